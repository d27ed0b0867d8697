"""The sales of a year by payer add up to those of its form."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import BooksForm
from app.models.client import Client
from app.models.money import Yen
from app.models.order import Order
from app.models.types import TaxStatus
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.sales_payers import SalesDetail, SalesPayer, sales_detail
from app.services.tax_forms import monthly_sales
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, refund, sell, spend
from tests.services.evidence_samples import keep
from tests.services.paper_samples import issue, name_issuer, paper_draft

SITES = {"coconala": "ココナラ", "timeticket": "タイムチケット"}
NUMBER = "T1180301018771"


def detail(book: Database, form: BooksForm = BooksForm.BLUE) -> SalesDetail:
    return book.read(sales_detail, 2026, form, chart=chart(), sites=SITES)


def sell_to(session: Session, name: str, amount: int) -> None:
    client = Client(name=name, created_at=NOW)
    session.add(client)
    order_id = sell(session, name, date(2026, 5, 5), amount, 0, site="direct")
    session.flush()
    session.get_one(Order, order_id).client_id = client.id


@pytest.fixture
def book(database: Database) -> Database:
    database.write(sell, "1", date(2026, 3, 3), 50_000, 11_000)
    database.write(sell, "2", date(2026, 4, 4), 8_000, 1_000, site="timeticket")
    database.write(sell_to, "株式会社髙﨑商店", 110_000)
    gone, _ = database.write(sell, "4", date(2026, 6, 6), 9_000, 0)
    database.write(refund, gone, date(2026, 7, 7))
    database.write(sell, "5", date(2027, 1, 5), 7_000, 0)
    draft = OwnEntryDraft(
        entered_on=date(2026, 8, 8), debit="bank", credit="other_income", amount=Yen(300)
    )
    database.write(add_own_entry, draft, chart=chart(), now=NOW)
    return database


def test_payers_are_marketplaces_and_direct_clients_the_most_first(book: Database) -> None:
    found = detail(book)
    assert found.payers == (
        SalesPayer("株式会社髙﨑商店", Yen(110_000)),
        SalesPayer("coconala", Yen(50_000)),
        SalesPayer("timeticket", Yen(8_000)),
    )
    assert found.others == 300
    assert found.total == sum(book.read(monthly_sales, 2026, chart=chart())) + 300


def test_the_white_form_counts_sales_alone(book: Database) -> None:
    found = detail(book, BooksForm.WHITE)
    assert (found.others, found.total) == (0, 168_000)


def test_what_the_book_knows_of_a_payer_stands_beside_him(book: Database) -> None:
    keep(book, "旧", counterparty="ココナラ", registration_number="T9999999999999")
    keep(
        book, "新", counterparty="株式会社ココナラ", registration_number=NUMBER,
        dated_on=date(2026, 12, 1),
    )  # fmt: skip
    book.write(
        spend, date(2026, 1, 9), "fees", 500, payee="タイムチケット", registration_number=NUMBER
    )
    name_issuer(book, status=TaxStatus.EXEMPT)
    issue(book, paper_draft(recipient_address="東京都千代田区丸の内1-1"))
    assert [(one.address, one.registration_number) for one in detail(book).payers] == [
        ("東京都千代田区丸の内1-1", ""),
        ("", NUMBER),
        ("", NUMBER),
    ]


def test_only_four_have_a_line_of_their_own(database: Database) -> None:
    for number in range(6):
        database.write(sell_to, f"顧客{number}", 1_000 * (number + 1))
    found = detail(database)
    assert [one.payer for one in found.payers] == ["顧客5", "顧客4", "顧客3", "顧客2"]
    assert (found.others, found.total) == (3_000, 21_000)


def test_a_year_without_sales_has_none(database: Database) -> None:
    assert detail(database) == SalesDetail()

"""What was closed stands, whatever clients, banks and the seller are called or are later."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.models.order import Order
from app.models.types import TaxStatus
from app.services.bookkeeping import close_month, record_adjustment, set_withheld
from app.services.client_drafts import ClientEdit
from app.services.clients import add_client, edit_client
from app.services.journal_queries import JournalRow, journal, trial_balance
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    bank_line,
    pay_out,
    refund,
    sell,
)

AUGUST_3 = date(2026, 8, 3)


@pytest.fixture
def database(plain_book: Database) -> Database:
    return plain_book


def direct_sale(session: Session, /, number: str, client: str, gross: int = 20_000) -> int:
    """Sell to a direct client; return the client's id."""
    client_id = add_client(session, client, now=NOW)
    order_id = sell(session, number, AUGUST_3, gross, 0, site="direct")
    order = session.get_one(Order, order_id)
    order.client_id = client_id
    order.has_escrow = 0
    return client_id


def short(row: JournalRow) -> tuple[str, str, str, int]:
    debit = "/".join(part for part in (row.debit, row.debit_part) if part)
    credit = "/".join(part for part in (row.credit, row.credit_part) if part)
    return f"{row.booked_on:%m-%d}", debit, credit, row.amount


def corrections(book: Database) -> list[JournalRow]:
    return [row for row in book.read(journal) if row.version]


def test_a_client_renamed_after_the_closing_changes_no_row_of_it(database: Database) -> None:
    client_id, _ = database.write(direct_sale, "1", "甲社")
    database.write(close_month, "2026-08", now=NOW)
    database.write(edit_client, client_id, ClientEdit(name="甲ホールディングス"))
    assert corrections(database) == []
    order_id = int(database.read(lambda reader: reader.value("SELECT id FROM orders")))
    database.write(pay_out, [order_id], date(2026, 9, 20))
    owed = [one for one in database.read(trial_balance) if one.account == "receivable"]
    assert [(one.part, one.balance) for one in owed] == [("甲社", 0)]


def test_a_client_renamed_before_the_closing_is_booked_by_his_name_today(
    database: Database,
) -> None:
    client_id, _ = database.write(direct_sale, "1", "甲社")
    database.write(edit_client, client_id, ClientEdit(name="乙社"))
    assert {row.debit_part for row in database.read(journal)} == {"乙社"}


def test_a_first_statement_moves_no_closed_payout(database: Database) -> None:
    order_id, _ = database.write(sell, "1", AUGUST_3)
    database.write(pay_out, [order_id], date(2026, 8, 20), received=Yen(7_800))
    database.write(close_month, "2026-08", now=NOW)
    database.write(bank_line, date(2026, 10, 1), -100, "open")
    assert corrections(database) == []


def test_fees_of_transfers_keep_the_tax_of_their_sales(database: Database) -> None:
    for number, day, taxable in (("1", 5, False), ("2", 6, True)):
        order_id, _ = database.write(sell, number, date(2026, 8, day), taxable=taxable)
        database.write(pay_out, [order_id], date(2026, 8, 20 + day), transfer_fee=Yen(160))
    database.write(pay_out, [], date(2026, 8, 29), received=Yen(0), transfer_fee=Yen(160))
    for status, alone in (("exempt", "out_of_scope"), ("taxable", "purchase_10")):
        database.write(set_book_facts, BookFacts(tax_status=TaxStatus(status)))
        fees = [row.debit_tax for row in database.read(journal) if row.kind == "payout_fee"]
        assert sorted(fees) == sorted(["out_of_scope", "purchase_10", alone])


def test_the_banks_fee_that_a_client_keeps_takes_back_a_part_of_the_sale(
    database: Database,
) -> None:
    database.write(direct_sale, "1", "甲社")
    order_id = int(database.read(lambda reader: reader.value("SELECT id FROM orders")))
    database.write(pay_out, [order_id], date(2026, 8, 20), transfer_fee=Yen(440))
    fee = next(row for row in database.read(journal) if row.kind == "payout_fee")
    assert (fee.debit, fee.debit_part, fee.debit_tax, fee.amount) == (
        "fees", "transfer", "sale_10", 440,
    )  # fmt: skip


def test_a_refund_of_the_next_year_leaves_the_old_year_alone(database: Database) -> None:
    order_id, _ = database.write(sell, "A", date(2025, 12, 5), 50_000, 11_000)
    database.write(set_withheld, order_id, Yen(5_685), is_on_top=True)
    for kind, amount in ((AdjustmentKind.DISCOUNT, 1_000), (AdjustmentKind.FEE_BACK, 220)):
        database.write(record_adjustment, order_id, kind, Yen(amount), on=date(2025, 12, 10))
    old = date(2025, 1, 1), date(2025, 12, 31)
    before = [short(row) for row in database.read(journal, *old)]
    database.write(refund, order_id, date(2026, 1, 20))
    assert [short(row) for row in database.read(journal, *old)] == before
    site = "receivable/coconala"
    later = sorted(short(row) for row in database.read(journal, date(2026, 1, 1), None))
    assert later == sorted(
        [
            ("01-20", "sales/coconala", site, 50_000),
            ("01-20", site, "fees/sale", 11_000),
            ("01-20", "sales/coconala", "owner_draw/withholding", 5_685),
            ("01-20", site, "sales/coconala", 1_000),
            ("01-20", "fees/sale", site, 220),
        ]
    )
    assert {one.account: one.balance for one in database.read(trial_balance)} == dict.fromkeys(
        ("sales", "receivable", "fees", "owner_draw"), 0
    )


def test_a_refund_after_the_closing_is_booked_on_its_own_day(database: Database) -> None:
    order_id, _ = database.write(sell, "A", AUGUST_3, 50_000, 11_000)
    database.write(set_withheld, order_id, Yen(5_685), is_on_top=True)
    database.write(close_month, "2026-08", now=NOW)
    database.write(refund, order_id, date(2026, 11, 9))
    assert corrections(database) == []
    assert {row.booked_on for row in database.read(journal, date(2026, 9, 1), None)} == {
        date(2026, 11, 9)
    }

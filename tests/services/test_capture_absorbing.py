"""What a list, a room or a sales file tells of one order."""

from datetime import UTC, datetime

import pytest

from app.models.money import Yen
from app.models.types import Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import Remark
from app.services.capture_reading import ReadingWishes, Source
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, quote_order
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.site_files import (
    NOW,
    TODAY,
    Said,
    Sale,
    Seller,
    counts,
    list_page,
    list_row,
    room_page,
    sales_csv,
)


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def add_enquiry(
    seller: Seller, quote: int | None, tax: TaxStatus = TaxStatus.EXEMPT, site: str = "coconala"
) -> None:
    draft = OrderDraft(
        marketplace_id=site,
        title="見積り",
        number="41000001",
        stage=Stage.INQUIRY,
        tax_status=tax,
        purchased_at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    order_id, _ = seller.database.write(add_order, draft, catalog=seller.catalog, now=NOW)
    if quote is not None:
        seller.database.write(quote_order, order_id, Yen(quote), at=NOW, now=NOW)


def test_an_enquiry_that_is_working_now_was_bought_at_its_quote(seller: Seller) -> None:
    add_enquiry(seller, 50_000, TaxStatus.TAXABLE)
    seller.take(room_page(Said("11月2日 10:00", "一")))
    assert seller.order("stage, purchased_at") == ("working", None)
    assert seller.payments("price, tax, gross, fee, net") == [
        (50_000, 5_000, 55_000, 12_100, 42_900)
    ]


def test_an_enquiry_without_a_quote_is_bought_at_the_price_of_the_list(seller: Seller) -> None:
    add_enquiry(seller, None)
    seller.take(list_page(list_row()))
    day = int(datetime(2026, 10, 31, 15, tzinfo=UTC).timestamp())
    assert seller.order("stage, gross, net, purchased_at") == ("working", 50_000, 39_000, day)


def test_an_enquiry_that_was_called_off_has_no_payment(seller: Seller) -> None:
    add_enquiry(seller, 50_000)
    room = room_page(Said("11月2日 10:00", "一"), step="")
    seller.take(room, list_page(list_row(status="見積り")))
    assert seller.payments() == []
    seller.take(list_page(list_row(status="キャンセル", price="50,000円", sold="")))
    assert seller.order("stage") == ("cancelled",)


def test_the_fee_of_a_quote_may_be_unknown(seller: Seller) -> None:
    add_enquiry(seller, 50_000, TaxStatus.TAXABLE, site="skillcloud")
    rows = "number,title,status\n41000001,見積り,working\n"
    wishes = ReadingWishes(received_on=TODAY, marketplace_id="skillcloud")
    seller.take(Source("orders.csv", rows.encode()), wishes=wishes)
    assert seller.payments("price, tax, gross, fee, net") == [(50_000, None, 50_000, None, None)]


def test_a_title_that_was_cut_at_the_catchphrase_is_kept_from_the_sales_file(
    seller: Seller,
) -> None:
    seller.take(list_page(list_row(status="完了")), sales_csv(Sale()))
    assert seller.order("title") == ("ロゴを制作します",)


def test_an_order_without_a_title_is_called_by_its_number(seller: Seller) -> None:
    seller.take(sales_csv(Sale(title="")))
    assert seller.order("title") == ("41000001",)


def test_a_promised_day_that_moved_moves(seller: Seller) -> None:
    seller.take(list_page(list_row(due="2026/11/30")))
    assert counts(seller.take_one(list_page(list_row(due="2026/12/05")))) == (0, 1, 0, 0)
    assert seller.order("due_on") == ("2026-12-05",)
    assert seller.rows("SELECT note FROM order_events WHERE kind = 'due'") == [("2026-12-05",)]
    seller.take(list_page(list_row(due="2026/12/05", status="完了")))
    again = list_page(list_row(due="2027/1/5", status="完了"))
    assert counts(seller.take_one(again)) == (0, 0, 1, 0)


def test_a_deadline_that_moved_moves(seller: Seller) -> None:
    page = room_page(Said("11月2日 10:00", "一"), banner="11/25 16:00")
    seller.take(page)
    assert counts(seller.take_one(page)) == (0, 0, 1, 0)
    later = room_page(Said("11月2日 10:00", "一"), banner="11/26 16:00")
    assert counts(seller.take_one(later)) == (0, 1, 1, 0)
    assert seller.rows("SELECT clock, until_at FROM observed_deadlines") == [
        ("first_contact", int(datetime(2026, 11, 26, 7, tzinfo=UTC).timestamp()))
    ]


def test_the_sellers_tax_status_is_that_of_the_book(seller: Seller) -> None:
    seller.database.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))
    seller.take(list_page(list_row()))
    assert seller.order("tax_status") == ("taxable",)


def test_an_unknown_word_leaves_the_stage_of_a_known_order(seller: Seller) -> None:
    seller.take(list_page(list_row()))
    file = seller.take_one(list_page(list_row(status="謎")))
    assert seller.order("stage") == ("working",)
    assert [note.remark for note in file.remarks] == [Remark.STAGE_UNKNOWN]

"""An order that began as an enquiry of the book is not there twice."""

from datetime import UTC, date, datetime

import pytest

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.capture_enquiries import Clue, OpenQuotes
from app.services.capture_outcomes import FieldChange, Remark
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, quote_order, step_order
from app.storage.database import Database
from tests.services.site_files import (
    NOW,
    Said,
    Sale,
    Seller,
    list_page,
    list_row,
    room_page,
    sales_csv,
)
from tests.store import dump

QUOTED_AT = datetime(2026, 11, 5, 3, tzinfo=UTC)
LATER = "2026/11/08"
BUYER = "山吹"


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def ask(seller: Seller, *, price: int = 50_000, title: str = "ロゴを制作します") -> int:
    """Let the client ask, and quote a price."""
    draft = OrderDraft(
        marketplace_id="coconala",
        title=title,
        client=BUYER,
        stage=Stage.INQUIRY,
        purchased_at=QUOTED_AT,
    )
    order_id, _ = seller.database.write(add_order, draft, catalog=seller.catalog, now=QUOTED_AT)
    seller.database.write(quote_order, order_id, Yen(price), at=QUOTED_AT, now=QUOTED_AT)
    return order_id


def numbers(seller: Seller) -> list[object]:
    return [number for (number,) in seller.rows("SELECT number FROM orders ORDER BY id")]


def test_a_listed_order_of_the_same_client_and_price_takes_the_enquirys_place(
    seller: Seller,
) -> None:
    ask(seller)
    page = list_page(list_row(buyer=BUYER, sold=LATER))
    (sample,) = seller.preview(page).files[0].samples
    assert not sample.is_new
    assert FieldChange("number", "C-0001", "41000001") in sample.fields
    before = dump(seller.database)
    file = seller.take_one(page)
    assert (Remark.ENQUIRY_JOINED, "C-0001") in [(n.remark, n.detail) for n in file.remarks]
    assert (file.new, file.changed) == (0, 1)
    assert numbers(seller) == ["41000001"]
    assert seller.order("stage, title, gross, net") == (
        "working",
        "ロゴを制作します",
        50_000,
        39_000,
    )
    assert seller.payments("kind, price, net") == [("base", 50_000, 39_000)]
    seller.database.undo()
    kept = {name: rows for name, rows in dump(seller.database).items() if name != "captures"}
    assert kept == {name: rows for name, rows in before.items() if name != "captures"}


def test_a_settled_sale_is_known_by_its_net_and_keeps_the_quoted_price(seller: Seller) -> None:
    ask(seller)
    seller.take_one(sales_csv(Sale()))
    assert numbers(seller) == ["41000001"]
    assert seller.order("stage, gross, net") == ("completed", 50_000, 39_000)


def test_a_room_that_tells_no_price_is_known_by_its_title(seller: Seller) -> None:
    order_id = ask(seller)
    seller.take_one(
        room_page(Said("11月8日 10:00", "購入しました"), Said("11月8日 11:00", "", "自分"))
    )
    assert numbers(seller) == ["41000001"]
    assert seller.order("gross") == (50_000,)
    assert seller.rows("SELECT order_id FROM conversations") == [(order_id,)]


def test_an_enquiry_accepted_by_hand_waits_for_its_number_too(seller: Seller) -> None:
    order_id = ask(seller)
    seller.database.write(
        step_order, order_id, Stage.WORKING, catalog=seller.catalog, at=NOW, now=NOW
    )
    page = list_page(list_row(buyer=BUYER, sold=LATER))
    seller.take_one(page)
    assert numbers(seller) == ["41000001"]
    assert seller.take_one(page).changed == 0


@pytest.mark.parametrize(
    "row",
    [
        list_row(buyer="別の人", sold=LATER),
        list_row(buyer=BUYER, sold=LATER, price="48,000円"),
        list_row(buyer=BUYER, sold="2026/11/01"),
        list_row(buyer=BUYER, sold=""),
        list_row(sold=LATER),
    ],
    ids=["another client", "another price", "before the quote", "no day", "no client"],
)
def test_what_may_be_another_order_is_one(seller: Seller, row: str) -> None:
    ask(seller)
    seller.take_one(list_page(row))
    assert numbers(seller) == ["C-0001", "41000001"]


def test_of_two_that_fit_none_is_taken_and_each_is_taken_once(seller: Seller) -> None:
    ask(seller)
    ask(seller, title="ロゴの追加")
    seller.take_one(list_page(list_row(buyer=BUYER, sold=LATER)))
    assert numbers(seller) == ["C-0001", "C-0002", "41000001"]


def test_a_quote_is_no_two_orders(seller: Seller, catalog: Catalog) -> None:
    ask(seller)
    (client,) = seller.rows("SELECT id FROM clients")
    clue = Clue(int(str(client[0])), date(2026, 11, 8), gross=Yen(50_000))

    def twice(reader: object) -> tuple[bool, bool]:
        quotes = OpenQuotes(reader, catalog)  # type: ignore[arg-type]
        return bool(quotes.take("coconala", clue)), bool(quotes.take("coconala", clue))

    assert seller.database.read(twice) == (True, False)

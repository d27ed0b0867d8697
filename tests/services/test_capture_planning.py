"""What files bring together, whatever their order."""

from itertools import permutations
from pathlib import Path

import pytest

from app.models.types import TaxStatus
from app.rulebook.catalog import Catalog
from app.services.capture_contents import rows_of
from app.services.capture_outcomes import Watch
from app.services.capture_planning import Planner
from app.services.capture_reading import ReadingWishes
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.site_files import (
    NOW,
    TIP,
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
from tests.store import dump, new_book

SALES = sales_csv(Sale(), Sale(kind=TIP, net=780, number="2"))
LISTED = list_page(list_row(status="完了"), list_row("41000002"))
ROOM = room_page(Said("11月2日 10:00", "一"), Said("11月3日 10:00", "二", "自分"), step="取引完了")


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def test_the_order_of_the_files_does_not_matter(tmp_path: Path, catalog: Catalog) -> None:
    books = []
    for place, files in enumerate(permutations((SALES, LISTED, ROOM))):
        book = new_book(tmp_path / f"{place}")
        Seller(book, catalog).take(*files)
        kept = dump(book)
        books.append({name: rows for name, rows in kept.items() if name != "captures"})
        book.close()
    assert all(book == books[0] for book in books)


def test_each_file_counts_what_it_brings(seller: Seller) -> None:
    sales, listed, room = seller.take(SALES, LISTED, ROOM).files
    assert (counts(sales), counts(listed), counts(room)) == (
        (2, 0, 0, 0),
        (2, 0, 0, 0),
        (2, 1, 0, 0),
    )


def test_a_list_that_stands_twice_in_a_capture_counts_once(seller: Seller) -> None:
    first, second = seller.take(LISTED, LISTED).files
    assert (counts(first), counts(second)) == ((2, 0, 0, 0), (0, 0, 2, 0))


def test_payments_of_a_mapped_file_are_counted_and_not_their_orders_too(seller: Seller) -> None:
    seller.database.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))
    rows = "注文番号,件名,内訳,売上金額,手取り,完了日,購入日\n"
    rows += "L-1,翻訳,基本料金,3000,2400,2026/11/1,2026/10/1\n"
    rows += "L-1,翻訳,おひねり,500,400,2026/11/1,2026/10/1\n"
    source = sales_csv()._replace(name="orders.csv", data=rows.encode())
    wishes = ReadingWishes(received_on=TODAY, marketplace_id="lancers")
    assert counts(seller.take_one(source, wishes=wishes)) == (2, 0, 0, 0)
    assert seller.order("stage, gross, fee, net", "L-1") == ("completed", 3_500, 700, 2_800)
    assert counts(seller.take_one(source)) == (0, 0, 2, 0)
    moved = source._replace(data=rows.replace("L-1", "L-2").replace(",2026/10/1", ",").encode())
    assert counts(seller.take_one(moved)) == (2, 0, 0, 0)
    dated = source._replace(data=rows.replace("L-1", "L-2").encode())
    assert counts(seller.take_one(dated)) == (0, 1, 2, 0)


def test_payments_that_are_not_settled_complete_nothing(seller: Seller) -> None:
    rows = "注文番号,件名,内訳,売上金額,状態\nL-1,翻訳,基本料金,3000,取引中\n"
    rows += "L-1,翻訳,オプション,500,取引中\n"
    source = sales_csv()._replace(name="orders.csv", data=rows.encode())
    wishes = ReadingWishes(received_on=TODAY, marketplace_id="lancers")
    assert counts(seller.take_one(source, wishes=wishes)) == (2, 0, 0, 0)
    assert seller.order("stage, gross, net", "L-1") == ("working", 3_500, None)


def test_orders_that_bring_nothing_are_set_apart(seller: Seller) -> None:
    seller.take(LISTED)
    readings = seller.read(LISTED, list_page(list_row("41000003")))

    def question(reader: Reader) -> tuple[list[str], list[str]]:
        plan = Planner(reader, seller.catalog, NOW, Watch()).plan(readings)
        found = [order.number for order in plan.orders], [order.number for order in plan.others]
        plan.let_go()
        assert not plan.orders
        assert not plan.others
        return found

    assert seller.database.read(question) == (["41000003"], ["41000001", "41000002"])


def test_rows_of_every_kind_are_counted_for_the_progress(seller: Seller) -> None:
    assert rows_of(seller.read(SALES, LISTED, ROOM, SALES._replace(data=b"<p>x</p>"))) == 6

"""Rooms in the book: whom they belong to, and what later pages change of them."""

import pytest

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order
from app.storage.database import Database
from tests.services.site_files import (
    NOW,
    Said,
    Sale,
    Seller,
    counts,
    list_page,
    list_row,
    room_page,
    sales_csv,
    saver_json,
)

ROOM = "order_id, client_id, title, is_whole, last_side"


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def rooms(seller: Seller, columns: str = ROOM) -> list[tuple[object, ...]]:
    return seller.rows(f"SELECT {columns} FROM conversations ORDER BY id")  # noqa: S608


def test_a_room_belongs_to_the_client_of_its_order(seller: Seller) -> None:
    draft = OrderDraft(
        marketplace_id="coconala",
        title="ロゴ",
        price=Yen(50_000),
        client="別の名前",
        number="41000001",
    )
    seller.database.write(add_order, draft, catalog=seller.catalog, now=NOW)
    seller.take(room_page(Said("11月2日 10:00", "一")))
    assert rooms(seller, "order_id, client_id") == [(1, 1)]
    assert seller.rows("SELECT name FROM clients") == [("別の名前",)]


def test_a_room_of_nobody_known_belongs_to_who_speaks_in_it(seller: Seller) -> None:
    seller.take(saver_json(Said("11月2日 10:00", "一", "青葉")))
    assert rooms(seller) == [(None, 1, "", 1, "client")]
    assert seller.rows("SELECT name FROM clients") == [("青葉",)]


def test_a_room_of_the_site_alone_belongs_to_nobody(seller: Seller) -> None:
    seller.take(saver_json(Said("11月2日 10:00", "購入されました", "ココナラ")))
    assert rooms(seller) == [(None, None, "", 1, "site")]


def test_a_later_page_gives_a_room_what_it_lacked(seller: Seller) -> None:
    seller.take(saver_json(Said("11月2日 10:00", "一", "ココナラ")))
    page = room_page(Said("11月2日 10:00", "一", "ココナラ"), Said("11月3日 10:00", "二", "自分"))
    seller.take(page)
    assert rooms(seller) == [(1, 1, "ロゴを制作します", 1, "me")]
    assert seller.rows("SELECT COUNT(*) FROM messages") == [(2,)]


def test_a_room_and_its_order_may_come_from_two_files_of_one_capture(seller: Seller) -> None:
    seller.take(saver_json(Said("11月2日 10:00", "一")), sales_csv(Sale()))
    assert rooms(seller, "order_id, client_id") == [(1, 1)]


def test_rooms_that_wait_are_joined_to_orders_of_every_stage(seller: Seller) -> None:
    seller.take(saver_json(Said("11月2日 10:00", "一")))
    seller.take(list_page(list_row(), list_row("41000002")))
    assert rooms(seller, "order_id") == [(1,)]


def test_numbers_and_attachments_that_became_known_are_kept(seller: Seller) -> None:
    seller.take(saver_json(Said("11月2日 10:00", "一")))
    page = room_page(Said("11月2日 10:00", "一", site_id="9", file="案.pdf"))
    assert counts(seller.take_one(page)) == (1, 1, 0, 0)
    assert seller.rows("SELECT site_id FROM messages") == [("9",)]
    assert seller.rows("SELECT message_id, name, url FROM attachments") == [
        (1, "案.pdf", "https://coconala.com/files/1")
    ]

"""The rooms a capture speaks of, as the book has them."""

import pytest

from app.rulebook.catalog import Catalog
from app.services.capture_rooms import known_rooms, rooms_without_order
from app.storage.database import Database
from tests.services.site_files import Said, Seller, room_page, saver_json


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def test_a_room_comes_with_its_messages_in_their_order(seller: Seller) -> None:
    page = room_page(
        Said("11月2日 10:00", "一", site_id="1", file="案.pdf"),
        Said("11月2日 10:00", "二", "自分"),
        is_whole=False,
    )
    seller.take(page)
    room = seller.database.read(known_rooms, "coconala", ["41000001", "nowhere"])["41000001"]
    assert (room.id, room.order_id, room.client_id, room.is_whole) == (1, 1, 1, False)
    assert [(line.body, line.site_id, line.files_known) for line in room.lines] == [
        ("一", "1", 1),
        ("二", None, 0),
    ]
    assert seller.database.read(known_rooms, "lancers", ["41000001"]) == {}


def test_rooms_that_wait_for_their_order_are_known(seller: Seller) -> None:
    seller.take(
        saver_json(Said("11月2日 10:00", "一"), room="41000007"),
        room_page(Said("11月2日 10:00", "一")),
    )
    assert list(seller.database.read(rooms_without_order, "coconala")) == ["41000007"]

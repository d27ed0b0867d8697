"""Commands about a whole conversation."""

import pytest

from app.rulebook.catalog import Catalog
from app.services.clients import add_client
from app.services.conversations import (
    OtherMarketplaceError,
    archive_conversations,
    link_client,
    link_order,
    pin_conversation,
    set_room_url,
    unarchive_conversations,
    unpin_conversation,
)
from app.services.handles import ClientMissingError
from app.services.order_lookup import OrderMissingError
from app.services.room_addresses import AddressError
from app.storage.database import Database
from tests.services.sample import add
from tests.services.spoken import AT, CLIENT, add_room

FIELDS = ("is_pinned", "archived_at", "url", "client_id", "order_id")


def fields(database: Database, room: int) -> dict[str, object]:
    values = database.read(
        lambda reader: reader.row(
            f"SELECT {', '.join(FIELDS)} FROM conversations WHERE id = ?",  # noqa: S608
            (room,),
        )
    )
    return dict(zip(FIELDS, values or (), strict=True))


@pytest.fixture
def room(database: Database) -> int:
    return add_room(database, "77", CLIENT, title="相談")


def test_it_is_pinned_and_let_go(database: Database, room: int) -> None:
    _, changes = database.write(pin_conversation, room)
    assert fields(database, room)["is_pinned"] == 1
    assert changes.touches("conversations")
    database.write(unpin_conversation, room)
    assert fields(database, room)["is_pinned"] == 0


def test_it_is_put_away_and_taken_back(database: Database, room: int) -> None:
    other = add_room(database, "78", CLIENT)
    database.write(archive_conversations, [room, other], now=AT)
    assert fields(database, room)["archived_at"] == int(AT.timestamp())
    assert fields(database, other)["archived_at"] == int(AT.timestamp())
    database.write(unarchive_conversations, [room])
    assert fields(database, room)["archived_at"] is None


def test_its_address_is_kept_and_forgotten(database: Database, room: int) -> None:
    database.write(set_room_url, room, " https://example.com/rooms/77 ")
    assert fields(database, room)["url"] == "https://example.com/rooms/77"
    with pytest.raises(AddressError):
        database.write(set_room_url, room, "javascript:alert(1)")
    database.write(set_room_url, room, "")
    assert fields(database, room)["url"] is None


def test_it_is_said_with_whom_it_is(database: Database, room: int) -> None:
    client, _ = database.write(add_client, "港", now=AT)
    database.write(link_client, room, client)
    assert fields(database, room)["client_id"] == client
    with pytest.raises(ClientMissingError):
        database.write(link_client, room, 99)
    database.write(link_client, room, None)
    assert fields(database, room)["client_id"] is None


def test_it_is_joined_to_an_order_and_parted(
    database: Database, catalog: Catalog, room: int
) -> None:
    order_id = add(database, catalog, "ロゴ")
    database.write(link_order, room, order_id)
    assert fields(database, room)["order_id"] == order_id
    assert fields(database, room)["client_id"] == 1, "the order's client speaks here"
    database.write(link_order, room, None)
    assert fields(database, room)["order_id"] is None
    known, _ = database.write(add_client, "松", now=AT)
    database.write(link_client, room, known)
    database.write(link_order, room, order_id)
    assert fields(database, room)["client_id"] == known, "who is known stays"


def test_it_is_not_joined_to_an_order_made_elsewhere(
    database: Database, catalog: Catalog, room: int
) -> None:
    order_id = add(database, catalog, "相談", marketplace_id="timeticket")
    with pytest.raises(OtherMarketplaceError) as refused:
        database.write(link_order, room, order_id)
    assert refused.value.details == {"room": "coconala", "order": "timeticket"}
    with pytest.raises(OrderMissingError):
        database.write(link_order, room, 99)

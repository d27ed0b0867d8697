from datetime import datetime

from app.models.client_record import ClientTag
from app.models.types import RoomKind, Stage
from app.rulebook.catalog import Catalog
from app.services.client_queries import client_names
from app.services.conversation_details import (
    client_facts,
    conversation_details,
    conversation_files,
)
from app.services.orders import rate_order
from app.storage.database import Database
from tests.services.rooms import CLIENT, ME, add_room
from tests.services.sample import add, move


def test_a_room_shows_its_order_first_then_the_open_ones_of_its_client(
    database: Database, catalog: Catalog, now: datetime
) -> None:
    mine = add(database, catalog, "ロゴ")
    move(database, catalog, mine, Stage.COMPLETED)
    add_other = add(database, catalog, "名刺")
    done = add(database, catalog, "古い")
    move(database, catalog, done, Stage.COMPLETED)
    add(database, catalog, "別の人", client="さくら")
    database.write(rate_order, mine, received=5, now=now)
    database.write(rate_order, done, received=4, now=now)
    room, _ = database.write(add_room, (CLIENT, "お願いします"), order_id=mine, files=("a.pdf",))
    details = database.read(conversation_details, room)
    assert details is not None
    assert [row.id for row in details.orders] == [mine, add_other]
    assert details.kind is RoomKind.ROOM
    assert details.client is not None
    assert (details.client.orders, details.client.rating) == (3, 45)
    assert details.client.net == 39_000 * 3
    assert [file.name for file in details.files] == ["a.pdf"]
    assert details.file_count == 1


def test_a_direct_message_shows_its_client_and_all_its_files(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog, "見積り", stage=Stage.INQUIRY)
    names = tuple(f"{number}.png" for number in range(8))
    room, _ = database.write(add_room, (ME, "x"), (CLIENT, "相談です"), files=names)
    client = database.read(client_names)[0].id
    database.write(lambda session: session.add(ClientTag(client_id=client, name="リピーター")))
    details = database.read(conversation_details, room)
    assert details is not None
    assert details.order_id is None
    assert len(details.orders) == 1
    assert details.client is not None
    assert details.client.tags == ("リピーター",)
    assert (details.client.orders, details.client.rating) == (0, None)
    assert (len(details.files), details.file_count) == (5, 8)
    found = [file.name for file in database.read(conversation_files, room)]
    assert found == list(reversed(names))


def test_what_is_not_there_is_none(database: Database) -> None:
    room, _ = database.write(add_room, (CLIENT, "x"), client="")
    details = database.read(conversation_details, room)
    assert details is not None
    assert details.client is None
    assert details.orders == ()
    assert database.read(conversation_details, 99) is None
    assert database.read(client_facts, 99) is None

"""A copied reply stands in its conversation as answered, and its order stays as it was."""

from datetime import UTC, datetime, timedelta

import pytest

from app.models.types import MessageSource, Side
from app.rulebook.catalog import Catalog
from app.services.conversation_lookup import ConversationMissingError
from app.services.order_drafts import NOTE_LENGTH, EmptyFieldError, TooLongError
from app.services.replies import record_copied
from app.storage.database import Database
from tests.services.rooms import CLIENT, ME, add_room
from tests.services.sample import add

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)


def room_facts(database: Database, room: int) -> tuple[object, ...]:
    row = database.read(
        lambda reader: reader.row(
            "SELECT last_own_at, last_message_at, last_side FROM conversations WHERE id = ?",
            (room,),
        )
    )
    assert row is not None
    return tuple(row)


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def test_what_was_copied_stands_in_the_conversation(database: Database) -> None:
    room, _ = database.write(add_room, (CLIENT, "お願いします"), said_at=NOW - HOUR)
    first, changes = database.write(record_copied, room, " 承知しました。\n", now=NOW)
    second, _ = database.write(record_copied, room, "追伸", now=NOW)
    rows = database.read(
        lambda reader: reader.rows(
            "SELECT id, position, side, source, body FROM messages WHERE side = 'me'"
        )
    )
    assert [tuple(row) for row in rows] == [
        (first, 0, Side.ME, MessageSource.COPIED, " 承知しました。\n"),
        (second, 1, Side.ME, MessageSource.COPIED, "追伸"),
    ]
    assert changes.touches("messages", "conversations")
    assert room_facts(database, room) == (seconds(NOW), seconds(NOW), Side.ME)
    database.undo()
    database.undo()
    assert room_facts(database, room) == (None, seconds(NOW - HOUR), Side.CLIENT)


def test_a_clock_set_back_moves_nothing_back(database: Database) -> None:
    room, _ = database.write(add_room, (ME, "はい"), (CLIENT, "どうも"), said_at=NOW)
    database.write(record_copied, room, "では", now=NOW - HOUR)
    assert room_facts(database, room) == (seconds(NOW), seconds(NOW + HOUR), Side.CLIENT)


def test_a_first_reply_begins_an_empty_conversation(database: Database) -> None:
    room, _ = database.write(add_room)
    database.write(record_copied, room, "はじめまして", now=NOW)
    assert room_facts(database, room) == (seconds(NOW), seconds(NOW), Side.ME)


def test_the_clock_of_the_first_contact_runs_on(database: Database, catalog: Catalog) -> None:
    order = add(database, catalog)
    room, _ = database.write(add_room, order_id=order)

    def turn() -> object:
        return database.read(
            lambda reader: reader.row(
                "SELECT stage, ball, ball_reason, ball_until_at, started_at FROM orders"
                " WHERE id = ?",
                (order,),
            )
        )

    before = turn()
    database.write(record_copied, room, "はじめまして", now=NOW)
    assert turn() == before


def test_what_cannot_be_is_refused(database: Database) -> None:
    room, _ = database.write(add_room)
    with pytest.raises(ConversationMissingError):
        database.write(record_copied, 99, "はい", now=NOW)
    with pytest.raises(EmptyFieldError):
        database.write(record_copied, room, " ", now=NOW)
    with pytest.raises(TooLongError):
        database.write(record_copied, room, "あ" * (NOTE_LENGTH + 1), now=NOW)

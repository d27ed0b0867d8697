"""Unread is what the client said after the seller last read, answered, or the order ended."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.models.order import Order
from app.models.types import Side
from app.services.unread import IS_UNREAD, UNREAD_COUNT, mark_all_read, mark_read, mark_unread
from app.storage.database import Database

AT = datetime(2026, 11, 23, tzinfo=UTC)
HOUR = timedelta(hours=1)


def say(session: Session, *sides: Side, completed_at: datetime | None = None) -> int:
    """Add a room in which these spoke, an hour apart; return its id."""
    moments = {side: AT + HOUR * place for place, side in enumerate(sides)}
    room = Conversation(
        marketplace_id="coconala",
        room=str(len(session.query(Conversation).all())),
        last_client_at=moments.get(Side.CLIENT),
        last_own_at=moments.get(Side.ME),
        messages=[
            Message(sent_at=AT + HOUR * place, side=side, sender="", body="…")
            for place, side in enumerate(sides)
        ],
    )
    session.add(room)
    if completed_at is not None:
        order = Order(
            marketplace_id="coconala",
            number=f"N{room.room}",
            title="名刺",
            stage="completed",
            completed_at=completed_at,
            created_at=AT,
            updated_at=AT,
        )
        session.add(order)
        session.flush()
        room.order_id = order.id
    session.flush()
    return room.id


def unread(database: Database) -> dict[int, int]:
    rows = database.read(
        lambda reader: reader.rows(f"SELECT v.id, {UNREAD_COUNT} FROM conversations v")  # noqa: S608
    )
    listed = database.read(
        lambda reader: reader.rows(f"SELECT v.id FROM conversations v WHERE {IS_UNREAD}")  # noqa: S608
    )
    counts = dict(rows)
    assert {room for (room,) in listed} == {room for room, count in counts.items() if count}
    return counts


@pytest.mark.parametrize(
    ("sides", "count"),
    [
        ((Side.CLIENT, Side.CLIENT), 2),
        ((Side.CLIENT, Side.ME, Side.CLIENT), 1),
        ((Side.CLIENT, Side.ME), 0),
        ((Side.SITE,), 0),
        ((Side.CLIENT, Side.SITE), 1),
    ],
)
def test_what_was_said_after_my_last_word_is_unread(
    database: Database, sides: tuple[Side, ...], count: int
) -> None:
    room, _ = database.write(say, *sides)
    assert unread(database) == {room: count}


def test_a_mark_makes_read_and_an_earlier_one_unread_again(database: Database) -> None:
    room, _ = database.write(say, Side.CLIENT, Side.CLIENT)
    changes = database.note(mark_read, room, AT + HOUR)
    assert changes.ids("reading_marks") == frozenset({room})
    assert unread(database) == {room: 0}
    database.note(mark_read, room, AT)
    assert unread(database) == {room: 1}


def test_what_was_said_before_an_order_ended_is_read(database: Database) -> None:
    before, _ = database.write(say, Side.CLIENT, completed_at=AT)
    after, _ = database.write(say, Side.CLIENT, completed_at=AT - HOUR)
    assert unread(database) == {before: 0, after: 1}


def test_all_is_read_at_once_and_undo_knows_nothing_of_it(database: Database) -> None:
    rooms = [database.write(say, Side.CLIENT)[0] for _ in range(3)]
    assert database.note(mark_all_read, AT + HOUR).touches("reading_marks")
    assert set(unread(database).values()) == {0}
    undone = database.undo()
    assert undone is not None
    assert undone.command == "say"
    assert set(unread(database)) == set(rooms[:-1])


def test_the_last_words_are_made_unread_again_and_only_where_there_are_some(
    database: Database,
) -> None:
    room, _ = database.write(say, Side.CLIENT, Side.CLIENT)
    silent, _ = database.write(say, Side.SITE)
    database.note(mark_read, room, AT + HOUR)
    assert unread(database)[room] == 0
    for one in (room, silent):
        assert database.note(mark_unread, one).touches("reading_marks")
    assert unread(database) == {room: 1, silent: 0}


@pytest.mark.parametrize("completed_at", [None, AT + 3 * HOUR])
def test_what_was_answered_or_ended_is_unread_again_when_marked_until_it_is_read(
    database: Database, completed_at: datetime | None
) -> None:
    room, _ = database.write(say, Side.CLIENT, Side.CLIENT, Side.ME, completed_at=completed_at)
    assert unread(database) == {room: 0}
    database.note(mark_unread, room)
    assert unread(database) == {room: 1}
    database.note(mark_read, room, AT + HOUR)
    assert unread(database) == {room: 0}
    database.note(mark_unread, room)
    database.note(mark_all_read, AT + 4 * HOUR)
    assert unread(database) == {room: 0}

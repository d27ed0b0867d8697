from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.services.reply_queries import reply_times
from app.storage.database import Database
from tests.services.sample import NOW


def say(session: Session, room: str, lines: Sequence[tuple[str, float]]) -> None:
    """Write a room: who spoke, and how many hours ago."""
    talk = Conversation(marketplace_id="coconala", room=room)
    for place, (side, hours_ago) in enumerate(lines):
        at = NOW - timedelta(hours=hours_ago)
        talk.messages.append(Message(sent_at=at, position=place, side=side, sender="", body="…"))
        talk.last_message_at = at
    session.add(talk)


def test_nothing_is_measured_where_nothing_was_answered(database: Database) -> None:
    database.write(say, "1", [("client", 5), ("client", 4)])
    assert database.read(reply_times, NOW) == (None, None, None, ())


def test_a_reply_counts_from_the_first_unanswered_message(database: Database) -> None:
    database.write(say, "1", [("client", 10), ("site", 9.5), ("client", 9), ("me", 8), ("me", 7)])
    database.write(say, "2", [("client", 50), ("me", 20)])
    database.write(say, "3", [("me", 30), ("client", 6), ("me", 2)])
    times = database.read(reply_times, NOW)
    assert times.median_minutes == 240
    assert times.within_day == 666
    assert times.by_week == (240,)


def test_the_thirty_days_before_are_measured_apart(database: Database) -> None:
    database.write(say, "1", [("client", 24 * 40), ("me", 24 * 40 - 1), ("client", 3), ("me", 1)])
    times = database.read(reply_times, NOW)
    assert (times.median_minutes, times.median_minutes_before) == (120, 60)
    assert times.by_week == (60, 120)


def test_a_room_of_long_ago_does_not_count(database: Database) -> None:
    database.write(say, "1", [("client", 24 * 70), ("me", 24 * 69)])
    assert database.read(reply_times, NOW).median_minutes_before is None

"""Rooms in which someone spoke, each message named by its place."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Attachment, Conversation
from app.models.types import RoomKind, Side
from app.storage.database import Database
from tests.services import rooms

AT = datetime(2026, 11, 20, 1, tzinfo=UTC)
"""When the first message of a room is sent: 10 o'clock in Japan; the others an hour apart."""
HOUR = timedelta(hours=1)
ME, CLIENT, SITE = Side.ME, Side.CLIENT, Side.SITE


def speak(
    session: Session, name: str, sides: Sequence[Side], at: datetime, /, **fields: object
) -> int:
    """Add a conversation in which these spoke in turn, nobody known; return its id."""
    said = [(side, f"{name}-{place}") for place, side in enumerate(sides)]
    room = rooms.add_room(session, *said, client="", room=name, said_at=at)
    conversation = session.get_one(Conversation, room)
    for field, value in {"kind": RoomKind.ROOM, **fields}.items():
        setattr(conversation, field, value)
    for message in conversation.messages:
        message.sender = "山田" if message.side == CLIENT else ""
    return room


def add_room(
    database: Database, name: str, *sides: Side, at: datetime = AT, **fields: object
) -> int:
    """Add such a conversation in a transaction of its own."""
    found, _ = database.write(speak, name, sides, at, **fields)
    return found


def attach(session: Session, message_id: int, name: str, size: int | None = None) -> None:
    """Let a file have come with a message."""
    session.add(Attachment(message_id=message_id, name=name, size=size))

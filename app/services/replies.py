"""The command that records a reply which was copied for sending."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.conversation import Message
from app.models.types import MessageSource, Side
from app.services.conversation_lookup import conversation_with
from app.services.order_drafts import NOTE_LENGTH, EmptyFieldError, TooLongError


def record_copied(session: Session, conversation_id: int, text: str, *, now: datetime) -> int:
    """Note in a conversation that this reply was copied; return the message's id.

    The conversation counts as answered: on most sites nothing else will ever tell it. Its order
    stays as it is, for copying does not prove that anything was sent: the clock of the first
    contact runs on until the seller begins the order or a page of the site shows his word.

    Raises:
        ConversationMissingError, EmptyFieldError, TooLongError
    """
    room = conversation_with(session, conversation_id)
    if not text.strip():
        raise EmptyFieldError(field="message")
    if len(text) > NOTE_LENGTH:
        raise TooLongError(field="message", limit=NOTE_LENGTH, found=len(text))
    message = Message(
        conversation_id=conversation_id,
        sent_at=now,
        position=_next_position(session, conversation_id, now),
        side=Side.ME,
        sender="",
        body=text,
        source=MessageSource.COPIED,
    )
    session.add(message)
    room.last_own_at = max(now, room.last_own_at or now)
    if room.last_message_at is None or room.last_message_at <= now:
        room.last_message_at, room.last_side = now, Side.ME
    session.flush()
    return message.id


def _next_position(session: Session, conversation_id: int, at: datetime) -> int:
    """Return the place of one more message among those of the same second."""
    last = session.scalar(
        select(func.max(Message.position)).where(
            Message.conversation_id == conversation_id, Message.sent_at == at
        )
    )
    return 0 if last is None else last + 1

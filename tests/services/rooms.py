"""Conversations for tests: written as a capture would, without a file."""

from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Attachment, Conversation, Message
from app.models.order import Order
from app.models.types import RoomKind, Side
from app.services.handles import client_behind

SAID_AT = datetime(2026, 11, 22, 3, tzinfo=UTC)
Said = tuple[Side, str]
CLIENT, ME, SITE = Side.CLIENT, Side.ME, Side.SITE


def add_room(  # noqa: PLR0913 - a room is what it is
    session: Session,
    *said: Said,
    order_id: int | None = None,
    client: str = "みなと",
    room: str = "900",
    marketplace_id: str = "coconala",
    title: str = "",
    files: tuple[str, ...] = (),
    url: str | None = None,
    said_at: datetime = SAID_AT,
) -> int:
    """Add a room in which this was said, an hour apart, the files with its last message."""
    moments = [said_at + timedelta(hours=place) for place in range(len(said))]
    by_side = dict(zip([side for side, _ in said], moments, strict=True))
    conversation = Conversation(
        marketplace_id=marketplace_id,
        room=room,
        title=title,
        order_id=order_id,
        client_id=_client_id(session, order_id, marketplace_id, client, said_at),
        kind=RoomKind.DIRECT if order_id is None else RoomKind.ROOM,
        last_message_at=max(moments, default=None),
        last_side=next((side for side, _ in reversed(said) if side is not SITE), None),
        last_client_at=by_side.get(CLIENT),
        last_own_at=by_side.get(ME),
        url=url,
        messages=[
            Message(sent_at=at, side=side, sender=client, body=body)
            for at, (side, body) in zip(moments, said, strict=True)
        ],
    )
    for name in files:
        conversation.messages[-1].attachments.append(Attachment(name=name, size=1_300_000))
    session.add(conversation)
    session.flush()
    return conversation.id


def _client_id(
    session: Session, order_id: int | None, marketplace_id: str, client: str, now: datetime
) -> int | None:
    order = None if order_id is None else session.get(Order, order_id)
    if order is not None and order.client_id is not None:
        return order.client_id
    return client_behind(session, marketplace_id, client, now=now).id if client else None

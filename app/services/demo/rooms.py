"""The rooms of invented orders become conversations and messages of the book."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from random import Random
from typing import NamedTuple

from app.models.types import RoomKind, Side, Stage
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.talk import Said, longest, said, script
from app.services.demo.words import Name, Words


def write_rooms(
    sheet: Sheet,
    plans: Sequence[OrderPlan],
    names: Sequence[Name],
    words: Words,
    spec: DemoSpec,
    told: Collection[int] = (),
) -> None:
    """Add a conversation for each order until `spec.messages` messages are spoken.

    The showcase, which stands last, always speaks; what is left over goes to the newest orders.
    Orders that have `told` theirs elsewhere are silent here.
    """
    random = Random(spec.seed + 1)
    speaking = [
        (order_id, plan) for order_id, plan in enumerate(plans, start=1) if order_id not in told
    ]
    lengths = _lengths([plan for _, plan in speaking], spec, random)
    for (order_id, plan), length in zip(speaking, lengths, strict=True):
        if length:
            lines = script(plan, length - (1 if plan.last else 0))
            name = names[plan.client].name
            room = Room(
                plan.marketplace_id,
                plan.number,
                order_id,
                plan.client + 1,
                plan.title,
                unread=plan.unread,
            )
            write_room(sheet, room, list(said(plan, lines, name, words, random, spec.now)))


def _lengths(plans: Sequence[OrderPlan], spec: DemoSpec, random: Random) -> list[int]:
    """Return how many messages each order has; they sum to `spec.messages` where there is room."""
    lengths = [0] * len(plans)
    left = spec.messages
    average = max(2, spec.messages // max(1, len(plans)))
    for place in reversed(range(len(plans))):
        plan = plans[place]
        wanted = min(longest(plan), random.randrange(max(1, average // 2), average * 2))
        wanted += 1 if plan.last else 0
        lengths[place] = min(left, wanted)
        left -= lengths[place]
    past = [place for place, plan in enumerate(plans) if plan.stage is Stage.COMPLETED]
    while left > 0 and past:
        share = left // len(past) + 1
        for place in reversed(past):
            more = min(left, share)
            lengths[place] += more
            left -= more
    return lengths


class Room(NamedTuple):
    """A conversation as it is written; so many of the client's last words are unread."""

    marketplace_id: str
    number: str
    order_id: int | None
    client_id: int
    title: str
    kind: RoomKind = RoomKind.ROOM
    unread: int = 0
    is_whole: bool = True
    is_pinned: bool = False
    archived_at: datetime | None = None


def write_room(sheet: Sheet, room: Room, messages: Sequence[Said]) -> int:
    """Add a conversation with its messages, oldest first; return its id."""
    conversation_id = sheet.next_id("conversations")
    sheet.add(
        "conversations",
        id=conversation_id,
        marketplace_id=room.marketplace_id,
        room=room.number,
        order_id=room.order_id,
        client_id=room.client_id,
        title=room.title,
        is_whole=int(room.is_whole),
        last_message_at=messages[-1].at,
        last_side=_last_voice(messages),
        last_client_at=_last_at(messages, Side.CLIENT),
        last_own_at=_last_at(messages, Side.ME),
        kind=room.kind,
        is_pinned=int(room.is_pinned),
        archived_at=room.archived_at,
    )
    _mark_read(sheet, conversation_id, _read_until(messages, room.unread))
    for position, message in enumerate(messages):
        message_id = sheet.next_id("messages")
        sheet.add(
            "messages",
            id=message_id,
            conversation_id=conversation_id,
            sent_at=message.at,
            position=position,
            side=message.side,
            sender=message.sender,
            label=message.label,
            body=message.body,
            site_id=None,
            source=message.source,
        )
        if message.file:
            _attach(sheet, message_id, message)
    return conversation_id


def _last_voice(messages: Sequence[Said]) -> Side:
    voices: Iterator[Side] = (m.side for m in reversed(messages) if m.side is not Side.SITE)
    return next(voices, Side.SITE)


def _last_at(messages: Sequence[Said], side: Side) -> datetime | None:
    return next((message.at for message in reversed(messages) if message.side is side), None)


def _mark_read(sheet: Sheet, conversation_id: int, until: datetime | None) -> None:
    if until is not None:
        sheet.add(
            "reading_marks",
            id=sheet.next_id("reading_marks"),
            conversation_id=conversation_id,
            read_until_at=until,
        )


def _read_until(messages: Sequence[Said], unread: int) -> datetime | None:
    """Return how far the seller has read so that so many words of the client stay unread.

    None where his own last word says it already.
    """
    waiting: list[Said] = []
    for message in reversed(messages):
        if message.side is Side.ME:
            break
        if message.side is Side.CLIENT:
            waiting.append(message)
    return waiting[unread].at if unread < len(waiting) else None


def _attach(sheet: Sheet, message_id: int, message: Said) -> None:
    made_up = 120_000 + (message_id * 7919 + message.at.minute) % 4_000_000
    sheet.add(
        "attachments",
        id=sheet.next_id("attachments"),
        message_id=message_id,
        name=message.file,
        size=message.size or made_up,
        url=None,
    )

"""The rooms of invented orders become conversations and messages of the book."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from random import Random

from app.models.types import MessageSource, RoomKind, Side, Stage
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.talk import Said, longest, said, script
from app.services.demo.words import Name, Words


def write_rooms(
    sheet: Sheet, plans: Sequence[OrderPlan], names: Sequence[Name], words: Words, spec: DemoSpec
) -> None:
    """Add a conversation for each order until `spec.messages` messages are spoken.

    The showcase, which stands last, always speaks; what is left over goes to the newest orders.
    """
    random = Random(spec.seed + 1)
    lengths = _lengths(plans, spec, random)
    for order_id, (plan, length) in enumerate(zip(plans, lengths, strict=True), start=1):
        if length:
            lines = script(plan, length - (1 if plan.last else 0))
            name = names[plan.client].name
            _write_room(
                sheet, plan, order_id, list(said(plan, lines, name, words, random, spec.now))
            )


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


def _write_room(sheet: Sheet, plan: OrderPlan, order_id: int, messages: list[Said]) -> None:
    conversation_id = sheet.next_id("conversations")
    last = messages[-1]
    sheet.add(
        "conversations",
        id=conversation_id,
        marketplace_id=plan.marketplace_id,
        room=plan.number,
        order_id=order_id,
        client_id=plan.client + 1,
        title=plan.title,
        is_whole=1,
        last_message_at=last.at,
        last_side=_last_voice(messages),
        last_client_at=_last_at(messages, Side.CLIENT),
        last_own_at=_last_at(messages, Side.ME),
        kind=RoomKind.ROOM,
    )
    _mark_read(sheet, conversation_id, _read_until(messages, plan.unread))
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
            source=MessageSource.PAGE,
        )
        if message.file:
            _attach(sheet, message_id, message.file, message.at)


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


def _attach(sheet: Sheet, message_id: int, name: str, at: datetime) -> None:
    sheet.add(
        "attachments",
        id=sheet.next_id("attachments"),
        message_id=message_id,
        name=name,
        size=120_000 + (message_id * 7919 + at.minute) % 4_000_000,
        url=None,
    )

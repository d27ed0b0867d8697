"""The rows of a capture that are shown before it is taken: each order before and after."""

from collections.abc import Iterable, Iterator
from itertools import islice

from app.models.moments import day_of
from app.services.capture_outcomes import SAMPLES_SHOWN, FieldChange, Sample
from app.services.captured_order import CapturedOrder
from app.services.captured_room import CapturedRoom


def samples_of(
    orders: Iterable[CapturedOrder], rooms: Iterable[CapturedRoom], file: int
) -> tuple[Sample, ...]:
    """Return samples of what the file with this number brings, changed orders first."""
    bit = 1 << file
    touched = [order for order in orders if order.files & bit]
    said = {(room.marketplace_id, room.room): room for room in rooms if room.files & bit}
    with_order = {(order.marketplace_id, order.number) for order in touched}
    changed = (order for order in touched if order.known is not None)
    new = (order for order in touched if order.known is None)
    alone = (room for key, room in said.items() if key not in with_order)
    return (
        *(_sample(one, said) for one in islice(changed, SAMPLES_SHOWN)),
        *(_sample(one, said) for one in islice(new, SAMPLES_SHOWN)),
        *(_sample_of_room(room) for room in islice(alone, SAMPLES_SHOWN)),
    )


def _sample(order: CapturedOrder, said: dict[tuple[str, str], CapturedRoom]) -> Sample:
    room = said.get((order.marketplace_id, order.number))
    known = order.known
    client = order.person.name if order.person else (known.client if known else "")
    title = order.title or (known.title if known else order.number)
    fields = (*_fields(order), *(() if room is None else (_messages(room),)))
    return Sample(known is None, order.number, title, client, fields)


def _sample_of_room(room: CapturedRoom) -> Sample:
    client = room.person.name if room.person else ""
    number = room.room.removeprefix("@")
    title = room.title or ("" if number == client else number)
    return Sample(room.id is None, number, title, client, (_messages(room),))


def _messages(room: CapturedRoom) -> FieldChange:
    known = sum(line.id is not None for line in room.lines)
    return FieldChange("messages", known, len(room.lines))


def _fields(order: CapturedOrder) -> Iterator[FieldChange]:
    known = order.known
    bought_at = None if known is None else known.purchased_at
    if known is not None and order.is_renumbered:
        yield FieldChange("number", known.number, order.number)
    before: dict[str, object] = {
        "stage": known and known.stage,
        "gross": known and known.gross,
        "fee": known and known.fee,
        "net": known and known.net,
        "payments": len(known.payments) if known else 0,
        "client": (known and known.client) or None,
        "purchased_on": None if bought_at is None else day_of(bought_at),
        "due_on": known and known.due_on,
        "earned_on": known and known.earned_on,
    }
    after: dict[str, object] = {
        "stage": order.stage,
        "gross": order.gross,
        "fee": order.fee,
        "net": order.net,
        "payments": len(order.payments),
        "client": order.person.name if order.person else before["client"],
        "purchased_on": order.purchased_on or before["purchased_on"],
        "due_on": order.due_on or before["due_on"],
        "earned_on": order.completed_on or before["earned_on"],
    }
    for name, value in after.items():
        if value != before[name]:
            yield FieldChange(name, before[name], value)

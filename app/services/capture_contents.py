"""What the files of one capture speak of: rooms, mails, numbers and names."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.capture.facts import MailFact, Reading, RoomFact
from app.models.types import RoomKind
from app.services.capture_mails import Talk
from app.services.capture_reading import FileReading
from app.services.captured_order import CapturedOrder


def rows_of(files: Sequence[FileReading]) -> int:
    """Return how many rows there are to look at."""
    readings = [one.reading for one in files if one.reading]
    return sum(
        len(one.payments)
        + len(one.orders)
        + len(one.mails)
        + len(one.bank_lines)
        + sum(len(room.messages) for room in one.rooms)
        for one in readings
    )


def rooms_of_kind(readings: Sequence[Reading], kind: RoomKind) -> list[RoomFact]:
    """Return the rooms of this kind that files tell of."""
    return [room for one in readings for room in one.rooms if room.kind is kind]


def talk_of(room: RoomFact) -> Talk:
    """Return which thread of direct messages a pasted talk is."""
    return Talk(room.room or None, room.buyer_name or "")


def mails_by_site(readings: Sequence[Reading]) -> dict[str, list[MailFact]]:
    """Return the mails of files by the site they are of."""
    found: dict[str, list[MailFact]] = defaultdict(list)
    for mail in (mail for reading in readings for mail in reading.mails):
        found[mail.marketplace_id].append(mail)
    return found


def numbers_in(reading: Reading) -> Iterator[str]:
    """Yield the numbers of all orders that a file speaks of."""
    yield from (payment.room for payment in reading.payments)
    yield from (order.room for order in reading.orders)
    yield from (room.room for room in reading.rooms)


def names_in(reading: Reading) -> Iterator[tuple[str | None, str | None]]:
    """Yield the ids and names of all buyers that a file speaks of."""
    yield from ((payment.buyer_id, payment.buyer_name) for payment in reading.payments)
    yield from ((order.client_id, order.client_name) for order in reading.orders)
    yield from ((room.buyer_id, room.buyer_name) for room in reading.rooms)


def amounts_of(order: CapturedOrder) -> tuple[object, ...]:
    """Return the amounts of an order, to be compared."""
    return tuple((p.kind, p.gross, p.fee, p.net, p.price) for p in order.payments)

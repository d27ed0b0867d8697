"""How many of an order's days were the seller's own, and how many he waited for the buyer."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from app.models.moments import JST, start_of, to_epoch
from app.models.types import Side, Stage
from app.storage.reader import Reader

A_DAY = 86_400
LOOKS_BACK = timedelta(days=365)

Span = tuple[int, int]


class OwnDays(NamedTuple):
    """The seconds from the purchase to the end, and those of them spent waiting for the buyer."""

    whole_seconds: int
    waiting_seconds: int

    @property
    def days(self) -> int:
        """All days, rounded."""
        return _days(self.whole_seconds)

    @property
    def waiting_days(self) -> int:
        """The days that went by at the buyer's."""
        return _days(self.waiting_seconds)

    @property
    def own_days(self) -> int:
        """The rest: what the seller needed himself."""
        return self.days - self.waiting_days


class ListingDays(NamedTuple):
    """What a listing's completed orders took, in the middle: days of mine, and days in all."""

    listing_id: int
    orders: int
    median_own_days: float
    median_days: float


def own_days(reader: Reader, order_id: int, now: datetime) -> OwnDays | None:
    """Return the days of an order up to its end, or to now; None before it is bought.

    The buyer is waited for from a delivery to what he does about it, and from the seller's last
    word in the room to the buyer's next: work that the seller delivers without hearing anything
    was never waiting.
    """
    return dict(_measured(reader, "o.id = ?", (order_id,), to_epoch(now))).get(order_id)


def listing_days(
    reader: Reader, now: datetime, listing_ids: Sequence[int] = ()
) -> tuple[ListingDays, ...]:
    """Return what the completed orders of a year took, by listing; of all listings if none given.

    An order counts on the day it was completed.
    """
    since = start_of((now - LOOKS_BACK).astimezone(JST).date())
    condition = "o.stage = 'completed' AND o.completed_at >= ? AND o.listing_id IS NOT NULL"
    values: tuple[object, ...] = (since,)
    if listing_ids:
        condition += f" AND o.listing_id IN ({', '.join('?' * len(listing_ids))})"
        values = (since, *listing_ids)
    listing_of = dict(
        reader.rows(f"SELECT o.id, o.listing_id FROM orders o WHERE {condition}", values)  # noqa: S608
    )
    found: dict[int, list[OwnDays]] = {}
    for order_id, days in _measured(reader, condition, values, to_epoch(now)):
        found.setdefault(listing_of[order_id], []).append(days)
    return tuple(
        ListingDays(
            listing_id,
            len(each),
            float(median(one.own_days for one in each)),
            float(median(one.days for one in each)),
        )
        for listing_id, each in sorted(found.items())
    )


def median_days(reader: Reader, listing_id: int, now: datetime) -> ListingDays | None:
    """Return what the completed orders of one listing took, None where there were none."""
    return next(iter(listing_days(reader, now, (listing_id,))), None)


def _measured(
    reader: Reader, condition: str, values: Sequence[object], now: int
) -> Iterator[tuple[int, OwnDays]]:
    """Yield the orders that were bought, each with its days."""
    ends = reader.rows(
        "SELECT o.id, o.purchased_at, COALESCE(o.completed_at, o.ended_at, ?)"  # noqa: S608
        f" FROM orders o WHERE o.purchased_at IS NOT NULL AND {condition}",
        (now, *values),
    )
    steps = _grouped(
        reader.rows(
            "SELECT e.order_id, e.occurred_at, e.stage_after FROM order_events e"  # noqa: S608
            " JOIN orders o ON o.id = e.order_id"
            f" WHERE e.stage_after IS NOT NULL AND {condition} ORDER BY e.order_id, e.id",
            values,
        )
    )
    said = _grouped(
        reader.rows(
            "SELECT v.order_id, m.sent_at, m.side FROM orders o"  # noqa: S608
            " JOIN conversations v ON v.order_id = o.id JOIN messages m ON m.conversation_id = v.id"
            f" WHERE m.side <> 'site' AND {condition}"
            " ORDER BY v.order_id, m.sent_at, m.position, m.id",
            values,
        )
    )
    for order_id, begin, end in ends:
        taken = steps.get(order_id, [])
        waits = [*_at_delivery(taken, end), *_talk(taken, said.get(order_id, []))]
        last = max(begin, end)
        yield order_id, OwnDays(last - begin, _covered(waits, begin, last))


def _at_delivery(steps: Iterable[tuple[int, str]], end: int) -> Iterator[Span]:
    """Yield the spans from a delivery to the next step."""
    delivered: int | None = None
    for at, stage in steps:
        if delivered is not None:
            yield delivered, at
        delivered = at if stage == Stage.DELIVERED else None
    if delivered is not None:
        yield delivered, end


def _talk(steps: Iterable[tuple[int, str]], said: Iterable[tuple[int, str]]) -> Iterator[Span]:
    """Yield the spans from the seller's last word to the buyer's answer; a delivery is a word."""
    words = [*said, *((at, Side.ME) for at, stage in steps if stage == Stage.DELIVERED)]
    asked: int | None = None
    for at, side in sorted(words, key=itemgetter(0)):
        if side == Side.ME:
            asked = at
        elif asked is not None:
            yield asked, at
            asked = None


def _covered(spans: Iterable[Span], begin: int, end: int) -> int:
    """Return how many seconds between begin and end lie in any of the spans."""
    covered, reached = 0, begin
    for first, last in sorted(spans):
        start, stop = max(first, reached), min(last, end)
        if stop > start:
            covered += stop - start
            reached = stop
    return covered


def _grouped(rows: Iterable[tuple[int, int, str]]) -> dict[int, list[tuple[int, str]]]:
    return {
        order_id: [(at, word) for _, at, word in group]
        for order_id, group in groupby(rows, key=itemgetter(0))
    }


def _days(seconds: int) -> int:
    return (seconds + A_DAY // 2) // A_DAY

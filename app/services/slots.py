"""How the free time is shared out as slots over the listings of all sites; knows no store."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.models.types import ListingState


class Offer(NamedTuple):
    """A listing that takes orders or could: what one of them takes, and what an hour brings.

    `work_minutes` is None while nobody said; `hourly` the net in yen of an hour, None while the
    price or the fee is not known; `bound` how many orders at once the seller wants at most, and
    `taken` how many are open.
    """

    listing_id: int
    state: ListingState
    work_minutes: int | None
    hourly: int | None = None
    bound: int | None = None
    taken: int = 0


class Advice(StrEnum):
    """What is to be done with a listing."""

    KEEP = "keep"
    FILL = "fill"
    REOPEN = "reopen"


class Why(StrEnum):
    """Why so many slots: the first that is true."""

    OWN_BOUND = "own_bound"
    NO_TIME = "no_time"
    TAKEN_BY_OTHERS = "taken_by_others"
    UNKNOWN_WORK = "unknown_work"
    ROOM = "room"


class Share(NamedTuple):
    """What a listing can offer: orders that can be taken, None while that is not known."""

    slots: int | None
    advice: Advice
    why: Why


def free_slots(offers: Sequence[Offer], free_minutes: int) -> int:
    """Return how many whole orders fit into the free time, of the kind that takes least."""
    shortest = min((one.work_minutes for one in offers if one.work_minutes), default=0)
    return free_minutes // shortest if shortest else 0


def shared_out(offers: Sequence[Offer], free_minutes: int) -> Mapping[int, Share]:
    """Share the free time out as slots, one each round, until nothing fits any more.

    Listings that are open come before full ones, so that nothing is closed to open another; then
    what brings more an hour. The slots together never take more than the free minutes, and so
    are never more than `free_slots`.
    """
    left = max(free_minutes, 0)
    slots = {one.listing_id: 0 for one in offers if one.work_minutes}
    ordered = sorted((one for one in offers if one.work_minutes), key=_rank)
    while ordered:
        fitting = []
        for one in ordered:
            work = one.work_minutes or 0
            if work <= left and slots[one.listing_id] < _most(one, free_minutes):
                slots[one.listing_id] += 1
                left -= work
                fitting.append(one)
        ordered = fitting
    return {one.listing_id: _share(one, slots.get(one.listing_id), free_minutes) for one in offers}


def _rank(offer: Offer) -> tuple[bool, bool, int, int]:
    is_full = offer.state is ListingState.FULL
    return is_full, offer.hourly is None, -(offer.hourly or 0), offer.listing_id


def _most(offer: Offer, otherwise: int) -> int:
    return otherwise if offer.bound is None else max(offer.bound - offer.taken, 0)


def _share(offer: Offer, slots: int | None, free_minutes: int) -> Share:
    why = _why(offer, slots, free_minutes)
    if slots is None and why is Why.UNKNOWN_WORK:
        return Share(None, Advice.KEEP, why)
    count = slots or 0
    is_full = offer.state is ListingState.FULL
    if is_full:
        return Share(count, Advice.REOPEN if count else Advice.KEEP, why)
    return Share(count, Advice.KEEP if count else Advice.FILL, why)


def _why(offer: Offer, slots: int | None, free_minutes: int) -> Why:
    if _most(offer, 1) == 0:
        return Why.OWN_BOUND
    if slots:
        return Why.ROOM
    if free_minutes <= 0 or (offer.work_minutes or 0) > free_minutes:
        return Why.NO_TIME
    return Why.UNKNOWN_WORK if slots is None else Why.TAKEN_BY_OTHERS

"""Which time limits of an order are running, and whose turn it is: computed, never ticked."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from msgspec import Struct

from app.models.moments import JST
from app.models.types import ACTIVE_STAGES, Ball, BallReason, Stage
from app.rulebook.schema import ClockId, ClockRule, Consequence, Start

ONE_HOUR = timedelta(hours=1)


class OrderFacts(Struct, frozen=True, kw_only=True):
    """What must be known of an order to tell its clocks; every moment is aware.

    `observed` are deadlines read from the site, by clock id. `quoted`: an enquiry was answered
    with a quote. `payout_requested`: its proceeds were asked for, so they expire no more.
    """

    stage: Stage
    inquired_at: datetime | None = None
    quoted: bool = False
    quote_expires_on: date | None = None
    purchased_at: datetime | None = None
    first_contact_at: datetime | None = None
    booked_at: datetime | None = None
    due_on: date | None = None
    delivered_at: datetime | None = None
    returned_count: int = 0
    completed_at: datetime | None = None
    rated: bool = False
    payout_requested: bool = False
    cancel_requested_at: datetime | None = None
    cancelled_at: datetime | None = None
    observed: Mapping[str, datetime] = {}


class Clock(NamedTuple):
    """A time limit that is running, or has run out without the order having moved on.

    `name` is a ClockId, `whose` the side that can still act, `until` an aware moment in Japan's
    time, `consequence` a Consequence; `is_observed` when `until` was read from the site.
    """

    name: str
    whose: Ball
    until: datetime
    consequence: str
    is_observed: bool


class Turn(NamedTuple):
    """Whose turn an order is, why, and until when, None where there is no limit."""

    ball: Ball
    reason: BallReason
    until: datetime | None


class _Nature(NamedTuple):
    """What a clock is by itself: needed where a site shows one that its rulebook lacks."""

    whose: Ball
    consequence: Consequence
    stages: tuple[Stage, ...]


_NATURES: Mapping[ClockId, _Nature] = {
    ClockId.QUOTE_EXPIRY: _Nature(Ball.CLIENT, Consequence.QUOTE_LAPSES, (Stage.INQUIRY,)),
    ClockId.FIRST_CONTACT: _Nature(Ball.ME, Consequence.SITE_CANCELS, (Stage.PURCHASED,)),
    ClockId.PROMISED: _Nature(
        Ball.ME, Consequence.PROMISE_BROKEN, (Stage.PURCHASED, Stage.WORKING)
    ),
    ClockId.ACCEPTANCE: _Nature(Ball.CLIENT, Consequence.SITE_ACCEPTS, (Stage.DELIVERED,)),
    ClockId.BOOKED_DONE: _Nature(Ball.CLIENT, Consequence.SITE_COMPLETES, ACTIVE_STAGES),
    ClockId.CANCEL_CONSENT: _Nature(Ball.CLIENT, Consequence.SITE_CANCELS, ACTIVE_STAGES),
    ClockId.ROOM_CLOSE: _Nature(
        Ball.ME, Consequence.ROOM_CLOSES, (*ACTIVE_STAGES, Stage.COMPLETED)
    ),
    ClockId.RATING: _Nature(Ball.ME, Consequence.RATING_CLOSES, (Stage.COMPLETED,)),
    ClockId.PROCEEDS: _Nature(Ball.ME, Consequence.PROCEEDS_LOST, (Stage.COMPLETED,)),
    ClockId.ROOM_HIDDEN: _Nature(Ball.ME, Consequence.TEXT_HIDDEN, (Stage.CANCELLED,)),
}


_RUNS_IN: Mapping[Start, tuple[Stage, ...]] = {
    Start.PURCHASED: ACTIVE_STAGES,
    Start.BOOKED: ACTIVE_STAGES,
    Start.CANCEL_REQUESTED: ACTIVE_STAGES,
    Start.DELIVERED: (Stage.DELIVERED,),
    Start.COMPLETED: (Stage.COMPLETED,),
    Start.CANCELLED: (Stage.CANCELLED,),
}
"""Where a clock with this start still means something: once completed, no purchase clock does."""


def clocks_of(facts: OrderFacts, rules: Iterable[ClockRule]) -> tuple[Clock, ...]:
    """Return the clocks of an order under these rules, the one that ends first in front.

    A deadline read from the site overrides the computed one, unless it lies before the moment the
    clock started: then it belongs to an earlier round. One that has no rule still shows.
    """
    by_id = {rule.id: rule for rule in rules if facts.stage in _RUNS_IN[rule.starts]}
    found = (_clock(name, by_id.get(name), facts) for name in _running(facts))
    return tuple(sorted((clock for clock in found if clock), key=lambda clock: clock.until))


def ball_of(facts: OrderFacts, clocks: Iterable[Clock]) -> Turn:
    """Return whose turn an order is (product.md §6.4), by its stage and its clocks.

    The seller's `until` is the first contact, or else the earliest of his own limits; the buyer's
    limits are never the seller's.
    """
    ends = {clock.name: clock for clock in clocks}
    if facts.stage is Stage.INQUIRY and facts.quoted:
        return _clients(BallReason.QUOTE_SENT, ends, ClockId.QUOTE_EXPIRY)
    if facts.stage is Stage.INQUIRY:
        return Turn(Ball.ME, BallReason.ANSWER, None)
    if facts.stage not in ACTIVE_STAGES:
        return Turn(Ball.NONE, BallReason.SETTLED, None)
    if facts.cancel_requested_at is not None:
        return _clients(BallReason.CANCEL_CONSENT, ends, ClockId.CANCEL_CONSENT)
    if facts.stage is Stage.DELIVERED:
        return _clients(BallReason.ACCEPTANCE, ends, ClockId.ACCEPTANCE, ClockId.BOOKED_DONE)
    return _mine(facts, ends)


def moment_of_end(rule: ClockRule, start: datetime) -> datetime:
    """Return when a clock of this rule ends that starts at this moment, in Japan's time."""
    end = start.astimezone(JST) + rule.length
    if rule.is_to_full_hour and (full := end.replace(minute=0, second=0, microsecond=0)) < end:
        return full + ONE_HOUR
    return end


def last_moment_of(day: date) -> datetime:
    """Return the last second of a civil day in Japan, so that a limit shows under its own day."""
    return datetime.combine(day, time(23, 59, 59), JST)


def _running(facts: OrderFacts) -> Iterator[ClockId]:
    """Yield the clocks that mean something where the order stands."""
    over = {
        ClockId.QUOTE_EXPIRY: not facts.quoted,
        ClockId.FIRST_CONTACT: facts.first_contact_at is not None,
        ClockId.RATING: facts.rated,
        ClockId.PROCEEDS: facts.payout_requested,
    }
    for name, nature in _NATURES.items():
        if facts.stage in nature.stages and not over.get(name, False):
            yield name


def _clock(name: ClockId, rule: ClockRule | None, facts: OrderFacts) -> Clock | None:
    nature = _NATURES[name]
    whose = nature.whose if rule is None else rule.whose
    consequence = nature.consequence if rule is None else rule.consequence
    start = None if rule is None else _starts(facts)[rule.starts]
    observed = facts.observed.get(name)
    is_observed = observed is not None and (start is None or observed >= start)
    until = observed if is_observed else _computed(name, rule, start, facts)
    if until is None:
        return None
    return Clock(name.value, whose, until.astimezone(JST), consequence.value, is_observed)


def _computed(
    name: ClockId, rule: ClockRule | None, start: datetime | None, facts: OrderFacts
) -> datetime | None:
    days = {ClockId.PROMISED: facts.due_on, ClockId.QUOTE_EXPIRY: facts.quote_expires_on}
    if (day := days.get(name)) is not None:
        return last_moment_of(day)
    if rule is None or start is None:
        return None
    return moment_of_end(rule, start)


def _starts(facts: OrderFacts) -> Mapping[Start, datetime | None]:
    return {
        Start.PURCHASED: facts.purchased_at,
        Start.DELIVERED: facts.delivered_at,
        Start.COMPLETED: facts.completed_at,
        Start.CANCELLED: facts.cancelled_at,
        Start.CANCEL_REQUESTED: facts.cancel_requested_at,
        Start.BOOKED: facts.booked_at,
    }


def _mine(facts: OrderFacts, ends: Mapping[str, Clock]) -> Turn:
    own = [clock.until for clock in ends.values() if clock.whose is Ball.ME]
    if facts.booked_at is not None:
        own.append(facts.booked_at.astimezone(JST))
    until = min(own, default=None)
    if facts.stage is Stage.PURCHASED and facts.first_contact_at is None:
        first_contact = ends.get(ClockId.FIRST_CONTACT)
        return Turn(
            Ball.ME, BallReason.FIRST_CONTACT, first_contact.until if first_contact else until
        )
    reason = BallReason.REVISE if facts.returned_count else BallReason.WORK
    return Turn(Ball.ME, reason, until)


def _clients(reason: BallReason, ends: Mapping[str, Clock], *names: ClockId) -> Turn:
    until = next((ends[name].until for name in names if name in ends), None)
    return Turn(Ball.CLIENT, reason, until)

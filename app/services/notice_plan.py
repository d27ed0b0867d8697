"""When a deadline is told: steps before its end, quiet hours, and what the seller chose of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple, Self

from app.models.moments import JST
from app.models.types import DeadlineKind
from app.services.deadline_queries import WAITING_DAYS, Deadline

DAY_MINUTES = 24 * 60

LEADS: Mapping[DeadlineKind, tuple[tuple[int, ...], ...]] = {
    DeadlineKind.FIRST_CONTACT: ((24, 6, 1), (24, 6), (24,), (6, 1), (6,), (1,)),
    DeadlineKind.PROMISED: ((30, 15), (30,), (15,), (78, 30, 15)),
    DeadlineKind.BOOKED: ((24, 1), (24,), (1,), (3, 1)),
    DeadlineKind.REPLY: ((6, 24), (3, 24), (3,), (6,), (24,)),
    DeadlineKind.CANCEL_CONSENT: ((12, 3, 1), (12,), (3, 1)),
    DeadlineKind.QUOTE_EXPIRY: ((30,), (15,), (78,)),
    DeadlineKind.ROOM_HIDDEN: ((72, 24, 6), (24, 6), (24,)),
    DeadlineKind.ROOM_CLOSE: ((168, 24), (168,), (72,), (24,)),
    DeadlineKind.RATING: ((48,), (96,), (24,)),
    DeadlineKind.PROCEEDS: ((336, 72), (336,), (168,), (72,)),
    DeadlineKind.PAYOUT: ((9,), (57,), (105,)),
    DeadlineKind.PERMIT: ((735, 183, 15), (735, 183), (735,), (183,)),
    DeadlineKind.SITE_CLOSES: ((735, 183, 15), (735, 183), (735,), (183,)),
}
"""The choices of hours before the end, the usual one in front.

What ends with a day ends at midnight: 30 hours before is the evening before at six, 15 hours the
same day at nine, 735 hours the morning 30 days before. Of `AFTER` they are hours after the moment
since when it is waited for.
"""

USUAL_LEADS = {kind: choices[0] for kind, choices in LEADS.items()}

AFTER = frozenset({DeadlineKind.REPLY, DeadlineKind.PAYOUT})
BY_DAY = frozenset(
    {
        DeadlineKind.PROMISED,
        DeadlineKind.QUOTE_EXPIRY,
        DeadlineKind.PAYOUT,
        DeadlineKind.PERMIT,
        DeadlineKind.SITE_CLOSES,
    }
)
"""What ends with a day in Japan."""

PASSED = {
    DeadlineKind.FIRST_CONTACT: timedelta(hours=24),
    DeadlineKind.PROMISED: timedelta(hours=72),
    DeadlineKind.PERMIT: timedelta(hours=168),
}
"""What is told once more when it has run out, and for how long that is worth telling."""

BEFORE_QUIET = timedelta(hours=1)
"""So long before quiet hours is told what would run out in them, or no longer after them."""

ENDLESS = timedelta(days=WAITING_DAYS)


class Quiet(NamedTuple):
    """Hours of the day in Japan without notices, in minutes since midnight; over midnight too."""

    begins: int = 22 * 60
    ends: int = 8 * 60

    def around(self, moment: datetime) -> tuple[datetime, datetime] | None:
        """Return begin and end of the quiet hours that a moment lies in, None where it does not."""
        local = moment.astimezone(JST)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        length = timedelta(minutes=(self.ends - self.begins) % DAY_MINUTES)
        for days in (-1, 0):
            begins = midnight + timedelta(days=days, minutes=self.begins)
            if begins <= local < begins + length:
                return begins, begins + length
        return None


class NoticeChoices(NamedTuple):
    """What the seller chose: of each kind the hours of its steps, none where it is off.

    `hides_details` keeps titles and names out of what the system shows; `quiet` None is no quiet.
    """

    is_on: bool = True
    leads: Mapping[DeadlineKind, tuple[int, ...]] = USUAL_LEADS
    quiet: Quiet | None = Quiet()
    hides_details: bool = True

    def with_leads(self, kind: DeadlineKind, leads: tuple[int, ...]) -> Self:
        """Return these choices with other steps for one kind; none turns it off."""
        return self._replace(leads={**self.leads, kind: leads})


class Step(NamedTuple):
    """One telling: from when until when it is worth it; `lead` are the hours, 0 when it ran out."""

    lead: int
    begins: datetime
    ends: datetime


def steps_of(deadline: Deadline, choices: NoticeChoices) -> tuple[Step, ...]:
    """Return the tellings of a deadline in order; each one ends where the next begins.

    One that would begin in quiet hours begins at their end, or, when all would be over by then,
    before they begin. One that is overtaken by the next is left out.
    """
    leads = choices.leads.get(deadline.kind, ())
    end = deadline.until_at
    if deadline.kind in AFTER:
        moments = [(lead, end + timedelta(hours=lead)) for lead in sorted(leads)]
        last = end + ENDLESS
    else:
        before = sorted(leads, reverse=True)
        moments = [(lead, _heard(end - timedelta(hours=lead), end, choices)) for lead in before]
        last = end
        if leads and deadline.kind in PASSED:
            moments.append((0, end))
            last = end + PASSED[deadline.kind]
    moments = [(lead, _held(at, choices)) for lead, at in moments]
    return _joined(moments, last)


def step_at(deadline: Deadline, choices: NoticeChoices, now: datetime) -> Step | None:
    """Return the telling that is worth it at this moment; None in quiet hours."""
    if is_quiet(choices, now):
        return None
    steps = steps_of(deadline, choices)
    return next((step for step in steps if step.begins <= now < step.ends), None)


def next_change(deadline: Deadline, choices: NoticeChoices, now: datetime) -> datetime | None:
    """Return when the next telling of a deadline begins, None when there is none to come."""
    return min((s.begins for s in steps_of(deadline, choices) if s.begins > now), default=None)


def is_quiet(choices: NoticeChoices, now: datetime) -> bool:
    """Tell whether nothing is told at this moment."""
    return choices.quiet is not None and choices.quiet.around(now) is not None


def end_of_quiet(choices: NoticeChoices, now: datetime) -> datetime | None:
    """Return when the quiet hours end that this moment lies in, None outside of them."""
    night = None if choices.quiet is None else choices.quiet.around(now)
    return None if night is None else night[1]


def _heard(at: datetime, end: datetime, choices: NoticeChoices) -> datetime:
    """Return the moment, before the quiet hours when the end lies in them or soon after."""
    night = None if choices.quiet is None else choices.quiet.around(end - BEFORE_QUIET)
    return at if night is None else min(at, night[0] - BEFORE_QUIET)


def _held(at: datetime, choices: NoticeChoices) -> datetime:
    """Return the moment, or the end of the quiet hours that it lies in."""
    night = None if choices.quiet is None else choices.quiet.around(at)
    return at if night is None else night[1]


def _joined(moments: list[tuple[int, datetime]], last: datetime) -> tuple[Step, ...]:
    bounds = [*(at for _, at in moments), last]
    return tuple(
        Step(lead, begins, ends)
        for (lead, _), (begins, ends) in zip(moments, pairwise(bounds), strict=True)
        if begins < ends
    )

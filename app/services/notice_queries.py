"""Which notices are due now and when the next one is, from the deadlines and what was told."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.models.types import DeadlineKind
from app.services.deadline_queries import Deadline, my_deadlines
from app.services.notice_plan import (
    DAY_MINUTES,
    LEADS,
    PASSED,
    NoticeChoices,
    Quiet,
    end_of_quiet,
    next_change,
    step_at,
)
from app.services.preference_queries import book_facts, preference
from app.services.today_queries import to_dos, today_figures
from app.storage.reader import Reader

PREFERENCE = "notices"
"""The name that the seller's choices are kept under in the book."""

HORIZON = timedelta(days=16)
"""How far is looked ahead: farther than the earliest step of any order; permits come anyway."""

AGAIN = timedelta(hours=6)
"""So often is looked anew even if nothing is to come."""

MOST_HOURS = 24 * 31


class Notice(NamedTuple):
    """One telling of one deadline; `lead` are the hours of its step, 0 when it ran out.

    `key` is the deadline's and the step's: what was told under it is never told again.
    """

    key: str
    deadline: Deadline
    lead: int


class NoticeState(NamedTuple):
    """What is due, when to look again, and how many of my deadlines have run out.

    `hides_details` is the seller's choice for what the system shows.
    """

    due: tuple[Notice, ...]
    next_at: datetime
    late_count: int
    hides_details: bool = True


class DaySummary(NamedTuple):
    """The day in four numbers: what ran out, is due today, waits for a reply, is my turn."""

    late_count: int
    due_count: int
    waiting_count: int
    to_do_count: int


def notice_state(reader: Reader, now: datetime) -> NoticeState:
    """Return what is to be told now under the seller's own choices; nothing of a demo book."""
    choices = notice_choices(reader)
    if book_facts(reader).is_demo:
        return NoticeState((), now + AGAIN, 0)
    deadlines = my_deadlines(reader, now, now + HORIZON)
    late = _late(deadlines, now)
    if not choices.is_on:
        return NoticeState((), now + AGAIN, late)
    due = _untold(reader, _at(deadlines, choices, now))
    return NoticeState(due, _next(deadlines, choices, now), late, choices.hides_details)


def day_summary(reader: Reader, now: datetime) -> DaySummary:
    """Return what stands on 今日, in numbers."""
    figures = today_figures(reader, now)
    _, count = to_dos(reader, now, 0)
    deadlines = my_deadlines(reader, now, now)
    return DaySummary(
        _late(deadlines, now), figures.due_today_count, figures.waiting_reply_count, count
    )


def due_notices(reader: Reader, now: datetime, choices: NoticeChoices) -> tuple[Notice, ...]:
    """Return what is to be told now, the most urgent first; nothing in quiet hours."""
    deadlines = my_deadlines(reader, now, now + HORIZON)
    return _untold(reader, _at(deadlines, choices, now)) if choices.is_on else ()


def next_notice_at(reader: Reader, now: datetime, choices: NoticeChoices) -> datetime:
    """Return when to look again: the next step, the end of the quiet hours, at most six hours."""
    return _next(my_deadlines(reader, now, now + HORIZON), choices, now)


def notice_choices(reader: Reader) -> NoticeChoices:
    """Return what the seller chose; what was never set or is not understood has its default."""
    kept = preference(reader, PREFERENCE)
    return choices_of(kept) if isinstance(kept, dict) else NoticeChoices()


def choices_of(kept: dict[str, Any]) -> NoticeChoices:
    """Return the choices that a preference keeps."""
    usual = NoticeChoices()
    leads, quiet = kept.get("leads"), kept.get("quiet", "usual")
    own = leads if isinstance(leads, dict) else {}
    return NoticeChoices(
        is_on=kept.get("is_on") is not False,
        leads={kind: _leads(own.get(kind.value), kind) for kind in DeadlineKind},
        quiet=None if quiet is None else _quiet(quiet),
        hides_details=kept.get("hides_details", usual.hides_details) is not False,
    )


def kept_choices(choices: NoticeChoices) -> dict[str, Any]:
    """Return the choices as a preference keeps them."""
    return {
        "is_on": choices.is_on,
        "leads": {kind.value: list(hours) for kind, hours in choices.leads.items()},
        "quiet": None if choices.quiet is None else list(choices.quiet),
        "hides_details": choices.hides_details,
    }


def _at(deadlines: Iterable[Deadline], choices: NoticeChoices, now: datetime) -> tuple[Notice, ...]:
    steps = [(one, step_at(one, choices, now)) for one in deadlines]
    return tuple(
        Notice(f"{one.key}:{step.lead}", one, step.lead) for one, step in steps if step is not None
    )


def _late(deadlines: Iterable[Deadline], now: datetime) -> int:
    return sum(one.kind in PASSED and one.until_at <= now for one in deadlines)


def _untold(reader: Reader, notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
    return tuple(
        notice
        for notice in notices
        if reader.value("SELECT 1 FROM told_notices WHERE key = ?", (notice.key,)) is None
    )


def _next(deadlines: Iterable[Deadline], choices: NoticeChoices, now: datetime) -> datetime:
    moments = [next_change(one, choices, now) for one in deadlines]
    moments += [end_of_quiet(choices, now), now + AGAIN]
    return min(moment for moment in moments if moment is not None)


def _leads(kept: object, kind: DeadlineKind) -> tuple[int, ...]:
    if not isinstance(kept, list):
        return LEADS[kind][0]
    hours = (hour for hour in kept if type(hour) is int)
    return tuple(hour for hour in hours if 0 < hour <= MOST_HOURS)


def _quiet(kept: object) -> Quiet:
    if isinstance(kept, list) and [type(minute) for minute in kept] == [int, int]:
        begins, ends = kept
        if 0 <= begins < DAY_MINUTES and 0 <= ends < DAY_MINUTES:
            return Quiet(begins, ends)
    return Quiet()

"""How work lies on days: what a day holds, and what open orders ask of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.rulebook.payout_calendar import holiday_name

WORKDAYS_A_WEEK = 5
SATURDAY = 5
LONGEST_SEARCH_DAYS = 366 * 3


class Task(NamedTuple):
    """The work that is left of one order: whole minutes, promised for a day or not."""

    order_id: int
    minutes: int
    due_on: date | None


class PlannedDay(NamedTuple):
    """One civil day: what is planned on it, and what it holds."""

    day: date
    planned_minutes: int
    capacity_minutes: int


def days_between(first: date, last: date) -> Iterator[date]:
    """Walk the civil days from first to last, both included."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def capacity_of(day: date, week_minutes: int) -> int:
    """Return the minutes of work a day holds: a fifth of the week, none on days off."""
    if day.weekday() >= SATURDAY or holiday_name(day) is not None:
        return 0
    return week_minutes // WORKDAYS_A_WEEK


def planned_minutes(
    tasks: Sequence[Task], capacities: Mapping[date, int], today: date
) -> dict[date, int]:
    """Spread each dated task evenly over the working days that are left to it.

    `capacities` must reach from today to the last day asked for; a task that is promised later
    still fills the days before. What is late lies on today; a task whose time holds no working
    day lies on its last day. Tasks without a date lie nowhere.
    """
    planned: dict[date, int] = {}
    for task in tasks:
        if task.due_on is None:
            continue
        last = max(task.due_on, today)
        days = [day for day in days_between(today, last) if capacities.get(day, 0)] or [last]
        share, rest = divmod(task.minutes, len(days))
        for index, day in enumerate(days):
            planned[day] = planned.get(day, 0) + share + (index < rest)
    return planned


def capacities_between(first: date, last: date, week_minutes: int) -> dict[date, int]:
    """Return what each day from first to last holds."""
    return {day: capacity_of(day, week_minutes) for day in days_between(first, last)}


def earliest_day(
    tasks: Sequence[Task], minutes: int, week_minutes: int, today: date
) -> date | None:
    """Return the first day on which so many more minutes can honestly be done, if there is one.

    Honest means that all tasks are done by their own days first, the undated ones too: the day is
    the first one up to which capacity covers every task due by then, all overdue and undated
    work, and the new minutes, and after which no promised task is pushed late.
    """
    if week_minutes < WORKDAYS_A_WEEK:
        return None
    undated = sum(task.minutes for task in tasks if task.due_on is None)
    due = _minutes_by_day(tasks, today)
    free, earliest = -undated - minutes, None
    last_due = max(due, default=today)
    for offset in range(LONGEST_SEARCH_DAYS):
        day = today + timedelta(days=offset)
        free += capacity_of(day, week_minutes) - due.get(day, 0)
        if free < 0:
            earliest = None
        elif earliest is None:
            earliest = day
        if earliest is not None and day >= last_due:
            return earliest
    return None


def _minutes_by_day(tasks: Sequence[Task], today: date) -> dict[date, int]:
    due: dict[date, int] = {}
    for task in tasks:
        if task.due_on is not None:
            day = max(task.due_on, today)
            due[day] = due.get(day, 0) + task.minutes
    return due

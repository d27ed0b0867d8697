"""How work lies on days: what a day holds, what open orders ask of it, and what comes too late."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.rulebook.payout_calendar import is_holiday

USUAL_WORKDAYS = (0, 1, 2, 3, 4)
"""Monday to Friday, as `date.weekday` counts them."""
LONGEST_SEARCH_DAYS = 366 * 3


class WorkCalendar(NamedTuple):
    """Which civil days hold work, and how much of the week's minutes each of them.

    `days_off` are spans with both ends; `working_holidays` are holidays on which he works though
    he usually rests on them.
    """

    week_minutes: int
    workdays: tuple[int, ...] = USUAL_WORKDAYS
    works_holidays: bool = False
    working_holidays: frozenset[date] = frozenset()
    days_off: tuple[tuple[date, date], ...] = ()

    def is_workday(self, day: date) -> bool:
        """Return whether the seller works on a day."""
        if day.weekday() not in self.workdays or self.is_day_off(day):
            return False
        return self.works_holidays or day in self.working_holidays or not is_holiday(day)

    def is_day_off(self, day: date) -> bool:
        """Return whether he took the day off, whatever weekday it is."""
        return any(first <= day <= last for first, last in self.days_off)

    def minutes_on(self, day: date) -> int:
        """Return the minutes of work a day holds; those of a whole week make up its length."""
        if not self.is_workday(day):
            return 0
        share, rest = divmod(self.week_minutes, len(self.workdays))
        return share + (sorted(self.workdays).index(day.weekday()) < rest)


class Task(NamedTuple):
    """The work that is left of one order: whole minutes, promised for a day or not."""

    order_id: int
    minutes: int
    due_on: date | None


class Slip(NamedTuple):
    """A promise that is not kept: when the work is done really, None beyond three years.

    `before_on` is when it would be done without the new order.
    """

    order_id: int
    due_on: date
    done_on: date | None
    before_on: date | None


def days_between(first: date, last: date) -> Iterator[date]:
    """Walk the civil days from first to last, both included."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


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


def capacities_between(first: date, last: date, calendar: WorkCalendar) -> dict[date, int]:
    """Return what each day from first to last holds."""
    return {day: calendar.minutes_on(day) for day in days_between(first, last)}


def earliest_day(
    tasks: Sequence[Task], minutes: int, calendar: WorkCalendar, today: date
) -> date | None:
    """Return the first day on which so many more minutes can honestly be done, if there is one.

    Honest means that all tasks are done by their own days first, the undated ones too: the day is
    the first one up to which capacity covers every task due by then, all overdue and undated
    work, and the new minutes, and after which no promised task is pushed late.
    """
    earliest: date | None = None
    last_due = _last_due(tasks, today)
    for day, free in _free_by_day(tasks, calendar, today):
        if free < minutes:
            earliest = None
        elif earliest is None:
            earliest = day
        if earliest is not None and day >= last_due:
            return earliest
    return None


def free_minutes(tasks: Sequence[Task], calendar: WorkCalendar, today: date, until: date) -> int:
    """Return how much more work can honestly be promised for `until` or before: never below 0.

    So many minutes have their `earliest_day` by then, and one more has not.
    """
    last = max(_last_due(tasks, today), until)
    least: int | None = None
    for day, free in _free_by_day(tasks, calendar, today):
        if day >= until:
            least = free if least is None else min(least, free)
        if day >= last:
            break
    return max(least or 0, 0)


def slips(
    tasks: Sequence[Task],
    minutes: int,
    due_on: date | None,
    calendar: WorkCalendar,
    today: date,
) -> tuple[date | None, tuple[Slip, ...]]:
    """Return when new work is done, and the promises that come late by it.

    Work is done in the order of its promised days, what has none last; the new order goes before
    all when no day is given for it. A promise that was late without it counts as soon as it comes
    later still.
    """
    ordered = _by_promise(tasks)
    before = _done_days([task.minutes for task in ordered], calendar, today)
    place = 0 if due_on is None else sum(1 for task in ordered if _is_by(task, due_on))
    lengths = [task.minutes for task in ordered]
    after = _done_days([*lengths[:place], minutes, *lengths[place:]], calendar, today)
    done_on = after.pop(place)
    return done_on, tuple(
        Slip(task.order_id, task.due_on, then, was)
        for task, was, then in zip(ordered, before, after, strict=True)
        if task.due_on is not None and task.minutes and _is_late(then, task.due_on) and then != was
    )


def late_promises(tasks: Sequence[Task], calendar: WorkCalendar, today: date) -> tuple[Slip, ...]:
    """Return the promises that cannot be kept as things are, by their days."""
    ordered = _by_promise(tasks)
    done = _done_days([task.minutes for task in ordered], calendar, today)
    return tuple(
        Slip(task.order_id, task.due_on, day, day)
        for task, day in zip(ordered, done, strict=True)
        if task.due_on is not None and task.minutes and _is_late(day, task.due_on)
    )


def _is_late(done_on: date | None, due_on: date) -> bool:
    return done_on is None or done_on > due_on


def _is_by(task: Task, day: date) -> bool:
    return task.due_on is not None and task.due_on <= day


def _by_promise(tasks: Sequence[Task]) -> list[Task]:
    return sorted(tasks, key=lambda task: (task.due_on or date.max, task.order_id))


def _done_days(lengths: Sequence[int], calendar: WorkCalendar, today: date) -> list[date | None]:
    """Return when each of these is done, one after the other; None beyond the longest search."""
    done: list[date | None] = []
    offset, room, work = 0, calendar.minutes_on(today), 0
    for minutes in lengths:
        work += minutes
        while room < work and offset < LONGEST_SEARCH_DAYS:
            offset += 1
            room += calendar.minutes_on(today + timedelta(days=offset))
        done.append(today + timedelta(days=offset) if room >= work else None)
    return done


def _free_by_day(
    tasks: Sequence[Task], calendar: WorkCalendar, today: date
) -> Iterator[tuple[date, int]]:
    """Walk the days with the minutes that are free up to each, when all due by then is done."""
    due: dict[date, int] = {}
    free = 0
    for task in tasks:
        if task.due_on is None:
            free -= task.minutes
        else:
            day = max(task.due_on, today)
            due[day] = due.get(day, 0) + task.minutes
    for offset in range(LONGEST_SEARCH_DAYS):
        day = today + timedelta(days=offset)
        free += calendar.minutes_on(day) - due.get(day, 0)
        yield day, free


def _last_due(tasks: Sequence[Task], today: date) -> date:
    return max((task.due_on for task in tasks if task.due_on), default=today)

"""How much work is promised for which week, and when a new order could honestly be done."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST
from app.services.work_week_queries import work_calendar
from app.services.workload import (
    Slip,
    Task,
    capacities_between,
    days_between,
    earliest_day,
    late_promises,
    slips,
)
from app.storage.reader import Reader

DAYS_A_WEEK = 7


class CapacityWeek(NamedTuple):
    """One week from Monday: the work promised in it, and what is left of its working time.

    Overdue work counts in this week; `free_minutes` is negative where too much was promised.
    """

    week: date
    planned_minutes: int
    capacity_minutes: int
    orders: int
    free_minutes: int


class LatePromise(NamedTuple):
    """An order whose promised day is not kept: when it would be done really.

    `done_on` is None beyond three years; `before_on` is when it would be done without the new
    order that was asked about, the same day where none was.
    """

    order_id: int
    marketplace_id: str
    number: str
    title: str
    due_on: date
    done_on: date | None
    before_on: date | None

    @property
    def was_late(self) -> bool:
        """Whether the promise was not kept without the new order either."""
        return self.before_on is None or self.before_on > self.due_on


class Capacity(NamedTuple):
    """The weeks ahead, and what they do not tell.

    `undated_*` is open work without a promised day, `unestimated` orders whose hours nobody
    estimated; `earliest_on` the first day a new order of `asked_minutes` can honestly be promised
    for, None when it cannot within three years. `done_on` is when such an order would be done if
    it was promised for `asked_on` (begun at once where that is None), `slips` what would come late
    by it, and `late` the promises that are not kept as things are.
    """

    weeks: tuple[CapacityWeek, ...]
    undated_orders: int
    undated_minutes: int
    unestimated: int
    asked_minutes: int
    earliest_on: date | None
    asked_on: date | None = None
    done_on: date | None = None
    slips: tuple[LatePromise, ...] = ()
    late: tuple[LatePromise, ...] = ()


class Honesty(NamedTuple):
    """Whether a day can be promised for so many minutes more, and what comes late if it is."""

    earliest_on: date | None
    done_on: date | None
    slip_count: int

    def allows(self, due_on: date) -> bool:
        """Return whether the day is honest."""
        return self.earliest_on is not None and due_on >= self.earliest_on


def open_tasks(reader: Reader) -> tuple[tuple[Task, ...], int]:
    """Return what is left of orders being worked on, and how many have no estimate.

    An order nobody estimated takes what its service usually takes, where that is known.
    """
    rows = reader.rows(
        "SELECT o.id, COALESCE(o.estimate_minutes, s.work_minutes), o.worked_minutes, o.due_on"
        " FROM orders o LEFT JOIN listings l ON l.id = o.listing_id"
        " LEFT JOIN services s ON s.id = l.service_id"
        " WHERE o.stage IN ('purchased', 'working') ORDER BY o.due_on IS NULL, o.due_on, o.id"
    )
    tasks = tuple(
        Task(order_id, max(estimate - worked, 0), None if due is None else date.fromisoformat(due))
        for order_id, estimate, worked, due in rows
        if estimate is not None
    )
    return tasks, len(rows) - len(tasks)


def capacity(
    reader: Reader,
    now: datetime,
    *,
    weeks: int = 8,
    minutes: int = 0,
    due_on: date | None = None,
) -> Capacity:
    """Return the load of so many weeks from this one, and what `minutes` more would do to it."""
    today = now.astimezone(JST).date()
    monday = today - timedelta(days=today.weekday())
    calendar = work_calendar(reader, monday)
    tasks, unestimated = open_tasks(reader)
    end = monday + timedelta(days=DAYS_A_WEEK * weeks - 1)
    capacities = capacities_between(today, end, calendar)
    dated = [task._replace(due_on=max(task.due_on, today)) for task in tasks if task.due_on]
    undated = [task for task in tasks if task.due_on is None]
    mondays = [monday + timedelta(days=DAYS_A_WEEK * index) for index in range(weeks)]
    late = late_promises(tasks, calendar, today)
    done_on, slipping = slips(tasks, minutes, due_on, calendar, today) if minutes else (None, ())
    return Capacity(
        weeks=tuple(_week(first, dated, capacities) for first in mondays),
        undated_orders=len(undated),
        undated_minutes=sum(task.minutes for task in undated),
        unestimated=unestimated,
        asked_minutes=minutes,
        earliest_on=earliest_day(tasks, minutes, calendar, today),
        asked_on=due_on,
        done_on=done_on,
        slips=_named(reader, slipping),
        late=_named(reader, late),
    )


def honesty(reader: Reader, now: datetime, minutes: int, due_on: date | None) -> Honesty:
    """Return the first honest day for so many minutes, and what a promise for `due_on` does."""
    today = now.astimezone(JST).date()
    calendar = work_calendar(reader, today)
    tasks, _unestimated = open_tasks(reader)
    earliest = earliest_day(tasks, minutes, calendar, today)
    asked = due_on or earliest
    done_on, slipping = slips(tasks, minutes, asked, calendar, today)
    return Honesty(earliest, done_on, len(slipping))


def _named(reader: Reader, found: Sequence[Slip]) -> tuple[LatePromise, ...]:
    """Return the promises with the words of their orders."""
    ids = [slip.order_id for slip in found]
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(
        f"SELECT id, marketplace_id, number, title FROM orders WHERE id IN ({marks})",  # noqa: S608
        ids,
    )
    words = {order_id: (site, number, title) for order_id, site, number, title in rows}
    return tuple(_named_slip(slip, *words[slip.order_id]) for slip in found)


def _named_slip(slip: Slip, marketplace_id: str, number: str, title: str) -> LatePromise:
    return LatePromise(
        slip.order_id, marketplace_id, number, title, slip.due_on, slip.done_on, slip.before_on
    )


def _week(first: date, tasks: list[Task], capacities: Mapping[date, int]) -> CapacityWeek:
    last = first + timedelta(days=DAYS_A_WEEK - 1)
    due = [task for task in tasks if task.due_on is not None and first <= task.due_on <= last]
    planned = sum(task.minutes for task in due)
    holds = sum(capacities.get(day, 0) for day in days_between(first, last))
    return CapacityWeek(first, planned, holds, len(due), holds - planned)

"""How much work is promised for which week, and when a new order could honestly be done."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST
from app.services.preference_queries import book_facts
from app.services.workload import (
    Task,
    capacities_between,
    days_between,
    earliest_day,
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


class Capacity(NamedTuple):
    """The weeks ahead, and what they do not tell.

    `undated_*` is open work without a promised day, `unestimated` orders whose hours nobody
    estimated; `earliest_on` the first day a new order of `asked_minutes` can honestly be promised
    for, None when it cannot within three years.
    """

    weeks: tuple[CapacityWeek, ...]
    undated_orders: int
    undated_minutes: int
    unestimated: int
    asked_minutes: int
    earliest_on: date | None


def open_tasks(reader: Reader) -> tuple[tuple[Task, ...], int]:
    """Return what is left of orders being worked on, and how many have no estimate."""
    rows = reader.rows(
        "SELECT id, estimate_minutes, worked_minutes, due_on FROM orders"
        " WHERE stage IN ('purchased', 'working') ORDER BY due_on IS NULL, due_on, id"
    )
    tasks = tuple(
        Task(order_id, max(estimate - worked, 0), None if due is None else date.fromisoformat(due))
        for order_id, estimate, worked, due in rows
        if estimate is not None
    )
    return tasks, len(rows) - len(tasks)


def capacity(reader: Reader, now: datetime, *, weeks: int = 8, minutes: int = 0) -> Capacity:
    """Return the load of so many weeks from this one, and the earliest day for `minutes` more."""
    today = now.astimezone(JST).date()
    week_minutes = book_facts(reader).week_minutes
    tasks, unestimated = open_tasks(reader)
    monday = today - timedelta(days=today.weekday())
    end = monday + timedelta(days=DAYS_A_WEEK * weeks - 1)
    capacities = capacities_between(today, end, week_minutes)
    dated = [task._replace(due_on=max(task.due_on, today)) for task in tasks if task.due_on]
    undated = [task for task in tasks if task.due_on is None]
    mondays = [monday + timedelta(days=DAYS_A_WEEK * index) for index in range(weeks)]
    return Capacity(
        weeks=tuple(_week(first, dated, capacities) for first in mondays),
        undated_orders=len(undated),
        undated_minutes=sum(task.minutes for task in undated),
        unestimated=unestimated,
        asked_minutes=minutes,
        earliest_on=earliest_day(tasks, minutes, week_minutes, today),
    )


def _week(first: date, tasks: list[Task], capacities: Mapping[date, int]) -> CapacityWeek:
    last = first + timedelta(days=DAYS_A_WEEK - 1)
    due = [task for task in tasks if task.due_on is not None and first <= task.due_on <= last]
    planned = sum(task.minutes for task in due)
    holds = sum(capacities.get(day, 0) for day in days_between(first, last))
    return CapacityWeek(first, planned, holds, len(due), holds - planned)

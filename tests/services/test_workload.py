from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.workload import (
    Task,
    capacities_between,
    capacity_of,
    days_between,
    earliest_day,
    planned_minutes,
)

MONDAY = date(2026, 11, 30)
WEEK = 2_400


@pytest.mark.parametrize(
    ("day", "minutes"),
    [
        (MONDAY, 480),
        (date(2026, 11, 28), 0),
        (date(2026, 11, 29), 0),
        (date(2026, 11, 23), 0),
    ],
)
def test_a_working_day_holds_a_fifth_of_the_week_and_a_day_off_nothing(
    day: date, minutes: int
) -> None:
    assert capacity_of(day, WEEK) == minutes


def plan(tasks: list[Task], days: int = 20) -> dict[date, int]:
    capacities = capacities_between(MONDAY, MONDAY + timedelta(days=days), WEEK)
    return planned_minutes(tasks, capacities, MONDAY)


def test_work_lies_evenly_on_the_working_days_until_its_promise() -> None:
    wednesday = MONDAY + timedelta(days=2)
    assert list(plan([Task(1, 100, wednesday)]).values()) == [34, 33, 33]


def test_late_work_lies_on_today_and_a_weekends_on_its_own_day() -> None:
    saturday = date(2026, 12, 5)
    assert plan([Task(1, 90, MONDAY - timedelta(days=9))]) == {MONDAY: 90}
    capacities = capacities_between(saturday, saturday, WEEK)
    assert planned_minutes([Task(1, 90, saturday)], capacities, saturday) == {saturday: 90}
    assert plan([Task(1, 90, None)]) == {}


@given(st.lists(st.tuples(st.integers(0, 5_000), st.integers(-5, 20)), max_size=8))
def test_no_minute_is_lost_or_made(tasks: list[tuple[int, int]]) -> None:
    wanted = [Task(1, minutes, MONDAY + timedelta(days=due)) for minutes, due in tasks]
    assert sum(plan(wanted).values()) == sum(minutes for minutes, _ in tasks)


@pytest.mark.parametrize(
    ("tasks", "minutes", "days"),
    [
        ([], 0, 0),
        ([], 480, 0),
        ([], 481, 1),
        ([Task(1, 480, MONDAY)], 480, 1),
        ([Task(1, 480, None)], 480, 1),
        ([Task(1, 960, MONDAY)], 0, 1),
        ([Task(1, 480, MONDAY + timedelta(days=1))], 480, 0),
        ([Task(1, 960, MONDAY + timedelta(days=1))], 480, 2),
    ],
)
def test_the_earliest_day_pushes_no_promise_late(
    tasks: list[Task], minutes: int, days: int
) -> None:
    assert earliest_day(tasks, minutes, WEEK, MONDAY) == MONDAY + timedelta(days=days)


def test_without_working_time_there_is_no_honest_day() -> None:
    assert earliest_day([], 1, 0, MONDAY) is None
    assert earliest_day([], 10**9, WEEK, MONDAY) is None


def test_days_are_walked_with_both_ends() -> None:
    assert list(days_between(MONDAY, MONDAY)) == [MONDAY]
    assert list(days_between(MONDAY, MONDAY - timedelta(days=1))) == []

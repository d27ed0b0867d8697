from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.workload import (
    Slip,
    Task,
    WorkCalendar,
    capacities_between,
    days_between,
    earliest_day,
    free_minutes,
    late_promises,
    planned_minutes,
    slips,
)

MONDAY = date(2026, 11, 30)
WEEK = WorkCalendar(2_400)
PART_TIME = WorkCalendar(1_200)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


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
    assert WEEK.minutes_on(day) == minutes


def test_own_weekdays_working_holidays_and_days_off_are_honoured() -> None:
    holiday = date(2026, 11, 23)
    assert WEEK._replace(works_holidays=True).minutes_on(holiday) == 480
    assert WEEK._replace(working_holidays=frozenset({holiday})).minutes_on(holiday) == 480
    weekend = WEEK._replace(workdays=(5, 6))
    assert [weekend.minutes_on(day) for day in days_between(after(4), after(7))] == [
        0,
        1200,
        1200,
        0,
    ]
    resting = WEEK._replace(days_off=((after(1), after(2)),))
    assert [resting.minutes_on(after(day)) for day in range(4)] == [480, 0, 0, 480]
    assert WEEK._replace(workdays=()).minutes_on(MONDAY) == 0


@given(st.integers(0, 10_080), st.sets(st.integers(0, 6), min_size=1))
def test_the_days_of_a_week_make_up_its_length(minutes: int, days: set[int]) -> None:
    calendar = WorkCalendar(minutes, tuple(sorted(days, reverse=True)), works_holidays=True)
    assert sum(calendar.minutes_on(day) for day in days_between(after(3), after(9))) == minutes


def plan(tasks: list[Task], days: int = 20) -> dict[date, int]:
    return planned_minutes(tasks, capacities_between(MONDAY, after(days), WEEK), MONDAY)


def test_work_lies_evenly_on_the_working_days_until_its_promise() -> None:
    assert list(plan([Task(1, 100, after(2))]).values()) == [34, 33, 33]


def test_late_work_lies_on_today_and_a_weekends_on_its_own_day() -> None:
    saturday = date(2026, 12, 5)
    assert plan([Task(1, 90, MONDAY - timedelta(days=9))]) == {MONDAY: 90}
    capacities = capacities_between(saturday, saturday, WEEK)
    assert planned_minutes([Task(1, 90, saturday)], capacities, saturday) == {saturday: 90}
    assert plan([Task(1, 90, None)]) == {}


@given(st.lists(st.tuples(st.integers(0, 5_000), st.integers(-5, 20)), max_size=8))
def test_no_minute_is_lost_or_made(tasks: list[tuple[int, int]]) -> None:
    wanted = [Task(1, minutes, after(due)) for minutes, due in tasks]
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
    never = WorkCalendar(0)
    assert earliest_day([], 1, never, MONDAY) is None
    assert earliest_day([], 10**9, WEEK, MONDAY) is None
    assert free_minutes([], never, MONDAY, after(30)) == 0
    assert free_minutes([], WEEK, MONDAY, after(2_000)) == 0
    assert slips([Task(1, 5, MONDAY)], 5, None, never, MONDAY)[0] is None
    assert late_promises([Task(1, 5, MONDAY)], never, MONDAY) == (Slip(1, MONDAY, None, None),)


FIFTY_TWO_HOURS = [Task(1, 960, after(4)), Task(2, 960, after(9)), Task(3, 1_200, after(16))]
"""Open at 20 hours a week (facts/peers.md, U11); what is promised can just be kept."""


def test_with_52_hours_open_at_20_a_week_the_earliest_delivery_lies_in_week_three() -> None:
    assert sum(task.minutes for task in FIFTY_TWO_HOURS) == 52 * 60
    assert late_promises(FIFTY_TWO_HOURS, PART_TIME, MONDAY) == ()
    earliest = earliest_day(FIFTY_TWO_HOURS, 60, PART_TIME, MONDAY)
    assert earliest == after(17)
    assert (after(17) - MONDAY).days // 7 + 1 == 3


def test_a_new_order_of_10_hours_shows_every_date_that_slips() -> None:
    done, slipped = slips(FIFTY_TWO_HOURS, 600, None, PART_TIME, MONDAY)
    assert done == after(2)
    assert slipped == (
        Slip(1, after(4), after(8), after(3)),
        Slip(2, after(9), after(14), after(9)),
        Slip(3, after(16), after(21), after(16)),
    )
    done, slipped = slips(FIFTY_TWO_HOURS, 600, after(9), PART_TIME, MONDAY)
    assert (done, [slip.order_id for slip in slipped]) == (after(14), [3])
    earliest = earliest_day(FIFTY_TWO_HOURS, 600, PART_TIME, MONDAY)
    assert earliest == after(21)
    assert slips(FIFTY_TWO_HOURS, 600, earliest, PART_TIME, MONDAY) == (after(21), ())


def test_what_was_late_counts_only_when_it_comes_later_still() -> None:
    late = Task(1, 480, after(-3))
    assert late_promises([late], WEEK, MONDAY) == (Slip(1, after(-3), MONDAY, MONDAY),)
    assert slips([late], 480, None, WEEK, MONDAY) == (
        MONDAY,
        (Slip(1, after(-3), after(1), MONDAY),),
    )
    assert slips([late], 480, after(9), WEEK, MONDAY) == (after(1), ())


tasks_of = st.lists(
    st.builds(Task, st.just(1), st.integers(0, 1_500), st.none() | st.integers(-5, 40).map(after)),
    max_size=8,
)


@given(tasks_of, st.integers(0, 3_000))
def test_an_order_promised_for_the_earliest_day_is_done_by_then_and_pushes_nothing_late(
    tasks: list[Task], minutes: int
) -> None:
    numbered = [task._replace(order_id=number) for number, task in enumerate(tasks)]
    earliest = earliest_day(numbered, minutes, WEEK, MONDAY)
    assert earliest is not None
    done, slipped = slips(numbered, minutes, earliest, WEEK, MONDAY)
    assert slipped == ()
    assert done is not None
    assert done <= earliest


@given(tasks_of.map(lambda tasks: [t for t in tasks if t.due_on]), st.integers(1, 3_000))
def test_on_a_day_before_the_earliest_something_would_come_late(
    tasks: list[Task], minutes: int
) -> None:
    numbered = [task._replace(order_id=number) for number, task in enumerate(tasks)]
    earliest = earliest_day(numbered, minutes, WEEK, MONDAY)
    assert earliest is not None
    for day in days_between(MONDAY, earliest - timedelta(days=1)):
        done, slipped = slips(numbered, minutes, day, WEEK, MONDAY)
        is_kept = done is not None and done <= day
        was_late = late_promises(numbered, WEEK, MONDAY)
        assert not is_kept or slipped or was_late


@given(tasks_of, st.integers(0, 40))
def test_so_many_minutes_are_free_and_not_one_more(tasks: list[Task], days: int) -> None:
    until = after(days)
    free = free_minutes(tasks, WEEK, MONDAY, until)
    more = earliest_day(tasks, free + 1, WEEK, MONDAY)
    assert more is None or more > until
    if free:
        earliest = earliest_day(tasks, free, WEEK, MONDAY)
        assert earliest is not None
        assert earliest <= until


def test_days_are_walked_with_both_ends() -> None:
    assert list(days_between(MONDAY, MONDAY)) == [MONDAY]
    assert list(days_between(MONDAY, MONDAY - timedelta(days=1))) == []

"""Timed work adds up to the orders, one stretch after the other; days off do not meet."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.models.types import Stage
from app.services.demo.papers import load_own_time
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.worktime import LONGEST, write_days_off, write_sessions
from tests.services.demo.plans import FOLDER, NOW, SPEC, hours_ago, moment, plan, table

OWN = load_own_time(FOLDER)


def sessions(*plans: OrderPlan) -> list[dict[str, object]]:
    sheet = Sheet()
    write_sessions(sheet, plans, SPEC)
    return [dict(row) for row in table(sheet, "work_sessions")]


def test_stretches_add_up_to_the_minutes_of_their_order_and_never_overlap() -> None:
    plans = [plan(worked=minutes) for minutes in (350, 61, 200, 5)]
    minutes: dict[object, int] = defaultdict(int)
    ends = NOW - timedelta(days=99)
    for row in sorted(sessions(*plans), key=lambda row: row["started_at"]):  # type: ignore[arg-type, return-value]
        start, end = moment(row["started_at"]), moment(row["ended_at"])  # type: ignore[arg-type]
        assert ends <= start < end <= NOW
        assert end - start == timedelta(minutes=row["minutes"]) <= LONGEST  # type: ignore[arg-type]
        minutes[row["order_id"]] += row["minutes"]  # type: ignore[operator]
        ends = end
    assert minutes == {1: 350, 2: 61, 3: 200, 4: 5}


def test_what_does_not_fit_into_its_days_was_not_timed_and_takes_nobodys_time() -> None:
    tight = plan(worked=3_000, started_at=hours_ago(30))
    assert {row["order_id"] for row in sessions(tight, plan(worked=60))} == {2}


@pytest.mark.parametrize(
    "changes",
    [{"worked": 0}, {"started_at": None}, {"started_at": NOW - timedelta(days=151)}],
)
def test_only_newer_orders_that_were_worked_on_are_timed(changes: dict[str, object]) -> None:
    assert sessions(plan(**({"worked": 60} | changes))) == []


def test_work_ends_with_the_delivery_or_the_end_of_the_order() -> None:
    for end in ("delivered_at", "ended_at"):
        made = plan(worked=60, stage=Stage.CANCELLED, **{end: hours_ago(40)})
        (row,) = sessions(made)
        assert moment(row["ended_at"]) <= hours_ago(40)  # type: ignore[arg-type]


def days_off(today: date) -> list[dict[str, object]]:
    sheet = Sheet()
    write_days_off(sheet, OWN, replace(SPEC, today=today))
    return [dict(row) for row in table(sheet, "days_off")]


def test_an_absence_that_is_over_has_begun_and_ended_and_others_have_not() -> None:
    past, single, coming, new_year = days_off(date(2026, 11, 25))
    assert past["begun_at"] is not None
    assert past["ended_at"] is not None
    assert {row["begun_at"] for row in (single, coming, new_year)} == {None}
    assert single["pauses_listings"] == 0
    assert (new_year["first_on"], new_year["last_on"]) == ("2026-12-29", "2027-01-03")


@pytest.mark.parametrize("today", [date(2026, 12, 13), date(2026, 12, 26), date(2027, 1, 1)])
def test_days_off_never_meet(today: date) -> None:
    days = sorted((str(row["first_on"]), str(row["last_on"])) for row in days_off(today))
    assert all(one[1] < other[0] for one, other in pairwise(days))


def test_in_the_last_days_of_the_year_the_holidays_are_not_planned_any_more() -> None:
    assert all(row["note"] != OWN.new_year for row in days_off(date(2026, 12, 30)))

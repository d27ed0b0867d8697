"""Moments are UTC seconds, shown and counted in Japan's time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.moments import (
    JST,
    day_of,
    end_of,
    from_epoch,
    last_of_month,
    start_of,
    to_epoch,
    utc_now,
)


@given(st.dates(max_value=date(9000, 1, 1)))
def test_the_day_after_the_last_of_a_month_is_the_first_of_the_next(day: date) -> None:
    last = last_of_month(day)
    assert (last.year, last.month) == (day.year, day.month)
    assert (last + timedelta(days=1)).day == 1


def test_a_moment_without_a_zone_is_japans() -> None:
    naive = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001  what sites print
    assert to_epoch(naive) == to_epoch(datetime(2026, 11, 23, 0, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 12, 31, 14, 59, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 15, 0, 0, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2028, 2, 28, 15, 0, 0, tzinfo=UTC), date(2028, 2, 29)),
    ],
)
def test_the_day_begins_at_midnight_in_japan(moment: datetime, day: date) -> None:
    assert day_of(to_epoch(moment)) == day


@given(st.dates(date(1971, 1, 1), date(2100, 1, 1)))
def test_a_day_is_all_seconds_from_its_start_to_its_end(day: date) -> None:
    assert day_of(start_of(day)) == day == day_of(end_of(day) - 1)
    assert end_of(day) - start_of(day) == 86_400
    assert end_of(day) == start_of(day + timedelta(days=1))


@given(st.integers(0, 4_000_000_000))
def test_seconds_go_there_and_back(seconds: int) -> None:
    moment = from_epoch(seconds)
    assert to_epoch(moment) == seconds
    assert moment.tzinfo is JST


def test_now_is_whole_seconds_in_utc() -> None:
    now = utc_now()
    assert now.microsecond == 0
    assert now.utcoffset() == timedelta(0)

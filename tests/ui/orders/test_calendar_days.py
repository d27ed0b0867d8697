from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ui.orders.calendar_days import CalendarDays


def test_november_2026_has_six_weeks_from_monday() -> None:
    days = CalendarDays("month", date(2026, 11, 25))
    assert (days.first, days.last, days.weeks) == (date(2026, 10, 26), date(2026, 12, 6), 6)
    assert days.place_of(date(2026, 11, 1)) == (0, 6)
    assert days.place_of(date(2026, 12, 7)) is None
    assert days.is_outside(date(2026, 12, 1))
    assert not days.is_outside(date(2026, 11, 30))


def test_weeks_may_begin_on_sunday() -> None:
    days = CalendarDays("month", date(2026, 11, 25), begins_sunday=True)
    assert (days.first, days.weeks) == (date(2026, 11, 1), 5)


def test_a_week_is_seven_days_around_a_day() -> None:
    week = CalendarDays("week", date(2026, 11, 25))
    assert week.days == tuple(date(2026, 11, number) for number in range(23, 30))
    assert week.turned(1).first == date(2026, 11, 30)
    assert not week.is_outside(date(2026, 12, 1))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(-30, 30), st.booleans())
def test_every_day_of_the_month_is_in_its_grid_and_turning_back_returns(
    around: date,
    steps: int,
    begins_sunday: bool,  # noqa: FBT001 - drawn
) -> None:
    grid = CalendarDays("month", around, begins_sunday)
    assert grid.place_of(around.replace(day=1)) is not None
    last = (around.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    assert grid.place_of(last) is not None
    assert grid.turned(steps).turned(-steps).first == grid.first

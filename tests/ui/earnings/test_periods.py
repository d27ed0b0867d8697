"""Spans of months end where the seller expects them to."""

from datetime import date

import pytest

from app.ui.earnings.periods import (
    Months,
    Period,
    chart_months,
    last_day,
    month_from,
    month_of,
    months_of,
)

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Period.QUARTER, date(2026, 9, 1), date(2026, 11, 30)),
        (Period.YEAR, date(2025, 12, 1), date(2026, 11, 30)),
        (Period.TAX_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_whole_months_up_to_this_one(period: Period, first: date, last: date) -> None:
    assert months_of(period, TODAY) == Months(first, last)


def test_a_period_in_january_reaches_into_last_year() -> None:
    assert months_of(Period.QUARTER, date(2026, 1, 31)).first == date(2025, 11, 1)


def test_the_months_of_a_year_are_twelve() -> None:
    months = months_of(Period.YEAR, TODAY).each
    assert len(months) == 12
    assert months[0] == date(2025, 12, 1)
    assert months[-1] == date(2026, 11, 1)


def test_the_same_days_a_year_before_end_with_february_where_this_one_does() -> None:
    february = Months(date(2028, 2, 1), date(2028, 2, 29))
    assert february.same_days_before() == Months(date(2027, 2, 1), date(2027, 2, 28))
    so_far = months_of(Period.TAX_YEAR, TODAY).until(TODAY)
    assert so_far == Months(date(2026, 1, 1), TODAY)
    assert so_far.same_days_before() == Months(date(2025, 1, 1), date(2025, 11, 23))
    ahead = Months(date(2027, 1, 1), date(2027, 12, 31))
    assert ahead.until(TODAY) == Months(date(2027, 1, 1), date(2027, 1, 1))


def test_another_tax_year_can_be_shown() -> None:
    year = Months(date(2024, 1, 1), date(2024, 12, 31))
    assert months_of(Period.TAX_YEAR, TODAY, 2024) == year
    assert chart_months(Period.TAX_YEAR, TODAY, 2024) == year
    assert months_of(Period.MONTH, TODAY, 2024) == months_of(Period.MONTH, TODAY)
    assert month_of("2026-11") == date(2026, 11, 1)


def test_a_short_period_is_charted_within_a_year() -> None:
    assert chart_months(Period.MONTH, TODAY) == months_of(Period.YEAR, TODAY)
    assert chart_months(Period.TAX_YEAR, TODAY) == months_of(Period.TAX_YEAR, TODAY)


def test_months_know_their_own_days() -> None:
    assert months_of(Period.MONTH, TODAY).holds(date(2026, 11, 1))
    assert not months_of(Period.MONTH, TODAY).holds(date(2026, 12, 1))
    assert last_day(date(2026, 2, 3)) == date(2026, 2, 28)
    assert month_from(date(2026, 1, 1), -13) == date(2024, 12, 1)

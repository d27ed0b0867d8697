"""The spans of time that earnings are shown for, in whole months."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

MONTHS_IN_YEAR = 12


class Period(StrEnum):
    """What the switch on top of the page offers."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TAX_YEAR = "tax_year"


class Months(NamedTuple):
    """Whole months from the first civil day to the last, both included."""

    first: date
    last: date

    @property
    def each(self) -> tuple[date, ...]:
        """Return the first day of each month, oldest first."""
        count = (self.last.year - self.first.year) * MONTHS_IN_YEAR
        count += self.last.month - self.first.month + 1
        return tuple(month_from(self.first, number) for number in range(count))

    def until(self, today: date) -> "Months":
        """Return the days of these months that are not still to come; at least the first."""
        return Months(self.first, max(min(self.last, today), self.first))

    def same_days_before(self) -> "Months":
        """Return the same days one year earlier: to 29 February belongs the last of February."""
        return Months(_a_year_before(self.first), _a_year_before(self.last))

    def holds(self, month: date) -> bool:
        """Tell whether this day lies in these months."""
        return self.first <= month <= self.last


LENGTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: MONTHS_IN_YEAR}


def months_of(period: Period, today: date, year: int | None = None) -> Months:
    """Return the months of a period that ends in today's month, or of another tax year.

    The tax year of a sole proprietor in Japan is the calendar year (所得税法 §36: 1 January to
    31 December), so it reaches to December although the rest of it is still to come.
    """
    if period is Period.TAX_YEAR:
        shown = year or today.year
        return Months(date(shown, 1, 1), date(shown, MONTHS_IN_YEAR, 31))
    this = today.replace(day=1)
    return Months(month_from(this, 1 - LENGTHS[period]), last_day(this))


def chart_months(period: Period, today: date, year: int | None = None) -> Months:
    """Return the months a chart shows: a year, so that a short period has something beside it."""
    return months_of(Period.TAX_YEAR if period is Period.TAX_YEAR else Period.YEAR, today, year)


def month_of(key: str) -> date:
    """Return the first day of a month written YYYY-MM."""
    return date.fromisoformat(f"{key}-01")


def month_from(month: date, count: int) -> date:
    """Return the first day of the month `count` months after (or, below 0, before) this one."""
    number = month.year * MONTHS_IN_YEAR + month.month - 1 + count
    return date(number // MONTHS_IN_YEAR, number % MONTHS_IN_YEAR + 1, 1)


def _a_year_before(day: date) -> date:
    month = month_from(day.replace(day=1), -MONTHS_IN_YEAR)
    end = last_day(month)
    return end if day == last_day(day.replace(day=1)) else month.replace(day=min(day.day, end.day))


def last_day(month: date) -> date:
    """Return the last civil day of the month this day lies in."""
    return month_from(month, 1) - timedelta(days=1)

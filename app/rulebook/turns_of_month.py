"""On which days something returns that has a day of each month; a short month's last day counts."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.models.moments import last_of_month


def turn_of(year: int, month: int, day: int) -> date:
    """Return the day of that month, its last one where it is too short."""
    first = date(year, month, 1)
    return min(first + timedelta(days=day - 1), last_of_month(first))


def turns(day: int, first: date, last: date) -> Iterator[date]:
    """Yield the days from first to last (included), at most one of each month."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        turn = turn_of(year, month, day)
        if first <= turn <= last:
            yield turn
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)  # noqa: PLR2004

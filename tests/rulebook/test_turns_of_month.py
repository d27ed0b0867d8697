"""What has a day of each month comes once in each of them."""

from calendar import monthrange
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.rulebook.turns_of_month import turn_of, turns

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def test_the_last_day_of_a_short_month_counts() -> None:
    found = list(turns(31, date(2026, 1, 31), date(2026, 5, 1)))
    days = [(1, 31), (2, 28), (3, 31), (4, 30)]
    assert found == [date(2026, month, day) for month, day in days]
    assert turn_of(2028, 2, 30) == date(2028, 2, 29)


def test_nothing_comes_before_it_begins_or_after_it_ends() -> None:
    assert list(turns(10, date(2026, 1, 11), date(2026, 2, 9))) == []
    assert list(turns(10, date(2026, 3, 1), date(2026, 2, 1))) == []


@given(st.integers(1, 31), DAYS, st.integers(0, 1_500))
def test_each_whole_month_has_one_turn_and_no_month_two(day: int, first: date, span: int) -> None:
    last = first + timedelta(days=span)
    found = list(turns(day, first, last))
    months = [(one.year, one.month) for one in found]
    assert months == sorted(set(months))
    for one in found:
        assert first <= one <= last
        assert one.day == min(day, monthrange(one.year, one.month)[1])
    between = (last.year - first.year) * 12 + last.month - first.month
    assert between - 1 <= len(found) <= between + 1

"""When the seller works: his week, his days off, and the holidays ahead."""

from datetime import date, timedelta
from typing import NamedTuple

from app.rulebook.payout_calendar import holiday_name
from app.services.preference_queries import USUAL_WEEK_MINUTES, preferences
from app.services.workload import USUAL_WORKDAYS, WorkCalendar, days_between
from app.storage.reader import Reader


class WorkWeek(NamedTuple):
    """How long he works a week, on which weekdays (0 is Monday), and on which holidays.

    `working_holidays` are single holidays on which he works where he usually rests on them.
    """

    minutes: int | None = None
    workdays: tuple[int, ...] = USUAL_WORKDAYS
    works_holidays: bool = False
    working_holidays: tuple[date, ...] = ()

    @property
    def week_minutes(self) -> int:
        """How long a week is, the usual one where he did not say."""
        return USUAL_WEEK_MINUTES if self.minutes is None else self.minutes


class DayOffRow(NamedTuple):
    """Days off, both included; `is_absence` where the listings rest meanwhile (休業)."""

    id: int
    first_on: date
    last_on: date
    note: str
    is_absence: bool


class DayOffDraft(NamedTuple):
    """Days off as typed in, both included."""

    first_on: date
    last_on: date
    note: str = ""


class Holiday(NamedTuple):
    """A national holiday on a weekday on which he works, and whether he works on it."""

    day: date
    name: str
    is_worked: bool


def work_week(reader: Reader) -> WorkWeek:
    """Return the seller's week; what he never said has its default."""
    kept = preferences(reader)
    minutes, days = kept.get("weekly_minutes"), kept.get("workdays")
    holidays = kept.get("working_holidays")
    return WorkWeek(
        minutes=minutes if isinstance(minutes, int) else None,
        workdays=tuple(map(int, days)) if isinstance(days, list) else USUAL_WORKDAYS,
        works_holidays=kept.get("works_holidays") is True,
        working_holidays=tuple(map(date.fromisoformat, holidays))
        if isinstance(holidays, list)
        else (),
    )


def days_off(reader: Reader, first: date) -> tuple[DayOffRow, ...]:
    """Return the days off that end on `first` or later, by their days."""
    rows = reader.rows(
        "SELECT id, first_on, last_on, note, pauses_listings FROM days_off WHERE last_on >= ?"
        " ORDER BY first_on, last_on, id",
        (first.isoformat(),),
    )
    return tuple(
        DayOffRow(row_id, date.fromisoformat(begin), date.fromisoformat(end), note, bool(pauses))
        for row_id, begin, end, note, pauses in rows
    )


def work_calendar(reader: Reader, first: date) -> WorkCalendar:
    """Return what the days from `first` on hold."""
    week = work_week(reader)
    return WorkCalendar(
        week_minutes=week.week_minutes,
        workdays=week.workdays,
        works_holidays=week.works_holidays,
        working_holidays=frozenset(week.working_holidays),
        days_off=tuple((row.first_on, row.last_on) for row in days_off(reader, first)),
    )


def holidays_ahead(week: WorkWeek, today: date, days: int = 120) -> tuple[Holiday, ...]:
    """Return the holidays of the next days that fall on his weekdays."""
    found = (
        (day, holiday_name(day))
        for day in days_between(today, today + timedelta(days=days))
        if day.weekday() in week.workdays
    )
    return tuple(
        Holiday(day, name, week.works_holidays or day in week.working_holidays)
        for day, name in found
        if name is not None
    )

from datetime import date

from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.work_week_queries import (
    DayOffDraft,
    DayOffRow,
    Holiday,
    WorkWeek,
    days_off,
    holidays_ahead,
    work_calendar,
    work_week,
)
from app.services.work_weeks import add_day_off, set_work_week
from app.services.workload import WorkCalendar
from app.storage.database import Database

HOLIDAY = date(2026, 11, 23)


def test_until_he_says_otherwise_the_seller_works_forty_hours_from_monday_to_friday(
    database: Database,
) -> None:
    assert database.read(work_week) == WorkWeek()
    assert WorkWeek().week_minutes == 2_400
    assert database.read(work_calendar, HOLIDAY) == WorkCalendar(2_400)


def test_the_week_and_the_days_off_are_kept(database: Database) -> None:
    week = WorkWeek(1_200, (1, 3, 5), works_holidays=True, working_holidays=(HOLIDAY,))
    database.write(set_work_week, week)
    assert database.read(work_week) == week
    database.write(add_day_off, DayOffDraft(date(2026, 11, 1), date(2026, 11, 3)))
    rest = DayOffDraft(date(2026, 12, 28), date(2027, 1, 5), "帰省")
    row_id, _ = database.write(add_day_off, rest)
    assert database.read(days_off, HOLIDAY) == (DayOffRow(row_id, *rest, is_absence=False),)
    calendar = database.read(work_calendar, HOLIDAY)
    assert calendar.days_off == ((rest.first_on, rest.last_on),)
    assert calendar.working_holidays == {HOLIDAY}


def test_the_hours_of_the_settings_are_those_of_the_week(database: Database) -> None:
    database.write(set_book_facts, BookFacts(weekly_minutes=600))
    assert database.read(work_week).minutes == 600


def test_the_holidays_ahead_are_those_on_his_weekdays() -> None:
    week = WorkWeek(working_holidays=(HOLIDAY,))
    assert holidays_ahead(week, HOLIDAY, 60) == (
        Holiday(HOLIDAY, "勤労感謝の日", is_worked=True),
        Holiday(date(2027, 1, 1), "元日", is_worked=False),
        Holiday(date(2027, 1, 11), "成人の日", is_worked=False),
    )
    assert holidays_ahead(week._replace(workdays=(5, 6)), HOLIDAY, 60) == ()

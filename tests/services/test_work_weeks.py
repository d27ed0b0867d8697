from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.work import DayOff
from app.services.order_drafts import NegativeAmountError, TooLargeAmountError, TooLongError
from app.services.work_week_queries import DayOffDraft, WorkWeek, days_off, work_week
from app.services.work_weeks import (
    DayOffMissingError,
    DaysBackwardError,
    NoWorkdayError,
    add_day_off,
    edit_day_off,
    remove_day_off,
    set_work_week,
)
from app.storage.database import Database

FIRST, LAST = date(2026, 12, 28), date(2027, 1, 4)


def test_a_week_needs_a_day_and_no_more_hours_than_it_has(database: Database) -> None:
    with pytest.raises(NoWorkdayError):
        database.write(set_work_week, WorkWeek(workdays=()))
    with pytest.raises(NegativeAmountError):
        database.write(set_work_week, WorkWeek(minutes=-1))
    with pytest.raises(TooLargeAmountError):
        database.write(set_work_week, WorkWeek(minutes=168 * 60 + 1))
    assert database.read(work_week) == WorkWeek()


def test_days_off_are_changed_and_taken_back(database: Database) -> None:
    row_id, _ = database.write(add_day_off, DayOffDraft(FIRST, LAST))
    database.write(edit_day_off, row_id, DayOffDraft(FIRST, FIRST, "引越し"))
    (row,) = database.read(days_off, FIRST)
    assert (row.last_on, row.note) == (FIRST, "引越し")
    database.write(remove_day_off, row_id)
    assert database.read(days_off, FIRST) == ()
    with pytest.raises(DayOffMissingError):
        database.write(remove_day_off, row_id)


def test_days_off_go_forward_and_say_little(database: Database) -> None:
    with pytest.raises(DaysBackwardError):
        database.write(add_day_off, DayOffDraft(LAST, FIRST))
    with pytest.raises(TooLongError):
        database.write(add_day_off, DayOffDraft(FIRST, LAST, "あ" * 501))


def test_an_absence_is_not_changed_as_plain_days_off(database: Database) -> None:
    def begin(session: Session) -> int:
        absence = DayOff(first_on=FIRST, last_on=LAST, pauses_listings=1)
        session.add(absence)
        session.flush()
        session.info["subject"] = "x"
        return absence.id

    absence_id, _ = database.write(begin)
    with pytest.raises(DayOffMissingError):
        database.write(edit_day_off, absence_id, DayOffDraft(FIRST, LAST))
    (row,) = database.read(days_off, FIRST)
    assert row.is_absence

"""Commands on when the seller works: his week and his days off."""

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.work import DayOff
from app.services.order_drafts import ITEM_LENGTH, TooLargeAmountError, check_length, check_minutes
from app.services.preferences import set_preference
from app.services.work_week_queries import DayOffDraft, WorkWeek

MINUTES_OF_A_WEEK = 7 * 24 * 60
DAYS_A_WEEK = 7


class DayOffMissingError(AppError):
    """There are no such days off in the book (`id`)."""


class DaysBackwardError(AppError):
    """Days off end before they begin (`first_on`, `last_on`)."""


class NoWorkdayError(AppError):
    """A week must have a day on which he works."""


def set_work_week(session: Session, week: WorkWeek) -> None:
    """Say how long the seller works a week, on which days, and on which holidays.

    Raises:
        NoWorkdayError, NegativeAmountError, TooLargeAmountError: There is no such week.
    """
    check_minutes("weekly_minutes", week.minutes)
    if week.minutes is not None and week.minutes > MINUTES_OF_A_WEEK:
        raise TooLargeAmountError(
            field="weekly_minutes", limit=MINUTES_OF_A_WEEK, found=week.minutes
        )
    days = sorted(set(week.workdays) & set(range(DAYS_A_WEEK)))
    if not days:
        raise NoWorkdayError
    set_preference(session, "weekly_minutes", week.minutes)
    set_preference(session, "workdays", days)
    set_preference(session, "works_holidays", week.works_holidays)
    holidays = sorted(day.isoformat() for day in set(week.working_holidays))
    set_preference(session, "working_holidays", holidays)
    hours, minutes = divmod(week.week_minutes, 60)
    session.info["subject"] = f"{hours}:{minutes:02}"


def add_day_off(session: Session, draft: DayOffDraft) -> int:
    """Take days off, and return their id; listings stay as they are.

    Raises:
        DaysBackwardError, TooLongError
    """
    day_off = DayOff()
    _fill(day_off, draft, session)
    session.add(day_off)
    session.flush()
    return day_off.id


def edit_day_off(session: Session, day_off_id: int, draft: DayOffDraft) -> None:
    """Change days off.

    Raises:
        DayOffMissingError, DaysBackwardError, TooLongError
    """
    _fill(_day_off(session, day_off_id), draft, session)


def remove_day_off(session: Session, day_off_id: int) -> None:
    """Work on those days after all.

    Raises:
        DayOffMissingError: There are no such days off, or listings rest on them: an absence.
    """
    day_off = _day_off(session, day_off_id)
    session.info["subject"] = _said(day_off)
    session.delete(day_off)


def _day_off(session: Session, day_off_id: int) -> DayOff:
    day_off = session.get(DayOff, day_off_id)
    if day_off is None or day_off.pauses_listings:
        raise DayOffMissingError(id=day_off_id)
    return day_off


def _fill(day_off: DayOff, draft: DayOffDraft, session: Session) -> None:
    if draft.last_on < draft.first_on:
        raise DaysBackwardError(first_on=draft.first_on, last_on=draft.last_on)
    day_off.first_on, day_off.last_on = draft.first_on, draft.last_on
    day_off.note = check_length("note", draft.note, ITEM_LENGTH)
    session.info["subject"] = _said(day_off)


def _said(day_off: DayOff) -> str:
    first, last = day_off.first_on.isoformat(), day_off.last_on.isoformat()
    return first if first == last else f"{first} – {last}"

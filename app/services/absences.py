"""Commands on absences: 休業, during which every listing rests, and the coming back from it."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.moments import JST
from app.models.service import Listing
from app.models.types import ON_SALE, ListingState, PauseReason
from app.models.work import DayOff
from app.rulebook.catalog import Catalog
from app.services.order_drafts import NOTE_LENGTH, check_length
from app.services.permit_gate import without_permit


class AbsenceMissingError(AppError):
    """There is no such absence in the book (`id`)."""


class AbsenceDaysError(AppError):
    """An absence ends before it begins (`first_on`, `last_on`)."""


class AbsenceOverlapError(AppError):
    """Another absence lies on some of these days (`first_on`, `last_on`: those of the other)."""


class AbsenceBegunError(AppError):
    """The absence has begun, or is over: it can no longer be changed so (`first_on`)."""


class AbsenceNotBegunError(AppError):
    """The absence has not begun, so nobody comes back from it (`first_on`)."""


class EarlyAbsenceError(AppError):
    """The first day of the absence is not here yet (`first_on`)."""


def plan_absence(
    session: Session, first_on: date, last_on: date, note: str = "", *, now: datetime
) -> int:
    """Plan an absence, both days included, and return its id.

    From its first day on all that is on sale rests: at once when that day is here.

    Raises:
        AbsenceDaysError, AbsenceOverlapError, TooLongError
    """
    absence = DayOff(pauses_listings=1)
    _fill(session, absence, first_on, last_on, note)
    session.add(absence)
    session.flush()
    if first_on <= _day(now):
        _begin(session, absence, now)
    return absence.id


def edit_absence(
    session: Session, absence_id: int, first_on: date, last_on: date, note: str = ""
) -> None:
    """Give an absence other days; the first day of one that has begun stays.

    Raises:
        AbsenceMissingError, AbsenceBegunError, AbsenceDaysError, AbsenceOverlapError, TooLongError
    """
    absence = _absence(session, absence_id)
    if absence.begun_at is not None and first_on != absence.first_on:
        raise AbsenceBegunError(first_on=absence.first_on)
    _fill(session, absence, first_on, last_on, note)


def begin_absence(session: Session, absence_id: int, *, now: datetime) -> int:
    """Leave, as planned: let all that is on sale rest, and return how many listings those are.

    Raises:
        AbsenceMissingError, AbsenceBegunError, EarlyAbsenceError
    """
    absence = _absence(session, absence_id)
    if absence.begun_at is not None:
        raise AbsenceBegunError(first_on=absence.first_on)
    if _day(now) < absence.first_on:
        raise EarlyAbsenceError(first_on=absence.first_on)
    return _begin(session, absence, now)


def end_absence(session: Session, absence_id: int, *, catalog: Catalog, now: datetime) -> int:
    """Come back: what rests for absence is on sale or full as it was; return how many listings.

    What rests for another reason stays, and so does what is on a marketplace that closed or needs
    a permit that has run out. Back before the last day, the days from today on are none of absence.

    Raises:
        AbsenceMissingError, AbsenceNotBegunError, AbsenceBegunError
    """
    absence = _absence(session, absence_id)
    if absence.begun_at is None:
        raise AbsenceNotBegunError(first_on=absence.first_on)
    today = _day(now)
    absence.ended_at = now
    if absence.first_on < today <= absence.last_on:
        absence.last_on = today - timedelta(days=1)
    elif today <= absence.last_on:
        session.delete(absence)
    resting = [
        listing
        for listing in _in_state(session, ListingState.PAUSED)
        if listing.pause_reason == PauseReason.ABSENCE
        and catalog.marketplace(listing.marketplace_id).is_open(today)
    ]
    barred = {
        listing.id for listing, _ in without_permit(session, resting, catalog=catalog, today=today)
    }
    back = [listing for listing in resting if listing.id not in barred]
    for listing in back:
        listing.resume()
    return len(back)


def cancel_absence(session: Session, absence_id: int) -> None:
    """Take a planned absence back.

    Raises:
        AbsenceMissingError, AbsenceBegunError
    """
    absence = _absence(session, absence_id)
    if absence.begun_at is not None:
        raise AbsenceBegunError(first_on=absence.first_on)
    session.delete(absence)


def _begin(session: Session, absence: DayOff, now: datetime) -> int:
    absence.begun_at = now
    on_sale = _in_state(session, *ON_SALE)
    for listing in on_sale:
        listing.step(ListingState.PAUSED, PauseReason.ABSENCE)
    return len(on_sale)


def _in_state(session: Session, *states: ListingState) -> list[Listing]:
    return list(session.scalars(select(Listing).where(Listing.state.in_(states))))


def _absence(session: Session, absence_id: int) -> DayOff:
    absence = session.get(DayOff, absence_id)
    if absence is None or not absence.pauses_listings:
        raise AbsenceMissingError(id=absence_id)
    if absence.ended_at is not None:
        raise AbsenceBegunError(first_on=absence.first_on)
    session.info["subject"] = _subject(absence)
    return absence


def _fill(session: Session, absence: DayOff, first_on: date, last_on: date, note: str) -> None:
    if last_on < first_on:
        raise AbsenceDaysError(first_on=first_on, last_on=last_on)
    others = select(DayOff).where(
        DayOff.pauses_listings == 1,
        DayOff.ended_at.is_(None),
        DayOff.first_on <= last_on,
        DayOff.last_on >= first_on,
    )
    for other in session.scalars(others):
        if other is not absence:
            raise AbsenceOverlapError(first_on=other.first_on, last_on=other.last_on)
    absence.first_on, absence.last_on = first_on, last_on
    absence.note = check_length("note", note, NOTE_LENGTH)
    session.info["subject"] = _subject(absence)


def _subject(absence: DayOff) -> str:
    return absence.note.partition("\n")[0] or absence.first_on.isoformat()


def _day(now: datetime) -> date:
    return now.astimezone(JST).date()

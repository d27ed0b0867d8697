"""Questions about absences: which are planned, which has its day today, which is over."""

from datetime import date
from typing import Any, NamedTuple

from app.models.types import AbsencePhase
from app.storage.reader import Reader


class AbsenceRow(NamedTuple):
    """An absence that is planned, or from which the seller has not come back.

    `resting` listings rest for absence now.
    """

    id: int
    first_on: date
    last_on: date
    note: str
    phase: AbsencePhase
    resting: int


def absences(reader: Reader, today: date) -> tuple[AbsenceRow, ...]:
    """Return the absences that matter on this day or later, by their first day.

    One that was planned and never begun is gone with its last day.
    """
    rows = reader.rows(
        "SELECT id, first_on, last_on, note, begun_at IS NOT NULL,"
        " (SELECT COUNT(*) FROM listings WHERE state = 'paused' AND pause_reason = 'absence')"
        " FROM days_off WHERE pauses_listings AND ended_at IS NULL"
        " AND (begun_at IS NOT NULL OR last_on >= ?) ORDER BY first_on, id",
        (today.isoformat(),),
    )
    return tuple(_row(row, today) for row in rows)


def _row(row: tuple[Any, ...], today: date) -> AbsenceRow:
    absence_id, first, last, note, has_begun, resting = row
    first_on, last_on = date.fromisoformat(first), date.fromisoformat(last)
    if has_begun:
        phase = AbsencePhase.UNDER_WAY if today <= last_on else AbsencePhase.OVER
    else:
        phase = AbsencePhase.PLANNED if today < first_on else AbsencePhase.DUE
    return AbsenceRow(absence_id, first_on, last_on, note, phase, resting if has_begun else 0)

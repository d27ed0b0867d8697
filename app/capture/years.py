"""The years of moments that a site shows by month and day alone."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias

from app.capture.cells import ascii_figures
from app.models.moments import JST, YEARS

YearHint: TypeAlias = int | date | Callable[[str], int | date | None] | None
"""What the book knows of a room: the day of its sale, or that day's year; or a question by room."""

_STAMP = re.compile(
    r"(?:(\d{4})[年/])?(\d{1,2})[月/](\d{1,2})日?(?:\s*[(（][^)）]{1,4}[)）])?\s*(\d{1,2}):(\d{2})",
    re.ASCII,
)
_YEARS_BACK: Final = 30
_EARLY: Final = timedelta(days=31)
"""A room may show a first message before the sale's day (payment at a shop takes days)."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment as a page shows it: in JST, mostly without its year."""

    month: int
    day: int
    hour: int
    minute: int
    year: int | None = None

    def in_year(self, year: int) -> datetime | None:
        """Return the moment in this year, or None where there is no such moment; 24:00 is one."""
        try:
            start = datetime(year, self.month, self.day, tzinfo=JST)
        except ValueError:
            return None
        is_time = self.hour * 60 + self.minute <= 24 * 60 and self.minute < 60  # noqa: PLR2004
        return start + timedelta(hours=self.hour, minutes=self.minute) if is_time else None


def parse_stamp(text: str) -> Stamp | None:
    """Return the moment of `5月29日 21:43`, `8/6 16:00`, `2026年5月29日 21:43`, or None."""
    match = _STAMP.search(ascii_figures(text))
    if match is None:
        return None
    month, day, hour, minute = (int(match[group]) for group in (2, 3, 4, 5))
    stamp = Stamp(month, day, hour, minute, int(match[1]) if match[1] else None)
    leap_year = 2000
    if stamp.year is not None and stamp.year not in YEARS:
        return None
    return stamp if stamp.in_year(stamp.year or leap_year) else None


def known_hint(hint: YearHint, room: str) -> int | date | None:
    """Return what the book knows of this room."""
    return hint(room) if callable(hint) else hint


def fill_years(
    stamps: Sequence[Stamp],
    *,
    hint: int | date | None,
    mentioned: Sequence[date],
    received_on: date,
) -> list[datetime] | None:
    """Return the moments of neighbouring messages, oldest first, with their years.

    The year steps when month and day go backwards. Where it begins: a year that stands there, else
    the sale's (`hint`), else the one nearest to the days the file itself `mentioned`, else the
    latest that leaves no message after `received_on`. None when no year fits.
    """
    steps = _steps(stamps)
    written = _written_years(stamps, steps)
    if written is not None:
        return _moments(stamps, written)
    latest = received_on.year - (steps[-1] if steps else 0)
    candidates = [
        moments
        for year in range(latest, latest - _YEARS_BACK, -1)
        if (moments := _moments(stamps, [year + step for step in steps])) is not None
        and (not moments or moments[-1].date() <= received_on + timedelta(days=1))
    ]
    if not candidates or not stamps:
        return [] if not stamps else None
    hinted = _by_hint(candidates, hint)
    if hinted is not None:
        return hinted
    if mentioned:
        return min(candidates, key=lambda moments: _distance(moments, mentioned))
    return candidates[0]


def nearest_year(stamp: Stamp, reference: datetime) -> datetime | None:
    """Return the moment in the year that brings it nearest to another moment."""
    years = (stamp.year,) if stamp.year else range(reference.year - 1, reference.year + 2)
    moments = [moment for year in years if (moment := stamp.in_year(year)) is not None]
    return min(moments, key=lambda moment: abs(moment - reference), default=None)


def _steps(stamps: Sequence[Stamp]) -> list[int]:
    steps: list[int] = []
    for number, stamp in enumerate(stamps):
        before = stamps[number - 1] if number else stamp
        is_back = (stamp.month, stamp.day) < (before.month, before.day)
        steps.append((steps[-1] if steps else 0) + is_back)
    return steps


def _written_years(stamps: Sequence[Stamp], steps: list[int]) -> list[int] | None:
    """Return every message's year where at least one is written out; each holds until the next."""
    bases = [s.year - step for s, step in zip(stamps, steps, strict=True) if s.year is not None]
    if not bases:
        return None
    years: list[int] = []
    base = bases[0]
    for stamp, step in zip(stamps, steps, strict=True):
        base = base if stamp.year is None else stamp.year - step
        years.append(base + step)
    return years


def _moments(stamps: Sequence[Stamp], years: Sequence[int]) -> list[datetime] | None:
    pairs = zip(stamps, years, strict=True)
    moments = [moment for s, year in pairs if (moment := s.in_year(year)) is not None]
    return moments if len(moments) == len(stamps) else None


def _by_hint(candidates: list[list[datetime]], hint: int | date | None) -> list[datetime] | None:
    if hint is None:
        return None
    oldest_first = reversed(candidates)
    if isinstance(hint, int):
        return next((found for found in oldest_first if found[0].year == hint), None)
    start = hint - _EARLY
    return next((found for found in oldest_first if found[0].date() >= start), None)


def _distance(moments: list[datetime], days: Sequence[date]) -> int:
    first, last = moments[0].date(), moments[-1].date()
    return min(max((first - day).days, (day - last).days, 0) for day in days)

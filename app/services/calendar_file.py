"""Writes what belongs into a calendar as a file that other calendars read."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from app.handover.calendar import BOOKED_HOUR, CalendarEntry, write_calendar
from app.handover.files import write_file
from app.models.types import DeadlineKind
from app.services.calendar_queries import CalendarItem

Say = Callable[[CalendarItem], tuple[str, str]]
"""Returns summary and description of an item, in the language of whoever asks."""


def write_calendar_file(
    path: Path, items: Sequence[CalendarItem], say: Say, *, name: str, made_at: datetime
) -> int:
    """Write the file; return how many entries it has.

    Raises:
        FileNotWrittenError
    """
    entries = [_entry(item, say) for item in items]
    write_file(path, write_calendar(entries, name=name, made_at=made_at))
    return len(entries)


def _entry(item: CalendarItem, say: Say) -> CalendarEntry:
    summary, description = say(item)
    is_booked = item.kind is DeadlineKind.BOOKED
    return CalendarEntry(
        uid=item.uid,
        summary=summary,
        on=item.on,
        lasts=BOOKED_HOUR if is_booked else timedelta(0),
        description=description,
        alarms=item.alarms,
    )

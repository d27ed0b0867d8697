"""Promised days and booked times as an iCalendar file for other calendars."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

PRODUCT = "-//Tokuicho//Tokuicho//JA"
BOOKED_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry: a civil day, or a moment (aware) and how long it takes.

    `uid` stays the same for the same thing, so that a second import replaces the first.
    """

    uid: str
    summary: str
    on: date | datetime
    lasts: timedelta = BOOKED_HOUR
    description: str = ""


def write_calendar(entries: Iterable[CalendarEntry], *, name: str, made_at: datetime) -> bytes:
    """Return the file (RFC 5545: UTF-8, CRLF); moments are written in UTC.

    A day's entry is marked free: a promise does not occupy the day.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for entry in entries:
        calendar.add_component(_event(entry, made_at))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("summary", entry.summary)
    if isinstance(entry.on, datetime):
        event.add("dtstart", entry.on.astimezone(UTC))
        event.add("dtend", (entry.on + entry.lasts).astimezone(UTC))
    else:
        event.add("dtstart", entry.on)
        event.add("dtend", entry.on + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    if entry.description:
        event.add("description", entry.description)
    return event

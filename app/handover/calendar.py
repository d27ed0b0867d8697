"""Deadlines, promised days, booked times and payouts as an iCalendar file for other calendars."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

PRODUCT = "-//Tokuicho//Tokuicho//JA"
BOOKED_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry: a civil day, or a moment (aware) and how long it takes, nothing for a deadline.

    `uid` stays the same for the same thing, so that a second import replaces the first. `alarms`
    are moments before or after the beginning; a day begins at midnight, wherever it is read.
    """

    uid: str
    summary: str
    on: date | datetime
    lasts: timedelta = BOOKED_HOUR
    description: str = ""
    alarms: tuple[timedelta, ...] = ()


def write_calendar(entries: Iterable[CalendarEntry], *, name: str, made_at: datetime) -> bytes:
    """Return the file (RFC 5545: UTF-8, CRLF); moments are written in UTC.

    Only what takes time is marked busy: a promise does not occupy the day.
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
    event.add("summary", _plain(entry.summary))
    is_moment = isinstance(entry.on, datetime)
    if isinstance(entry.on, datetime):
        event.add("dtstart", entry.on.astimezone(UTC))
        if entry.lasts:
            event.add("dtend", (entry.on + entry.lasts).astimezone(UTC))
    else:
        event.add("dtstart", entry.on)
        event.add("dtend", entry.on + timedelta(days=1))
    if not is_moment or not entry.lasts:
        event.add("transp", "TRANSPARENT")
    if entry.description:
        event.add("description", _plain(entry.description))
    for trigger in entry.alarms:
        event.add_component(_alarm(trigger, entry))
    return event


def _alarm(trigger: timedelta, entry: CalendarEntry) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _plain(entry.summary))
    alarm.add("trigger", trigger)
    return alarm


def _plain(text: str) -> str:
    """Return a text without the control characters that a calendar file must not hold."""
    return "".join(sign for sign in text if sign.isprintable() or sign in "\n\t")

import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as some
from icalendar import Calendar

from app.handover.calendar import CalendarEntry, write_calendar

MADE = datetime(2026, 11, 23, 3, tzinfo=UTC)


def test_a_promised_day_is_a_free_whole_day() -> None:
    entry = CalendarEntry(
        "1@tokuicho", "納品; ロゴ, 名刺", date(2026, 11, 30), description="一\n二"
    )
    data = write_calendar([entry], name="得意帳", made_at=MADE)
    assert b"\r\n" in data
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["SUMMARY"] == "納品; ロゴ, 名刺"
    assert event["DESCRIPTION"] == "一\n二"
    assert event.decoded("DTSTART") == date(2026, 11, 30)
    assert event.decoded("DTEND") == date(2026, 12, 1)
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["UID"] == "1@tokuicho"


def test_a_booked_time_is_a_moment_with_a_length() -> None:
    entry = CalendarEntry("2", "相談", MADE, timedelta(minutes=30))
    (event,) = Calendar.from_ical(write_calendar([entry], name="", made_at=MADE)).walk("VEVENT")
    assert event.decoded("DTSTART") == MADE
    assert event.decoded("DTEND") == MADE + timedelta(minutes=30)
    assert "DESCRIPTION" not in event


def test_a_calendar_of_nothing_is_a_calendar() -> None:
    calendar = Calendar.from_ical(write_calendar([], name="得意帳", made_at=MADE))
    assert calendar["X-WR-CALNAME"] == "得意帳"
    assert calendar.walk("VEVENT") == []


def test_a_deadline_is_a_moment_without_length_and_rings() -> None:
    tokyo = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=9)))
    entry = CalendarEntry(
        "3", "期限\x07", tokyo, timedelta(0), alarms=(-timedelta(hours=6), timedelta(hours=9))
    )
    data = write_calendar([entry], name="", made_at=MADE)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert b"DTSTART:20261123T030000Z" in data
    assert b"DTSTAMP:20261123T030000Z" in data
    assert "DTEND" not in event
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["SUMMARY"] == "期限"
    alarms = event.walk("VALARM")
    assert [alarm.decoded("TRIGGER") for alarm in alarms] == list(entry.alarms)
    assert {str(alarm["ACTION"]) for alarm in alarms} == {"DISPLAY"}


@given(text=some.text(max_size=120))
def test_any_text_comes_back_but_for_control_characters(text: str) -> None:
    entry = CalendarEntry("4", text, MADE, description=text)
    data = write_calendar([entry], name="", made_at=MADE)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert not any(
        unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in str(event["SUMMARY"])
    )

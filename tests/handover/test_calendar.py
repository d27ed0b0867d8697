from datetime import UTC, date, datetime, timedelta

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

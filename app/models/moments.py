"""Moments and civil days: kept in UTC, shown in Japan's time."""

from datetime import UTC, date, datetime, timedelta, timezone

JST = timezone(timedelta(hours=9), "JST")
"""Japan's time: one zone, no summer time since 1951, so no zone data is needed."""


YEARS = range(1970, 2200)
"""The years an order can be of: clocks reckon beyond them, and their ends would not fit a date."""


def to_epoch(moment: datetime) -> int:
    """Return the seconds since 1970 in UTC; a moment without a zone is taken as Japan's time."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=JST)
    return int(aware.timestamp())


def from_epoch(seconds: int) -> datetime:
    """Return the moment, aware, in Japan's time."""
    return datetime.fromtimestamp(seconds, JST)


def day_of(seconds: int) -> date:
    """Return the civil day in Japan of a moment given in seconds since 1970."""
    return from_epoch(seconds).date()


def start_of(day: date) -> int:
    """Return the first second of a civil day in Japan, in seconds since 1970."""
    return int(datetime(day.year, day.month, day.day, tzinfo=JST).timestamp())


def end_of(day: date) -> int:
    """Return the first second after a civil day in Japan, in seconds since 1970."""
    return start_of(day + timedelta(days=1))


def utc_now() -> datetime:
    """Return this moment, aware, in UTC, without fractions of a second."""
    return datetime.now(UTC).replace(microsecond=0)


def last_of_month(day: date) -> date:
    """Return the last day of a day's month."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)

"""Reads the ways a day is typed: 11/30, 1130, 明日, 来週金, +3, tomorrow, next fri."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

WORDS = {
    "一昨日": -2,
    "おととい": -2,
    "昨日": -1,
    "きのう": -1,
    "yesterday": -1,
    "今日": 0,
    "きょう": 0,
    "本日": 0,
    "today": 0,
    "明日": 1,
    "あした": 1,
    "あす": 1,
    "tomorrow": 1,
    "明後日": 2,
    "あさって": 2,
}
WEEKDAYS = {
    **{word: number for number, word in enumerate("月火水木金土日")},
    **{word: n for n, word in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))},
}
WEEKS = {"今週": 0, "来週": 1, "再来週": 2, "this": 0, "next": 1}
SEPARATOR = r"\s*[/.\-年月]\s*"
FULL = re.compile(rf"(\d{{4}}){SEPARATOR}(\d{{1,2}}){SEPARATOR}(\d{{1,2}})日?")
SHORT = re.compile(rf"(\d{{1,2}}){SEPARATOR}(\d{{1,2}})日?")
EIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})")
FOUR = re.compile(r"(\d{1,2})(\d{2})")
AHEAD = re.compile(r"\+\s*(\d{1,3})|(\d{1,3})\s*日後|in\s+(\d{1,3})\s+days?")
WEEKDAY = re.compile(
    r"(再来週|来週|今週|next|this)?\s*の?([月火水木金土日]|[a-z]{3})[a-z]*(?:曜日?)?"
)
AS_SHOWN = re.compile(r"\s*\([月火水木金土日]\)\s*$|^(?:mon|tue|wed|thu|fri|sat|sun)\s+(?=\d)")
ENGLISH = re.compile(r"(\d{1,2})\s+([a-z]{3})[a-z]*(?:\s+(\d{4}))?")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def day_of(text: str, today: date) -> date | None:
    """Return the day a text means, or None.

    A day without a year is the one nearest to today, so that 1/10 typed in December is next
    January and 12/28 typed in January is last December.
    """
    plain = AS_SHOWN.sub("", unicodedata.normalize("NFKC", text).strip().lower())
    if plain in WORDS:
        return today + timedelta(days=WORDS[plain])
    for read in READERS:
        found = read(plain, today)
        if found is not None:
            return found
    return None


def _full(text: str, _today: date) -> date | None:
    found = FULL.fullmatch(text) or EIGHT.fullmatch(text)
    return _date(int(found[1]), int(found[2]), int(found[3])) if found else None


def _short(text: str, today: date) -> date | None:
    found = SHORT.fullmatch(text) or FOUR.fullmatch(text)
    return _nearest(int(found[1]), int(found[2]), today) if found else None


def _english(text: str, today: date) -> date | None:
    found = ENGLISH.fullmatch(text)
    if found is None or found[2] not in MONTHS:
        return None
    month = MONTHS.index(found[2]) + 1
    if found[3]:
        return _date(int(found[3]), month, int(found[1]))
    return _nearest(month, int(found[1]), today)


def _ahead(text: str, today: date) -> date | None:
    found = AHEAD.fullmatch(text)
    if found is None:
        return None
    return today + timedelta(days=int(next(group for group in found.groups() if group)))


def _weekday(text: str, today: date) -> date | None:
    """Weeks begin on Monday; a weekday without a week is the next one to come."""
    found = WEEKDAY.fullmatch(text)
    if found is None or found[2] not in WEEKDAYS:
        return None
    number = WEEKDAYS[found[2]]
    if found[1]:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(weeks=WEEKS[found[1]], days=number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


READERS: tuple[Callable[[str, date], date | None], ...] = (
    _full,
    _short,
    _english,
    _ahead,
    _weekday,
)


def _nearest(month: int, day: int, today: date) -> date | None:
    days = (_date(today.year + step, month, day) for step in (-1, 0, 1))
    known = [found for found in days if found is not None]
    return min(known, key=lambda found: abs(found - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""Amounts, days, moments and durations as the window writes them, in Japanese or English."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Literal

from app.models.moments import JST
from app.models.money import Yen

Language = Literal["ja", "en"]

UNKNOWN = "—"
MINUS = "−"
WEEKDAYS = {"ja": "月火水木金土日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ERAS = (
    (date(2019, 5, 1), "令和", "Reiwa"),
    (date(1989, 1, 8), "平成", "Heisei"),
    (date(1926, 12, 25), "昭和", "Showa"),
)
"""First day, name: the eras that tax forms use; Qt has no calendar that knows them."""

TEN_THOUSAND = 10_000
THOUSAND = 1_000
HUNDRED_MILLION = 100_000_000
MILLION = 1_000_000
MINUTE = 60
HOUR = 3_600
DAY = 86_400
KILO = 1024
SOON = 12 * HOUR
"""Under this the time left is written instead of the moment."""
SATURDAY = 5
SUNDAY = 6


class Formats:
    """Writes values in one language; every moment is shown in Japan's time."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._is_japanese = language == "ja"

    def money(self, amount: Yen | int | None, *, signed: bool = False) -> str:
        """Return ¥1,234, signed +¥1,234, below zero with U+2212; — for an unknown amount."""
        if amount is None:
            return UNKNOWN
        sign = MINUS if amount < 0 else "+" if signed and amount > 0 else ""
        return f"{sign}¥{abs(amount):,}"

    def short_money(self, amount: Yen | int) -> str:
        """Return an amount for an axis or a chip: 20万 or 1.2億, in English 200k or 1.2M."""
        sign, size = MINUS if amount < 0 else "", abs(amount)
        large, small = (
            ((HUNDRED_MILLION, "億"), (TEN_THOUSAND, "万"))
            if self._is_japanese
            else ((MILLION, "M"), (THOUSAND, "k"))
        )
        for unit, name in (large, small):
            if size >= unit:
                return f"{sign}{_trimmed(size / unit)}{name}"
        return f"{sign}{size:,}"

    def percent(self, share: float, *, signed: bool = False) -> str:
        """Return a share (0.182) as 18.2%; signed with its sign."""
        sign = MINUS if share < 0 else "+" if signed and share > 0 else ""
        return f"{sign}{abs(share) * 100:.1f}%"

    def basis_points(self, rate: int) -> str:
        """Return a rate in 1/10,000 without needless decimals: 2200 is 22%, 1021 is 10.21%."""
        return f"{_trimmed(rate / 100, 2)}%"

    def weekday(self, day: date) -> str:
        """Return 月 or Mon."""
        return WEEKDAYS[self.language][day.weekday()]

    def day(self, day: date) -> str:
        """Return a day for lists: 11/30 (月), Mon 30 Nov."""
        if self._is_japanese:
            return f"{day.month}/{day.day} ({self.weekday(day)})"
        return f"{self.weekday(day)} {day.day} {MONTHS[day.month - 1]}"

    def short_day(self, day: date) -> str:
        """Return a day where there is no room: 11/30, 30 Nov."""
        if self._is_japanese:
            return f"{day.month}/{day.day}"
        return f"{day.day} {MONTHS[day.month - 1]}"

    def long_day(self, day: date) -> str:
        """Return a day for heads: 11月25日 with 水 in wide brackets, Wed 25 November."""
        if self._is_japanese:
            return f"{day.month}月{day.day}日（{self.weekday(day)}）"
        return f"{self.weekday(day)} {day.day} {LONG_MONTHS[day.month - 1]}"

    def full_day(self, day: date | None) -> str:
        """Return a day for tables: 2026/11/30, 30 Nov 2026; — for none."""
        if day is None:
            return UNKNOWN
        if self._is_japanese:
            return f"{day.year}/{day.month:02}/{day.day:02}"
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def field_day(self, day: date) -> str:
        """Return a day as a date field shows it: 2026/11/30 (月), Mon 30 Nov 2026."""
        if self._is_japanese:
            return f"{self.full_day(day)} ({self.weekday(day)})"
        return f"{self.weekday(day)} {self.full_day(day)}"

    def month(self, day: date) -> str:
        """Return 2026年11月, November 2026."""
        if self._is_japanese:
            return f"{day.year}年{day.month}月"
        return f"{LONG_MONTHS[day.month - 1]} {day.year}"

    def short_month(self, day: date) -> str:
        """Return 11月, Nov."""
        return f"{day.month}月" if self._is_japanese else MONTHS[day.month - 1]

    def era(self, day: date) -> str:
        """Return the year of the Japanese era: 令和8年, Reiwa 8; the first one is 元年."""
        for first, japanese, english in ERAS:
            if day >= first:
                year = day.year - first.year + 1
                number = "元" if year == 1 else str(year)
                return f"{japanese}{number}年" if self._is_japanese else f"{english} {year}"
        return f"{day.year}年" if self._is_japanese else str(day.year)

    def time(self, moment: datetime) -> str:
        """Return the time of day in Japan: 9:05."""
        local = moment.astimezone(JST)
        return f"{local.hour}:{local.minute:02}"

    def moment(self, moment: datetime, now: datetime) -> str:
        """Return a moment, by 今日 and 明日 when it lies within two days: 今日 21:00."""
        return f"{self.relative_day(moment.astimezone(JST).date(), now)} {self.time(moment)}"

    def full_moment(self, moment: datetime) -> str:
        """Return a moment for histories: 2026/11/30 9:05."""
        return f"{self.full_day(moment.astimezone(JST).date())} {self.time(moment)}"

    def relative_day(self, day: date, now: datetime) -> str:
        """Return 今日, 明日, 昨日 or the day for lists; with its year when that is another one."""
        today = now.astimezone(JST).date()
        words = {-1: ("昨日", "Yesterday"), 0: ("今日", "Today"), 1: ("明日", "Tomorrow")}
        word = words.get((day - today).days)
        if word is not None:
            return word[0] if self._is_japanese else word[1]
        return self.day(day) if day.year == today.year else self.full_day(day)

    def until(self, moment: datetime, now: datetime) -> str:
        """Return a deadline: あと 3時間 under twelve hours, else 明日 12:00, else 11/28 (土).

        A moment that has passed is written as how long ago it was.
        """
        seconds = int((moment - now).total_seconds())
        if seconds < 0:
            late = self.duration(-seconds)
            return f"{late}超過" if self._is_japanese else f"{late} late"
        if seconds < SOON:
            left = self.duration(seconds)
            return f"あと {left}" if self._is_japanese else f"{left} left"
        days = (moment.astimezone(JST).date() - now.astimezone(JST).date()).days
        if days <= 1:
            return self.moment(moment, now)
        return self.relative_day(moment.astimezone(JST).date(), now)

    def ago(self, moment: datetime, now: datetime) -> str:
        """Return how long ago a moment was: 8分前, 3時間前, then the day."""
        seconds = int((now - moment).total_seconds())
        if seconds < MINUTE:
            return "たった今" if self._is_japanese else "just now"
        if seconds < DAY:
            past = self.duration(seconds)
            return f"{past}前" if self._is_japanese else f"{past} ago"
        return self.relative_day(moment.astimezone(JST).date(), now)

    def duration(self, seconds: float) -> str:
        """Return a length of time by its largest unit: 40分, 3時間, 2日; 40 min, 3 h, 2 d."""
        length = timedelta(seconds=seconds)
        whole = int(length.total_seconds())
        units = ((DAY, "日", "d"), (HOUR, "時間", "h"), (MINUTE, "分", "min"))
        for unit, japanese, english in units:
            if whole >= unit:
                count = whole // unit
                return f"{count}{japanese}" if self._is_japanese else f"{count} {english}"
        return "1分未満" if self._is_japanese else "under 1 min"

    def hours(self, minutes: int) -> str:
        """Return minutes of work: 6.5h, 45分; 6.5 h, 45 min."""
        if minutes < MINUTE:
            return f"{minutes}分" if self._is_japanese else f"{minutes} min"
        amount = _trimmed(minutes / MINUTE)
        return f"{amount}h" if self._is_japanese else f"{amount} h"

    def quoted(self, text: str) -> str:
        """Return a text in quotation marks, one character on each side."""
        return f"「{text}」" if self._is_japanese else f"“{text}”"

    def listed(self, words: Iterable[str]) -> str:
        """Return words one after another, with what each language puts between them."""
        return ("、" if self._is_japanese else ", ").join(words)

    def span(self, first: str, last: str) -> str:
        """Return from where to where, both written already; an empty end is an open one."""
        if self._is_japanese:
            return f"{first} 〜 {last}".strip()
        if not (first and last):
            return f"from {first}" if first else f"until {last}"
        return f"{first} – {last}"

    def count(self, number: int, cap: int = 999) -> str:
        """Return a count for a badge: 1,234 or, over the cap, 999+."""
        return f"{cap}+" if number > cap else f"{number:,}"

    @staticmethod
    def file_size(size: int) -> str:
        """Return the size of a file: 812 B, 24 KB, 1.2 MB."""
        if size < KILO:
            return f"{size} B"
        if size < KILO * KILO:
            return f"{size // KILO} KB"
        return f"{size / KILO / KILO:.1f} MB"

    @staticmethod
    def is_weekend(day: date) -> tuple[bool, bool]:
        """Tell whether the day is a Saturday, and whether it is a Sunday."""
        return day.weekday() == SATURDAY, day.weekday() == SUNDAY


def _trimmed(number: float, decimals: int = 1) -> str:
    """Return a number without trailing zeros, its thousands set apart."""
    text = f"{number:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

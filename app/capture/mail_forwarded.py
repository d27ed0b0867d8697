"""A mail that was passed on within the text of another: who wrote it, when, about what."""

import re
from datetime import datetime
from typing import Final, NamedTuple

from app.capture.years import parse_stamp

_QUOTE = re.compile(r"^[>\s]+")
_MARK = re.compile(
    r"[-_─━=\s]*(?:forwarded message|begin forwarded message|original message|転送メッセージ"
    r"|転送されたメッセージ|転送されたメール|元のメッセージ)[-_─━=:\uff1a\s]*",
    re.IGNORECASE,
)
_FIELD = re.compile(r"(?P<name>[^\s:\uff1a][^:\uff1a]{0,20}?)\s*[:\uff1a]\s*(?P<value>.*)")
_NAMES: Final[dict[str, str]] = {
    "from": "sender",
    "差出人": "sender",
    "送信者": "sender",
    "送信元": "sender",
    "date": "date",
    "sent": "date",
    "日付": "date",
    "日時": "date",
    "送信日時": "date",
    "送信日": "date",
    "subject": "subject",
    "件名": "subject",
}
_OTHERS: Final = frozenset(
    {"to", "cc", "bcc", "reply-to", "宛先", "返信先", "重要度", "importance"}
)
_LINES_AROUND: Final = 3
"""Blank lines that may stand between the mark and the head it announces."""

_WESTERN = re.compile(
    r"(\w{3})\w*\.?\s+(\d{1,2}),?\s+(\d{4}),?(?:\s+at)?\s+(\d{1,2}):(\d{2})\s*([ap])\.?m",
    re.IGNORECASE,
)
_MONTHS: Final = "janfebmaraprmayjunjulaugsepoctnovdec"
_NOON: Final = 12


class ForwardedText(NamedTuple):
    """The head and the text of the inner mail; `sent_at` where the date is as people write it."""

    sender: str
    subject: str
    date: str
    sent_at: datetime | None
    text: str


def find_forwarded(text: str, *, is_said: bool) -> ForwardedText | None:
    """Return the innermost head in a text that names a sender and a subject, and what follows.

    A mark must stand before it, unless the subject of the mail says that it was passed on
    (`is_said`).
    """
    lines = [_QUOTE.sub("", line).rstrip() for line in text.split("\n")]
    found: ForwardedText | None = None
    place = 0
    while place < len(lines):
        end, head = _head(lines, place)
        is_marked = is_said or _is_marked(lines, place)
        if is_marked and {"sender", "subject"} <= head.keys():
            found = _forwarded(head, "\n".join(lines[end:]).strip())
        place = max(end, place + 1)
    return found


def _head(lines: list[str], start: int) -> tuple[int, dict[str, str]]:
    """Return where the fields that begin here end, and what they say; a long one goes on below."""
    head: dict[str, str] = {}
    last = ""
    place = start
    while place < len(lines) and lines[place]:
        field = _FIELD.fullmatch(lines[place])
        name = field["name"].strip(" *").lower() if field else ""
        if field and (name in _NAMES or name in _OTHERS):
            last = _NAMES.get(name, "")
            if last:
                head.setdefault(last, field["value"].strip(" *"))
        elif last == "subject" and not field:
            head[last] += lines[place]
        else:
            break
        place += 1
    return place, head


def _is_marked(lines: list[str], place: int) -> bool:
    before = [line for line in lines[max(place - _LINES_AROUND, 0) : place] if line]
    return bool(before) and _MARK.fullmatch(before[-1]) is not None


def _forwarded(head: dict[str, str], text: str) -> ForwardedText:
    date = head.get("date", "")
    return ForwardedText(head["sender"], head["subject"], date, _moment(date), text)


def _moment(date: str) -> datetime | None:
    """Return the moment of `2026年11月20日(金) 10:23` or `Fri, Nov 20, 2026 at 10:23 AM`."""
    western = _WESTERN.search(date)
    place = _MONTHS.find(western[1].lower()) if western else -1
    if western is not None and place % 3 == 0:
        month = place // 3 + 1
        hour = int(western[4]) % _NOON + (_NOON if western[6].lower() == "p" else 0)
        date = f"{western[3]}/{month}/{western[2]} {hour}:{western[5]}"
    stamp = parse_stamp(date)
    return None if stamp is None or stamp.year is None else stamp.in_year(stamp.year)

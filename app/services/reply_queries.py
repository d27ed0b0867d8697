"""How fast clients were answered."""

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

import msgspec

from app.models.moments import to_epoch
from app.storage.reader import Reader

WINDOW_DAYS = 30
WEEKS_SHOWN = 8
_MINUTE = 60
_DAY = 86_400
_WEEK = 7 * _DAY


class ReplyTimes(NamedTuple):
    """Medians in minutes from a client's first unanswered message to my next one.

    Of the last 30 days and the 30 before, None when nothing was answered then; `within_day` is
    the share of the last 30 days' answers given within 24 hours, in 1/1000; `by_week` the medians
    of the last eight weeks that had any, oldest first.
    """

    median_minutes: int | None
    median_minutes_before: int | None
    within_day: int | None
    by_week: tuple[int, ...]


def reply_times(reader: Reader, now: datetime) -> ReplyTimes:
    """Measure the answers of the last sixty days."""
    present = to_epoch(now)
    answered, taken = _replies(reader, to_epoch(now - timedelta(days=2 * WINDOW_DAYS)), present)
    # In the order of time: what lies between two moments is found by halving.
    border = bisect_left(answered, to_epoch(now - timedelta(days=WINDOW_DAYS)))
    recent, before = taken[border:], taken[:border]
    ends = [bisect_right(answered, present - ago * _WEEK) for ago in range(WEEKS_SHOWN, -1, -1)]
    weeks = [taken[first:end] for first, end in pairwise(ends)]
    return ReplyTimes(
        median_minutes=_median_minutes(recent),
        median_minutes_before=_median_minutes(before),
        within_day=sum(one <= _DAY for one in recent) * 1000 // len(recent) if recent else None,
        by_week=tuple(_median(week) // _MINUTE for week in weeks if week),
    )


def _replies(reader: Reader, since: int, until: int) -> tuple[list[int], list[int]]:
    """Return when each answer in this time was given, in order, and how many seconds it took."""
    rooms, words = _said(reader, since, until)
    answered: list[int] = []
    taken: list[int] = []
    asked: dict[int, int] = {}
    for room, word in zip(rooms, words, strict=True):
        if word > 0:
            if room not in asked:
                asked[room] = word
        elif room in asked:
            answered.append(-word)
            taken.append(-word - asked.pop(room))
    return answered, taken


def _said(reader: Reader, since: int, until: int) -> tuple[list[int], list[int]]:
    """Return the rooms of what was said, in its order, and when; negative where it was I.

    All of it comes as one text: tens of thousands of rows, taken one by one, would wait for the
    interpreter's lock as often and keep the window waiting for it.
    """
    found = reader.row(
        "SELECT json_group_array(room), json_group_array(word) FROM ("
        "SELECT conversation_id AS room,"
        " CASE side WHEN 'client' THEN sent_at ELSE -sent_at END AS word FROM messages"
        " WHERE sent_at BETWEEN ? AND ? AND side <> 'site' ORDER BY sent_at, position)",
        (since, until),
    )
    rooms, words = found or ("[]", "[]")
    numbers = list[int]
    return msgspec.json.decode(rooms, type=numbers), msgspec.json.decode(words, type=numbers)


def _median_minutes(seconds: list[int]) -> int | None:
    return _median(seconds) // _MINUTE if seconds else None


def _median(numbers: list[int]) -> int:
    """Return the middle one; `statistics` takes longer to load than all of this to be answered."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) // 2

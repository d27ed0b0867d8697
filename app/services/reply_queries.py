"""How fast clients were answered."""

from datetime import datetime, timedelta
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
    replies = _replies(reader, to_epoch(now - timedelta(days=2 * WINDOW_DAYS)), present)
    border = to_epoch(now - timedelta(days=WINDOW_DAYS))
    recent = [taken for answered, taken in replies if answered >= border]
    before = [taken for answered, taken in replies if answered < border]
    weeks: dict[int, list[int]] = {}
    for answered, taken in replies:
        weeks.setdefault((present - answered) // _WEEK, []).append(taken)
    return ReplyTimes(
        median_minutes=_median_minutes(recent),
        median_minutes_before=_median_minutes(before),
        within_day=sum(taken <= _DAY for taken in recent) * 1000 // len(recent) if recent else None,
        by_week=tuple(
            _median(weeks[ago]) // _MINUTE for ago in reversed(range(WEEKS_SHOWN)) if ago in weeks
        ),
    )


def _replies(reader: Reader, since: int, until: int) -> list[tuple[int, int]]:
    """Return for each answer in this time when it was given and how many seconds it took."""
    replies: list[tuple[int, int]] = []
    for words in _rooms(reader, since, until):
        asked_at = 0
        for word in words:
            if word > 0:
                asked_at = asked_at or word
            elif asked_at:
                replies.append((-word, -word - asked_at))
                asked_at = 0
    return replies


def _rooms(reader: Reader, since: int, until: int) -> list[list[int]]:
    """Return for each room when something was said, in order; negative where it was I.

    All of it comes as one text: tens of thousands of rows, taken one by one, would wait for the
    interpreter's lock as often and keep the window waiting for it.
    """
    text = reader.value(
        "SELECT json_group_array(json((SELECT json_group_array(word) FROM ("
        "SELECT CASE m.side WHEN 'client' THEN m.sent_at ELSE -m.sent_at END AS word"
        " FROM messages m WHERE m.conversation_id = v.id AND m.sent_at BETWEEN ? AND ?"
        " AND m.side <> 'site' ORDER BY m.sent_at, m.position))))"
        " FROM conversations v WHERE v.last_message_at >= ?",
        (since, until, since),
    )
    return msgspec.json.decode(text, type=list[list[int]])


def _median_minutes(seconds: list[int]) -> int | None:
    return _median(seconds) // _MINUTE if seconds else None


def _median(numbers: list[int]) -> int:
    """Return the middle one; `statistics` takes longer to load than all of this to be answered."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) // 2

"""Finds the rows that hold all the words: in the index, and in rows that it does not hold yet."""

import logging
from collections.abc import Sequence
from heapq import nlargest
from typing import NamedTuple

from sqlcipher3 import dbapi2

from app.storage import grams
from app.storage.folding import holds_all, is_short
from app.storage.reader import Reader, Values
from app.storage.search_index import indexed_until
from app.storage.search_kinds import MESSAGE, Kind

MOST = 1_000
"""Hits of messages that are put in order by their time; of more, those that came in last."""

WINDOW = 4_000
"""The newest messages are read one by one first: what is common is found there at once."""

logger = logging.getLogger(__name__)


class Place(NamedTuple):
    """Where a message stands in time: seconds UTC, and its id among those of the same second."""

    sent_at: int
    message_id: int


NOW = Place(1 << 62, 1 << 62)


def newest_rows(reader: Reader, kind: Kind, words: Sequence[str], limit: int) -> list[int]:
    """Return the ids of the rows that hold all these folded words, those added last first."""
    found = _indexed(reader, kind, words, limit)
    if found is None:
        return _ids(reader, kind, words, "1", (), limit)
    waiting = _waiting(reader, kind, words, limit)
    return nlargest(limit, {*found, *waiting})


def newest_messages(
    reader: Reader, words: Sequence[str], limit: int, before: Place = NOW
) -> list[Place]:
    """Return the newest messages before a place that hold all these folded words.

    They are the newest by time if there are no more than `MOST` in the book, or if `limit` of
    them are among the `WINDOW` newest messages before that place. Of others, those are put in
    order that were taken into the book last.
    """
    window = _in_window(reader, words, limit, before)
    if len(window) >= limit:
        return window
    found = _indexed(reader, MESSAGE, words, MOST)
    if found is None:
        return _scanned(reader, words, limit, before)
    places = {*window, *_places(reader, [*found, *_waiting(reader, MESSAGE, words, MOST)])}
    return nlargest(limit, (place for place in places if place < before))


def messages_in(
    reader: Reader, conversation_id: int, words: Sequence[str], limit: int, before: Place = NOW
) -> list[Place]:
    """Return the newest messages of one conversation that hold all the words: they are read.

    Asking the index and throwing away what lies elsewhere takes a thousand times as long.
    """
    condition, values = holds_all("m.body", words)
    rows = reader.rows(
        "SELECT m.sent_at, m.id FROM messages m WHERE m.conversation_id = ?"  # noqa: S608
        f" AND (m.sent_at, m.id) < (?, ?) AND {condition}"
        " ORDER BY m.sent_at DESC, m.id DESC LIMIT ?",
        (conversation_id, *before, *values, limit),
    )
    return [Place(*row) for row in rows]


def conversations_with(reader: Reader, words: Sequence[str], most: int) -> list[int]:
    """Return the conversations in which a message holds all the words, in no order.

    Where more than `MOST` messages do, they are those of the `MOST` messages that were taken into
    the book last and of all that are among the `WINDOW` newest. Without an index they are the
    `most` that were spoken in last.
    """
    found = _indexed(reader, MESSAGE, words, MOST)
    if found is not None:
        ids = [*found, *_waiting(reader, MESSAGE, words, MOST)]
        if len(ids) >= MOST:
            ids += [place.message_id for place in _in_window(reader, words, WINDOW, NOW)]
        rows = reader.rows(
            "SELECT DISTINCT m.conversation_id"
            " FROM json_each(?) i JOIN messages m ON m.id = i.value",
            (str(ids),),
        )
        return [row[0] for row in rows]
    condition, values = holds_all("m.body", words)
    rows = reader.rows(
        "SELECT v.id FROM conversations v WHERE EXISTS (SELECT 1 FROM messages m"  # noqa: S608
        f" WHERE m.conversation_id = v.id AND {condition})"
        " ORDER BY v.last_message_at DESC LIMIT ?",
        (*values, most),
    )
    return [row[0] for row in rows]


def _indexed(reader: Reader, kind: Kind, words: Sequence[str], limit: int) -> list[int] | None:
    """Return hits of the index among rows that have not changed since; None without an index."""
    if not is_short(words) or not indexed_until(reader, kind):
        return None
    try:
        rows = reader.rows(
            f"SELECT rowid FROM {kind.index_table} WHERE {kind.index_table} MATCH ?"  # noqa: S608
            " AND rowid NOT IN (SELECT row_id FROM search_queue WHERE kind = ?)"
            " ORDER BY rowid DESC LIMIT ?",
            (grams.match(words), kind.name, limit),
        )
    except dbapi2.DatabaseError as error:
        if not is_fault_of_index(error):
            raise
        logger.warning("The search index cannot be read.")
        return None
    return [row[0] for row in rows]


def is_fault_of_index(error: Exception) -> bool:
    """Tell whether the index is at fault: SQLite calls it corrupt, or parts of it are gone."""
    sentence = str(error)
    return any(
        sign in sentence for sign in ("malformed", "no such table", "constructor failed", "fts5")
    )


def _waiting(reader: Reader, kind: Kind, words: Sequence[str], limit: int) -> list[int]:
    """Return hits among the rows that are new to the index or have changed."""
    new = _ids(reader, kind, words, f"{kind.row_id} > ?", (indexed_until(reader, kind),), limit)
    changed = f"{kind.row_id} IN (SELECT row_id FROM search_queue WHERE kind = ?)"  # noqa: S608
    return [*new, *_ids(reader, kind, words, changed, (kind.name,), limit)]


def _ids(
    reader: Reader, kind: Kind, words: Sequence[str], where: str, values: Values, limit: int
) -> list[int]:
    """Read rows one by one, those added last first, and return the ids of those with the words."""
    condition, wanted = holds_all("text", words)
    rows = reader.rows(
        f"SELECT id FROM (SELECT {kind.row_id} AS id, {kind.text} AS text"  # noqa: S608
        f" FROM {kind.source} WHERE {where} ORDER BY {kind.row_id} DESC LIMIT -1)"
        f" WHERE {condition} LIMIT ?",
        (*values, *wanted, limit),
    )
    return [row[0] for row in rows]


def _in_window(reader: Reader, words: Sequence[str], limit: int, before: Place) -> list[Place]:
    condition, values = holds_all("body", words)
    rows = reader.rows(
        "SELECT sent_at, id FROM (SELECT m.sent_at, m.id, m.body FROM messages m"  # noqa: S608
        " WHERE (m.sent_at, m.id) < (?, ?) ORDER BY m.sent_at DESC, m.id DESC LIMIT ?)"
        f" WHERE {condition} LIMIT ?",
        (*before, WINDOW, *values, limit),
    )
    return [Place(*row) for row in rows]


def _scanned(reader: Reader, words: Sequence[str], limit: int, before: Place) -> list[Place]:
    condition, values = holds_all("m.body", words)
    rows = reader.rows(
        "SELECT m.sent_at, m.id FROM messages m"  # noqa: S608
        f" WHERE (m.sent_at, m.id) < (?, ?) AND {condition}"
        " ORDER BY m.sent_at DESC, m.id DESC LIMIT ?",
        (*before, *values, limit),
    )
    return [Place(*row) for row in rows]


def _places(reader: Reader, ids: Sequence[int]) -> list[Place]:
    sql = "SELECT m.sent_at, m.id FROM json_each(?) i JOIN messages m ON m.id = i.value"
    return [Place(*row) for row in reader.rows(sql, (str(list(ids)),))]

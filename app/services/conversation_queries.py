"""Questions about the list of conversations: which, in what order, and the rows of a window."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from app.models.moments import to_epoch
from app.models.types import OPEN_STAGES, MessageSource, RoomKind, Side
from app.services.order_queries import OrderRow, order_rows
from app.services.unread import IS_UNREAD, UNREAD_COUNT
from app.storage.folding import holds, words_of
from app.storage.reader import Reader
from app.storage.search_kinds import CLIENT, ORDER
from app.storage.search_lookup import conversations_with, newest_rows

if TYPE_CHECKING:
    from array import array

SNIPPET_LENGTH = 120
MOST_SPOKEN = 2_000
"""So many conversations at most are found by what was said in them."""
MOST_NAMED = 100_000
"""So many orders and clients that hold a word lead to their conversations."""
WAITING_DAYS = 30
"""For so long a conversation without an order waits for a reply."""

_OPEN = ", ".join(f"'{stage}'" for stage in OPEN_STAGES)

IS_WAITING = (
    "v.id IN (SELECT r.id FROM orders d CROSS JOIN conversations r ON r.order_id = d.id"  # noqa: S608
    f" WHERE d.stage IN ({_OPEN}) UNION ALL SELECT r.id FROM conversations r"
    " WHERE r.order_id IS NULL AND r.last_client_at > COALESCE(r.last_own_at, 0)"
    " AND r.last_client_at >= ?)"
    " AND +v.last_client_at > COALESCE(v.last_own_at, 0) AND v.archived_at IS NULL"
)
"""SQL: it is my turn to write in `conversations v`; its one value is `oldest_waiting`.

A room of an order that ended waits for nobody. SQLite goes from the few open orders to their rooms
(the plus keeps it from the other way): thousands of old rooms end with a client's word of thanks.
"""

_IS_ENQUIRY = (
    "(v.order_id IS NULL OR v.order_id IN (SELECT d.id FROM orders d WHERE d.stage = 'inquiry'))"
)


class ThreadView(StrEnum):
    """Which conversations the inbox shows."""

    ALL = "all"
    UNREAD = "unread"
    WAITING = "waiting"
    ENQUIRIES = "enquiries"


class ThreadFilter(NamedTuple):
    """Which conversations a list shows; `text` is looked for in names, numbers and messages."""

    view: ThreadView = ThreadView.ALL
    text: str = ""
    marketplaces: tuple[str, ...] = ()
    is_archived: bool = False


EVERY_THREAD = ThreadFilter()
"""All that is not put away."""


class ThreadRow(NamedTuple):
    """One conversation as the list and its head show it; moments in seconds UTC.

    `client` is the client's name, else what he calls himself in the room. `snippet` is the last
    thing one of the two sides said, and `source` how it came into the book.
    """

    id: int
    marketplace_id: str
    room: str
    kind: RoomKind
    title: str
    client_id: int | None
    client: str
    snippet: str
    last_side: Side | None
    source: MessageSource
    last_message_at: int | None
    unread_count: int
    has_draft: bool
    is_pinned: bool
    is_archived: bool
    is_whole: bool
    url: str | None
    order: OrderRow | None


class ThreadCounts(NamedTuple):
    """How many messages are unread, in how many conversations it is my turn, and how many exist."""

    unread: int
    waiting: int
    has_any: bool


def oldest_waiting(now: datetime) -> int:
    """Return since when a conversation without an order still waits."""
    return to_epoch(now - timedelta(days=WAITING_DAYS))


def thread_ids(reader: Reader, now: datetime, where: ThreadFilter = EVERY_THREAD) -> "array[int]":
    """Return the ids of the matching conversations: pinned ones first, then the newest."""
    parts: list[tuple[str, tuple[object, ...]]] = [
        (f"v.archived_at IS {'NOT ' if where.is_archived else ''}NULL", ())
    ]
    parts += _view(where.view, now)
    if where.marketplaces:
        marks = ", ".join("?" * len(where.marketplaces))
        parts.append((f"v.marketplace_id IN ({marks})", where.marketplaces))
    words = words_of(where.text)
    if words:
        parts.append(_found(reader, words))
    condition = " AND ".join(sql for sql, _ in parts)
    return reader.ids(
        f"SELECT v.id FROM conversations v WHERE {condition}"  # noqa: S608  our own SQL
        " ORDER BY v.is_pinned DESC, v.last_message_at DESC, v.id DESC",
        [value for _, values in parts for value in values],
    )


def thread_rows(reader: Reader, ids: Sequence[int]) -> dict[int, ThreadRow]:
    """Return the rows with these ids (a window: at most some hundreds)."""
    if not ids:
        return {}
    found = reader.rows(_ROW.format(ids=", ".join("?" * len(ids))), tuple(ids))
    orders = order_rows(reader, [row[-1] for row in found if row[-1] is not None])
    return {row[0]: _thread_row(row, orders) for row in found}


def thread_counts(reader: Reader, now: datetime) -> ThreadCounts:
    """Count what is unread and what waits for me."""
    unread = reader.value(
        f"SELECT COALESCE(SUM({UNREAD_COUNT}), 0) FROM conversations v WHERE {IS_UNREAD}"  # noqa: S608
    )
    waiting = reader.value(
        f"SELECT COUNT(*) FROM conversations v WHERE {IS_WAITING}",  # noqa: S608
        (oldest_waiting(now),),
    )
    has_any = reader.value("SELECT EXISTS (SELECT 1 FROM conversations)")
    return ThreadCounts(int(unread), int(waiting), bool(has_any))


def thread_of_order(reader: Reader, order_id: int) -> int | None:
    """Return the conversation of an order in which was spoken last, None when it has none."""
    found = reader.value(
        "SELECT id FROM conversations WHERE order_id = ?"
        " ORDER BY last_message_at DESC, id DESC LIMIT 1",
        (order_id,),
    )
    return None if found is None else int(found)


def last_answered_at(reader: Reader) -> int | None:
    """Return when the seller wrote last, None when he never did."""
    found = reader.value("SELECT MAX(last_own_at) FROM conversations")
    return None if found is None else int(found)


_LAST = (
    "(SELECT m.{column} FROM messages m WHERE m.conversation_id = v.id AND m.side <> 'site'"
    " ORDER BY m.sent_at DESC, m.position DESC, m.id DESC LIMIT 1)"
)
_SPEAKER = (
    "(SELECT m.sender FROM messages m WHERE m.conversation_id = v.id AND m.side = 'client'"
    " ORDER BY m.sent_at DESC, m.position DESC, m.id DESC LIMIT 1)"
)
_ROW = f"""
    SELECT v.id, v.marketplace_id, v.room, v.kind, v.title,
           COALESCE(v.client_id, o.client_id), COALESCE(c.name, {_SPEAKER}, v.title),
           substr({_LAST.format(column="body")}, 1, {SNIPPET_LENGTH}), v.last_side,
           {_LAST.format(column="source")}, v.last_message_at, {UNREAD_COUNT},
           EXISTS (SELECT 1 FROM drafts f WHERE f.conversation_id = v.id AND f.body <> ''),
           v.is_pinned, v.archived_at IS NOT NULL, v.is_whole, v.url, v.order_id
      FROM conversations v LEFT JOIN orders o ON o.id = v.order_id
           LEFT JOIN clients c ON c.id = COALESCE(v.client_id, o.client_id)
     WHERE v.id IN ({{ids}})
"""  # noqa: S608  our own SQL


def _thread_row(row: tuple[Any, ...], orders: dict[int, OrderRow]) -> ThreadRow:
    fields = list(row)
    fields[3] = RoomKind(row[3])
    fields[7] = " ".join((row[7] or "").split())
    fields[8] = None if row[8] is None else Side(row[8])
    fields[9] = MessageSource(row[9] or MessageSource.PAGE)
    fields[12:16] = [bool(flag) for flag in row[12:16]]
    fields[17] = orders.get(row[17])
    return ThreadRow(*fields)


def _view(view: ThreadView, now: datetime) -> list[tuple[str, tuple[object, ...]]]:
    if view is ThreadView.UNREAD:
        return [(IS_UNREAD, ())]
    if view is ThreadView.WAITING:
        return [(IS_WAITING, (oldest_waiting(now),))]
    return [(_IS_ENQUIRY, ())] if view is ThreadView.ENQUIRIES else []


def _found(reader: Reader, words: Sequence[str]) -> tuple[str, tuple[object, ...]]:
    """Return that all words are found in what a conversation is called, or in one message."""
    called = [_holds(reader, word) for word in words]
    spoken = conversations_with(reader, words, MOST_SPOKEN)
    sql = " AND ".join(sql for sql, _ in called)
    values = [value for _, some in called for value in some]
    spoken_in = "v.id IN (SELECT value FROM json_each(?))"
    return f"({sql} OR {spoken_in})", (*values, str(spoken))


def _holds(reader: Reader, word: str) -> tuple[str, tuple[object, ...]]:
    """Return that a word is found in the title, the number, the order or the client's names."""
    title, room = holds("v.title", word), holds("v.room", word)
    orders = newest_rows(reader, ORDER, (word,), MOST_NAMED)
    clients = newest_rows(reader, CLIENT, (word,), MOST_NAMED)
    sql = (
        f"({title[0]} OR {room[0]} OR v.order_id IN (SELECT value FROM json_each(?))"  # noqa: S608
        " OR v.client_id IN (SELECT value FROM json_each(?)))"
    )
    return sql, (*title[1], *room[1], str(orders), str(clients))

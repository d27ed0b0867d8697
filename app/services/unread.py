"""What is unread: the SQL every question uses, and the marks of how far the seller has read."""

from datetime import datetime

from app.models.changes import Changes
from app.models.moments import to_epoch
from app.storage.connections import Connection

_MARK_OF = "(SELECT r.read_until_at FROM reading_marks r WHERE r.conversation_id = v.id)"

_ENDED_AT = """
    COALESCE((SELECT COALESCE(d.completed_at, d.ended_at, {room}.last_client_at) FROM orders d
               INDEXED BY ix_orders_ended WHERE d.id = {room}.order_id
                 AND d.stage IN ('completed', 'cancelled', 'refunded')), 0)
"""

READ_UNTIL = f"""
    CASE WHEN {_MARK_OF} < 0 THEN -{_MARK_OF} ELSE
    MAX(COALESCE(v.last_own_at, 0), COALESCE({_MARK_OF}, 0), {_ENDED_AT.format(room="v")}) END
"""
"""SQL: the moment up to which `conversations v` counts as read.

A mark below zero was set on purpose: unread from that moment on, whoever spoke after it. The index
is named, as SQLite would turn to the orders themselves: to thousands all over the book.
"""

_HAS_UNREAD = f"v.archived_at IS NULL AND v.last_client_at > {READ_UNTIL}"

IS_UNREAD = f"""
    v.id IN (SELECT w.id FROM conversations w
              WHERE w.last_client_at > COALESCE(w.last_own_at, 0) AND w.archived_at IS NULL
                AND w.last_client_at > {_ENDED_AT.format(room="w")}
             UNION ALL SELECT conversation_id FROM reading_marks WHERE read_until_at < 0)
    AND {_HAS_UNREAD}
"""  # noqa: S608  our own SQL
"""SQL: the client of `conversations v` said something the seller has neither read nor answered.

What was said before an order ended counts as read, so that old rooms come in quietly. Few rooms
come into question: two indexes tell the unanswered ones of orders that have not ended since,
without a look at the rooms, and the marks those set on purpose.
"""

UNREAD_COUNT = f"""
    CASE WHEN {_HAS_UNREAD} THEN
      (SELECT COUNT(*) FROM messages u WHERE u.conversation_id = v.id AND u.side = 'client'
          AND u.sent_at > {READ_UNTIL}) ELSE 0 END
"""  # noqa: S608  our own SQL
"""SQL: how many messages of `conversations v` are unread."""

_MARK = """
    INSERT INTO reading_marks (conversation_id, read_until_at) VALUES (?, ?)
    ON CONFLICT (conversation_id) DO UPDATE SET read_until_at = excluded.read_until_at
"""


def mark_read(connection: Connection, conversation_id: int, until_at: datetime) -> Changes:
    """Note that a conversation was read up to this moment; an earlier one makes it unread again."""
    connection.execute(_MARK, (conversation_id, to_epoch(until_at)))
    return Changes("mark_read", {"reading_marks": frozenset({conversation_id})})


def mark_all_read(connection: Connection, until_at: datetime) -> Changes:
    """Note that everything said up to this moment was read."""
    at = to_epoch(until_at)
    connection.execute(
        "INSERT INTO reading_marks (conversation_id, read_until_at)"  # noqa: S608  our own SQL
        f" SELECT v.id, ? FROM conversations v WHERE {IS_UNREAD}"
        " ON CONFLICT (conversation_id) DO UPDATE SET read_until_at = excluded.read_until_at",
        (at,),
    )
    return Changes("mark_all_read", {"reading_marks": None})


def mark_unread(connection: Connection, conversation_id: int) -> Changes:
    """Note that the client's last words are still to be read, also when they were answered."""
    connection.execute(
        "INSERT INTO reading_marks (conversation_id, read_until_at)"
        " SELECT v.id, 1 - v.last_client_at FROM conversations v"
        " WHERE v.id = ? AND v.last_client_at IS NOT NULL"
        " ON CONFLICT (conversation_id) DO UPDATE SET read_until_at = excluded.read_until_at",
        (conversation_id,),
    )
    return Changes("mark_unread", {"reading_marks": frozenset({conversation_id})})

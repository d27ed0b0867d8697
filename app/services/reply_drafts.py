"""Drafts of replies: kept as they are typed, outside history and undo."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from app.models.changes import Changes
from app.models.moments import to_epoch
from app.services.reply_text import Inserted, inserted_of, kept_text
from app.storage.connections import Connection
from app.storage.reader import Reader

_SAVE = """
    INSERT INTO drafts (conversation_id, body, variables, updated_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (conversation_id) DO UPDATE
    SET body = excluded.body, variables = excluded.variables, updated_at = excluded.updated_at
"""


class ReplyDraft(NamedTuple):
    """What is being written in a conversation, and what templates put into it."""

    body: str
    inserted: tuple[Inserted, ...]
    updated_at: int


def save_draft(
    connection: Connection,
    conversation_id: int,
    body: str,
    inserted: Iterable[Inserted],
    now: datetime,
) -> Changes:
    """Keep what is written in a conversation so far; a text without words is no draft."""
    if not body.strip():
        return drop_draft(connection, conversation_id)
    values = (conversation_id, body, kept_text(inserted), to_epoch(now))
    connection.execute(_SAVE, values)
    return _changed("save_draft", conversation_id)


def drop_draft(connection: Connection, conversation_id: int) -> Changes:
    """Forget what is written in a conversation."""
    connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id,))
    return _changed("drop_draft", conversation_id)


def draft_of(reader: Reader, conversation_id: int) -> ReplyDraft | None:
    """Return what is written in a conversation, None when nothing is."""
    row = reader.row(
        "SELECT body, variables, updated_at FROM drafts WHERE conversation_id = ?",
        (conversation_id,),
    )
    return None if row is None else ReplyDraft(row[0], inserted_of(row[1]), row[2])


def _changed(command: str, conversation_id: int) -> Changes:
    return Changes(command, {"drafts": frozenset({conversation_id})})

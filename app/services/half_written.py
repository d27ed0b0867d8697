"""Forms half written: kept as they are typed, outside history and undo."""

from datetime import datetime
from typing import TypeVar

import msgspec

from app.models.changes import Changes
from app.models.moments import to_epoch
from app.storage.connections import Connection
from app.storage.reader import Reader

_KEEP = """
    INSERT INTO half_written (form, body, updated_at) VALUES (?, ?, ?)
    ON CONFLICT (form) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at
"""

T = TypeVar("T")


def keep_form(connection: Connection, form: str, fields: object, now: datetime) -> Changes:
    """Keep what stands in the fields of a form, which msgspec can write; None forgets it."""
    if fields is None:
        connection.execute("DELETE FROM half_written WHERE form = ?", (form,))
    else:
        body = msgspec.json.encode(fields).decode()
        connection.execute(_KEEP, (form, body, to_epoch(now)))
    return Changes("keep_form", {"half_written": None})


def kept_form(reader: Reader, form: str, shape: type[T]) -> T | None:
    """Return what stood in a form when it was left; None when nothing waits.

    What was kept in another shape, by another version of the program, is nothing either.
    """
    body = reader.value("SELECT body FROM half_written WHERE form = ?", (form,))
    if body is None:
        return None
    try:
        return msgspec.json.decode(str(body), type=shape)
    except msgspec.ValidationError:
        return None

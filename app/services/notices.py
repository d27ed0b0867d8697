"""Commands on notices: what the seller wants to be told, and noting what he was told."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.models.changes import Changes
from app.models.moments import to_epoch
from app.services.notice_plan import NoticeChoices, Quiet
from app.services.notice_queries import PREFERENCE, kept_choices
from app.services.preferences import set_preference
from app.storage.connections import Connection

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

KEPT = timedelta(days=400)
"""How long it is remembered what was told: longer than any deadline."""


def set_notice_choices(session: "Session", choices: NoticeChoices) -> None:
    """Keep what the seller wants to be told."""
    set_preference(session, PREFERENCE, kept_choices(choices))
    session.info["subject"] = _times(choices.quiet)


def note_told(connection: Connection, keys: Sequence[str], now: datetime) -> Changes:
    """Note that these notices were given, and forget those of more than a year ago."""
    connection.execute("DELETE FROM told_notices WHERE told_at < ?", (to_epoch(now - KEPT),))
    connection.executemany(
        "INSERT INTO told_notices (key, told_at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
        [(key, to_epoch(now)) for key in keys],
    )
    return Changes("note_told", {"told_notices": None})


def _times(quiet: Quiet | None) -> str:
    """Return from when to when notices come."""
    begins, ends = (0, 0) if quiet is None else (quiet.ends, quiet.begins)
    return f"{begins // 60}:{begins % 60:02}–{ends // 60 or 24}:{ends % 60:02}"

"""Questions about timed work: what the timer runs on, and the time log of an order."""

from datetime import datetime, timedelta
from typing import NamedTuple

from app.models.moments import from_epoch
from app.storage.reader import Reader

LONGEST_UNASKED = timedelta(hours=12)
"""A timer that ran longer was probably forgotten: only the seller knows how long he worked."""


class RunningTimer(NamedTuple):
    """The order that is timed now, and since when."""

    order_id: int
    marketplace_id: str
    title: str
    started_at: datetime

    def is_forgotten(self, now: datetime) -> bool:
        """Return whether its time must be told: it ran too long, or from a moment to come."""
        return not timedelta() <= now - self.started_at <= LONGEST_UNASKED


class SessionRow(NamedTuple):
    """A line of the time log; the one that runs has no end."""

    id: int
    started_at: datetime
    ended_at: datetime | None
    minutes: int | None
    note: str


class TimeLog(NamedTuple):
    """The sessions of an order, newest first, and the minutes that were typed by hand."""

    sessions: tuple[SessionRow, ...]
    typed_minutes: int

    @property
    def running(self) -> SessionRow | None:
        """The session that runs now."""
        return next((row for row in self.sessions if row.ended_at is None), None)


class SessionDraft(NamedTuple):
    """A session as typed in: when it began and how long the work took."""

    started_at: datetime
    minutes: int
    note: str = ""


class TimedOrder(NamedTuple):
    """An order the timer can be started on."""

    order_id: int
    marketplace_id: str
    title: str
    client: str
    worked_minutes: int


def running_timer(reader: Reader) -> RunningTimer | None:
    """Return what the timer runs on, None while it stands."""
    row = reader.row(
        "SELECT o.id, o.marketplace_id, o.title, w.started_at FROM work_sessions w"
        " JOIN orders o ON o.id = w.order_id WHERE w.ended_at IS NULL"
    )
    if row is None:
        return None
    order_id, site, title, started_at = row
    return RunningTimer(order_id, site, title, from_epoch(started_at))


def time_log(reader: Reader, order_id: int) -> TimeLog:
    """Return the time log of an order."""
    rows = reader.rows(
        "SELECT id, started_at, ended_at, minutes, note FROM work_sessions WHERE order_id = ?"
        " ORDER BY started_at DESC, id DESC",
        (order_id,),
    )
    worked = reader.value("SELECT worked_minutes FROM orders WHERE id = ?", (order_id,)) or 0
    sessions = tuple(
        SessionRow(
            row_id, from_epoch(start), None if end is None else from_epoch(end), minutes, note
        )
        for row_id, start, end, minutes, note in rows
    )
    return TimeLog(sessions, worked - sum(row.minutes or 0 for row in sessions))


def orders_to_time(reader: Reader, limit: int = 200) -> tuple[TimedOrder, ...]:
    """Return the open orders, those that are worked on and were timed last in front."""
    rows = reader.rows(
        "SELECT o.id, o.marketplace_id, o.title, COALESCE(c.name, ''), o.worked_minutes"
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        " WHERE o.stage IN ('inquiry', 'purchased', 'working', 'delivered')"
        " ORDER BY (SELECT MAX(w.started_at) FROM work_sessions w WHERE w.order_id = o.id)"
        " DESC NULLS LAST,"
        " CASE o.stage WHEN 'working' THEN 0 WHEN 'purchased' THEN 1 WHEN 'delivered' THEN 2"
        " ELSE 3 END, o.due_on IS NULL, o.due_on, o.id DESC LIMIT ?",
        (limit,),
    )
    return tuple(TimedOrder(*row) for row in rows)

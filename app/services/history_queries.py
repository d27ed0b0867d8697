"""What was done in this book: by command, and by row."""

import json
from typing import NamedTuple

from app.models.types import ChangeKind
from app.storage.history import FLOOR
from app.storage.reader import Reader


class HistoryLine(NamedTuple):
    """One change set: `rows` is how many rows it changed, `at` a moment in seconds UTC."""

    id: int
    at: int
    command: str
    subject: str
    kind: ChangeKind
    rows: int


class RowChange(NamedTuple):
    """One change of one row: the columns that changed, before and after.

    A row that was added has no `before`, one that was removed no `after`.
    """

    at: int
    command: str
    kind: ChangeKind
    operation: str
    before: dict[str, object] | None
    after: dict[str, object] | None


class NextStep(NamedTuple):
    """What undo or redo would do next."""

    command: str
    subject: str


def history(reader: Reader, limit: int = 50, before: int | None = None) -> tuple[HistoryLine, ...]:
    """Return the newest lines, or those older than the change set `before`, newest first."""
    rows = reader.rows(
        "SELECT s.id, COALESCE(s.finished_at, s.started_at), s.command, s.subject, s.kind,"
        " (SELECT COUNT(*) FROM changes c WHERE c.change_set_id = s.id)"
        " FROM change_sets s WHERE s.id < COALESCE(?, s.id + 1) ORDER BY s.id DESC LIMIT ?",
        (before, limit),
    )
    return tuple(
        HistoryLine(set_id, at, command, subject, ChangeKind(kind), count)
        for set_id, at, command, subject, kind, count in rows
    )


def history_of(reader: Reader, table: str, row_id: int) -> tuple[RowChange, ...]:
    """Return all that happened to one row, oldest first."""
    rows = reader.rows(
        "SELECT COALESCE(s.finished_at, s.started_at), s.command, s.kind, c.operation,"
        " c.before, c.after FROM changes c JOIN change_sets s ON s.id = c.change_set_id"
        " WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.id",
        (table, row_id),
    )
    return tuple(
        RowChange(at, command, ChangeKind(kind), operation, _columns(old), _columns(new))
        for at, command, kind, operation, old, new in rows
    )


def next_undo(reader: Reader) -> NextStep | None:
    """Return what undo would take back, None when there is nothing."""
    return _step(
        reader,
        f"{_LAST} WHERE l.kind <> 'undo' AND l.root_id > {FLOOR} ORDER BY l.root_id DESC LIMIT 1",
    )


def next_redo(reader: Reader) -> NextStep | None:
    """Return what redo would repeat, None when there is nothing; a new command clears it."""
    return _step(
        reader,
        f"{_LAST} WHERE l.kind = 'undo'"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM change_sets n WHERE n.id > l.id AND n.kind = 'do')"
        " ORDER BY l.root_id LIMIT 1",
    )


_LAST = (
    "SELECT d.command, d.subject FROM change_sets l"
    " JOIN (SELECT MAX(id) AS id FROM change_sets GROUP BY root_id) newest ON newest.id = l.id"
    " JOIN change_sets d ON d.id = l.root_id"
)


def _step(reader: Reader, sql: str) -> NextStep | None:
    row = reader.row(sql)
    return None if row is None else NextStep(*row)


def _columns(text: str | None) -> dict[str, object] | None:
    return None if text is None else dict(json.loads(text))

"""Change sets: opened and closed around each command, taken back and repeated."""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

from app.errors import AppError
from app.models.changes import Changes
from app.models.types import ChangeKind
from app.storage.connections import Connection

MANY_ROWS = 5_000
"""Above so many rows of one table a change set says "any of them"."""

_CHUNK = 5_000


class UndoConflictError(AppError):
    """The rows are no longer as the change left them (`table`): nothing was taken back."""


class Step(NamedTuple):
    """A change set that undo or redo would reverse, and the command that began it."""

    set_id: int
    root_id: int
    command: str
    subject: str


_Shape = tuple[str, str, tuple[str, ...]]


class _Change(NamedTuple):
    table: str
    row_id: int
    operation: str
    before: dict[str, Any]
    after: dict[str, Any]


# Of each command only its newest change set counts: done, undone or redone.
_NEWEST = """
SELECT s.id, s.root_id, d.command, d.subject FROM change_sets s
JOIN (SELECT MAX(id) AS id FROM change_sets GROUP BY root_id) newest ON newest.id = s.id
JOIN change_sets d ON d.id = s.root_id"""
_NEXT_UNDO = _NEWEST + " WHERE s.kind <> 'undo' ORDER BY s.root_id DESC LIMIT 1"
_LAST_DONE = "(SELECT COALESCE(MAX(id), 0) FROM change_sets WHERE kind = 'do')"
_NEXT_REDO = _NEWEST + f" WHERE s.kind = 'undo' AND s.id > {_LAST_DONE} ORDER BY s.root_id LIMIT 1"


def open_set(connection: Connection, command: str, at: int) -> int:
    """Open the change set of a new command, `at` in seconds UTC; return its id."""
    return _opened(connection, (command, ChangeKind.DO, None, "", at))


def close_set(connection: Connection, set_id: int, subject: str, at: int) -> Changes | None:
    """Close a change set; return what it changed, None when that is nothing at all.

    A set that changed nothing stays open: the transaction is to be rolled back.
    """
    changes = changes_of(connection, set_id)
    if not changes.rows:
        return None
    connection.execute(
        "UPDATE change_sets SET finished_at = ?, subject = ?, root_id = COALESCE(root_id, id)"
        " WHERE id = ?",
        (at, subject, set_id),
    )
    return changes


def next_step(connection: Connection, kind: ChangeKind) -> Step | None:
    """Return the change set that undo or redo would reverse now."""
    row = connection.execute(_NEXT_UNDO if kind is ChangeKind.UNDO else _NEXT_REDO).fetchone()
    return None if row is None else Step(*row)


def reverse(connection: Connection, step: Step, kind: ChangeKind, at: int) -> Changes | None:
    """Reverse a change set inside a new one of this kind; the caller commits.

    The rows come to stand as they stood before, references included: the caller has switched the
    checking of references off, which would only cost time and cascade.

    Raises UndoConflictError when a row is no longer as the change left it.
    """
    set_id = _opened(connection, (step.command, kind, step.root_id, step.subject, at))
    for chunk in _newest_first(connection, step.set_id):
        for shape, changes in groupby(chunk, _shape):
            _reverse_alike(connection, shape, list(changes))
    return close_set(connection, set_id, step.subject, at)


def changes_of(connection: Connection, set_id: int) -> Changes:
    """Return which rows a change set touched."""
    (command,) = connection.execute(
        "SELECT command FROM change_sets WHERE id = ?", (set_id,)
    ).fetchone() or ("",)
    counts = connection.execute(
        "SELECT table_name, COUNT(*) FROM changes WHERE change_set_id = ? GROUP BY table_name",
        (set_id,),
    ).fetchall()
    ids: dict[str, set[int]] = {table: set() for table, count in counts if count <= MANY_ROWS}
    if ids:
        places = ", ".join("?" * len(ids))
        found = connection.execute(
            "SELECT table_name, row_id FROM changes"  # noqa: S608  only question marks are put in
            f" WHERE change_set_id = ? AND table_name IN ({places})",
            (set_id, *ids),
        )
        for table, row_id in found:
            ids[table].add(row_id)
    rows = {table: frozenset(ids[table]) if table in ids else None for table, _ in counts}
    return Changes(command=command, rows=rows)


def _opened(connection: Connection, values: tuple[str, str, int | None, str, int]) -> int:
    set_id = connection.execute(
        "INSERT INTO change_sets (command, kind, root_id, subject, started_at)"
        " VALUES (?, ?, ?, ?, ?)",
        values,
    ).lastrowid
    return set_id or 0


def _newest_first(connection: Connection, set_id: int) -> Iterator[list[_Change]]:
    """Yield the changes of a set, last one first, in lists: reversing them adds to the table."""
    below = 1 << 62
    while True:
        rows = connection.execute(
            "SELECT id, table_name, row_id, operation, before, after FROM changes"
            " WHERE change_set_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
            (set_id, below, _CHUNK),
        ).fetchall()
        if not rows:
            return
        yield [
            _Change(table, row_id, operation, json.loads(before or "{}"), json.loads(after or "{}"))
            for _, table, row_id, operation, before, after in rows
        ]
        below = rows[-1][0]


def _shape(change: _Change) -> _Shape:
    """Return what is equal for changes that one statement reverses."""
    return change.table, change.operation, tuple(change.before)


def _reverse_alike(connection: Connection, shape: _Shape, changes: list[_Change]) -> None:
    """Reverse changes of one table and one kind with one statement.

    Rows that were added or removed one after the other may go in any order: oldest first, an index
    grows at its end. A conflict rolls all of it back, as the caller would.
    """
    table, operation, columns = shape
    match operation:
        case "insert":
            sql = f'DELETE FROM "{table}" WHERE id = ?'  # noqa: S608  names of our own schema
            rows = sorted((change.row_id,) for change in changes)
        case "delete":
            names = ", ".join(f'"{name}"' for name in columns)
            places = ", ".join("?" * len(columns))
            sql = f'INSERT OR ROLLBACK INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608
            changes.sort(key=lambda change: change.row_id)
            rows = [tuple(change.before.values()) for change in changes]
        case _:
            values = ", ".join(f'"{name}" = ?' for name in columns)
            still = " AND ".join(f'"{name}" IS ?' for name in columns)
            sql = f'UPDATE OR ROLLBACK "{table}" SET {values} WHERE id = ? AND {still}'  # noqa: S608
            rows = [(*c.before.values(), c.row_id, *c.after.values()) for c in changes]
    if connection.executemany(sql, rows).rowcount != len(rows):
        raise UndoConflictError(table=table)

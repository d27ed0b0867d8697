"""Change sets: opened and closed around each command, taken back and repeated."""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from sqlcipher3 import dbapi2

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


class _Run(NamedTuple):
    """Changes of one kind to one table, one right after the other: the ids of the outer two."""

    table: str
    operation: str
    oldest: int
    newest: int
    size: int

    @property
    def ids(self) -> tuple[int, int]:
        """Return the outer two ids; between them no other change set has any."""
        return self.oldest, self.newest


ERASURE = "erase_client"
"""The command whose change set is a floor: what it erased cannot be taken back or repeated."""
FLOOR = f"(SELECT COALESCE(MAX(id), 0) FROM change_sets WHERE command = '{ERASURE}')"  # noqa: S608
"""SQL: the id of the change set above which undo and redo work."""

# Of each command only its newest change set counts: done, undone or redone.
_NEWEST = """
SELECT s.id, s.root_id, d.command, d.subject FROM change_sets s
JOIN (SELECT MAX(id) AS id FROM change_sets GROUP BY root_id) newest ON newest.id = s.id
JOIN change_sets d ON d.id = s.root_id"""
_NEXT_UNDO = (
    _NEWEST + f" WHERE s.kind <> 'undo' AND s.root_id > {FLOOR} ORDER BY s.root_id DESC LIMIT 1"
)
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
    for run in _runs(connection, step.set_id):
        try:
            count = _reverse(connection, run)
        except dbapi2.IntegrityError as error:
            raise UndoConflictError(table=run.table) from error
        if count != run.size:
            raise UndoConflictError(table=run.table)
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


def _runs(connection: Connection, set_id: int) -> Iterator[_Run]:
    """Yield the changes of a set, last ones first, as runs that can be reversed together."""
    below = 1 << 62
    while rows := connection.execute(
        "SELECT table_name, operation, id FROM changes WHERE change_set_id = ? AND id < ?"
        " ORDER BY id DESC LIMIT ?",
        (set_id, below, _CHUNK),
    ).fetchall():
        for (table, operation), run in groupby(rows, lambda row: row[:2]):
            ids = [row[2] for row in run]
            yield _Run(table, operation, ids[-1], ids[0], len(ids))
        below = rows[-1][2]


def _reverse(connection: Connection, run: _Run) -> int:
    """Reverse a run of changes; return how many rows were found as the run had left them.

    Rows that were added or removed one after the other may go in any order, so one statement does
    it, twice as fast as one a row. A conflict rolls all of it back, as the caller would.
    """
    match run.operation:
        case "insert":
            sql = (
                f'DELETE FROM "{run.table}"'  # noqa: S608  a name of our own schema, as below
                " WHERE id IN (SELECT row_id FROM changes WHERE id BETWEEN ? AND ?)"
            )
            return connection.execute(sql, run.ids).rowcount
        case "delete":
            return connection.execute(_putting_back(connection, run), run.ids).rowcount
        case _:
            return _reverse_updates(connection, run)


def _putting_back(connection: Connection, run: _Run) -> str:
    """Return SQL that inserts removed rows as they were; they all have the same columns."""
    columns = connection.execute(
        "SELECT e.key FROM changes c, json_each(c.before) e WHERE c.id = ?", (run.oldest,)
    ).fetchall()
    names = ", ".join(f'"{name}"' for (name,) in columns)
    values = ", ".join(f"json_extract(before, '$.\"{name}\"')" for (name,) in columns)
    return (
        f'INSERT OR ROLLBACK INTO "{run.table}" ({names})'  # noqa: S608
        f" SELECT {values} FROM changes WHERE id BETWEEN ? AND ? ORDER BY row_id"
    )


def _reverse_updates(connection: Connection, run: _Run) -> int:
    """Give changed columns their values of before, where they still have those of after."""
    rows = connection.execute(
        "SELECT row_id, before, after FROM changes WHERE id BETWEEN ? AND ? ORDER BY id DESC",
        run.ids,
    ).fetchall()
    changes = ((row_id, json.loads(before), json.loads(after)) for row_id, before, after in rows)
    count = 0
    for columns, alike in groupby(changes, lambda change: tuple(change[1])):
        values = ", ".join(f'"{name}" = ?' for name in columns)
        still = " AND ".join(f'"{name}" IS ?' for name in columns)
        sql = f'UPDATE OR ROLLBACK "{run.table}" SET {values} WHERE id = ? AND {still}'  # noqa: S608
        given = [(*before.values(), row_id, *after.values()) for row_id, before, after in alike]
        count += connection.executemany(sql, given).rowcount
    return count

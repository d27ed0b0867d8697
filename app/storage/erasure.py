"""Erasing: the one change that the history does not keep, and that is taken out of it too.

What is erased must be gone from rows, from history and from free pages. The guards of the history
are triggers, and so are those that record; within the transaction of an erasure they are away.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.storage import history_triggers
from app.storage.book_errors import DiskFullError, driver_errors
from app.storage.connections import Connection
from app.storage.history import ERASURE

_CHUNK = 500

Rewrite = Callable[[str], str]


@contextmanager
def unguarded(connection: Connection) -> Iterator[None]:
    """Let rows change without history, and history itself; to be used within a transaction."""
    history_triggers.remove(connection)
    yield
    history_triggers.install(connection)


def leave_mark(connection: Connection, subject: str, at: int) -> None:
    """Leave a line in the history that something was erased, and nothing of what it was."""
    set_id = connection.execute(
        "INSERT INTO change_sets (command, kind, subject, started_at, finished_at)"
        " VALUES (?, 'do', ?, ?, ?)",
        (ERASURE, subject, at, at),
    ).lastrowid
    connection.execute("UPDATE change_sets SET root_id = id WHERE id = ?", (set_id,))


def forget_past(connection: Connection, table: str, ids: Iterable[int]) -> None:
    """Empty what the history says of these rows; that they were changed, and when, stays."""
    for some, places in chunks(ids):
        connection.execute(
            "UPDATE changes SET before = CASE WHEN before IS NULL THEN NULL ELSE '{}' END,"  # noqa: S608
            " after = CASE WHEN after IS NULL THEN NULL ELSE '{}' END"
            f" WHERE table_name = ? AND row_id IN ({places})",
            (table, *some),
        )


def rewrite_rows(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    ids: Iterable[int],
    rewrite: Rewrite,
) -> None:
    """Rewrite texts of these rows, and what the history says of them."""
    names = ", ".join(columns)
    for some, places in chunks(ids):
        rows = connection.execute(
            f"SELECT id, {names} FROM {table} WHERE id IN ({places})",  # noqa: S608
            some,
        ).fetchall()
        for row_id, *texts in rows:
            fresh = [None if text is None else rewrite(text) for text in texts]
            if fresh != texts:
                values = ", ".join(f"{name} = ?" for name in columns)
                connection.execute(
                    f"UPDATE {table} SET {values} WHERE id = ?",  # noqa: S608
                    (*fresh, row_id),
                )
        _rewrite_past(connection, table, columns, some, rewrite)


def rewrite_subjects(connection: Connection, sets: Iterable[int], rewrite: Rewrite) -> None:
    """Rewrite what the history says these change sets were about."""
    for some, places in chunks(sets):
        rows = connection.execute(
            f"SELECT id, subject FROM change_sets WHERE id IN ({places})",  # noqa: S608
            some,
        ).fetchall()
        changed = [(rewrite(text), set_id) for set_id, text in rows if rewrite(text) != text]
        connection.executemany("UPDATE change_sets SET subject = ? WHERE id = ?", changed)


def tidy(connection: Connection, path: Path) -> None:
    """Leave no free page and no log behind that could hold what was erased.

    Rows and pages that were let go of are overwritten with zeros anyway (`secure_delete`); what
    this adds is the rest of each page, and the log. A full disk cannot take that back.
    """
    with suppress(DiskFullError), driver_errors(path):
        connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _rewrite_past(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    ids: Sequence[int],
    rewrite: Rewrite,
) -> None:
    places = ", ".join("?" * len(ids))
    rows = connection.execute(
        "SELECT id, before, after FROM changes"  # noqa: S608
        f" WHERE table_name = ? AND row_id IN ({places})"
        " AND (before IS NOT NULL OR after IS NOT NULL)",
        (table, *ids),
    ).fetchall()
    for change_id, *sides in rows:
        fresh = [None if side is None else _rewritten(side, columns, rewrite) for side in sides]
        if fresh != sides:
            connection.execute(
                "UPDATE changes SET before = ?, after = ? WHERE id = ?", (*fresh, change_id)
            )


def _rewritten(side: str, columns: Sequence[str], rewrite: Rewrite) -> str:
    """Rewrite the texts of these columns in one side of a change; a word of the trade stays."""
    row = json.loads(side)
    fresh = {
        name: rewrite(value) if name in columns and isinstance(value, str) else value
        for name, value in row.items()
    }
    return side if fresh == row else json.dumps(fresh, ensure_ascii=False)


def chunks(ids: Iterable[int]) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yield ids in parts that one statement takes, with a question mark for each."""
    every = sorted(ids)
    for start in range(0, len(every), _CHUNK):
        some = tuple(every[start : start + _CHUNK])
        yield some, ", ".join("?" * len(some))

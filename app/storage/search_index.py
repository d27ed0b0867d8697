"""Keeps the search index in step with the rows: in chunks, later, outside history and undo."""

from typing import NamedTuple

from sqlcipher3 import dbapi2

from app.models.changes import Changes
from app.storage import grams
from app.storage.connections import Connection
from app.storage.reader import Reader
from app.storage.search_kinds import KINDS, Kind

CHUNK = 1_000
"""Rows that are indexed at once: a command waits for that long, some 50 ms, and no longer."""

BULK = 20_000
"""Rows that are indexed at once where nobody waits for anything else."""


class Waiting(NamedTuple):
    """How many rows are not in the index yet, and about how many there are."""

    rows: int
    whole: int


def waiting(reader: Reader) -> Waiting:
    """Tell how much there is to do; ids stand for rows, so that nothing is counted."""
    rows = whole = 0
    for kind in KINDS:
        last = reader.value(f"SELECT MAX(id) FROM {kind.table}") or 0  # noqa: S608  own names
        rows += max(0, last - indexed_until(reader, kind)) + queued(reader, kind)
        whole += last
    return Waiting(rows, whole)


def indexed_until(reader: Reader, kind: Kind) -> int:
    """Return the id up to which rows are in the index; 0 when it cannot be used."""
    until = reader.value(
        "SELECT MAX(indexed_until) FROM search_marks WHERE kind = ? AND scheme = ?"
        " AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = ?)",
        (kind.name, grams.SCHEME, kind.index_table),
    )
    return int(until or 0)


def queued(reader: Reader, kind: Kind) -> int:
    """Return how many rows up to the mark must be looked at again."""
    sql = "SELECT COUNT(*) FROM search_queue WHERE kind = ?"
    return int(reader.value(sql, (kind.name,)))


def index_some(connection: Connection, most: int = CHUNK) -> Changes:
    """Index up to so many rows of each kind: those that changed, then new ones.

    It is work for `Database.note`: interrupted anywhere, it has done nothing.
    """
    for kind in KINDS:
        _prepare(connection, kind)
        _index_queued(connection, kind, most)
        _index_new(connection, kind, most)
    return Changes()


def index_all(connection: Connection) -> Changes:
    """Index everything that waits: a book that was filled in bulk."""
    while waiting(Reader(connection)).rows:
        index_some(connection, BULK)
    return Changes()


def forget(connection: Connection) -> Changes:
    """Leave nothing of changed and removed rows in the index, not even where its pairs stood.

    What is taken out of an index is only marked, until its parts are next written together. With
    `secure_delete` the pages are then empty; a VACUUM gives them back.
    """
    for kind in KINDS:
        _prepare(connection, kind)
        while queued(Reader(connection), kind):
            _index_queued(connection, kind, BULK)
        name = kind.index_table
        connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")  # noqa: S608
    return Changes()


def start_anew(connection: Connection) -> Changes:
    """Throw the index away, in whatever state it is; it is made again by `index_some`."""
    for kind in KINDS:
        _throw_away(connection, kind)
        connection.execute("DELETE FROM search_marks WHERE kind = ?", (kind.name,))
        connection.execute("DELETE FROM search_queue WHERE kind = ?", (kind.name,))
    return Changes()


def _prepare(connection: Connection, kind: Kind) -> None:
    """Make the index of a kind where there is none, or none of this scheme."""
    row = connection.execute(
        "SELECT 1 FROM search_marks WHERE kind = ? AND scheme = ?"
        " AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = ?)",
        (kind.name, grams.SCHEME, kind.index_table),
    ).fetchone()
    if row is not None:
        return
    _throw_away(connection, kind)
    connection.execute(grams.table(kind.index_table))
    connection.execute(
        f"INSERT INTO {kind.index_table} ({kind.index_table}, rank) VALUES ('pgsz', ?)",  # noqa: S608
        (grams.PAGE_BYTES,),
    )
    connection.execute("DELETE FROM search_queue WHERE kind = ?", (kind.name,))
    connection.execute("DELETE FROM search_marks WHERE kind = ?", (kind.name,))
    connection.execute(
        "INSERT INTO search_marks (kind, scheme) VALUES (?, ?)", (kind.name, grams.SCHEME)
    )


def _index_queued(connection: Connection, kind: Kind, most: int) -> None:
    row = connection.execute(
        "SELECT MAX(row_id) FROM (SELECT row_id FROM search_queue WHERE kind = ?"
        " ORDER BY row_id LIMIT ?)",
        (kind.name, most),
    ).fetchone()
    if row is None or row[0] is None:
        return
    those = "(SELECT row_id FROM search_queue WHERE kind = ? AND row_id <= ?)"
    chosen = (kind.name, row[0])
    connection.execute(f"DELETE FROM {kind.index_table} WHERE rowid IN {those}", chosen)  # noqa: S608
    _add(connection, kind, f"{kind.row_id} IN {those}", chosen)
    connection.execute("DELETE FROM search_queue WHERE kind = ? AND row_id <= ?", chosen)


def _index_new(connection: Connection, kind: Kind, most: int) -> None:
    until = indexed_until(Reader(connection), kind)
    row = connection.execute(
        f"SELECT MAX(id) FROM (SELECT id FROM {kind.table} WHERE id > ? ORDER BY id LIMIT ?)",  # noqa: S608
        (until, most),
    ).fetchone()
    if row is None or row[0] is None:
        return
    _add(connection, kind, f"{kind.row_id} > ? AND {kind.row_id} <= ?", (until, row[0]))
    connection.execute(
        "UPDATE search_marks SET indexed_until = ? WHERE kind = ?", (row[0], kind.name)
    )


def _add(connection: Connection, kind: Kind, condition: str, values: tuple[object, ...]) -> None:
    # Ids rise: out of order each of them would be written on its own, thirty times as slow.
    connection.execute(
        f"INSERT INTO {kind.index_table} (rowid, grams)"  # noqa: S608
        f" SELECT {kind.row_id}, {grams.FUNCTION}({kind.text}) FROM {kind.source}"
        f" WHERE {condition} ORDER BY {kind.row_id}",
        values,
    )


def _throw_away(connection: Connection, kind: Kind) -> None:
    try:
        connection.execute(f"DROP TABLE IF EXISTS {kind.index_table}")
    except dbapi2.DatabaseError:
        _tear_out(connection, kind)


def _tear_out(connection: Connection, kind: Kind) -> None:
    """Remove an index too damaged to be dropped: first from the schema, then what it stood on."""
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM sqlite_master WHERE name = ?", (kind.index_table,))
    connection.execute("PRAGMA writable_schema = RESET")
    for part in ("data", "idx", "docsize", "config"):
        connection.execute(f"DROP TABLE IF EXISTS {kind.index_table}_{part}")

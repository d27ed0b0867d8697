"""Taking 100,000 rows of a sales file in, against a bare insert of the same rows.

Ours reads the file, matches it with the book, writes orders, payments, clients and events with
their indexes, and the history of every row. The bare one puts the rows that the very same capture
left in the book's own tables (payments, orders, order events, clients, handles, the capture, the
rules), ready made, with `executemany` into the same tables of an empty book: same driver,
encryption, checks and indexes, one durable transaction. It reads and matches nothing, keeps no
history and fills no queue of the search.
"""

import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from app.services.capture_reading import ReadingWishes, Source, read_sources
from app.services.captures import take
from app.storage import history_triggers, search_triggers
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.reader import Reader
from tests.bench.big_book import catalog
from tests.bench.ratios import Budget, Ratio, seconds
from tests.bench.sales_file import sales_file
from tests.store import KEY, new_book

ROWS = 100_000
TURNS = 3
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
TODAY = date(2026, 11, 23)
LIMIT = 12
LIMIT_S = 15.0
UNDO_LIMIT_S = 30.0


def measure() -> list[Ratio | Budget]:
    """Take both in turns and compare the best of each."""
    source = Source("sales.csv", sales_file(ROWS))
    ours: list[float] = []
    bare: list[float] = []
    undone: list[float] = []
    for _ in range(TURNS):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "book"
            book = new_book(path, KEY)
            book.write(_nothing)  # what the first command loads is not the import's
            ours.append(seconds(partial(_import, book, source)))
            finished = book.read(_finished)
            undone.append(seconds(book.undo))
            book.close()
            bare.append(_bare(Path(folder) / "bare", finished))
    return [
        Ratio("import of 100,000 CSV rows", min(ours) * 1000, min(bare) * 1000, LIMIT),
        Budget("import of 100,000 CSV rows", min(ours), LIMIT_S, "s"),
        Budget("undo of that import", min(undone), UNDO_LIMIT_S, "s"),
    ]


def _nothing(session: Session) -> None:
    del session


def _import(book: Database, source: Source) -> None:
    readings = book.read(read_sources, [source], ReadingWishes(received_on=TODAY))
    result, _ = book.write(take, readings, catalog=catalog(), now=NOW)
    if result.files[0].new != ROWS:
        raise AssertionError(result.files[0])


def _finished(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of the tables whose history is kept: those a seller's data stand in."""
    names = reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = {name for (name,) in names if not name.startswith(("sqlite_", "search_"))}
    tables -= history_triggers.NOT_RECORDED
    rows = {table: reader.rows(f"SELECT * FROM {table}") for table in sorted(tables)}  # noqa: S608
    return {table: found for table, found in rows.items() if found}


def _bare(path: Path, finished: Mapping[str, Sequence[Sequence[object]]]) -> float:
    new_book(path, KEY).close()
    connection = connect(path, KEY, Access.WRITE)
    connection.execute("PRAGMA foreign_keys = OFF")  # the tables come in any order
    history_triggers.remove(connection)
    search_triggers.remove(connection)
    inserts = {
        table: f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})"  # noqa: S608
        for table, rows in finished.items()
    }

    def fill() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, insert in inserts.items():
            connection.executemany(insert, finished[table])
        connection.commit()

    taken = seconds(fill)
    connection.close()
    return taken

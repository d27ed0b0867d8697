"""Taking 100,000 rows of a sales file in, against a bare insert of the same rows.

Ours reads the file, matches it with the book, writes orders, payments, clients and events with
their indexes, and the history of every row. The bare one puts the rows, already parsed, into a
table of their own with the one index that keeps a payment from coming in twice; same driver, same
encryption, one transaction, durable.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from app.capture.facts import PaymentFact
from app.services.capture_reading import ReadingWishes, Source, read_sources
from app.services.captures import take
from app.storage.connections import Access, connect
from app.storage.database import Database
from tests.bench.big_book import catalog
from tests.bench.ratios import Budget, Ratio
from tests.bench.sales_file import sales_file
from tests.store import KEY, new_book

ROWS = 100_000
TURNS = 3
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
TODAY = date(2026, 11, 23)
LIMIT = 12
UNDO_LIMIT_S = 30.0


def measure() -> list[Ratio | Budget]:
    """Take both in turns and compare the best of each."""
    source = Source("sales.csv", sales_file(ROWS))
    ours: list[float] = []
    bare: list[float] = []
    undone: list[float] = []
    for _ in range(TURNS):
        with tempfile.TemporaryDirectory() as folder:
            book = new_book(Path(folder) / "book", KEY)
            book.write(lambda _session: None)  # what the first command loads is not the import's
            ours.append(_seconds(lambda book=book: _import(book, source)))
            undone.append(_seconds(book.undo))
            facts = _facts(book, source)
            book.close()
            bare.append(_bare(Path(folder) / "bare", facts))
    return [
        Ratio("import of 100,000 rows", min(ours) * 1000, min(bare) * 1000, LIMIT),
        Budget("undo of that import", min(undone), UNDO_LIMIT_S, "s"),
    ]


def _import(book: Database, source: Source) -> None:
    readings = book.read(read_sources, [source], ReadingWishes(received_on=TODAY))
    result, _ = book.write(take, readings, catalog=catalog(), now=NOW)
    if result.files[0].new != ROWS:
        raise AssertionError(result.files[0])


def _facts(book: Database, source: Source) -> Sequence[PaymentFact]:
    (file,) = book.read(read_sources, [source], ReadingWishes(received_on=TODAY))
    return file.reading.payments if file.reading else ()


def _bare(path: Path, facts: Sequence[PaymentFact]) -> float:
    rows = [
        (
            fact.room,
            fact.number,
            fact.identity,
            fact.title,
            fact.buyer_id,
            fact.buyer_name,
            fact.kind.value,
            fact.net,
            fact.settled_on.isoformat() if fact.settled_on else None,
        )
        for fact in facts
    ]
    connection = connect(path, KEY, Access.WRITE)
    connection.execute(
        "CREATE TABLE payments (id INTEGER PRIMARY KEY, room TEXT, number TEXT,"
        " identity TEXT UNIQUE, title TEXT, buyer_id TEXT, buyer TEXT, kind TEXT, net INTEGER,"
        " settled_on TEXT) STRICT"
    )
    insert = (
        "INSERT INTO payments (room, number, identity, title, buyer_id, buyer, kind, net,"
        " settled_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )

    def fill() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(insert, rows)
        connection.commit()

    taken = _seconds(fill)
    connection.close()
    return taken


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began

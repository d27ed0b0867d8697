"""Writes the journal of some days in a process of its own, and tells time, memory and progress.

`python -m tests.bench.own_export BOOK FORMAT FIRST LAST`; the format `bare` writes the same rows
as they come from the same SQL, with nothing around it.
"""

import csv
import json
import sys
import tempfile
from datetime import date
from pathlib import Path

from app.models.bookkeeping_types import JournalFormat
from app.paths import resources_dir
from app.rulebook.chart import load_chart
from app.services.export_requests import ExportRequest, save
from app.storage.database import Database
from app.storage.journal_view import JOURNAL
from app.storage.reader import Reader
from tests.bench.own_process import peak_memory_mb
from tests.bench.ratios import seconds
from tests.store import KEY

BARE = "bare"
_ROWS = (
    f"{JOURNAL} SELECT * FROM journal WHERE booked_on BETWEEN ? AND ? ORDER BY booked_on, origin"  # noqa: S608
)


def main(book: Path, wanted: str, first: date, last: date) -> None:
    """Print what it took as one line of JSON."""
    told: list[int] = []
    database = Database.open(book, KEY, read_only=True)
    database.read(_touch)
    before = peak_memory_mb()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file"
        if wanted == BARE:
            taken = seconds(lambda: database.read(_bare, file, first, last))
        else:
            request = ExportRequest(
                format=JournalFormat(wanted),
                first=first,
                last=last,
                chart=load_chart(resources_dir() / "books"),
            )

            def goes_on(done: int, _whole: int) -> bool:
                told.append(done)
                return True

            taken = seconds(lambda: database.read(save, file, request, goes_on))
    peak = peak_memory_mb()
    database.close()
    figures = {"ms": taken * 1000, "mb": peak, "grown_mb": peak - before, "told": len(told)}
    print(json.dumps(figures))  # noqa: T201


def _touch(reader: Reader) -> None:
    reader.value("SELECT COUNT(*) FROM orders")


def _bare(reader: Reader, file: Path, first: date, last: date) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(reader.each(_ROWS, (first.isoformat(), last.isoformat())))


if __name__ == "__main__":
    path, kind, *days = sys.argv[1:]
    main(Path(path), kind, date.fromisoformat(days[0]), date.fromisoformat(days[1]))

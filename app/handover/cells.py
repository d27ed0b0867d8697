"""Cells of a CSV that another program reads, and that no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

Cell = str | int

BOM = "\ufeff"
_RUNS_IN_EXCEL = str.maketrans({"=": "＝", "+": "＋", "-": "－", "@": "＠"})
_CHUNK_ROWS = 500


def harmless(text: str) -> str:
    """Return a text without ends of lines, its first sign full-width where it would be a formula.

    The sign stays readable; a quotation mark in front would stay in the other program's books.
    """
    line = " ".join(text.split())
    return line[:1].translate(_RUNS_IN_EXCEL) + line[1:]


def csv_chunks(rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """Yield the rows as CSV with CRLF, some hundred at a time."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for place, row in enumerate(rows, 1):
        writer.writerow(row)
        if place % _CHUNK_ROWS == 0:
            yield _taken(out)
    yield _taken(out)


def _taken(out: io.StringIO) -> str:
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return text

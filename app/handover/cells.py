"""Cells of a CSV that another program reads, and that no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain

from app.handover.cp932_text import in_cp932

Cell = str | int


class Encoding(StrEnum):
    """How the words of a file are written: UTF-8 with a mark at the beginning, or CP932."""

    UTF_8 = "utf-8"
    CP932 = "cp932"


BOM = "\ufeff"
_RUNS_IN_EXCEL = str.maketrans({"=": "＝", "+": "＋", "-": "－", "@": "＠"})
_CHUNK_ROWS = 500


def harmless(text: str) -> str:
    """Return a text without ends of lines, its first sign full-width where it would be a formula.

    The sign stays readable; a quotation mark in front would stay in the other program's books.
    """
    line = " ".join(text.split())
    return line[:1].translate(_RUNS_IN_EXCEL) + line[1:]


def csv_bytes(
    head: Sequence[str], rows: Iterable[Sequence[Cell]], encoding: Encoding
) -> Iterator[bytes]:
    """Yield a CSV with a head, some hundred rows at a time; what CP932 lacks becomes 〓."""
    if encoding is Encoding.UTF_8:
        yield f"{BOM}{','.join(head)}\r\n".encode()
        for chunk in csv_chunks(rows):
            yield chunk.encode()
        return
    narrow = (
        [harmless(in_cp932(one)) if isinstance(one, str) else one for one in row] for row in rows
    )
    for chunk in csv_chunks(chain((head,), narrow)):
        yield chunk.encode("cp932")


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

"""Cells of a CSV that another program reads, and that no spreadsheet takes for a formula."""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain

from app.handover.cp932_text import in_cp932

Cell = str | int


class Encoding(StrEnum):
    """How the words of a file are written: UTF-8 with a mark at the beginning, or CP932."""

    UTF_8 = "utf-8"
    CP932 = "cp932"


BOM = "\ufeff"
MARK = "・"
"""What stands before words that look like a formula, in the files of accounting programs."""
QUOTE = "'"
"""The same in files for spreadsheets, which take it for the sign of a text."""
_RUNS = frozenset("=+-@\u2212")
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_BEFORE_A_CELL = frozenset("\t\r\n")
_CHUNK_ROWS = 500


def looks_like_formula(text: str) -> bool:
    """Return whether a spreadsheet could take a text for a formula.

    Its first sign decides, in either width, whatever blanks and unseen signs stand before it: a
    Japanese Excel runs what begins with a full-width sign, too. An end of a line or a tab in front
    is read as the end of the cell before.
    """
    if not text or text[0].isalnum():
        return False
    first = next((one for one in text if unicodedata.category(one) not in _UNSEEN), "")
    return text[0] in _BEFORE_A_CELL or unicodedata.normalize("NFKC", first)[:1] in _RUNS


def quoted(text: str) -> str:
    """Return a text for a spreadsheet, with a quotation mark in front where it would run."""
    return f"{QUOTE}{text}" if looks_like_formula(text) else text


def harmless(text: str) -> str:
    """Return a text for an accounting program, in one line, with a dot in front where it would run.

    A quotation mark would stay in that program's books, and a full-width sign runs as well.
    """
    line = one_line(text)
    return f"{MARK}{line}" if looks_like_formula(line) else line


def one_line(text: str) -> str:
    """Return a text without ends of lines and tabs."""
    return " ".join(text.split())


def csv_bytes(
    head: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    encoding: Encoding,
    guard: Callable[[str], str],
) -> Iterator[bytes]:
    """Yield a CSV with a head, some hundred rows at a time; what CP932 lacks becomes 〓."""
    if encoding is Encoding.UTF_8:
        yield f"{BOM}{','.join(head)}\r\n".encode()
        for chunk in csv_chunks(rows, guard):
            yield chunk.encode()
        return
    narrow = ([in_cp932(one) if isinstance(one, str) else one for one in row] for row in rows)
    for chunk in csv_chunks(chain((head,), narrow), guard):
        yield chunk.encode("cp932")


def csv_chunks(
    rows: Iterable[Sequence[Cell | None]], guard: Callable[[str], str], delimiter: str = ","
) -> Iterator[str]:
    """Yield the rows as CSV with CRLF, some hundred at a time; each text passes the guard."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for place, row in enumerate(rows, 1):
        writer.writerow([guard(one) if one and isinstance(one, str) else one for one in row])
        if place % _CHUNK_ROWS == 0:
            yield _taken(out)
    yield _taken(out)


def _taken(out: io.StringIO) -> str:
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return text

"""The lines of the table as text for another program: comma-separated, or tabs to paste."""

import csv
import io
from collections.abc import Iterable, Sequence

_RUNS_IN_EXCEL = ("=", "+", "-", "@", "\t", "\r")


def csv_text(head: Sequence[str], lines: Iterable[Sequence[str | int | None]]) -> str:
    """Return a CSV with the head first; unknown is an empty cell, amounts are bare numbers.

    A text that begins like a formula gets a quotation mark in front, so that it cannot run.
    """
    return _written(head, lines, ",")


def pasted_text(head: Sequence[str], lines: Iterable[Sequence[str | int | None]]) -> str:
    """Return the same as lines of tab-separated cells, as spreadsheets take from the clipboard."""
    return _written(head, lines, "\t")


def _written(
    head: Sequence[str], lines: Iterable[Sequence[str | int | None]], delimiter: str
) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_safe(cell) for cell in line] for line in lines)
    return out.getvalue()


def _safe(cell: str | int | None) -> str | int:
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.startswith(_RUNS_IN_EXCEL):
        return f"'{cell}"
    return cell

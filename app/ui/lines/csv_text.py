"""The lines of the table as text for another program: comma-separated, or tabs to paste."""

from collections.abc import Iterable, Sequence
from itertools import chain

from app.handover.cells import csv_chunks, quoted


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
    return "".join(csv_chunks(chain((head,), lines), quoted, delimiter))

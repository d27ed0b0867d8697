"""Takes lines out of a table: as a CSV file, or as text to paste."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

from app.handover.files import write_file
from app.ui.lines.csv_text import csv_text, pasted_text
from app.ui.lines.many_rows import read_many
from app.ui.page import PageContext

BOM = "\ufeff"
"""Lets Excel see that a CSV is UTF-8."""

C = TypeVar("C", bound=StrEnum)
R = TypeVar("R")
Lines = list[list[str | int | None]]


class LinesExport(QObject, Generic[C, R]):
    """Reads the rows of many lines in chunks, off this thread, and hands them on as text.

    A subclass says what stands in the head and in each cell, and what was done.
    """

    def __init__(
        self,
        context: PageContext,
        columns: Sequence[C],
        query: Callable[[Any, Sequence[int]], dict[int, R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = tuple(columns)
        self._query = query

    def head(self, column: C) -> str:
        """Return what stands over a column."""
        raise NotImplementedError

    def cell(self, row: R, column: C) -> str | int | None:
        """Return what a cell holds: bare amounts, ISO days."""
        raise NotImplementedError

    def done(self, count: int, file: str) -> str:
        """Return the sentence that tells of the written file."""
        raise NotImplementedError

    def write(self, ids: "array[int]", path: Path) -> None:
        """Write these lines to a CSV file, UTF-8 with a BOM."""

        def write(lines: Lines) -> None:
            text = BOM + csv_text(self._head(), lines)
            self._context.tasks.run(write_file, path, text.encode()).then(
                lambda _: self._context.toast(self.done(len(lines), path.name))
            ).otherwise(self._context.fail)

        self._read(ids, write)

    def copied(self, ids: "array[int]", then: Callable[[str], object]) -> None:
        """Hand over these lines as tab-separated text."""
        self._read(ids, lambda lines: then(pasted_text(self._head(), lines)))

    def _head(self) -> list[str]:
        return [self.head(column) for column in self._columns]

    def _read(self, ids: "array[int]", then: Callable[[Lines], object]) -> None:
        def take(rows: list[R]) -> None:
            then([[self.cell(row, column) for column in self._columns] for row in rows])

        read_many(self._context.tasks, self._query, ids, take)

"""Takes orders out of the table: as a CSV file, or as text to paste."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.services.order_queries import OrderRow
from app.ui.orders.csv_text import csv_text, pasted_text
from app.ui.orders.many_rows import read_many
from app.ui.orders.table_columns import AMOUNTS, COLUMNS, Column
from app.ui.orders.table_model import OrdersTableModel
from app.ui.page import PageContext

BOM = "\ufeff"
"""Lets Excel see that a CSV is UTF-8."""
COPIED = tuple(column for column in COLUMNS if column is not Column.UPDATED)

Lines = list[list[str | int | None]]


class TableExport(QObject):
    """Reads the rows of many orders in chunks, off this thread, and hands them on as text."""

    def __init__(
        self, context: PageContext, model: OrdersTableModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def write(self, ids: "array[int]", path: Path) -> None:
        """Write these orders to a CSV file, UTF-8 with a BOM."""

        def write(lines: Lines) -> None:
            text = BOM + csv_text(self._head(), lines)
            done = self.tr("Exported {n} orders to {file}")
            self._context.tasks.run(path.write_bytes, text.encode()).then(
                lambda _: self._context.toast(done.format(n=f"{len(lines):,}", file=path.name))
            ).otherwise(self._context.fail)

        self._read(ids, write)

    def copied(self, ids: "array[int]", then: Callable[[str], object]) -> None:
        """Hand over these orders as tab-separated lines."""
        self._read(ids, lambda lines: then(pasted_text(self._head(), lines)))

    def _head(self) -> list[str]:
        return [self._model.head(column) for column in COPIED]

    def _read(self, ids: "array[int]", then: Callable[[Lines], object]) -> None:
        read_many(self._context.tasks, ids, lambda rows: then([self._line(row) for row in rows]))

    def _line(self, row: OrderRow) -> list[str | int | None]:
        return [self._cell(row, column) for column in COPIED]

    def _cell(self, row: OrderRow, column: Column) -> str | int | None:
        if column in AMOUNTS:
            return AMOUNTS[column](row)
        if column is Column.DUE:
            return row.due_on.isoformat() if row.due_on else None
        return self._model.text(row, column)

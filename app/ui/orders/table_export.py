"""Takes orders out of the table: as a CSV file, or as text to paste."""

from PySide6.QtCore import QObject

from app.services.order_queries import OrderRow, order_rows
from app.ui.lines.export import LinesExport
from app.ui.orders.table_columns import AMOUNTS, COLUMNS, Column
from app.ui.orders.table_model import OrdersTableModel
from app.ui.page import PageContext

COPIED = tuple(column for column in COLUMNS if column is not Column.UPDATED)


class TableExport(LinesExport[Column, OrderRow]):
    """The orders of the table, cell by cell."""

    def __init__(
        self, context: PageContext, model: OrdersTableModel, parent: QObject | None = None
    ) -> None:
        super().__init__(context, COPIED, order_rows, parent)
        self._model = model

    def head(self, column: Column) -> str:
        return self._model.head(column)

    def done(self, count: int, file: str) -> str:
        text = self.tr("Exported {n} orders to {file}")
        return text.format(n=f"{count:,}", file=file)

    def cell(self, row: OrderRow, column: Column) -> str | int | None:
        if column in AMOUNTS:
            return AMOUNTS[column](row)
        if column is Column.DUE:
            return row.due_on.isoformat() if row.due_on else None
        return self._model.text(row, column)

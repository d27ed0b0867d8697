"""The orders as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.models.moments import from_epoch
from app.services.order_queries import OrderRow
from app.ui.lines.model import LinesModel
from app.ui.orders.table_columns import AMOUNTS, SHAPES, Column
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore


class OrdersTableModel(LinesModel[Column, OrderRow]):
    """One order a line; `UserRole` gives the row, None while it is not here."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        rows: RowStore[OrderRow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._context = context
        self._words = words

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.NUMBER: self.tr("Number"),
            Column.MARKETPLACE: self.tr("Marketplace"),
            Column.TITLE: self.tr("Title"),
            Column.CLIENT: self.tr("Client"),
            Column.STAGE: self.tr("Stage"),
            Column.DUE: self.tr("Due"),
            Column.GROSS: self.tr("Price"),
            Column.FEE: self.tr("Fee"),
            Column.NET: self.tr("Take-home"),
            Column.CHECKLIST: self.tr("Done"),
            Column.UPDATED: self.tr("Changed"),
        }[column]

    def text(self, row: OrderRow, column: Column) -> str:
        """Return what a cell says."""
        formats = self._context.formats
        if column in AMOUNTS:
            return formats.money(AMOUNTS[column](row))
        if column is Column.CHECKLIST:
            return f"{row.checklist_done}/{row.checklist_total}" if row.checklist_total else ""
        if column is Column.DUE:
            return formats.full_day(row.due_on) if row.due_on else ""
        if column is Column.UPDATED:
            return formats.ago(from_epoch(row.updated_at), self._context.clock())
        return {
            Column.NUMBER: row.number,
            Column.MARKETPLACE: self._context.face(row.marketplace_id).name,
            Column.TITLE: row.title,
            Column.CLIENT: row.client,
            Column.STAGE: self._words.stage(row.stage),
        }[column]

    def sentence(self, row: OrderRow) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column in {Column.TITLE, Column.CLIENT}

"""The orders as lines of a table: ids in order, rows when they are painted."""

from array import array
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.models.moments import from_epoch
from app.services.order_queries import OrderRow
from app.ui.orders.table_columns import AMOUNTS, COLUMNS, SHAPES, Column
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore

AHEAD = 100
"""How many lines around a missing one are asked for with it."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OrdersTableModel(QAbstractTableModel):
    """One order a line; `UserRole` gives the row, None while it is not here."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        rows: RowStore[OrderRow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        self._context = context
        self._words = words
        self._rows = rows
        rows.arrived.connect(self._on_arrived)

    def set_ids(self, ids: "array[int]") -> None:
        """Show these lines in this order."""
        if ids == self.ids:
            self._on_arrived(frozenset(ids[:1]))
            return
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def row(self, line: int) -> OrderRow | None:
        """Return the order of a line; None now, and its cells change soon, while it is not here."""
        row = self._rows.row(self.ids[line])
        if row is None:
            start = max(0, line - AHEAD // 2)
            self._rows.want(self.ids[start : start + AHEAD])
        return row

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

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if SHAPES[column].is_amount else None
        row = self.row(index.row())
        return None if row is None else self._of_row(row, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_amount = SHAPES[COLUMNS[section]].is_amount
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return RIGHT if is_amount else left
        return None

    def _of_row(self, row: OrderRow, column: Column, role: int) -> object:
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_first = column is COLUMNS[0]
            return self._words.sentence(row) if is_first else self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in {Column.TITLE, Column.CLIENT}:
            return self.text(row, column)
        return None

    def _on_arrived(self, ids: frozenset[int]) -> None:
        if ids and self.ids:
            last = self.index(len(self.ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

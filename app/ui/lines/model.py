"""The lines of a table: ids in order, rows when they are painted."""

from array import array
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.lines.columns import ColumnShape
from app.ui.row_store import RowStore

AHEAD = 100
"""How many lines around a missing one are asked for with it."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

C = TypeVar("C", bound=StrEnum)
R = TypeVar("R")


class LinesModel(QAbstractTableModel, Generic[C, R]):
    """One row a line; `UserRole` gives the row, None while it is not here.

    `shapes` are the columns in their order; a subclass says heads and cells in words.
    """

    def __init__(
        self, shapes: Mapping[C, ColumnShape], rows: RowStore[R], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        self.shapes = shapes
        self.columns = tuple(shapes)
        self._rows = rows
        rows.arrived.connect(self._on_arrived)

    def head(self, column: C) -> str:
        """Return what stands over a column."""
        raise NotImplementedError

    def text(self, row: R, column: C) -> str:
        """Return what a cell says."""
        raise NotImplementedError

    def sentence(self, row: R) -> str:
        """Return one full sentence for a screen reader."""
        raise NotImplementedError

    def has_tip(self, column: C) -> bool:
        """Tell whether the text of a cell may be cut, and is told in a tooltip."""
        raise NotImplementedError

    def set_ids(self, ids: "array[int]") -> None:
        """Show these lines in this order."""
        if ids == self.ids:
            self._on_arrived(frozenset(ids[:1]))
            return
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def row(self, line: int) -> R | None:
        """Return the row of a line; None now, and its cells change soon, while it is not here."""
        row = self._rows.row(self.ids[line])
        if row is None:
            start = max(0, line - AHEAD // 2)
            self._rows.want(self.ids[start : start + AHEAD])
        return row

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.shapes[column].is_amount else None
        row = self.row(index.row())
        return None if row is None else self._of_row(row, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.shapes[column].is_amount else LEFT
        return None

    def _of_row(self, row: R, column: C, role: int) -> object:
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_first = column is self.columns[0]
            return self.sentence(row) if is_first else self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and self.has_tip(column):
            return self.text(row, column)
        return None

    def _on_arrived(self, ids: frozenset[int]) -> None:
        if ids and self.ids:
            last = self.index(len(self.ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

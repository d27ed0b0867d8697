"""A list of ids in order whose rows come when they are painted."""

from array import array
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.row_store import RowStore

AHEAD = 24
"""How many rows around a missing one are asked for with it."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
R = TypeVar("R")


class IdListModel(QAbstractListModel, Generic[R]):
    """`UserRole` gives the row, None while it is not here; a subclass says it in words."""

    def __init__(self, rows: RowStore[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        self._rows = rows
        rows.arrived.connect(self._on_arrived)

    def sentence(self, row: R) -> str:
        """Return one full sentence for a screen reader."""
        raise NotImplementedError

    def tip(self, row: R) -> str:
        """Return what the tooltip says."""
        raise NotImplementedError

    def set_ids(self, ids: "array[int]") -> None:
        """Show these rows in this order, moving as few as possible."""
        if ids == self.ids:
            return
        if self._remove_one(ids) or self._insert_one(ids):
            return
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def position(self, row_id: int) -> int | None:
        """Return at which place an id is, None when it is not in this list."""
        try:
            return self.ids.index(row_id)
        except ValueError:
            return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        row = self._rows.row(self.ids[index.row()])
        if row is None:
            start = max(0, index.row() - AHEAD // 2)
            self._rows.want(self.ids[start : start + AHEAD])
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(row)
        return self.tip(row) if role == Qt.ItemDataRole.ToolTipRole else None

    def _on_arrived(self, ids: frozenset[int]) -> None:
        # The view repaints what it shows: looking for the rows would cost more.
        if ids and self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _remove_one(self, ids: "array[int]") -> bool:
        if len(ids) != len(self.ids) - 1:
            return False
        place = _first_difference(self.ids, ids)
        if self.ids[place + 1 :] != ids[place:]:
            return False
        self.beginRemoveRows(NOWHERE, place, place)
        self.ids = ids
        self.endRemoveRows()
        return True

    def _insert_one(self, ids: "array[int]") -> bool:
        if len(ids) != len(self.ids) + 1:
            return False
        place = _first_difference(ids, self.ids)
        if ids[place + 1 :] != self.ids[place:]:
            return False
        self.beginInsertRows(NOWHERE, place, place)
        self.ids = ids
        self.endInsertRows()
        return True


def _first_difference(longer: "array[int]", shorter: "array[int]") -> int:
    for place, (one, other) in enumerate(zip(longer, shorter, strict=False)):
        if one != other:
            return place
    return len(shorter)

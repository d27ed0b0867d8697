"""The cards of one column: ids in order, rows when they are painted."""

import json
from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.services.order_queries import OrderRow
from app.ui.orders.row_store import RowStore

MIME = "application/x-tokuicho-orders"
AHEAD = 24
"""How many cards around a missing one are asked for with it."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ColumnModel(QAbstractListModel):
    """The orders of one stage as cards; `UserRole` gives the row, None while it is not here."""

    def __init__(
        self,
        column: str,
        rows: RowStore,
        sentence: Callable[[OrderRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.column = column
        self.ids: array[int] = array("q")
        self._rows = rows
        self._sentence = sentence
        rows.arrived.connect(self._on_arrived)

    def set_ids(self, ids: "array[int]") -> None:
        """Show these cards in this order, moving as few as possible."""
        if ids == self.ids:
            return
        if self._remove_one(ids) or self._insert_one(ids):
            return
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def position(self, order_id: int) -> int | None:
        """Return in which row a card is, None when it is not in this column."""
        try:
            return self.ids.index(order_id)
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
            return self._sentence(row)
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried(self.column, [self.ids[index.row()] for index in indexes])

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _on_arrived(self, ids: frozenset[int]) -> None:
        if (
            ids and self.ids
        ):  # the view repaints what it shows: looking for the rows would cost more
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


def carried(column: str, ids: Sequence[int]) -> QMimeData:
    """Return what a drag of these cards carries."""
    data = QMimeData()
    data.setData(MIME, json.dumps({"from": str(column), "ids": list(ids)}).encode())
    return data


def carried_ids(data: QMimeData) -> tuple[int, ...]:
    """Return the ids of the cards a drag carries; empty when it carries something else."""
    if not data.hasFormat(MIME):
        return ()
    try:
        body = json.loads(bytes(data.data(MIME).data()))
    except ValueError:
        return ()
    ids = body.get("ids") if isinstance(body, dict) else None
    return tuple(item for item in ids if isinstance(item, int)) if isinstance(ids, list) else ()


def _first_difference(longer: "array[int]", shorter: "array[int]") -> int:
    for place, (one, other) in enumerate(zip(longer, shorter, strict=False)):
        if one != other:
            return place
    return len(shorter)

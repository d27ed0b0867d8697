"""The cards of one column: ids in order, rows when they are painted."""

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from app.services.order_queries import OrderRow
from app.ui.id_list_model import IdListModel, Index
from app.ui.row_store import RowStore

MIME = "application/x-tokuicho-orders"


class ColumnModel(IdListModel[OrderRow]):
    """The orders of one stage as cards, to be dragged to another column."""

    def __init__(
        self,
        column: str,
        rows: RowStore[OrderRow],
        sentence: Callable[[OrderRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(rows, parent)
        self.column = column
        self._sentence = sentence

    def sentence(self, row: OrderRow) -> str:
        return self._sentence(row)

    def tip(self, row: OrderRow) -> str:
        return row.title

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

"""A table model over a list of ids that loads only the rows in view."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.tasks import Task

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

WINDOW = 200
"""How many rows are asked for at once."""
KEPT_WINDOWS = 20
"""How many windows of rows are kept; those not looked at for longest go first."""

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole row, for delegates; None while it is loading."""
ID_ROLE = ROW_ROLE + 1

Load = Callable[[Sequence[int]], Task[Mapping[int, Any]]]
"""Asks for the rows of these ids, and answers later on the UI thread."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows by id; a subclass names the columns and says what a cell shows.

    A row that is not here yet is asked for and shown empty until it comes: painting never waits.
    """

    def __init__(self, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._ids: array[int] = array("q")
        self._positions: dict[int, int] | None = None
        self._windows: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._asked: dict[int, Task[Mapping[int, Any]]] = {}

    def column_names(self) -> Sequence[str]:
        """Return what stands over the columns."""
        raise NotImplementedError

    def cell(self, row: Row, column: int, role: int) -> object:
        """Return what a cell shows in a role other than the row's own ones."""
        raise NotImplementedError

    def ids(self) -> "array[int]":
        """Return the ids in the order shown."""
        return self._ids

    def set_ids(self, ids: "array[int]") -> None:
        """Show these rows, in this order."""
        self.beginResetModel()
        self._ids = ids
        self._positions = None
        self._forget_rows()
        self.endResetModel()

    def reload(self, ids: "frozenset[int] | None" = None) -> None:
        """Load these rows again when they are next shown; None for all."""
        if ids is None:
            self._forget_rows()
        else:
            for number in {at // WINDOW for row_id in ids if (at := self.position(row_id)) >= 0}:
                self._forget_window(number)
        if self._ids:
            last = self.index(len(self._ids) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def position(self, row_id: int) -> int:
        """Return where a row stands, or -1."""
        if self._positions is None:
            self._positions = {known: at for at, known in enumerate(self._ids)}
        return self._positions.get(row_id, -1)

    def row(self, position: int) -> Row | None:
        """Return a row; None while it is loading."""
        number = position // WINDOW
        window = self._windows.get(number)
        if window is None:
            self._ask(number)
            return None
        self._windows.move_to_end(number)
        return window.get(self._ids[position])

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.column_names())

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return self.cell(row, index.column(), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = self.column_names()
        return names[section] if 0 <= section < len(names) else None

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        start = number * WINDOW
        task = self._load(self._ids[start : start + WINDOW])
        self._asked[number] = task
        task.then(lambda rows: self._take(number, rows))

    def _take(self, number: int, rows: Mapping[int, Row]) -> None:
        del self._asked[number]
        self._windows[number] = rows
        if len(self._windows) > KEPT_WINDOWS:
            self._windows.popitem(last=False)
        first = number * WINDOW
        last = min(first + WINDOW, len(self._ids)) - 1
        right = self.columnCount() - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, right))

    def _forget_window(self, number: int) -> None:
        self._windows.pop(number, None)
        task = self._asked.pop(number, None)
        if task is not None:
            task.drop()

    def _forget_rows(self) -> None:
        self._windows.clear()
        for task in self._asked.values():
            task.drop()
        self._asked.clear()

"""The rows of orders on screen, or there a moment ago: asked for in windows, never waited for."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.order_queries import OrderRow, order_rows
from app.ui.tasks import TaskRunner

WINDOW = 200
"""How many rows one question asks for."""
KEPT = 6_000
"""How many rows are kept; a board and a table on a large screen show about 200."""

MOST_RENEWED = 3 * WINDOW


class RowStore(QObject):
    """Holds rows by id for the board, the table and the calendar alike.

    `row` answers at once with what is known and asks for what is not; `arrived` tells the ids that
    came. A row that changed stays on screen until its new self is there.
    """

    arrived = Signal(object)
    """A frozenset of ids whose rows are new."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rows: dict[int, OrderRow] = {}
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    def row(self, order_id: int) -> OrderRow | None:
        """Return what is known of an order; None now, and `arrived` soon, where nothing is."""
        row = self._rows.pop(order_id, None)
        if row is not None:
            self._rows[order_id] = row  # what was looked at last is let go of last
        return row

    def want(self, ids: Iterable[int]) -> None:
        """Ask for the rows of these orders that are not known."""
        for order_id in ids:
            if order_id not in self._rows and order_id not in self._asked:
                self._wanted[order_id] = None
        if self._wanted and not self._timer.isActive():
            self._timer.start()

    def prepare(self, ids: Sequence[int], then: Callable[[], object]) -> None:
        """Call `then` when the rows of these orders are here, so that nothing blinks."""
        missing = [order_id for order_id in ids if order_id not in self._rows]
        if not missing:
            then()
            return

        def take(rows: dict[int, OrderRow]) -> None:
            self._keep(rows)
            then()

        self._tasks.read(order_rows, missing).then(take)

    def renew(self, ids: frozenset[int] | None) -> None:
        """Read the known ones of these orders again; None when any may have changed.

        Then only those looked at last are read, and the others forgotten.
        """
        known = [order_id for order_id in self._rows if ids is None or order_id in ids]
        for order_id in known[: max(0, len(known) - MOST_RENEWED)]:
            del self._rows[order_id]
        known = known[-MOST_RENEWED:]
        for start in range(0, len(known), WINDOW):
            self._read(known[start : start + WINDOW])

    def _ask(self) -> None:
        wanted, self._wanted = list(self._wanted), {}
        for start in range(0, len(wanted), WINDOW):
            self._read(wanted[start : start + WINDOW])

    def _read(self, ids: list[int]) -> None:
        self._asked.update(ids)
        self._tasks.read(order_rows, ids).then(self._arrive).finally_(
            lambda: self._asked.difference_update(ids)
        )

    def _arrive(self, rows: dict[int, OrderRow]) -> None:
        self._keep(rows)
        self.arrived.emit(frozenset(rows))

    def _keep(self, rows: dict[int, OrderRow]) -> None:
        for order_id, row in rows.items():
            self._rows.pop(order_id, None)
            self._rows[order_id] = row
        for order_id in list(self._rows)[: max(0, len(self._rows) - KEPT)]:
            del self._rows[order_id]

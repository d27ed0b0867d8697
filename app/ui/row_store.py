"""The rows of a list on screen, or there a moment ago: asked for in windows, never waited for."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.tasks import TaskRunner

R = TypeVar("R")

WINDOW = 200
"""How many rows one question asks for."""
KEPT = 6_000
"""How many rows are kept; a board and a table on a large screen show about 200."""

MOST_RENEWED = 3 * WINDOW


class RowStore(QObject, Generic[R]):
    """Holds rows by id for all views of one list alike; `query` answers the rows of some ids.

    `row` answers at once with what is known and asks for what is not; `arrived` tells the ids that
    came. A row that changed stays on screen until its new self is there.
    """

    arrived = Signal(object)
    """A frozenset of ids whose rows are new."""

    def __init__(
        self,
        tasks: TaskRunner,
        query: Callable[[Any, Sequence[int]], dict[int, R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._query = query
        self._rows: dict[int, R] = {}
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    def row(self, row_id: int) -> R | None:
        """Return what is known of a row; None now, and `arrived` soon, where nothing is."""
        row = self._rows.pop(row_id, None)
        if row is not None:
            self._rows[row_id] = row  # what was looked at last is let go of last
        return row

    def want(self, ids: Iterable[int]) -> None:
        """Ask for the rows of these ids that are not known."""
        for row_id in ids:
            if row_id not in self._rows and row_id not in self._asked:
                self._wanted[row_id] = None
        if self._wanted and not self._timer.isActive():
            self._timer.start()

    def prepare(self, ids: Sequence[int], then: Callable[[], object]) -> None:
        """Call `then` when the rows of these ids are here, so that nothing blinks."""
        missing = [row_id for row_id in ids if row_id not in self._rows]
        if not missing:
            then()
            return

        def take(rows: dict[int, R]) -> None:
            self._keep(rows)
            then()

        self._tasks.read(self._query, missing).then(take)

    def renew(self, ids: frozenset[int] | None) -> None:
        """Read the known ones of these rows again; None when any may have changed.

        Then only those looked at last are read, and the others forgotten.
        """
        known = [row_id for row_id in self._rows if ids is None or row_id in ids]
        for row_id in known[: max(0, len(known) - MOST_RENEWED)]:
            del self._rows[row_id]
        known = known[-MOST_RENEWED:]
        for start in range(0, len(known), WINDOW):
            self._read(known[start : start + WINDOW])

    def _ask(self) -> None:
        wanted, self._wanted = list(self._wanted), {}
        for start in range(0, len(wanted), WINDOW):
            self._read(wanted[start : start + WINDOW])

    def _read(self, ids: list[int]) -> None:
        self._asked.update(ids)
        self._tasks.read(self._query, ids).then(self._arrive).finally_(
            lambda: self._asked.difference_update(ids)
        )

    def _arrive(self, rows: dict[int, R]) -> None:
        self._keep(rows)
        self.arrived.emit(frozenset(rows))

    def _keep(self, rows: dict[int, R]) -> None:
        for row_id, row in rows.items():
            self._rows.pop(row_id, None)
            self._rows[row_id] = row
        for row_id in list(self._rows)[: max(0, len(self._rows) - KEPT)]:
            del self._rows[row_id]

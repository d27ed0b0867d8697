"""Keeps the search index in step with the book on the desk, while nobody waits."""

import logging

from PySide6.QtCore import QObject, QTimer

from app.models.changes import Changes
from app.storage.database import Database
from app.storage.search_check import problems
from app.storage.search_index import Waiting, index_some, start_anew, waiting
from app.ui.tasks import TaskRunner

logger = logging.getLogger(__name__)

SETTLE_MS = 400
"""Several commits in a row are followed by one look at what there is to do."""
PAUSE_MS = 30
"""Between two chunks, so that the window has the computer too."""

SAMPLE = 20
"""Rows of each kind that are looked up at the start: a tenth of a second in a very large book."""
TABLES = ("messages", "orders", "clients", "handles")


class Indexing(QObject):
    """Indexes after each commit what came new; looks at the index once, and mends it.

    Everything is asked of the writer's thread in chunks: a command waits for one at most.
    """

    def __init__(self, database: Database, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._tasks = tasks
        self._is_at_work = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Look at the index, and from now on at each commit."""
        if not self._database.is_read_only:
            self._tasks.committed.connect(self._notice)
            self._tasks.read(problems, SAMPLE).then(self._mend)

    def _mend(self, found: tuple[str, ...]) -> None:
        if found:
            logger.warning("The search index differs from the book and is made again.")
            self._tasks.run_in_order(self._database.note, start_anew).then(self._look_soon)
        else:
            self._look()

    def _notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES) and not self._timer.isActive():
            self._timer.start(SETTLE_MS)

    def _look_soon(self, _: object) -> None:
        self._is_at_work = False
        self._timer.start(PAUSE_MS)

    def _look(self) -> None:
        if self._is_at_work:
            self._timer.start(SETTLE_MS)
            return
        self._is_at_work = True
        self._tasks.read(waiting).then(self._work).otherwise(self._stop)

    def _work(self, left: Waiting) -> None:
        if left.rows:
            task = self._tasks.run_in_order(self._database.note, index_some)
            task.then(self._look_soon).otherwise(self._stop)
        else:
            self._is_at_work = False

    def _stop(self, error: BaseException) -> None:
        """Work no more until the next commit; the search finds everything without."""
        self._is_at_work = False
        self._tasks.failed.emit(error)

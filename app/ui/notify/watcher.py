"""Looks for notices that are due: on a coarse tick, after sleep, and when the book changed."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.models.changes import Changes
from app.services.notice_clock import NoticeClock
from app.ui.later import Later
from app.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.services import notice_queries, notices
    from app.services.notice_queries import NoticeState
else:
    notice_queries = Later("app.services.notice_queries")
    notices = Later("app.services.notices")

TICK_MS = 60_000
SETTLE_MS = 1_000
"""Several commits in a row are followed by one look."""
AFTER_FAILURE = timedelta(hours=1)


class NoticeWatcher(QObject):
    """Tells each notice once; what it told is noted in the book.

    Nothing counts down: each tick compares the clock with when the next notice is due.
    """

    told = Signal(object)
    """The `NoticeState` with the notices that are due, the most urgent first."""
    lateness_changed = Signal(int)
    """How many of my deadlines have run out."""

    def __init__(
        self,
        tasks: TaskRunner,
        clock: Callable[[], datetime],
        parent: QObject,
        steady: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._now = clock
        self._steady = steady
        self._clock = NoticeClock()
        self._told: set[str] = set()
        self._late_count: int | None = None
        self._is_looking = False
        self.paused_until: datetime | None = None
        self._ticks = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._ticks.timeout.connect(self.tick)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on whenever something may have become due."""
        self._tasks.committed.connect(self._take_notice)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._wake)
        self._ticks.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._ticks.stop()
        self._settling.stop()

    def tick(self) -> None:
        """Look when the time of a notice has come, or the clock has jumped."""
        if self._clock.must_look(self._now(), self._steady()):
            self.look()

    def look(self) -> None:
        """Ask the book what is due."""
        self._clock.forget()
        if self._is_looking:
            return
        self._is_looking = True
        now = self._now()
        self._clock.must_look(now, self._steady())
        task = self._tasks.read(notice_queries.notice_state, now)
        task.then(lambda state: self._take(state, now)).otherwise(self._fail).finally_(self._rest)

    def pause(self, length: timedelta) -> None:
        """Tell nothing for so long; what becomes due meanwhile is told then."""
        self.paused_until = self._now() + length

    def resume(self) -> None:
        """Tell again, and what became due meanwhile at once."""
        self.paused_until = None
        self.look()

    def _take(self, state: "NoticeState", now: datetime) -> None:
        if state.late_count != self._late_count:
            self._late_count = state.late_count
            self.lateness_changed.emit(state.late_count)
        if self.paused_until is not None and now < self.paused_until:
            self._clock.looked(min(state.next_at, self.paused_until))
            return
        self.paused_until = None
        self._clock.looked(state.next_at)
        due = tuple(notice for notice in state.due if notice.key not in self._told)
        if due:
            keys = [notice.key for notice in due]
            self._told.update(keys)
            self._tasks.note(notices.note_told, keys, now)
            self.told.emit(state._replace(due=due))

    def _fail(self, error: BaseException) -> None:
        """Say it once, not with every tick."""
        self._clock.looked(self._now() + AFTER_FAILURE)
        self._tasks.failed.emit(error)

    def _rest(self) -> None:
        self._is_looking = False

    def _take_notice(self, changes: Changes) -> None:
        if set(changes.rows or {}) != {"told_notices"}:
            self._settling.start()

    def _wake(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.tick()

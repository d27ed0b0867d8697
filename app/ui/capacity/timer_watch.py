"""Knows what the timer runs on: asked of the book after each commit, computed and never counted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.models.changes import Changes
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import work_session_queries
    from app.services.work_session_queries import RunningTimer, TimedOrder
else:
    work_session_queries = Later("app.services.work_session_queries")

TICK_MS = 15_000
"""How often the minutes on screen are reckoned anew."""
OFFERED = 5


class TimerWatch(QObject):
    """Tells `changed` when another order is timed, or another minute has gone."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._latest_offers = Latest()
        self.running: RunningTimer | None = None
        self.offers: tuple[TimedOrder, ...] = ()
        """The orders that could be timed next."""
        self._ticks = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._ticks.timeout.connect(self.changed)

    def start(self) -> None:
        """Ask now, and after each commit that may change the answer."""
        self._context.tasks.committed.connect(self._take_notice)
        self.reload()

    def stop(self) -> None:
        """Tick no more."""
        self._ticks.stop()

    def reload(self) -> None:
        """Ask what is timed, and what could be."""
        tasks = self._context.tasks
        self._latest.ask(tasks.read(work_session_queries.running_timer)).then(self._take)
        offers = tasks.read(work_session_queries.orders_to_time, OFFERED)
        self._latest_offers.ask(offers).then(self._take_offers)

    @property
    def minutes(self) -> int:
        """The whole minutes that have gone since the start, 0 while nothing is timed."""
        if self.running is None:
            return 0
        gone = self._context.clock() - self.running.started_at
        return max(int(gone.total_seconds()) // 60, 0)

    @property
    def elapsed(self) -> str:
        """The time since the start as hours and minutes."""
        hours, minutes = divmod(self.minutes, 60)
        return f"{hours}:{minutes:02}"

    @property
    def is_forgotten(self) -> bool:
        """Whether the timer ran so long that its time must be asked."""
        return self.running is not None and self.running.is_forgotten(self._context.clock())

    def _take(self, running: "RunningTimer | None") -> None:
        self.running = running
        if running is None:
            self._ticks.stop()
        else:
            self._ticks.start()
        self.changed.emit()

    def _take_offers(self, offers: "tuple[TimedOrder, ...]") -> None:
        self.offers = offers
        self.changed.emit()

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches("work_sessions", "orders"):
            self.reload()

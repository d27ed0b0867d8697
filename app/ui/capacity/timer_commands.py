"""What can be done with the timer and the time log: each with a toast that takes it back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.services import work_session_queries, work_sessions
    from app.services.work_session_queries import RunningTimer, SessionDraft
else:
    work_session_queries = Later("app.services.work_session_queries")
    work_sessions = Later("app.services.work_sessions")

R = TypeVar("R")


class TimerCommands(QObject):
    """Runs the commands; a timer that was forgotten is told by `forgotten` instead of counted."""

    forgotten = Signal(object)
    """The `RunningTimer` whose time must be told before anything else is timed."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def start(self, order_id: int, title: str) -> None:
        """Time an order from now; the one that is timed is stopped."""
        said = self.tr("The timer runs on “{title}”").format(title=title)
        now = self._context.clock()

        def start() -> None:
            task = self._context.tasks.write(work_sessions.start_timer, order_id, now=now)
            self._told(task, lambda _: said)

        self._unless_forgotten(start)

    def stop(self) -> None:
        """Stop the timer and count its minutes."""
        now = self._context.clock()

        def stop() -> None:
            task = self._context.tasks.write(work_sessions.stop_timer, now=now)
            self._told(task, self._recorded)

        self._unless_forgotten(stop)

    def stop_with(self, minutes: int) -> None:
        """Stop the timer and count what the seller says."""
        task = self._context.tasks.write(
            work_sessions.stop_timer, minutes=minutes, now=self._context.clock()
        )
        self._told(task, self._recorded)

    def discard(self) -> None:
        """Stop the timer and count nothing."""
        task = self._context.tasks.write(work_sessions.discard_timer)
        self._told(task, lambda _: self.tr("The timer was stopped; nothing was counted"))

    def save_session(
        self, order_id: int, session_id: int | None, draft: "SessionDraft"
    ) -> Task[int] | Task[None]:
        """Add a line to the time log, or correct one."""
        now, tasks = self._context.clock(), self._context.tasks
        if session_id is None:
            added = tasks.write(work_sessions.add_session, order_id, draft, now=now)
            return self._told(added, lambda _: self._recorded(draft.minutes))
        edited = tasks.write(work_sessions.edit_session, session_id, draft, now=now)
        return self._told(edited, lambda _: self.tr("Corrected the time log"))

    def remove_session(self, session_id: int) -> None:
        """Take a line out of the time log."""
        task = self._context.tasks.write(
            work_sessions.remove_session, session_id, now=self._context.clock()
        )
        self._told(task, lambda _: self.tr("Took the work out of the log"))

    def _unless_forgotten(self, do: Callable[[], None]) -> None:
        now = self._context.clock()

        def look(running: "RunningTimer | None") -> None:
            if running is not None and running.is_forgotten(now):
                self.forgotten.emit(running)
            else:
                do()

        self._context.tasks.read(work_session_queries.running_timer).then(look)

    def _recorded(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Under half a minute: nothing was counted")
        return self.tr("Recorded {time}").format(time=self._context.formats.hours(minutes))

    def _told(self, task: Task[R], sentence: Callable[[R], str]) -> Task[R]:
        return task.then(lambda result: self._context.toast(sentence(result), undo=True))

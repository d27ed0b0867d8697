"""Keeps sidebar and undo menu in step with the book."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.changes import Changes
from app.models.moments import from_epoch
from app.ui.frame.actions import Actions
from app.ui.frame.queries import BookState, FrameQueries, book_state
from app.ui.frame.sidebar import Sidebar
from app.ui.frame.sidebar_parts import SidebarState
from app.ui.page import PageContext
from app.ui.tasks import Latest, Task

if TYPE_CHECKING:
    from app.services.preference_queries import BookFacts

SETTLE_MS = 60
"""Several commits in a row are followed by one reading."""


class ShowFacts(Protocol):
    """Tells the window whether the book is the demo book."""

    def __call__(self, *, is_demo: bool) -> None: ...


class BookView(QObject):
    """Reads the state of the book at the start and after each commit."""

    told = Signal(str)
    """A sentence about what was undone or redone."""

    def __init__(
        self,
        context: PageContext,
        sidebar: Sidebar,
        actions: Actions,
        show_facts: ShowFacts,
    ) -> None:
        super().__init__(sidebar)
        self._context = context
        self._sidebar = sidebar
        self._actions = actions
        self._show_facts = show_facts
        self._latest = Latest()
        self._queries = FrameQueries()
        self.facts: BookFacts | None = None
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self.read)
        actions.set_undo("", "")
        actions.set_demo(is_demo=False)

    def start(self, queries: FrameQueries, asked: Task[BookState] | None = None) -> None:
        """Read for the first time, and from now on after each commit.

        `asked` is the first reading, where it is under way already.
        """
        self._queries = queries
        self._context.tasks.committed.connect(self._timer.start)
        self._follow(asked or self._context.tasks.read(book_state, queries))

    def read(self) -> None:
        """Ask the book for all that the frame shows."""
        self._follow(self._context.tasks.read(book_state, self._queries))

    def _follow(self, task: Task[BookState]) -> None:
        self._latest.ask(task).then(self._show)

    def undo(self) -> None:
        """Take the last change back, and say which."""
        self._context.tasks.undo().then(lambda done: self._tell(done, is_undo=True))

    def redo(self) -> None:
        """Repeat what was taken back, and say which."""
        self._context.tasks.redo().then(lambda done: self._tell(done, is_undo=False))

    def _tell(self, changes: Changes | None, *, is_undo: bool) -> None:
        if changes is None:
            nothing = (self.tr("There is nothing to undo."), self.tr("There is nothing to redo."))
            self.told.emit(nothing[0] if is_undo else nothing[1])
            return
        name = self._context.text.command(changes.command)
        words = self.tr("Undone: {step}") if is_undo else self.tr("Done again: {step}")
        self.told.emit(words.format(step=name))

    def _show(self, state: BookState) -> None:
        self.facts = state.facts
        self._show_facts(is_demo=state.facts.is_demo)
        self._actions.set_undo(self._step(state.undo), self._step(state.redo))
        self._sidebar.show_state(self._sidebar_state(state))

    def _step(self, step: tuple[str, str] | None) -> str:
        return "" if step is None else self._context.text.command(*step)

    def _sidebar_state(self, state: BookState) -> SidebarState:
        known = self._context.marketplaces
        chosen = [known[key] for key in state.facts.marketplaces if key in known]
        return SidebarState(
            book=state.facts.name,
            captured=self._moment(state.nav.captured_at),
            saved=self._saved(state.nav.saved_at),
            marketplaces=chosen,
            counts=state.nav.counts,
            urgent=state.nav.urgent,
        )

    def _saved(self, at: int | None) -> str:
        if at is None:
            return self.tr("No backup yet")
        return self.tr("Backup {when}").format(when=self._moment(at))

    def _moment(self, at: int | None) -> str:
        """Return the time for today, else the day."""
        if at is None:
            return ""
        moment, now = from_epoch(at), self._context.clock()
        formats = self._context.formats
        return formats.time(moment) if _same_day(moment, now) else formats.short_day(moment.date())


def _same_day(moment: datetime, now: datetime) -> bool:
    return moment.date() == now.astimezone(moment.tzinfo).date()

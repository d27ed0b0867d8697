"""Keeps what is typed into a form and not saved: a moment after it was typed, and at the end."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.services.half_written import kept_form
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import half_written
else:
    half_written = Later("app.services.half_written")

KEEP_MS = 700
T = TypeVar("T")


class FormKeeper(QObject, Generic[T]):
    """Keeps the fields of one form at a time in the book; nothing of it enters the history.

    `found` is called with what waits of a form that is turned to, None where nothing does.
    """

    def __init__(
        self,
        context: PageContext,
        shape: type[T],
        found: Callable[[T | None], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._shape, self._found = context, shape, found
        self._form = ""
        self._noted: dict[str, T | None] = {}
        self._is_kept = True
        self._latest = Latest()
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep)
        context.tasks.closing.connect(self.keep)

    def turn_to(self, form: str) -> None:
        """Keep what is of the form before, and ask what waits of this one."""
        self.keep()
        self._form = form
        if form in self._noted:  # newer than what the book has to say
            self._latest.forget()
            self._found(self._noted[form])
            return
        task = self._context.tasks.read(kept_form, form, self._shape)
        self._latest.ask(task).then(self._take)

    def note(self, fields: T | None) -> None:
        """Take notice of what stands there now, None for nothing; it is kept in a moment."""
        self._noted[self._form] = fields
        self._is_kept = False
        self._timer.start()

    def keep(self) -> None:
        """Keep what is not kept yet."""
        self._timer.stop()
        if self._is_kept:
            return
        self._is_kept = True
        self._context.tasks.note(
            half_written.keep_form, self._form, self._noted[self._form], self._context.clock()
        )

    def drop(self) -> None:
        """Forget the form: it was saved, or thrown away."""
        self.note(None)
        self.keep()

    def _take(self, kept: T | None) -> None:
        self._found(self._noted.get(self._form, kept))  # what was typed since is newer

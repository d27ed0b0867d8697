"""From the text to the clipboard: what is looked at on the way, and what is kept of it."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.models.moments import JST
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.services.reply_checks import ReplyCheck, check_reply, disclosures_in
from app.services.reply_text import Inserted
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import reply_copying
    from app.ui.tasks import Task
else:
    reply_copying = Later("app.services.reply_copying")

OpenPage = Callable[[str], object]


def open_in_browser(address: str) -> None:
    """Open a page in the seller's own browser."""
    QDesktopServices.openUrl(QUrl(address))


class Copying(QObject):
    """Checks a reply, and copies it when nothing stands in the way."""

    refused = Signal(object)
    """The `ReplyCheck` of a text that must not be copied."""
    asked = Signal(object)
    """The `ReplyCheck` of a text that wants a second, deliberate step."""
    looked = Signal(object)
    """The `ReplyCheck` of a text that was only looked at."""
    copied = Signal()

    def __init__(self, context: PageContext, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._open_page = open_page
        self._task: Task[ReplyCheck] | None = None
        rules = context.theme.resources / "guard.toml"
        self._guard = cache(lambda: Guard(load_guard_rules(rules)))

    def forget(self) -> None:
        """Want the answer no more: the text or its conversation is another one now."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def look(self, conversation_id: int, text: str, inserted: tuple[Inserted, ...]) -> None:
        """Look at a text without copying it."""
        self._check(conversation_id, text, inserted, self.looked.emit)

    def begin(
        self,
        conversation_id: int,
        text: str,
        inserted: tuple[Inserted, ...],
        address: str | None,
    ) -> None:
        """Copy a text, unless it must not be or wants a second look first."""

        def judge(check: ReplyCheck) -> None:
            if check.problems:
                self.refused.emit(check)
            elif check.asks:
                self.asked.emit(check)
            else:
                self.copy(conversation_id, check, address)

        self._check(conversation_id, text, inserted, judge)

    def copy(self, conversation_id: int, check: ReplyCheck, address: str | None) -> None:
        """Copy a text that was looked at, keep that it was, and open the page to send it on."""
        QGuiApplication.clipboard().setText(check.text)
        told = disclosures_in(check, conversation_id)
        said = self.tr("Copied. Paste it on the site to send it.")
        if told:
            said = self.tr("Copied, and noted in the disclosure ledger.")
        self._context.tasks.write(
            reply_copying.copy_reply,
            conversation_id,
            check.text,
            told,
            now=self._context.clock(),
        ).then(lambda _id: self._context.toast(said, undo=True))
        if address is not None:
            self._open_page(address)
        self.copied.emit()

    def _check(
        self,
        conversation_id: int,
        text: str,
        inserted: tuple[Inserted, ...],
        then: Callable[[ReplyCheck], object],
    ) -> None:
        task = self._context.tasks.read(
            check_reply,
            conversation_id,
            text,
            inserted,
            catalog=self._context.catalog,
            guard=self._guard,
            today=self._context.clock().astimezone(JST).date(),
        )
        self.forget()
        self._task = task.then(then)

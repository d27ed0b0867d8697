"""Brings the messages of one conversation: where it opens, then page after page."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from app.services.message_queries import (
    FIRST,
    LAST,
    PAGE,
    MessagePage,
    newer_page,
    older_page,
    opening_page,
    page_at_day,
    page_at_message,
)
from app.ui.messages.bubble_model import BubbleModel
from app.ui.page import PageContext
from app.ui.tasks import Latest, Task


class ConversationLoader(QObject):
    """Asks for pages; an answer about a conversation that was left is dropped."""

    arrived = Signal(object)
    """The `MessagePage` that now stands in the model in place of all before."""

    def __init__(self, context: PageContext, model: BubbleModel, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = context.tasks
        self._model = model
        self._latest, self._latest_more = Latest(), Latest()
        self._is_asking = False
        self.conversation_id: int | None = None

    def open(self, conversation_id: int | None) -> None:
        """Show a conversation where it is to be read on."""
        self._turn_to(conversation_id)
        if conversation_id is not None:
            self._show(self._tasks.read(opening_page, conversation_id))

    def open_at(self, conversation_id: int, message_id: int) -> None:
        """Show a conversation around one of its messages."""
        self._turn_to(conversation_id)
        self._show(self._tasks.read(page_at_message, conversation_id, message_id))

    def go_to_day(self, day: date) -> None:
        """Show what was said from a day on."""
        if self.conversation_id is not None:
            self._show(self._tasks.read(page_at_day, self.conversation_id, day))

    def go_to_end(self, end: int) -> None:
        """Show the very beginning (-1) or the very end (1)."""
        if self.conversation_id is None:
            return
        if end > 0:
            self._show(self._tasks.read(older_page, self.conversation_id, LAST))
        else:
            first = self._tasks.read(newer_page, self.conversation_id, FIRST)
            self._show(first, at_first=True)

    def want_older(self) -> None:
        """Ask for what was said before what is here."""
        lines = self._model.lines
        if self._may_ask() and lines and self._model.has_older:
            task = self._tasks.read(older_page, self._id, lines[0].place)
            self._more(task).then(self._model.prepend)

    def want_newer(self) -> None:
        """Ask for what was said after what is here."""
        lines = self._model.lines
        if self._may_ask() and lines and self._model.has_newer:
            task = self._tasks.read(newer_page, self._id, lines[-1].place)
            self._more(task).then(self._model.append)

    def renew(self) -> None:
        """Read what is here again: something may have been added or changed."""
        if self.conversation_id is None:
            return
        lines = self._model.lines
        if not lines:
            self.open(self.conversation_id)
            return
        first = lines[0].place
        before = first._replace(id=first.id - 1) if self._model.has_older else FIRST
        limit = len(lines) + PAGE
        self._is_asking = True
        task = self._tasks.read(newer_page, self.conversation_id, before, limit)
        self._latest_more.ask(task).then(self._renewed).finally_(self._asked)

    @property
    def _id(self) -> int:
        return self.conversation_id or 0

    def _turn_to(self, conversation_id: int | None) -> None:
        for latest in (self._latest, self._latest_more):
            latest.forget()
        self._is_asking = False
        if conversation_id != self.conversation_id:
            self.conversation_id = conversation_id
            self._model.clear()

    def _show(self, task: Task[MessagePage], *, at_first: bool = False) -> None:
        self._is_asking = True
        self._latest.ask(task).then(lambda page: self._take(page, at_first=at_first)).finally_(
            self._asked
        )

    def _take(self, page: MessagePage, *, at_first: bool) -> None:
        if at_first and page.lines:
            page = page._replace(target_id=page.lines[0].id)
        self._model.set_page(page)
        self.arrived.emit(page)

    def _may_ask(self) -> bool:
        return self.conversation_id is not None and not self._is_asking

    def _more(self, task: Task[MessagePage]) -> Task[MessagePage]:
        self._is_asking = True
        return self._latest_more.ask(task).finally_(self._asked)

    def _asked(self) -> None:
        self._is_asking = False

    def _renewed(self, page: MessagePage) -> None:
        self._model.renew(page)

"""A field for a client's name that offers those the book knows."""

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from app.services.client_queries import ClientName, client_names
from app.services.order_drafts import NAME_LENGTH
from app.ui.kit.completing import offering
from app.ui.kit.fields import TextField
from app.ui.page import PageContext
from app.ui.tasks import Latest

MOST = 8


class ClientField(TextField):
    """Completes while typing, by name, reading or handle; a new name makes a new client."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "", parent)
        self._context = context
        self._latest = Latest()
        self.names = QStringListModel([], self)
        completer = offering(self, self.names)
        completer.activated.connect(self.setText)
        self._completer = completer
        self.setMaxLength(NAME_LENGTH)
        self.textEdited.connect(self._ask)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString():
            text, at = self.text(), self.cursorPosition()
            self._ask(text[:at] + event.preeditString() + text[at:])

    def _ask(self, words: str) -> None:
        if not words.strip():
            self._hide()
            return
        task = self._context.tasks.read(client_names, words, MOST)
        self._latest.ask(task).then(self._offer)

    def _offer(self, found: tuple[ClientName, ...]) -> None:
        self.names.setStringList([client.name for client in found])
        if found and self.hasFocus() and [self.text()] != self.names.stringList():
            self._completer.complete()
        else:
            self._hide()

    def _hide(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

"""A field that offers words the book knows while something is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from app.services.order_drafts import NAME_LENGTH
from app.ui.kit.completing import offering
from app.ui.kit.fields import TextField
from app.ui.theme import Theme


class OfferingField(TextField):
    """Shows what `offer` gives below itself; `typed` tells of every key, `taken` of a choice."""

    typed = Signal(str)
    taken = Signal(str)

    def __init__(
        self, theme: Theme, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, hint, parent)
        self.words = QStringListModel([], self)
        self._is_typing = False
        completer = offering(self, self.words)
        completer.activated.connect(self._take)
        self._completer = completer
        self.setMaxLength(NAME_LENGTH)
        self.textEdited.connect(self._on_key)

    def offer(self, words: Sequence[str]) -> None:
        """Offer these words, while something is typed."""
        self.words.setStringList(list(words))
        popup = self._completer.popup()
        is_news = bool(words) and list(words) != [self.text()]
        if is_news and self._is_typing and self.hasFocus() and self.text().strip():
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _on_key(self, text: str) -> None:
        self._is_typing = True
        self.typed.emit(text)

    def _take(self, text: str) -> None:
        self._is_typing = False
        self.setText(text)
        self.taken.emit(text)

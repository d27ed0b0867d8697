"""A text of a listing: kept a moment after it was typed and when it is left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.kit.growing_text import BookText
from app.ui.tasks import Task
from app.ui.theme import Theme

KEEP_MS = 1_500
LINES = (1, 3)
PROSE_LINES = (4, 18)
ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

Keep = Callable[[str], Task[Any] | None]
"""Writes a text into the book."""


class WordsField(BookText):
    """Of one line or of many; what was typed and is not kept yet is never written over."""

    typed = Signal()
    """The text is another one now; also while an input method composes."""

    def __init__(
        self, theme: Theme, name: str, *, is_prose: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, *(PROSE_LINES if is_prose else LINES), parent)
        self._is_prose = is_prose
        self.setProperty("line", not is_prose)
        self._kept = ""
        self._composed = ""
        self._under_way = 0
        self.keep: Keep | None = None
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.save)
        self.textChanged.connect(self._on_changed)
        self.left.connect(self.save)

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    @property
    def length(self) -> int:
        """How many characters stand in the field, with those an input method composes."""
        return len(self.words) + len(self._composed)

    def set_lines(self, least: int, most: int) -> None:
        """Be at least and at most so many lines high."""
        self._least, self._most = least, most
        self.fit()

    def show_words(self, words: str) -> None:
        """Show what the book says, unless something newer was typed."""
        is_typing = self.hasFocus() and (self._under_way or self.words != self._kept)
        if is_typing:
            return
        self._kept = words
        if words != self.words:
            self.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.setPlainText(words)
            self.blockSignals(False)  # noqa: FBT003 - Qt's own
            self._timer.stop()
            self.fit()
            self.typed.emit()

    def save(self) -> None:
        """Keep what is not kept yet."""
        self._timer.stop()
        words = self.words
        if words == self._kept or self.keep is None or self.isReadOnly():
            return
        before, self._kept = self._kept, words
        task = self.keep(words)
        if task is None:
            self._kept = before
            return
        self._under_way += 1
        task.finally_(self._end)

    def set_open(self, *, is_open: bool) -> None:
        """Let it be written in, or only read: then it shows what it inherits."""
        if self.isReadOnly() == is_open:
            self.setReadOnly(not is_open)
            self.setProperty("inherited", not is_open)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS and not self._is_prose and not self.is_composing:
            self.save()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text; into one line without its line ends."""
        text = source.text()
        self.insertPlainText(text if self._is_prose else " ".join(text.split("\n")))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)
        self.typed.emit()

    def _on_changed(self) -> None:
        if self.words != self._kept:
            self._timer.start()
        self.typed.emit()

    def _end(self) -> None:
        self._under_way -= 1

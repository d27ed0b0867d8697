"""The text of a reply: its keys, and the words in it that want a second look."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui.kit.growing_text import BookText, in_qt
from app.ui.theme import Theme

LINES = (2, 8)
Span = tuple[int, int]
"""From where to where in the text, as Python counts."""


class ReplyText(BookText):
    """Ctrl+Enter asks to copy; `/` where a line begins, or Ctrl+Shift+T, asks for templates."""

    copy_asked = Signal()
    templates_asked = Signal(str)
    """What was typed to ask: a slash, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", *LINES, parent)
        self.setAccessibleName(self.tr("Reply"))
        self.setPlaceholderText(self.tr("Write a reply — / inserts a template"))
        self.setProperty("bare", "true")
        self.setTabChangesFocus(False)
        self._marked: dict[str, tuple[Span, ...]] = {}
        theme.changed.connect(self._paint_marks)

    def mark(self, tone: str, spans: Sequence[Span]) -> None:
        """Mark these words in a tone (warn, bad); others of the tone are marked no more."""
        self._marked[tone] = tuple(spans)
        self._paint_marks()

    def marked(self, tone: str) -> tuple[str, ...]:
        """Return the words that are marked in a tone."""
        text = self.toPlainText()
        return tuple(text[start:end] for start, end in self._marked.get(tone, ()))

    def select(self, span: Span) -> None:
        """Select words and go to them."""
        self.setTextCursor(self.cursor_over(span))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def cursor_over(self, span: Span) -> QTextCursor:
        """Return a cursor that holds these words."""
        text, cursor = self.toPlainText(), self.textCursor()
        cursor.setPosition(in_qt(text, span[0]))
        cursor.setPosition(in_qt(text, span[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = event.modifiers(), event.key()
        if self.is_composing:
            super().keyPressEvent(event)
        elif key in ENTERS and keys & Qt.KeyboardModifier.ControlModifier:
            self.copy_asked.emit()
        elif self._asks_for_templates(event):
            self.templates_asked.emit(event.text() if event.text() == "/" else "")
        else:
            super().keyPressEvent(event)

    def _asks_for_templates(self, event: QKeyEvent) -> bool:
        if event.text() == "/":
            cursor = self.textCursor()
            return cursor.atBlockStart() and not cursor.hasSelection()
        return event.key() == Qt.Key.Key_T and event.modifiers() == TEMPLATE_KEYS

    def _paint_marks(self) -> None:
        selections = []
        for tone, spans in self._marked.items():
            for span in spans:
                mark = QTextEdit.ExtraSelection()
                words = QTextCharFormat()
                words.setBackground(self.theme.color(f"{tone}_soft"))
                words.setForeground(self.theme.color(tone))
                words.setUnderlineColor(self.theme.color(tone))
                words.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                mark.cursor = self.cursor_over(span)
                mark.format = words
                selections.append(mark)
        self.setExtraSelections(selections)


ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
TEMPLATE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

"""A text of several lines that is as high as what stands in it."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.theme import Theme

STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class GrowingText(QPlainTextEdit):
    """Grows with its text from `least` to `most` lines, then scrolls; also while an IME composes.

    `left` is sent when the keyboard goes elsewhere.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, name: str, least: int, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._least, self._most = least, most
        self._preedit = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds words that are not committed yet."""
        return bool(self._preedit)

    def fit(self) -> None:
        """Take the height of the text."""
        lines = int(self.document().size().height())
        lines = max(self._least, min(self._most, lines))
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 2)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.height())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _restyle(self) -> None:
        self.setFont(self.theme.font("body"))
        self.fit()


class BookText(GrowingText):
    """A text of the book: undo and redo are the book's while nothing was typed since it came."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_step = any(event.matches(step) for step in STEPS)
            document = self.document()
            if is_step and not (document.isUndoAvailable() or document.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)


def in_qt(text: str, place: int) -> int:
    """Return a place in Qt's count, which takes a character beyond the first 65,536 as two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2

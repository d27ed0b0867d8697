"""A row of a card that opens something: two words at the left, an amount at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.kit.painting import Brush
from app.ui.theme import Theme

HEIGHT = 44
PAD = 8


class ItemButton(QAbstractButton):
    """Painted as a quiet row; Enter and Space press it."""

    def __init__(
        self, theme: Theme, title: str, note: str, right: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._note, self._right = title, note, right
        self.setAccessibleName(f"{title} {note} {right}")
        self.setToolTip(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme = self._theme
        brush = Brush(painter, theme)
        rect = QRectF(0, 0, self.width(), self.height())
        if self.underMouse() or self.isDown():
            brush.rounded(rect, 8, "hover")
        room = self.width() - 2 * PAD
        right = theme.width(self._right, "body_b")
        top = (self.height() - theme.line("body_b") - theme.line("caption")) / 2
        brush.text(PAD, top, self._title, "body_b", "text", room - right - PAD)
        below = top + theme.line("body_b")
        brush.text(PAD, below, self._note, "caption", "text3", room - right - PAD)
        brush.text(PAD, 0, self._right, "body_b", "text", room, align="right", height=self.height())
        if self.hasFocus():
            brush.focus_ring(rect, 8)
        painter.end()

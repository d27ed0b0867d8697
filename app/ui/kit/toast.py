"""A toast: says what was done, offers to take it back, and goes away by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.ui.kit.painting import Brush
from app.ui.later import Later
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.kit import announcing
else:
    announcing = Later("app.ui.kit.announcing")

STAYS_MS = 8_000
HEIGHT = 44
RISE = 24
ROOM = 20
"""Around the toast, for its shadow."""


class Toast(QWidget):
    """One message at the bottom of its parent; the newest replaces the one before."""

    undo_asked = Signal()
    shown = Signal(str)
    """The message, for those who keep the last ones."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._theme = theme
        self._icon = "check"
        self._stays = False
        self._message = QLabel(self)
        self._undo = QPushButton(self)
        self._close = QToolButton(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._build()
        parent.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def message(self) -> str:
        """What is said now, or was said last."""
        return self._message.text()

    def say(self, message: str, *, undo: bool = False) -> None:
        """Show what was done; with `undo` a link takes it back."""
        self._icon, self._stays = "check", False
        self._undo.setText(self.tr("Undo"))
        self._show(message, has_undo=undo)

    def warn(self, message: str) -> None:
        """Show what went wrong; it stays until it is closed."""
        self._icon, self._stays = "triangle-alert", True
        self._show(message, has_undo=False)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._run()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._timer.stop()
        super().focusInEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parent() and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched in (self._undo, self._close):
            if kind == QEvent.Type.FocusIn:
                self._timer.stop()
            elif kind == QEvent.Type.FocusOut:
                self._run()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        rect = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        brush.shadow(rect, 10, ROOM * 0.8)
        brush.rounded(rect, 10, "tooltip")
        color = "tooltip_text" if self._icon == "check" else "warn_fill"
        brush.icon(rect.x() + 16, rect.center().y() - 8, self._icon, 16, color)
        if self._undo.isVisible():
            x = self._undo.x() - 10
            line = self._theme.color("tooltip_text", 0.25)
            brush.line(x, rect.y() + 13, x + 1, rect.bottom() - 13, line)
        painter.end()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM + 44, ROOM, ROOM + 8, ROOM)
        row.setSpacing(10)
        row.addWidget(self._message)
        row.addSpacing(10)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._undo.setObjectName("toast_undo")
        self._undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self._undo.clicked.connect(self._ask_undo)
        self._close.setObjectName("toast_close")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        for button in (self._undo, self._close):
            button.installEventFilter(self)

    def _restyle(self) -> None:
        self._message.setFont(self._theme.font("body"))
        palette = self._message.palette()
        palette.setColor(self._message.foregroundRole(), self._theme.color("tooltip_text"))
        self._message.setPalette(palette)
        self._close.setIcon(self._theme.icon("x", "tooltip_text", 15))
        self.setFixedHeight(self._theme.px(HEIGHT) + 2 * ROOM)

    def _show(self, message: str, *, has_undo: bool) -> None:
        self._message.setText(message)
        self._undo.setVisible(has_undo)
        self.setAccessibleName(message)
        # In place before it is seen, or the pointer would count as over it.
        self._place()
        self.show()
        self._place()
        self.raise_()
        self._run()
        self.shown.emit(message)
        announcing.announce(self, message)

    def _run(self) -> None:
        if self.isVisible() and not self._stays and not self.underMouse():
            self._timer.start(STAYS_MS)

    def _ask_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _place(self) -> None:
        parent = self._ground
        width = min(self.sizeHint().width(), parent.width())
        self.resize(width, self.height())
        x = (parent.width() - width) // 2
        self.move(x, parent.height() - self.height() - RISE + ROOM)

"""A drawer over the right of a page, for the details of one thing."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.kit.buttons import IconButton
from app.ui.kit.labels import Label
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

WIDTH = 420
SLIDE_MS = 200


class Drawer(QWidget):
    """Covers the right of its parent; Esc closes it and the focus goes back where it was.

    Put the content in with `set_content`, actions for the foot with `set_foot`.
    """

    closed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.theme = theme
        self._came_from: QWidget | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
        self._title = Label(theme, name, "subtitle", "text", self)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.head = QHBoxLayout()
        self._scroll = QScrollArea(self)
        self._column = QVBoxLayout(self)
        self._build()
        self._slide = QPropertyAnimation(self, b"geometry", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def set_title(self, title: str) -> None:
        """Write what the drawer shows."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_content(self, content: QWidget) -> None:
        """Show a widget in the drawer, scrolling when it is higher; the one before is deleted."""
        content.setObjectName("scrolled")
        self._scroll.setWidget(content)

    def set_foot(self, foot: QWidget) -> None:
        """Show a widget below the content that does not scroll."""
        self._column.addWidget(foot)

    def open(self) -> None:
        """Slide in and take the focus."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self.raise_()
        self.show()
        end = self._place()
        duration = self.theme.animations_ms(SLIDE_MS)
        if duration:
            self._slide.setDuration(duration)
            self._slide.setStartValue(end.translated(end.width(), 0))
            self._slide.setEndValue(end)
            self._slide.start()
        else:
            self.setGeometry(end)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_drawer(self) -> None:
        """Go away and give the focus back."""
        if not self.isVisible():
            return
        self._slide.stop()
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._slide.stop()
            self.setGeometry(self._place())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self.theme)
        for step in range(SHADOW):
            alpha = 0.012 * (step + 1) * (2 if self.theme.is_dark else 1)
            brush.line(step, 0, step + 1, self.height(), self.theme.color("shadow", alpha))
        width, height = self.width() - SHADOW, self.height()
        brush.painter.fillRect(SHADOW, 0, width, height, self.theme.color("surface"))
        brush.line(SHADOW, 0, SHADOW + 1, self.height(), "border")
        painter.end()

    def _build(self) -> None:
        self.head.setContentsMargins(SHADOW + 16, 12, 12, 8)
        self.head.addWidget(self._title, 1)
        close = IconButton(self.theme, "x", self.tr("Close"), "Esc", is_plain=True, parent=self)
        close.clicked.connect(self.close_drawer)
        self.head.addWidget(close)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self.head)
        body = QHBoxLayout()
        body.setContentsMargins(SHADOW + 1, 0, 0, 0)
        body.addWidget(self._scroll)
        self._column.addLayout(body, 1)

    def _place(self) -> QRect:
        parent = self._ground
        width = min(self.theme.px(WIDTH) + SHADOW, parent.width())
        return QRect(parent.width() - width, 0, width, parent.height())


SHADOW = 10

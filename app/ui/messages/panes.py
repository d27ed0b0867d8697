"""How the three panes share the page: sizes are remembered, and a narrow page overlays details."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from app.ui.kit.painting import Brush
from app.ui.messages.conversation_head import HEIGHT
from app.ui.page import PageContext
from app.ui.theme import Theme

THREADS, DETAILS = 316, 304
NARROW = 1160
SIZES_KEY = "messages/sizes"
GRIP = 5


class Panes(QSplitter):
    """Threads, conversation and details; under 1160 px the details lie over the conversation."""

    narrowed = Signal(bool)

    def __init__(
        self,
        context: PageContext,
        parts: tuple[QWidget, QWidget, QWidget],
        memory: QSettings | None,
        parent: QWidget,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = context.theme
        self._memory = memory
        threads, self._talk, self._details = parts
        self.is_narrow = True
        self.setHandleWidth(GRIP)
        self.setChildrenCollapsible(False)
        for part in (threads, self._talk):
            self.addWidget(part)
        self._side = Side(self._theme, self._details)
        self._side.setParent(parent)  # it comes beside the others once there is room
        self._side.hide()
        self.setStretchFactor(1, 1)
        self._is_placed = False
        self.splitterMoved.connect(self._remember)

    def toggle_details(self) -> None:
        """Show or hide the details that lie over the conversation."""
        if self.is_narrow:
            self._side.setVisible(not self._side.isVisible())
            self._place()
            self._side.raise_()
            if self._side.isVisible():
                self._details.setFocus(Qt.FocusReason.OtherFocusReason)

    def createHandle(self) -> QSplitterHandle:
        return Grip(self._theme, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._theme.px(NARROW)
        if is_narrow != self.is_narrow:
            self._turn(is_narrow=is_narrow)
        elif not self._is_placed:
            self._restore()
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_over = self.is_narrow and self._side.isVisible()
        if event.key() == Qt.Key.Key_Escape and is_over:
            self._side.hide()
            self._talk.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _turn(self, *, is_narrow: bool) -> None:
        self.is_narrow = self._side.has_edge = is_narrow
        self.narrowed.emit(is_narrow)
        if is_narrow:
            self._side.hide()
            self._side.setParent(self.parentWidget())
        else:
            self.addWidget(self._side)
            self._side.show()
        self._restore()

    def _place(self) -> None:
        if self.is_narrow:
            width = self._theme.px(DETAILS) + GRIP
            top = self._theme.px(HEIGHT)  # below the head, whose button takes it away again
            self._side.setGeometry(self.width() - width, top, width, self.height() - top)

    def _restore(self) -> None:
        """Give the panes the sizes they had last, else those they begin with."""
        self._is_placed = True
        threads, details = self._theme.px(THREADS), self._theme.px(DETAILS)
        state = None if self._memory is None else self._memory.value(SIZES_KEY)
        if self.is_narrow:
            self.setSizes([threads, self.width() - threads - GRIP])
        elif isinstance(state, QByteArray):
            self.restoreState(state)
        else:
            self.setSizes([threads, self.width() - threads - details - 2 * GRIP, details])

    def _remember(self) -> None:
        if self._memory is not None and not self.is_narrow:
            self._memory.setValue(SIZES_KEY, self.saveState())


class Side(QWidget):
    """The ground of the details; where it lies over something it has an edge at its left."""

    def __init__(self, theme: Theme, details: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.has_edge = True
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(details)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        if self.has_edge:
            Brush(painter, self._theme).line(0, 0, 1, self.height(), "border")
        painter.end()


class Grip(QSplitterHandle):
    """A hairline between two panes that can be dragged."""

    def __init__(self, theme: Theme, panes: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, panes)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = "focus" if self.underMouse() else "border"
        Brush(painter, self._theme).line(self.width() - 1, 0, self.width(), self.height(), colour)
        painter.end()

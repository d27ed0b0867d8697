"""How the list and the editor share the page; their sizes are remembered."""

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.ui.messages.panes import Grip
from app.ui.page import PageContext

LIST = 316
KEY = "listings/sizes"
GRIP = 5


class ListSplit(QSplitter):
    """A list of fixed width beside an editor that takes the rest."""

    def __init__(
        self,
        context: PageContext,
        parts: tuple[QWidget, QWidget],
        memory: QSettings | None,
        parent: QWidget,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._memory = context.theme, memory
        self._is_placed = False
        self.setHandleWidth(GRIP)
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._remember)

    def createHandle(self) -> QSplitterHandle:
        return Grip(self._theme, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_placed:
            return
        self._is_placed = True
        state = None if self._memory is None else self._memory.value(KEY)
        if isinstance(state, QByteArray):
            self.restoreState(state)
        else:
            width = self._theme.px(LIST)
            self.setSizes([width, self.width() - width - GRIP])

    def _remember(self) -> None:
        if self._memory is not None:
            self._memory.setValue(KEY, self.saveState())

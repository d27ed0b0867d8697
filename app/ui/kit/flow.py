"""Widgets side by side, in as many lines as the width asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 6


class FlowRow(QWidget):
    """Places its widgets by their size hints and is as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: tuple[QWidget, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these in place of those before, which are deleted; none hides the row."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = tuple(widgets)
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self.setVisible(bool(widgets))
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Place those that are not hidden: call it when one was shown or hidden."""
        x = y = height = 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            size = widget.sizeHint()
            width = min(size.width(), max(self.width(), 1))
            if x and x + width > self.width():
                x, y = 0, y + height + GAP
            widget.setGeometry(QRect(x, y, width, size.height()))
            x, height = x + width + GAP, size.height()
        self.setFixedHeight(max(y + height, 1))

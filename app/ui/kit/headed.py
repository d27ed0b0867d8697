"""A part of a drawer: a heading, room beside it, and a body below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.labels import Label
from app.ui.theme import Theme


class Headed(QWidget):
    """Put what belongs beside the heading into `head`, the rest into `body`."""

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self.heading = Label(theme, heading, "caption_b", "text2")
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        self.head.addWidget(self.heading, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        self.body.addLayout(self.head)


def emptied(layout: QVBoxLayout) -> QVBoxLayout:
    """Delete the widgets of a layout that is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    return layout

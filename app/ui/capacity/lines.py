"""A line of words that can be pressed, as wide as its words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.theme import Theme

WIDEST = 350


def add_line(
    theme: Theme,
    column: QVBoxLayout,
    words: str,
    do: Callable[[], object],
    widest: int = WIDEST,
) -> Button:
    """Add a line to a column; pressing it does this. What is cut stands in its tip."""
    room = theme.px(widest)
    shown = theme.metrics("caption").elidedText(words, Qt.TextElideMode.ElideMiddle, room)
    line = Button(theme, shown.replace("&", "&&"), kind="link")
    line.setAccessibleName(words)
    line.setToolTip(words if shown != words else "")
    line.setFont(theme.font("caption"))
    line.clicked.connect(lambda _=False: do())
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(line)
    row.addStretch(1)
    column.addWidget(holder)
    return line

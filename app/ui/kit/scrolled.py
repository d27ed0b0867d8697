"""Lines of a dialog that are scrolled where they are many."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme


def scrolled(theme: Theme, lines: QVBoxLayout, name: str, height: int) -> QScrollArea:
    """Return an area of this height, in points, that holds the lines; `name` is told aloud."""
    inside = QWidget()
    inside.setObjectName("scrolled")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 8, 0)
    column.addLayout(lines)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setMinimumHeight(theme.px(height))
    area.setAccessibleName(name)
    return area

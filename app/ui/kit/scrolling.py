"""Brings a part of a page that scrolls before the eye."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN = 16


def come_to(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll all that a widget lies in until it, or this part of it, is to be seen."""
    shown = widget.rect() if part is None else part
    above = widget.parentWidget()
    while above is not None:
        page = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and page is not None:
            middle = widget.mapTo(page, shown.center())
            margin = min(shown.height(), above.viewport().height()) // 2 + MARGIN
            above.ensureVisible(middle.x(), middle.y(), 0, margin)
        above = above.parentWidget()

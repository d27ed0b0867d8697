"""One group of the settings: how its list names it, and how it is built when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.kit.labels import Label
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class SettingsPane:
    """A group of the settings that the dialog lists; `build` is called when it is first shown."""

    key: str
    title: str
    icon: str
    build: Callable[[], QWidget]


def pane_column() -> tuple[QWidget, QVBoxLayout]:
    """Return an empty pane and the column that its parts go into."""
    page = QWidget()
    page.setObjectName("scrolled")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 4, 12, 4)
    column.setSpacing(10)
    return page, column


def scrolled(page: QWidget) -> QScrollArea:
    """Return a pane in an area that scrolls when it is higher than the dialog."""
    page.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


def explained(theme: Theme, text: str) -> Label:
    """Return the paragraph that says what a group is for."""
    return Label(theme, text, "caption", "text2").wrapped()

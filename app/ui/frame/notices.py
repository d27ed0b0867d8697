"""The last messages, kept behind the bell: a toast that went away is not lost."""

from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.formats import Formats
from app.ui.kit.labels import Label
from app.ui.theme import Theme

KEPT = 50
WIDTH = 360
HEIGHT = 420


class Notice(NamedTuple):
    """One message and when it was shown."""

    message: str
    at: datetime


class Notices:
    """Keeps the last fifty messages, the newest first."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._kept: deque[Notice] = deque(maxlen=KEPT)
        self.unseen_count = 0

    def add(self, message: str) -> None:
        """Keep a message."""
        self._kept.appendleft(Notice(message, self._clock()))
        self.unseen_count += 1

    def read(self) -> tuple[Notice, ...]:
        """Return all messages; from now on they count as seen."""
        self.unseen_count = 0
        return tuple(self._kept)


class NoticesPopup(QFrame):
    """Lists the messages below the bell."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._formats = formats
        self.setAccessibleName(self.tr("Notices"))
        self.setObjectName("popup")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.addWidget(Label(theme, self.tr("Notices"), "large_b", parent=self))
        column.addWidget(self._scroll)
        self.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))

    def open_below(self, button: QWidget, notices: tuple[Notice, ...], now: datetime) -> None:
        """Show the messages, right-aligned to a button."""
        self._scroll.setWidget(self._list(notices, now))
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 6))
        self.move(corner.x() - self.width(), corner.y())
        self.show()

    def _list(self, notices: tuple[Notice, ...], now: datetime) -> QWidget:
        box = QWidget(self)
        box.setObjectName("scrolled")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 8, 4)
        if not notices:
            nothing = self.tr("Nothing yet. What you do is listed here.")
            column.addWidget(Label(self._theme, nothing, "caption", "text3", box).wrapped())
        for notice in notices:
            column.addWidget(Label(self._theme, notice.message, "body", "text", box).wrapped())
            ago = self._formats.ago(notice.at, now)
            column.addWidget(Label(self._theme, ago, "micro", "text3", box))
            column.addSpacing(6)
        column.addStretch(1)
        return box

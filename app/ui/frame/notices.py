"""The last messages, kept behind the bell: a toast or notice that went away is not lost."""

from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.formats import Formats
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.theme import Theme

KEPT = 50
WIDTH = 360
HEIGHT = 420


class Target(NamedTuple):
    """What a message opens: a page, and what on it."""

    page: str
    options: Mapping[str, object]


class Notice(NamedTuple):
    """One message, when it was shown, and what it opens."""

    message: str
    at: datetime
    target: Target | None = None


class Notices:
    """Keeps the last fifty messages, the newest first."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._kept: deque[Notice] = deque(maxlen=KEPT)
        self.unseen_count = 0

    def add(self, message: str, target: Target | None = None) -> None:
        """Keep a message."""
        self._kept.appendleft(Notice(message, self._clock(), target))
        self.unseen_count += 1

    def read(self) -> tuple[Notice, ...]:
        """Return all messages; from now on they count as seen."""
        self.unseen_count = 0
        return tuple(self._kept)


class NoticesPopup(QFrame):
    """Lists the messages below the bell; what opens something is a link."""

    chosen = Signal(object)
    """The `Target` of the message that was clicked."""

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
            column.addLayout(self._foot(notice, now, box))
            column.addSpacing(6)
        column.addStretch(1)
        return box

    def _foot(self, notice: Notice, now: datetime, box: QWidget) -> QHBoxLayout:
        """Return how long ago it was, and the link to what it is about."""
        row = QHBoxLayout()
        ago = self._formats.ago(notice.at, now)
        row.addWidget(Label(self._theme, ago, "micro", "text3", box))
        row.addStretch(1)
        if notice.target is not None:
            link = Button(self._theme, self.tr("Open"), kind="link", parent=box)
            link.setAccessibleName(f"{self.tr('Open')}: {notice.message}")
            link.clicked.connect(lambda: self._choose(notice.target))
            row.addWidget(link)
        return row

    def _choose(self, target: Target | None) -> None:
        self.close()
        self.chosen.emit(target)


class Bell(QObject):
    """Keeps what was said, shows that there is news, and lists it."""

    chosen = Signal(object)
    """The `Target` that is to be opened."""

    def __init__(
        self, theme: Theme, formats: Formats, clock: Callable[[], datetime], button: IconButton
    ) -> None:
        super().__init__(button)
        self._theme, self._formats, self._clock, self._button = theme, formats, clock, button
        self.notices = Notices(clock)
        button.clicked.connect(self.open)

    def keep(self, message: str, target: Target | None = None) -> None:
        """Keep a message, and show that there is one."""
        self.notices.add(message, target)
        self._button.set_dot("bad_fill")

    def open(self) -> NoticesPopup:
        """List the last messages below the bell."""
        popup = NoticesPopup(self._theme, self._formats, self._button)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.chosen.connect(self.chosen)
        self._button.set_dot("")
        popup.open_below(self._button, self.notices.read(), self._clock())
        return popup

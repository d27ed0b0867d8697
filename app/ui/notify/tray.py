"""The icon in the system's tray: its menu, its messages, and a dot when something is late."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.kit.painting import Brush
from app.ui.kit.seal import draw_seal
from app.ui.theme import Theme

SIZES = (16, 22, 24, 32, 48, 64)
SHOWN_MS = 10_000

HARMLESS = str.maketrans({"<": "＜", ">": "＞", "&": "＆"})  # noqa: RUF001 - wide ones
"""Some systems read messages as HTML: a client's name must stay a name."""


class Tray(QObject):
    """Wraps the system's icon.

    `asked` carries open, summary, pause, resume or quit, stop_timer or start_timer.
    """

    asked = Signal(str)
    message_clicked = Signal()
    order_chosen = Signal(int, str)
    """An order to time: its id and its title."""

    def __init__(self, theme: Theme, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._is_late = False
        self._is_paused = False
        self._timed = ""
        self._offers: Sequence[tuple[int, str]] = ()
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill)
        self._fill()
        icon.setParent(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activate)
        icon.messageClicked.connect(self.message_clicked)
        theme.changed.connect(self._draw)
        self._draw()
        icon.show()

    @property
    def menu(self) -> QMenu:
        """What the icon offers."""
        return self._menu

    def set_late(self, *, is_late: bool) -> None:
        """Show a dot when something of mine has run out."""
        if is_late != self._is_late:
            self._is_late = is_late
            self._draw()

    def set_paused(self, *, is_paused: bool) -> None:
        """Offer to go on, or to be still for an hour."""
        self._is_paused = is_paused
        self._draw()

    def set_timer(self, timed: str, offers: Sequence[tuple[int, str]]) -> None:
        """Offer to stop what is timed ("" for nothing), or to time one of these orders."""
        self._timed, self._offers = timed, offers

    def show_message(self, headline: str, body: str) -> None:
        """Let the system show a message."""
        self._icon.showMessage(
            headline.translate(HARMLESS), body.translate(HARMLESS), seal(self._theme), SHOWN_MS
        )

    def remove(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        clicks = QSystemTrayIcon.ActivationReason
        if reason in (clicks.Trigger, clicks.DoubleClick):
            self.asked.emit("open")

    def _fill(self) -> None:
        self._menu.clear()
        pause = self.tr("Go on with notices") if self._is_paused else self.tr("Pause for an hour")
        for name, text in (
            ("open", self.tr("Open Tokuicho")),
            ("summary", self.tr("Today in short")),
            ("", ""),
            ("resume" if self._is_paused else "pause", pause),
            ("", ""),
            *self._timer_lines(),
            ("", ""),
            ("quit", self.tr("Quit")),
        ):
            if not name:
                self._menu.addSeparator()
                continue
            action = self._menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, name=name: self.asked.emit(name))
        self._fill_offers()

    def _timer_lines(self) -> list[tuple[str, str]]:
        if not self._timed:
            return [("start_timer", self.tr("Time an order…"))]
        stop = self.tr("Stop the timer: {title}").format(title=self._timed)
        return [("stop_timer", stop), ("start_timer", self.tr("Time another order…"))]

    def _fill_offers(self) -> None:
        """Let the orders worked on last be timed from the menu itself."""
        action = next(one for one in self._menu.actions() if one.objectName() == "start_timer")
        if not self._offers:
            return
        menu = QMenu(action.text(), self._menu)
        for order_id, title in self._offers:
            offered = menu.addAction(title.replace("&", "&&"))
            offered.triggered.connect(
                lambda _=False, one=order_id, title=title: self.order_chosen.emit(one, title)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Another…"), lambda: self.asked.emit("start_timer"))
        self._menu.insertMenu(action, menu)
        self._menu.removeAction(action)

    def _draw(self) -> None:
        self._icon.setIcon(seal(self._theme, has_dot=self._is_late))
        words = self.tr("Tokuicho")
        if self._is_late:
            words = self.tr("Tokuicho: something is past its time")
        elif self._is_paused:
            words = self.tr("Tokuicho: notices paused")
        self._icon.setToolTip(words)


def system_tray() -> QSystemTrayIcon | None:
    """Return an icon for the system's tray, None where there is no tray."""
    return QSystemTrayIcon() if QSystemTrayIcon.isSystemTrayAvailable() else None


def seal(theme: Theme, *, has_dot: bool = False) -> QIcon:
    """Return the seal in the sizes of trays, with a dot in its corner where something is late."""
    icon = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        brush = Brush(painter, theme)
        draw_seal(brush, QRectF(0, 0, size, size))
        if has_dot:
            radius = max(size * 0.2, 3)
            brush.dot(size - radius, radius, radius, "bad_fill", "surface")
        painter.end()
        icon.addPixmap(picture)
    return icon

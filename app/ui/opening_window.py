"""The window as it is first seen: an empty frame in the colours of the theme, at once."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.ui.tokens import DARK, LIGHT

STYLE = ("-style", "fusion")
"""What Qt is started with: the style sheet is made for this style, on every system."""

USUAL_WIDTH, USUAL_HEIGHT = 1440, 900
LEAST_WIDTH, LEAST_HEIGHT = 1040, 680
SIDEBAR_WIDTH = 216


class OpeningWindow(QMainWindow):
    """The one window of the program; what it shows is put into it once it is built.

    It imports nothing but Qt and the colours, so that it stands before all else is loaded. While
    it `stays`, closing hides it.
    """

    painted = Signal()
    """It was painted for the first time."""
    hidden = Signal()
    """It was closed while it stays: the program goes on without it."""

    def __init__(self, theme: str, geometry: Path) -> None:
        super().__init__()
        self._tokens = DARK if _is_dark(theme) else LIGHT
        self._was_painted = False
        self.stays = False
        self._file = geometry
        self.setWindowTitle("得意帳 Tokuicho")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(USUAL_WIDTH, USUAL_HEIGHT)
        if geometry.exists():
            kept = self._kept().value("geometry")
            if kept is not None:
                self.restoreGeometry(kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens["bg"]))
        if self.centralWidget() is None:  # later the sidebar may be a narrow rail
            side = QRect(0, 0, SIDEBAR_WIDTH, self.height())
            painter.fillRect(side, QColor(self._tokens["sidebar"]))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        kept = self._kept()
        kept.setValue("geometry", self.saveGeometry())
        kept.sync()
        if self.stays:
            event.ignore()
            self.hide()
            self.hidden.emit()
        else:
            super().closeEvent(event)

    def obey(self, application: "Program") -> None:
        """Stay no longer when the system ends the program or the session."""
        application.leaving.connect(self._let_go)
        application.commitDataRequest.connect(self._let_go)

    def leave(self) -> None:
        """Close for good, and end the program."""
        self.stays = False
        self.close()
        QApplication.quit()

    def come_forward(self) -> None:
        """Stand before other windows, whether it was hidden or minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _let_go(self) -> None:
        self.stays = False

    def _kept(self) -> QSettings:
        return QSettings(str(self._file), QSettings.Format.IniFormat)


class Program(QApplication):
    """The application; `leaving` tells that the system wants it to end."""

    leaving = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.leaving.emit()
        return super().event(event)


def _is_dark(theme: str) -> bool:
    scheme = QGuiApplication.styleHints().colorScheme()
    return theme == "dark" or (theme == "auto" and scheme is Qt.ColorScheme.Dark)

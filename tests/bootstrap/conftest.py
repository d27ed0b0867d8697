"""A desk in a home of its own, with a keychain in a folder and the demo's moment."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.bootstrap.desk import Desk
from app.bootstrap.place import Place
from app.models.moments import JST
from app.paths import resources_dir, user_paths
from app.settings import Settings
from app.ui.application import Interface
from app.ui.collector import Collector
from app.ui.opening_window import OpeningWindow
from tests.store import FileKeychain

NOW = datetime(2026, 11, 25, 9, 20, tzinfo=JST)


@dataclass
class Office:
    """The desk, its keychain, and what is done to each dialog that comes up."""

    desk: Desk
    keychain: FileKeychain
    home: Path
    qtbot: QtBot
    seen: list[QDialog] = field(default_factory=list)

    def answer(self, kind: type[QDialog], act: Callable[[QDialog], object]) -> None:
        """Do this to the next dialog of this kind, once it stands."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                self.seen.append(dialog)
                act(dialog)
            else:
                QTimer.singleShot(10, self.desk, look)

        QTimer.singleShot(10, self.desk, look)

    def wait_for_window(self) -> None:
        """Wait until the book's window fills the frame."""
        desk = self.desk
        self.qtbot.waitUntil(
            lambda: desk.window is not None and desk.outer.centralWidget() is desk.window,
            timeout=60_000,
        )
        self.qtbot.waitUntil(lambda: not self.tasks_pending(), timeout=60_000)

    def tasks_pending(self) -> bool:
        return self.desk.window is not None and bool(self.desk.window.tasks.pending)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    home = tmp_path / "office"
    interface = Interface(qapp, resources_dir(), Settings(theme="light", language="en"))
    keychain = FileKeychain(tmp_path / "keychain")
    paths = user_paths({"TOKUICHO_HOME": str(home)})
    place = Place(paths, resources_dir(), keychain, lambda: NOW, make_tray=lambda: None)
    outer = OpeningWindow("light", tmp_path / "window.ini")
    qtbot.addWidget(outer)
    desk = Desk(interface, place, Settings(theme="light", language="en"), outer)
    yield Office(desk, keychain, home, qtbot)
    desk.close()
    if desk.window is not None:
        desk.window.tasks.deleteLater()
    interface.collector.remove()
    interface.set_language("en")
    interface.theme.deleteLater()
    interface.deleteLater()


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Collect garbage on this thread alone, as the program does."""
    made = Collector(qapp)
    made.install()
    yield made
    made.remove()
    made.deleteLater()

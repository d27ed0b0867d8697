from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.furnishing import set_up
from app.paths import user_paths
from app.settings import Settings
from app.ui.opening_window import OpeningWindow


def test_the_desk_is_set_up_with_look_language_and_rules(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    outer = OpeningWindow("dark", tmp_path / "window.ini")
    qtbot.addWidget(outer)
    paths = user_paths({"TOKUICHO_HOME": str(tmp_path)})
    desk = set_up(qapp, outer, paths, Settings(theme="dark", language="ja"), "secret")
    assert desk.interface.theme.is_dark
    assert desk.interface.language == "ja"
    assert "coconala" in desk.shipped.ids
    assert desk.place.passphrase == "secret"  # noqa: S105 - invented
    assert QApplication.applicationName() == "Tokuicho"
    desk.interface.collector.remove()
    desk.interface.set_language("en")
    desk.interface.theme.deleteLater()
    desk.interface.deleteLater()

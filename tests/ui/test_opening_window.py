import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.opening_window import OpeningWindow
from app.ui.tokens import DARK, LIGHT


@pytest.mark.parametrize(("theme", "colors"), [("light", LIGHT), ("dark", DARK), ("auto", LIGHT)])
def test_it_is_painted_in_the_colours_of_the_theme_and_says_so_once(
    theme: str, colors: dict[str, str], qtbot: QtBot, tmp_path: Path
) -> None:
    window = OpeningWindow(theme, tmp_path / "window.ini")
    qtbot.addWidget(window)
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))
    window.resize(1300, 800)
    picture = window.grab().toImage()
    assert picture.pixelColor(600, 400).name().upper() == colors["bg"]
    assert picture.pixelColor(20, 400).name().upper() == colors["sidebar"]
    window.grab()
    assert painted == [True]


def test_the_ground_of_the_sidebar_is_not_seen_beside_a_narrow_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = OpeningWindow("light", tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.resize(1100, 800)
    assert window.grab().toImage().pixelColor(150, 400).name().upper() == LIGHT["bg"]


def test_it_remembers_its_size(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    window = OpeningWindow("light", file)
    qtbot.addWidget(window)
    window.resize(1300, 800)
    window.show()
    window.close()
    assert file.exists()
    again = OpeningWindow("light", file)
    qtbot.addWidget(again)
    # What is kept is cut to the screen there is.
    assert again.size() != QSize(1440, 900)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_while_it_stays_closing_hides_it_until_it_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    window = OpeningWindow("light", tmp_path / "window.ini")
    qtbot.addWidget(window)
    hidden: list[bool] = []
    window.hidden.connect(lambda: hidden.append(True))
    window.stays = True
    window.show()
    assert not window.close()
    assert not window.isVisible()
    assert hidden == [True]
    window.showMinimized()
    window.come_forward()
    assert window.isVisible()
    assert not window.isMinimized()
    window.leave()
    assert not window.isVisible()
    assert hidden == [True]
    assert not window.stays


def test_the_program_tells_that_the_system_ends_it(tmp_path: Path) -> None:
    source = """
from PySide6.QtCore import QEvent, QCoreApplication
from app.ui.opening_window import OpeningWindow, Program
from pathlib import Path
import sys
program = Program([])
window = OpeningWindow("light", Path(sys.argv[1]))
window.stays = True
window.obey(program)
window.show()
program.sendEvent(program, QEvent(QEvent.Type.Quit))
print(window.isVisible())
"""
    done = subprocess.run(  # noqa: S603 - our own source
        [sys.executable, "-c", source, str(tmp_path / "window.ini")],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path.cwd(),
    )
    assert done.stdout.strip() == "False"

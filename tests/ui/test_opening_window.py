from pathlib import Path

import pytest
from PySide6.QtCore import QSize
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

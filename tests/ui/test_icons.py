import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from app.paths import resources_dir
from app.ui.icons import Icons, Look, stroke_for

FOLDER = resources_dir() / "icons"
APP = Path(__file__).resolve().parents[2] / "app"
FOR_THE_SHEET = {"check-on-accent", "chevron-down-light", "chevron-down-dark"}


pytestmark = pytest.mark.usefixtures("qapp")


def look(name: str = "plus", *, ratio: float = 1.0, is_filled: bool = False) -> Look:
    return Look(name, "#FF0000", 16, ratio, 1.75, is_filled=is_filled)


def test_an_icon_has_the_colour_it_was_asked_for() -> None:
    picture = Icons(FOLDER).pixmap(look()).toImage()
    seen = {picture.pixelColor(x, 8).name() for x in range(16) if picture.pixelColor(x, 8).alpha()}
    assert seen == {QColor("#FF0000").name()}


def test_a_picture_has_the_pixels_of_its_screen() -> None:
    picture = Icons(FOLDER).pixmap(look(ratio=1.5))
    assert picture.width() == 24
    assert picture.devicePixelRatio() == pytest.approx(1.5)


def test_an_icon_is_drawn_once() -> None:
    icons = Icons(FOLDER)
    first = icons.pixmap(look())
    assert icons.pixmap(look()) is first
    icons.forget()
    assert icons.pixmap(look()) is not first


def test_a_filled_icon_is_fuller() -> None:
    icons = Icons(FOLDER)
    line, full = (icons.pixmap(look("star", is_filled=fill)).toImage() for fill in (False, True))
    assert line.pixelColor(8, 8).alpha() == 0
    assert full.pixelColor(8, 8).alpha() == 255


def test_small_icons_have_thicker_lines() -> None:
    assert stroke_for(12) > stroke_for(16)


def test_every_icon_that_ships_is_used_and_has_its_licence() -> None:
    files = {file.stem for file in FOLDER.glob("*.svg")}
    code = "\n".join(file.read_text(encoding="utf-8") for file in APP.rglob("*.py"))
    words = set(re.findall(r'"([a-z0-9-]+)"', code)) | FOR_THE_SHEET
    assert sorted(files - words) == []
    assert "ISC License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")

import re

from app.paths import resources_dir
from app.ui.style_sheet import SHEET, style_sheet
from app.ui.tokens import DARK, LIGHT


def test_every_name_in_the_sheet_is_a_colour() -> None:
    assert set(re.findall(r"@(\w+)", SHEET)) <= set(LIGHT)


def test_lengths_follow_the_text_size() -> None:
    sheet = style_sheet(LIGHT, lambda length: round(length * 2), resources_dir())
    assert "min-height: 60px" in sheet
    assert "$" not in sheet


def test_the_pictures_of_the_sheet_are_there_in_both_themes() -> None:
    for colors in (LIGHT, DARK):
        sheet = style_sheet(colors, round, resources_dir())
        files = re.findall(r'url\("([^"]+)"\)', sheet)
        assert files
        assert all((resources_dir() / "icons" / file.rsplit("/", 1)[1]).exists() for file in files)

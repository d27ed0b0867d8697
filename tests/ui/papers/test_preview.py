"""The preview has a place for each page, and none without a paper."""

from pytestqt.qtbot import QtBot

from app.ui.papers.preview import Preview
from tests.ui.papers.written import many, sheet
from tests.ui.today.context import World


def test_pages_stand_below_each_other(world: World, qtbot: QtBot) -> None:
    made = Preview(world.context.theme, "Preview")
    qtbot.addWidget(made)
    made.resize(460, 500)
    made.show()
    made.show_sheet(None)
    assert made.pages.height() == 0
    made.show_sheet(sheet())
    one = made.pages.height()
    long = sheet(lines=many(60))
    made.show_sheet(long)
    assert made.pages.height() > one * (long.count - 0.5)
    made.resize(300, 500)
    qtbot.waitUntil(lambda: made.pages.height() < one * long.count * 0.8)


def test_a_page_is_white_in_the_dark_too(world: World, qtbot: QtBot) -> None:
    world.context.theme.set_choice("dark")
    made = Preview(world.context.theme, "Preview")
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show_sheet(sheet())
    made.show()
    qtbot.waitExposed(made)
    picture = made.pages.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 30).lightness() == 255

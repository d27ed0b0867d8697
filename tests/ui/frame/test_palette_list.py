import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.ui.frame.palette_items import PaletteItem, PaletteModel
from app.ui.frame.palette_list import GROUP, LIST_HEIGHT, ROW, PaletteList
from app.ui.theme import Theme

HEADS = {"client": "Clients", "message": "Messages"}
LONG = PaletteItem(
    "message",
    "1",
    f"「{'納期' * 60}」",
    "昨日",
    "inbox",
    title_marks=((1, 3), (119, 121)),
    snippet_marks=((0, 1),),
)


@pytest.fixture
def listed(theme: Theme, qtbot: QtBot) -> PaletteList:
    made = PaletteList(theme, {}, PaletteModel(HEADS))
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


def show(listed: PaletteList, *items: PaletteItem) -> None:
    model = listed.model()
    assert isinstance(model, PaletteModel)
    model.show_items(items)


def colours(listed: PaletteList) -> set[int]:
    image = listed.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_found_words_stand_on_a_ground_of_their_own(listed: PaletteList, theme: Theme) -> None:
    ground = QColor(theme.color("warn_soft")).rgb()
    show(listed, LONG._replace(title_marks=(), snippet_marks=()))
    assert ground not in colours(listed)
    show(listed, LONG)
    assert ground in colours(listed)


def test_it_wants_the_height_of_its_lines_up_to_the_most(listed: PaletteList) -> None:
    show(listed)
    empty = listed.wanted_height()
    show(listed, LONG)
    assert listed.wanted_height() == empty + GROUP
    show(listed, *[LONG] * 20)
    assert listed.wanted_height() == min(GROUP + 8 * ROW + 8, LIST_HEIGHT)


def test_heads_cannot_be_chosen(listed: PaletteList) -> None:
    show(listed, LONG)
    listed.select(0)
    assert not listed.currentIndex().isValid()
    listed.select(1)
    assert listed.currentIndex().row() == 1
    listed.select(-1)
    assert not listed.currentIndex().isValid()

from itertools import pairwise

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.sidebar_parts import (
    CapturePart,
    NavButton,
    NavEntry,
    SidebarState,
    marks_that_fit,
)
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

ENTRY = NavEntry("today", "Today", "layout-dashboard", "Work", "Ctrl+1")


def test_an_urgent_count_is_drawn_otherwise_than_a_plain_one(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = NavButton(theme, ENTRY, parent)
    button.resize(216, 38)
    pictures = []
    for count, is_urgent in ((0, False), (5, False), (5, True), (500, True)):
        button.set_count(count, is_urgent=is_urgent)
        pictures.append(button.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))
    assert button.toolTip() == "Today (Ctrl+1)"
    button.is_rail = True
    assert button.is_rail
    assert button.grab().toImage() != pictures[-1]
    assert button.sizeHint().height() == 36


def test_marks_that_find_no_room_are_counted(theme: Theme, qtbot: QtBot) -> None:
    assert [marks_that_fit(count, 216) for count in (0, 5, 6, 7, 9)] == [0, 5, 6, 5, 5]
    assert marks_that_fit(9, 56) == 0
    parent = QWidget()
    qtbot.addWidget(parent)
    part = CapturePart(theme, parent)
    part.resize(216, 72)
    face = MarketplaceFace("coconala", "コ", "coconala")
    pictures = []
    for count in (6, 7, 8):
        part.show_state(SidebarState(marketplaces=[face] * count))
        pictures.append(part.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))

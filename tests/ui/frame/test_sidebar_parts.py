from itertools import pairwise

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.sidebar_parts import NavButton, NavEntry
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

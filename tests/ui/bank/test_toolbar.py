"""The row above a statement."""

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.ui.bank.toolbar import EVERY, OPEN, BankToolbar
from tests.ui.today.context import World


@pytest.fixture
def toolbar(world: World, qtbot: QtBot) -> BankToolbar:
    made = BankToolbar(world.context)
    qtbot.addWidget(made)
    return made


def test_open_lines_come_first_and_are_counted(toolbar: BankToolbar) -> None:
    assert toolbar.only_open
    toolbar.count_open(1_200)
    toolbar.count_open(0)
    toolbar.switch.choose(EVERY)
    assert not toolbar.only_open


def test_words_and_the_switch_ask_anew(toolbar: BankToolbar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(toolbar.asked):
        toolbar.search.setText("suica")
    with qtbot.waitSignal(toolbar.asked):
        toolbar.switch.chosen.emit(OPEN)
    with qtbot.waitSignal(toolbar.asked):
        toolbar.show_every_line()
    assert (toolbar.search.words, toolbar.only_open) == ("", False)


def test_columns_can_be_shown_and_hidden(toolbar: BankToolbar) -> None:
    toolbar.set_columns([QAction("Balance", toolbar)])
    assert [a.text() for a in toolbar.shown.menu().actions()] == ["Columns", "Balance"]

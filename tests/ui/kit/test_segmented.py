import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.ui.kit.segmented import Segment, Segmented
from app.ui.theme import Theme

VIEWS = [Segment("board", "Board", "kanban"), Segment("table", "Table"), Segment("month", "Month")]


@pytest.fixture
def switch(theme: Theme, qtbot: QtBot) -> Segmented:
    made = Segmented(theme, "View", VIEWS, "table")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_arrows_move_the_choice_round(switch: Segmented) -> None:
    told: list[str] = []
    switch.chosen.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(switch, key)
    assert told == ["month", "board", "month"]
    assert switch.current == "month"


def test_a_click_chooses_and_tells(switch: Segmented, qtbot: QtBot) -> None:
    board = switch.findChildren(QRadioButton)[0]
    with qtbot.waitSignal(switch.chosen) as told:
        QTest.mouseClick(board, Qt.MouseButton.LeftButton)
    assert told.args == ["board"]


def test_choosing_from_code_is_silent(switch: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose("month")
    assert switch.current == "month"
    switch.choose_next()
    assert switch.current == "board"


def test_it_is_one_stop_of_named_radio_buttons(switch: Segmented) -> None:
    buttons = switch.findChildren(QRadioButton)
    assert [button.accessibleName() for button in buttons] == ["Board", "Table", "Month"]
    stops = [button for button in buttons if button.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [button.accessibleName() for button in stops] == ["Table"]
    switch.set_text("table", "Table 12")
    assert buttons[1].accessibleName() == "Table 12"
    assert buttons[1].sizeHint().width() > buttons[2].sizeHint().width()
    assert not switch.grab().isNull()

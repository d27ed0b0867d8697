from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.kit.flow import FlowRow


def test_widgets_break_into_lines_and_those_before_go(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    row.resize(200, 20)
    row.set_widgets([QPushButton(f"a longer word {place}") for place in range(4)])
    several = row.height()
    row.set_widgets([QPushButton("one")])
    assert 0 < row.height() < several
    row.set_widgets(())
    assert row.isHidden()


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    row.resize(400, 20)
    first, second, third = (QPushButton(name) for name in ("one", "two", "three"))
    row.set_widgets([first, second, third])
    place = second.x()
    second.hide()
    row.place()
    assert third.x() == place

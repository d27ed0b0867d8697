"""Before the first service the page offers to add one."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.listings.first_service import FirstService
from tests.ui.today.context import World


def test_its_one_button_adds(world: World, qtbot: QtBot) -> None:
    state = FirstService(world.context)
    qtbot.addWidget(state)
    (button,) = state.findChildren(QPushButton)
    with qtbot.waitSignal(state.add_wanted):
        button.click()

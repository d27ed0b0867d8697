"""The card of an empty book begins the work."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.kit.buttons import Button
from app.ui.today.first_orders import FirstOrdersCard, Steps
from tests.ui.today.context import World


def test_both_ways_to_begin_are_offered(world: World, qtbot: QtBot) -> None:
    card = FirstOrdersCard(world.context)
    qtbot.addWidget(card)
    card.resize(1100, 600)
    for button in card.findChildren(Button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert world.asked.actions == ["capture", "add_order"]
    assert not card.grab().isNull()


def test_the_three_steps_can_be_heard(world: World, qtbot: QtBot) -> None:
    steps = Steps(world.context)
    qtbot.addWidget(steps)
    said = steps.accessibleDescription().splitlines()
    assert len(said) == 3
    assert said[2] == "Set a target for the month: Take-home after fees counts towards it."

"""Each column is chosen from a box that shows what stands in it."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.capture.column_boxes import ColumnBoxes
from tests.ui.today.context import World

HEADER = ("日", "額", "")
ROWS = (("11/5", "500", ""), ("11/6", "", ""))


@pytest.fixture
def boxes(world: World, qtbot: QtBot) -> ColumnBoxes:
    made = ColumnBoxes(world.context.theme, {"day": "Day", "amount": "Amount"})
    qtbot.addWidget(made)
    made.ask(HEADER, ROWS, {"day": "日"})
    return made


def test_what_is_suggested_is_chosen_and_the_rest_is_none(boxes: ColumnBoxes) -> None:
    assert boxes.chosen() == {"day": "日", "amount": ""}
    assert boxes.boxes["amount"].itemText(3) == "(unnamed column)"


def test_values_stand_below_and_blank_ones_are_left_out(boxes: ColumnBoxes) -> None:
    boxes.boxes["amount"].setCurrentIndex(2)
    assert boxes.check({})
    assert boxes.boxes["amount"].accessibleDescription() == "500"


def test_one_column_means_one_thing(boxes: ColumnBoxes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(boxes.changed):
        boxes.boxes["amount"].setCurrentIndex(1)
    assert not boxes.check({})
    assert boxes.boxes["amount"].accessibleDescription() == "This column is chosen twice."


def test_what_is_missing_is_said_at_its_box(boxes: ColumnBoxes) -> None:
    assert not boxes.check({"amount": "Choose it."})
    assert boxes.boxes["amount"].accessibleDescription() == "Choose it."

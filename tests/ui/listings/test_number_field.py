"""A number field takes what a Japanese keyboard sends."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.listings.number_field import NumberField, number_of
from app.ui.theme import Theme


@pytest.mark.parametrize(("text", "number"), [("７", 7), ("14日", 14), ("", None), ("日", None)])
def test_a_number_is_read(text: str, number: int | None) -> None:
    assert number_of(text) == number


def test_it_tells_a_number_once(theme: Theme, qtbot: QtBot) -> None:
    field = NumberField(theme, "Days")
    told: list[int | None] = []
    qtbot.addWidget(field)
    field.changed.connect(told.append)
    field.set_number(3)
    for text in ("３", "５日", ""):
        field.setText(text)
        field.editingFinished.emit()
    assert told == [5, None]
    assert field.text() == ""

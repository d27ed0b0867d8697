import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.kit.minutes_field import MinutesField, minutes_of
from app.ui.theme import Theme


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("90", 90),
        ("９０分", 90),
        ("1.5h", 90),
        ("1時間30分", 90),
        ("1:30", 90),
        ("2 h", 120),
        ("45min", 45),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("999999", None),
    ],
)
def test_minutes_are_understood_as_people_write_them(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_what_is_not_understood_is_marked(theme: Theme, qtbot: QtBot) -> None:
    field = MinutesField(theme, "Minutes")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "soon")
    assert field.property("wrong")
    assert field.minutes is None
    field.set_minutes(30)
    assert not field.property("wrong")
    assert field.text() == "30"

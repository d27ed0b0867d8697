"""A share is typed as a Japanese keyboard sends it."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from pytestqt.qtbot import QtBot

from app.ui.formats import Formats
from app.ui.kit.percent_field import PercentField, share_of
from app.ui.theme import Theme


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("50", 5_000),
        ("\uff15\uff10\uff05", 5_000),
        (" 33.3 %", 3_330),
        ("", 10_000),
        ("0", 0),
        ("100", 10_000),
        ("100.5", None),
        ("-1", None),
        ("half", None),
        ("nan", None),
        ("inf", None),
    ],
)
def test_a_text_is_a_share_or_none(text: str, share: int | None) -> None:
    assert share_of(text) == share


def test_a_field_left_shows_its_share_and_marks_what_is_none(
    theme: Theme, formats: Formats, qtbot: QtBot
) -> None:
    field = PercentField(theme, formats, "割合")
    qtbot.addWidget(field)
    left = QFocusEvent(QEvent.Type.FocusOut)
    field.set_share(3_333)
    assert field.text() == "33.33%"
    field.setText("５０")
    field.focusOutEvent(left)
    assert (field.text(), field.share) == ("50%", 5_000)
    field.setText("二割")
    field.focusOutEvent(left)
    assert field.property("wrong") is True
    assert field.share is None

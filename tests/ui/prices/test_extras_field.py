import pytest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.ui.prices.extras_field import ExtrasField, amounts_of
from app.ui.theme import Theme


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("", ()),
        ("3,000 + 500", (3_000, 500)),
        ("３，０００＋５００円", (3_000, 500)),
        ("¥3,000、500 ", (3_000, 500)),
        ("1 2+3", (1, 2, 3)),
        ("abc", None),
        ("-5", None),
        ("99999999999", None),
        ("+".join("1" * 21), None),
    ],
)
def test_amounts_are_read_as_they_are_typed(text: str, amounts: tuple[int, ...] | None) -> None:
    assert amounts_of(text) == amounts


def test_what_is_not_understood_is_marked(theme: Theme, qtbot: QtBot) -> None:
    field = ExtrasField(theme, "Options")
    qtbot.addWidget(field)
    heard: list[tuple[Yen, ...]] = []
    field.changed.connect(heard.append)
    field.textEdited.emit("3,000 + x")
    assert (field.property("wrong"), heard) == (True, [])
    field.textEdited.emit("3,000")
    assert (field.property("wrong"), heard) == (False, [(3_000,)])
    field.set_amounts((Yen(3_000), Yen(500)))
    assert field.text() == "3,000 + 500"
    field.setText("3000+500")
    field.set_amounts((Yen(3_000), Yen(500)))
    assert field.text() == "3000+500"

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QInputMethodEvent, QValidator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.ui.kit.money_field import MoneyField, MoneyValidator, amount_of
from app.ui.theme import Theme

WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("１２，０００", 12_000),
        ("¥3,500円", 3_500),
        ("abc", None),
        ("", None),
        ("▲500", -500),
        ("−1", -1),
        ("0", 0),
    ],
)
def test_an_amount_is_read_as_japanese_keyboards_type_it(typed: str, amount: int | None) -> None:
    assert amount_of(typed) == amount


@given(st.integers(0, 10**12 - 1))
def test_wide_digits_are_the_same_amount(amount: int) -> None:
    assert amount_of(str(amount).translate(WIDE)) == amount == amount_of(f"¥{amount:,}")


@pytest.mark.parametrize(
    ("typed", "is_signed", "kept"),
    [("１２", False, "12"), ("-5", False, "5"), ("-5", True, "-5"), ("x", False, "")],
)
@pytest.mark.usefixtures("qapp")
def test_the_validator_keeps_the_digits(typed: str, kept: str, *, is_signed: bool) -> None:
    state, text, position = MoneyValidator(is_signed=is_signed).validate(typed, len(typed))
    assert text == kept
    assert position == len(kept)
    expected = QValidator.State.Acceptable if kept else QValidator.State.Intermediate
    assert state == expected


def test_a_commit_of_an_input_method_does_not_vanish(theme: Theme, qtbot: QtBot) -> None:
    field = MoneyField(theme, "Price")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    event = QInputMethodEvent("", [])
    event.setCommitString("１２００")
    with qtbot.waitSignal(field.amount_changed) as told:
        QApplication.sendEvent(field, event)
    assert told.args == [1200]
    assert field.amount == 1200


def test_thousands_are_set_apart_when_the_field_is_left(theme: Theme, qtbot: QtBot) -> None:
    field = MoneyField(theme, "Price", is_signed=True)
    qtbot.addWidget(field)
    field.show()
    field.set_amount(Yen(-12000))
    assert field.text() == "−¥12,000"
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == "-12000"
    field.clearFocus()
    assert field.text() == "−¥12,000"
    assert field.amount == -12000


def test_an_emptied_field_has_no_amount(theme: Theme, qtbot: QtBot) -> None:
    field = MoneyField(theme, "Price")
    qtbot.addWidget(field)
    told: list[object] = []
    field.set_amount(Yen(5))
    field.amount_changed.connect(told.append)
    field.set_amount(None)
    assert told == [None]
    assert field.text() == ""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.ui.prices.amount_field import STOPS, AmountField
from app.ui.theme import Theme


def test_slider_and_field_show_one_amount(theme: Theme, qtbot: QtBot) -> None:
    both = AmountField(theme, "Net")
    qtbot.addWidget(both)
    heard: list[Yen | None] = []
    both.changed.connect(heard.append)
    both.set_amount(Yen(39_000))
    assert STOPS[both.slider.value()] == 39_000
    assert heard == []
    both.field.setText("４０，２５０")
    assert heard == [40_250]
    assert STOPS[both.slider.value()] == 41_000
    assert both.amount == 40_250
    QTest.keyClick(both.slider, Qt.Key.Key_Right)
    assert heard[-1] == both.amount == 42_000
    both.set_amount(Yen(9_000_000))
    assert both.slider.value() == len(STOPS) - 1
    both.set_amount(Yen(9_000_000))
    both.set_amount(None)
    assert both.field.amount is None
    assert both.slider.value() == 0


def test_both_are_named_for_screen_readers(theme: Theme, qtbot: QtBot) -> None:
    both = AmountField(theme, "Net")
    qtbot.addWidget(both)
    both.set_name("Budget")
    assert both.field.accessibleName() == both.slider.accessibleName() == "Budget"

"""The account of a statement is chosen, or named anew."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.capture.account_row import AccountRow
from tests.ui.today.context import World


@pytest.fixture
def told() -> list[str]:
    return []


def make(world: World, qtbot: QtBot, told: list[str], account: str) -> AccountRow:
    row = AccountRow(world.context, ("楽天銀行", "PayPay銀行"), account)
    qtbot.addWidget(row)
    row.chosen.connect(told.append)
    row.show()
    return row


def test_another_account_is_told_and_the_same_is_not(
    world: World, qtbot: QtBot, told: list[str]
) -> None:
    row = make(world, qtbot, told, "楽天銀行")
    assert not row.name.isVisible()
    for place in (0, 1):
        row.box.setCurrentIndex(place)
        row.box.activated.emit(place)
    assert told == ["PayPay銀行"]


def test_a_new_account_has_a_field_with_its_name(
    world: World, qtbot: QtBot, told: list[str]
) -> None:
    row = make(world, qtbot, told, "銀行口座")
    assert row.name.isVisible()
    row.name.setFocus()
    row.name.selectAll()
    QTest.keyClicks(row.name, "Jigyo")
    row.name.editingFinished.emit()
    assert told == ["Jigyo"]
    row.name.setText("  ")
    row.name.editingFinished.emit()
    assert told == ["Jigyo"]


def test_choosing_a_new_account_waits_for_its_name(
    world: World, qtbot: QtBot, told: list[str]
) -> None:
    row = make(world, qtbot, told, "楽天銀行")
    row.box.setCurrentIndex(2)
    row.box.activated.emit(2)
    assert row.name.isVisible()
    assert told == []

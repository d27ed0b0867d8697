from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.ui.messages.panes import DETAILS, NARROW, SIZES_KEY, THREADS, Panes
from tests.ui.messages.inbox import shown
from tests.ui.orders.desk import Desk


def panes(desk: Desk, width: int, memory: QSettings | None = None) -> Panes:
    parts = (QLineEdit(), QLineEdit(), QLineEdit())
    made = Panes(desk.context, parts, memory, desk.window())
    shown(desk, made, width, 600)
    return made


def test_wide_three_panes_stand_beside_each_other(desk: Desk) -> None:
    made = panes(desk, 1_300)
    sizes = made.sizes()
    assert sizes[0] == pytest.approx(THREADS, abs=8)
    assert sizes[2] == pytest.approx(DETAILS, abs=8)
    assert not made.is_narrow
    made.toggle_details()
    assert made.count() == 3
    assert not made.grab().isNull()


def test_narrow_the_details_lie_over_the_conversation_on_demand(desk: Desk) -> None:
    made = panes(desk, NARROW - 50)
    assert made.is_narrow
    assert made.count() == 2
    assert not made._side.isVisible()
    made.toggle_details()
    assert made._side.isVisible()
    assert made._side.geometry().right() == made.width() - 1
    made.window().grab()
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made._side.isVisible()
    QTest.keyClick(made, Qt.Key.Key_Escape)
    made.resize(NARROW + 100, 600)
    assert not made.is_narrow
    assert (made.count(), made._side.isVisible()) == (3, True)


def test_sizes_are_remembered(desk: Desk, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "views.ini"), QSettings.Format.IniFormat)
    made = panes(desk, 1_300, memory)
    made.setSizes([400, 580, 310])
    made.splitterMoved.emit(400, 1)
    assert memory.value(SIZES_KEY) is not None
    again = panes(desk, 1_300, memory)
    assert again.sizes()[0] == pytest.approx(400, abs=8)

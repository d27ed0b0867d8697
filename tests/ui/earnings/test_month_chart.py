"""The chart is read by keyboard and pointer, and draws every kind of month."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.earnings.month_bars import month_bars, sales_order
from app.ui.earnings.month_chart import MonthChart
from tests.ui.earnings.samples import QUARTER, SLICES, YEAR
from tests.ui.today.context import World


def chart_of(world: World, qtbot: QtBot) -> MonthChart:
    chart = MonthChart(world.context)
    qtbot.addWidget(chart)
    chart.resize(780, 300)
    chart.show_bars(month_bars(YEAR.each, SLICES, sales_order(SLICES)), QUARTER, 11)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def test_arrows_walk_through_the_months_and_stop_at_the_ends(world: World, qtbot: QtBot) -> None:
    chart = chart_of(world, qtbot)
    chosen: list[int] = []
    chart.month_chosen.connect(chosen.append)
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
    ):
        QTest.keyClick(chart, key)
    assert chosen == [10, 0, 0, 11, 11]


def test_the_pointer_reads_out_and_gives_back_when_it_leaves(world: World, qtbot: QtBot) -> None:
    chart = chart_of(world, qtbot)
    QTest.mouseMove(chart, QPoint(90, 150))
    qtbot.waitUntil(lambda: chart.current == 0)
    QTest.mouseMove(chart, QPoint(5, 150))
    qtbot.waitUntil(lambda: chart.current == 11)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert chart.current == 1


def test_refunds_unknown_prices_and_empty_years_are_drawn(world: World, qtbot: QtBot) -> None:
    chart = chart_of(world, qtbot)
    assert not chart.grab().isNull()
    chart.show_bars(month_bars(YEAR.each, (), ()), YEAR, 11)
    assert not chart.grab().isNull()
    chart.show_bars(month_bars(YEAR.each[-1:], SLICES, ()), YEAR, 5)
    assert chart.current == 0
    assert not chart.grab().isNull()
    chart.show_bars((), YEAR, 0)
    assert not chart.grab().isNull()

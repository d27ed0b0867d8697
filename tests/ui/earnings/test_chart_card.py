"""The card reads out one month and turns into a table."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.earnings.chart_card import ChartCard
from tests.ui.earnings.samples import QUARTER, SLICES, TODAY, YEAR
from tests.ui.today.context import World


def card_of(world: World, qtbot: QtBot) -> ChartCard:
    card = ChartCard(world.context)
    qtbot.addWidget(card)
    card.resize(780, 360)
    card.show_slices(SLICES, YEAR, QUARTER, TODAY)
    with qtbot.waitExposed(card):
        card.show()
    return card


def test_the_month_of_today_is_read_out_first(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    assert card.read_out() == ("2026年11月: sales ¥10,000+, fee −¥2,200, take-home ¥16,800")
    QTest.keyClick(card.chart, Qt.Key.Key_Home)
    assert card.chart.accessibleDescription().startswith("2025年12月")


def test_the_table_is_made_when_it_is_asked_for_and_follows(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    assert card.table is None
    QTest.mouseClick(card.as_table, Qt.MouseButton.LeftButton)
    assert card.table is not None
    assert card.table.isVisible()
    card.show_slices((), YEAR, YEAR, TODAY)
    first = card.table.item(0, 4)
    assert first is not None
    assert first.text() == "¥0"
    QTest.mouseClick(card.as_table, Qt.MouseButton.LeftButton)
    assert card.chart.isVisible()
    assert not card.grab().isNull()


def test_a_card_without_answers_reads_nothing_out(world: World, qtbot: QtBot) -> None:
    card = ChartCard(world.context)
    qtbot.addWidget(card)
    assert card.read_out() == ""
    assert not card.grab().isNull()

"""The breakdown opens the orders it sums."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.books_gap_queries import BooksGap
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.breakdown_card import BreakdownCard
from tests.ui.earnings.test_breakdown_model import ROW
from tests.ui.today.context import World


def card_of(world: World, qtbot: QtBot) -> BreakdownCard:
    card = BreakdownCard(world.context)
    qtbot.addWidget(card)
    card.resize(1_100, 400)
    with qtbot.waitExposed(card):
        card.show()
    return card


def test_enter_on_a_row_asks_for_its_orders_and_the_total_opens_nothing(
    world: World, qtbot: QtBot
) -> None:
    card = card_of(world, qtbot)
    card.show_rows(EarningsKey.MARKETPLACE, [ROW], "note")
    wanted: list[object] = []
    card.row_wanted.connect(wanted.append)
    card.table.selectRow(1)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    card.table.doubleClicked.emit(card.model.index(0, 0))
    assert wanted == [ROW]
    assert card.note.text() == "note"
    assert not card.grab().isNull()


def test_an_empty_time_is_said(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    card.show_rows(EarningsKey.MARKETPLACE, [], "note")
    assert not card.table.isVisible()
    assert "Nothing was completed" in card.note.text()
    card.switch.choose(EarningsKey.CLIENT)
    assert card.by is EarningsKey.CLIENT


def test_what_makes_the_books_differ_is_said_only_where_something_does(
    world: World, qtbot: QtBot
) -> None:
    card = card_of(world, qtbot)
    card.show_gap(BooksGap(*map(Yen, (9_000, 0, 0, 0, 0))))
    assert not card.gap.isVisible()
    card.show_gap(BooksGap(*map(Yen, (9_000, -10_000, -300, 700, 0))))
    assert card.gap.isVisible()
    assert card.gap.text() == (
        "Sales of the books: \u2212¥600. What differs: orders taken back \u2212¥10,000、refunds"
        " found at arrivals \u2212¥300、entered by hand +¥700."
    )
    card.show_gap(None)
    assert not card.gap.isVisible()

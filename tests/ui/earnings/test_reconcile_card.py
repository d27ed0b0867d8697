"""The card shows what is to check, with its next step and a menu."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.types import Stage
from app.ui.earnings.payout_lines import LineState, PayoutLine
from app.ui.earnings.reconcile_card import MOST_ROWS, ReconcileCard
from tests.services.sample import add, move
from tests.ui.earnings.payout_samples import fact, netted, overview
from tests.ui.today.context import World


def card_of(world: World, qtbot: QtBot) -> ReconcileCard:
    card = ReconcileCard(world.context)
    qtbot.addWidget(card)
    card.resize(780, 480)
    card.show_overview(overview(world))
    card.resize(780, card.minimumHeight())
    card.show_overview(overview(world))
    return card


def test_the_button_and_the_menu_of_a_row_can_be_reached_by_keyboard(
    world: World, qtbot: QtBot
) -> None:
    netted(world)
    move(world.database, world.catalog, add(world.database, world.catalog), Stage.COMPLETED)
    card = card_of(world, qtbot)
    assert [line.state for line in card.lines] == [LineState.LATE, LineState.BALANCE]
    done: list[object] = []
    menus: list[object] = []
    card.line_wanted.connect(done.append)
    card.menu_wanted.connect(lambda line, _place: menus.append(line))
    with qtbot.waitExposed(card):
        card.show()
    card.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Right)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert done == [card.lines[0]]
    assert menus == [card.lines[0]]
    assert "4,680" in card.items[1].sentence
    assert not card.grab().isNull()


def test_all_rows_and_hints_fit_into_the_card(world: World, qtbot: QtBot) -> None:
    netted(world, fact(4_680, "X"))
    for _ in range(3):
        move(world.database, world.catalog, add(world.database, world.catalog), Stage.COMPLETED)
    card = card_of(world, qtbot)
    assert card.hints.hints[0].verb == "Reconcile it"
    assert len(card.lines) <= MOST_ROWS
    lowest = max(item.rect.bottom() for item in card.items)
    assert lowest <= card.hints.geometry().top()
    assert card.hints.geometry().bottom() <= card.height()


def test_show_all_is_offered_where_there_is_something(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    assert card.items == ()
    assert not card.grab().isNull()
    netted(world)
    card.show_overview(overview(world))
    wanted: list[bool] = []
    card.all_wanted.connect(lambda: wanted.append(True))
    card.opened.emit(card.LINK)
    assert wanted == [True]


def test_a_line_is_a_line() -> None:
    assert PayoutLine._field_defaults == {"coming": None, "payout": None}

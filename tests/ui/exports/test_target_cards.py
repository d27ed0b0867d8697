"""One program is chosen, by mouse or keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.exports.target_cards import TargetCards
from app.ui.exports.targets import Targets
from tests.ui.today.context import World


def cards_of(world: World, qtbot: QtBot) -> TargetCards:
    cards = TargetCards(world.context.theme, "Export for", Targets().all())
    qtbot.addWidget(cards)
    cards.show()
    return cards


def chosen(cards: TargetCards) -> str:
    return cards.current.format.value


def test_a_click_chooses_and_tells(world: World, qtbot: QtBot) -> None:
    cards = cards_of(world, qtbot)
    assert chosen(cards) == "yayoi"
    with qtbot.waitSignal(cards.chosen):
        QTest.mouseClick(cards._cards[4], Qt.MouseButton.LeftButton)
    assert chosen(cards) == "xlsx"


def test_the_arrow_keys_go_round(world: World, qtbot: QtBot) -> None:
    cards = cards_of(world, qtbot)
    with qtbot.waitSignal(cards.chosen):
        QTest.keyClick(cards._cards[0], Qt.Key.Key_Up)
    assert chosen(cards) == "beancount"
    with qtbot.waitSignal(cards.chosen):
        QTest.keyClick(cards._cards[-1], Qt.Key.Key_Down)
    assert chosen(cards) == "yayoi"
    assert [card.focusPolicy() for card in cards._cards[:2]] == [
        Qt.FocusPolicy.StrongFocus,
        Qt.FocusPolicy.NoFocus,
    ]


def test_each_card_says_its_name_and_draws_itself(world: World, qtbot: QtBot) -> None:
    cards = cards_of(world, qtbot)
    assert all(card.accessibleName() and card.accessibleDescription() for card in cards._cards)
    cards._cards[0].setFocus()
    assert not cards.grab().isNull()

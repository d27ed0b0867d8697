"""Shares by marketplace, service and client."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.earnings_queries import EarningsKey, EarningsRow
from app.ui.earnings.share_card import CLIENT, MARKETPLACE, SERVICE, ShareCard
from tests.ui.today.context import World

COCONALA = EarningsRow("coconala", 3, Yen(100_000), Yen(22_000), Yen(78_000), 0)
ANYTIMES = EarningsRow("anytimes", 2, Yen(10_000), Yen(1_500), Yen(20_000), 1)


def card_of(world: World, qtbot: QtBot, *rows: EarningsRow) -> ShareCard:
    card = ShareCard(world.context)
    qtbot.addWidget(card)
    card.resize(380, 360)
    card.show_rows(rows)
    return card


def test_the_switch_offers_the_groups_of_the_question() -> None:
    assert {MARKETPLACE, SERVICE, CLIENT} == set(EarningsKey) - {EarningsKey.MONTH}


def test_a_row_tells_the_rate_only_where_it_is_known(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, COCONALA, ANYTIMES)
    first, second = (item.sentence for item in card.items)
    assert "ココナラ" in first
    assert "fee rate 22.0%" in first
    assert "fee rate —" in second
    assert not card.grab().isNull()


def test_a_marketplace_is_chosen_by_its_row(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, COCONALA)
    with qtbot.waitSignal(card.marketplace_wanted, check_params_cb=lambda key: key == "coconala"):
        card.opened.emit("coconala")


def test_another_group_is_asked_for_with_the_keyboard(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, COCONALA)
    with qtbot.waitSignal(card.group_chosen, check_params_cb=lambda key: key == SERVICE):
        QTest.keyClick(card.switch, Qt.Key.Key_Right)
    card.show_rows([COCONALA._replace(key=""), COCONALA._replace(key="ロゴ制作")])
    assert card.items == ()
    assert "No service" in card.accessibleDescription()
    assert not card.grab().isNull()


def test_what_finds_no_room_is_summed(world: World, qtbot: QtBot) -> None:
    rows = [COCONALA._replace(key=f"site{number}") for number in range(30)]
    card = card_of(world, qtbot, *rows)
    assert 2 < len(card.items) < 30
    assert all(item.rect.bottom() < card.height() for item in card.items)
    assert not card.grab().isNull()


def test_no_shares_are_said(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    assert card.items == ()
    assert not card.grab().isNull()

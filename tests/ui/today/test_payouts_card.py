"""Transfers that are to arrive."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.payout_queries import ComingPayout, PayoutState
from app.ui.today.payouts_card import REQUESTED, PayoutsCard
from tests.ui.today.context import NOW, World

ASKED = ComingPayout(
    "coconala", date(2026, 11, 30), Yen(86_400), Yen(160), PayoutState.REQUESTED, 4, None
)
OPEN = ComingPayout("direct", None, Yen(7_000), Yen(0), PayoutState.EXPECTED, 1, date(2026, 12, 10))


def card_with(world: World, qtbot: QtBot, *rows: ComingPayout) -> PayoutsCard:
    card = PayoutsCard(world.context)
    qtbot.addWidget(card)
    card.resize(380, 190)
    card.show_rows(rows, NOW.date())
    return card


def test_the_late_enum_has_the_value_that_is_compared() -> None:
    assert PayoutState.REQUESTED.value == REQUESTED


def test_a_row_tells_what_arrives_after_the_transfer_fee(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, ASKED)
    sentence = card.items[1].sentence
    assert "¥86,240" in sentence
    assert "requested" in sentence
    assert "4 orders" in sentence


def test_money_that_lapses_soon_and_a_date_nobody_knows_are_said(
    world: World, qtbot: QtBot
) -> None:
    card = card_with(world, qtbot, OPEN)
    sentence = card.items[1].sentence
    assert "date open" in sentence
    assert "ask by 12/10" in sentence
    assert not card.grab().isNull()


def test_three_rows_are_shown_and_the_others_counted(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, *[ASKED] * 5)
    assert card.badge() == "5"
    assert len(card.items) == 4
    with qtbot.waitSignal(card.earnings_wanted):
        card.opened.emit(0)


def test_no_proceeds_are_said(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot)
    assert len(card.items) == 1
    assert not card.grab().isNull()

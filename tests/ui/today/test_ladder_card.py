"""Where the money is, in three rungs."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import PaymentState
from app.services.earnings_queries import Rung
from app.services.payout_queries import ComingPayout, PayoutState
from app.ui.today.ladder_card import LadderCard
from tests.ui.today.context import World

NONE = (Yen(0), Yen(0), Yen(0), Yen(0))
RUNGS = (
    Rung(PaymentState.HELD, 2, Yen(9_000), 0, (Yen(9_000), *NONE[1:]), (2, 0, 0, 0), 3),
    Rung(PaymentState.BALANCE, 1, Yen(4_000), 0, (*NONE[:3], Yen(4_000)), (0, 0, 0, 1), 44),
    Rung(PaymentState.REQUESTED, 0, Yen(0), 0, NONE, (0, 0, 0, 0), None),
)


def card_with(world: World, qtbot: QtBot) -> LadderCard:
    card = LadderCard(world.context)
    qtbot.addWidget(card)
    card.resize(380, 240)
    card.show_rungs(RUNGS)
    return card


def expiring(day: date) -> ComingPayout:
    return ComingPayout("coconala", None, Yen(1), Yen(0), PayoutState.EXPECTED, 1, day)


def test_each_rung_tells_amount_orders_and_age(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot)
    held, balance, requested = (item.sentence for item in card.items[1:])
    assert held == "Held by the site ¥9,000 2 orders・oldest 3 days"
    assert balance == "On balance ¥4,000 1 order・oldest 44 days"
    assert requested == "Payout requested ¥0 none"
    assert not card.grab().isNull()


def test_the_first_proceeds_to_lapse_are_named(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot)
    assert "No proceeds have to be asked for soon." in card.accessibleDescription()
    card.show_lapsing([expiring(date(2027, 3, 1)), expiring(date(2026, 12, 1))])
    assert "12/1 (火)" in card.accessibleDescription()
    assert not card.grab().isNull()


def test_a_rung_leads_to_the_earnings(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot)
    with qtbot.waitSignal(card.earnings_wanted):
        card.opened.emit(0)

"""The ladder's rungs and ages."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import PaymentState
from app.services.earnings_queries import Rung
from app.ui.earnings.ages_card import AgesCard
from tests.ui.today.context import World

HELD_AGES = (Yen(9_000), Yen(1_000), Yen(0), Yen(0))
OLD_AGES = (Yen(0), Yen(0), Yen(3_000), Yen(4_000))
RUNGS = (
    Rung(PaymentState.HELD, 3, Yen(10_000), 1, HELD_AGES, (2, 1, 0, 0), 9),
    Rung(PaymentState.BALANCE, 2, Yen(7_000), 0, OLD_AGES, (0, 0, 1, 1), 44),
    Rung(PaymentState.REQUESTED, 0, Yen(0), 0, (Yen(0),) * 4, (0, 0, 0, 0), None),
)


def test_rungs_and_bands_are_heard(world: World, qtbot: QtBot) -> None:
    card = AgesCard(world.context)
    qtbot.addWidget(card)
    card.show_rungs(RUNGS)
    words = card.accessibleDescription()
    assert "預り中 ¥10,000 3 orders・oldest 9 d" in words
    assert "31 days and more ¥4,000" in words
    assert "up to 7 days ¥9,000" in words


def test_the_card_draws_with_and_without_answers(world: World, qtbot: QtBot) -> None:
    card = AgesCard(world.context)
    qtbot.addWidget(card)
    card.resize(380, 340)
    assert not card.grab().isNull()
    card.show_rungs(RUNGS)
    assert not card.grab().isNull()


def test_a_rung_opens_its_orders_and_an_empty_one_nothing(world: World, qtbot: QtBot) -> None:
    card = AgesCard(world.context)
    qtbot.addWidget(card)
    card.resize(380, 400)
    card.show_rungs(RUNGS)
    assert [item.key for item in card.items] == [PaymentState.HELD, PaymentState.BALANCE]
    wanted: list[object] = []
    card.rung_wanted.connect(wanted.append)
    card.opened.emit(card.items[1].key)
    assert wanted == [PaymentState.BALANCE]
    assert "show the orders" in card.items[0].sentence

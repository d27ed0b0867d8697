"""Transfers wait to be asked for, or to arrive."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.payout_queries import ComingPayout, PayoutState
from app.ui.earnings.transfers_card import REQUESTED, TransfersCard
from tests.ui.today.context import World

OPEN = ComingPayout(
    "anytimes", date(2026, 12, 5), Yen(2_400), Yen(160), PayoutState.EXPECTED, 1, None
)
ASKED = OPEN._replace(
    marketplace_id="coconala", state=PayoutState.REQUESTED, order_count=4, payout_id=3
)


def card_of(world: World, qtbot: QtBot, *rows: ComingPayout) -> TransfersCard:
    card = TransfersCard(world.context)
    qtbot.addWidget(card)
    card.resize(780, 320)
    card.show_rows(rows)
    return card


def test_the_late_enum_has_the_value_that_is_compared() -> None:
    assert PayoutState.REQUESTED.value == REQUESTED


def test_the_button_fits_the_state(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, OPEN, ASKED)
    wanted: list[tuple[str, object]] = []
    card.request_wanted.connect(lambda row: wanted.append(("request", row)))
    card.arrival_wanted.connect(lambda row: wanted.append(("arrival", row)))
    card.opened.emit(0)
    card.opened.emit(1)
    assert wanted == [("request", OPEN), ("arrival", ASKED)]
    assert "Log request" in card.items[0].sentence
    assert "Log arrival" in card.items[1].sentence
    assert not card.grab().isNull()


def test_money_that_is_late_or_lapses_is_said(world: World, qtbot: QtBot) -> None:
    late = ASKED._replace(expected_on=date(2026, 11, 20))
    lapsing = OPEN._replace(expires_on=date(2026, 12, 1), expected_on=None)
    card = card_of(world, qtbot, late, lapsing)
    assert "Should be here" in card.items[0].sentence
    assert "Ask by 12/1" in card.items[1].sentence
    assert not card.grab().isNull()


def test_a_transfer_fee_nobody_knows_is_not_nothing(world: World, qtbot: QtBot) -> None:
    free = OPEN._replace(transfer_fee=Yen(0))
    card = card_of(world, qtbot, OPEN, free, free._replace(expected_on=None))
    said = [item.sentence.replace("￥", "¥") for item in card.items]
    for sentence, fee in zip(said, ("−¥160", "¥0", "—"), strict=True):
        assert f"Transfer fee {fee}、" in sentence


def test_many_rows_make_the_card_higher(world: World, qtbot: QtBot) -> None:
    few = card_of(world, qtbot, OPEN).minimumHeight()
    many = card_of(world, qtbot, *[OPEN] * 9)
    assert many.minimumHeight() > few
    assert all(item.rect.bottom() <= many.minimumHeight() for item in many.items)


def test_nothing_to_pay_out_is_said(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    assert card.items == ()
    assert not card.grab().isNull()

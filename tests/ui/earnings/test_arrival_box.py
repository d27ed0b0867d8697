"""Deposits stand in a list, the likeliest chosen."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.deposit_queries import DepositRow
from app.services.payout_drafts import Arrival
from app.ui.earnings.arrival_box import ArrivalBox
from tests.ui.today.context import World

DAY = date(2026, 11, 5)
LIKELY = DepositRow(
    *(7, "楽天銀行", DAY, Yen(3_925), "ｺｺﾅﾗ", Yen(755)), is_suggested=False, is_likely=True
)
OTHER = LIKELY._replace(line_id=8, text="", is_likely=False)


def test_a_likely_deposit_is_chosen_and_one_that_is_not_waits(world: World, qtbot: QtBot) -> None:
    box = ArrivalBox(world.context)
    qtbot.addWidget(box)
    assert box.deposit is None
    box.show_deposits((LIKELY, OTHER), DAY, Yen(4_680))
    assert (box.arrival, box.received) == (Arrival(line_id=7), 3_925)
    assert box.missing() is None
    box.show_deposits((OTHER,), DAY, Yen(4_680))
    assert box.arrival == Arrival(paid_on=DAY, received=Yen(4_680))
    assert box.missing() is None
    box.show()
    assert not box.grab().isNull()

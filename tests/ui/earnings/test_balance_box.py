"""Orders of a balance are ticked, and what comes of them is said."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.payout_queries import BalanceOrder
from app.ui.earnings.balance_box import BalanceBox
from tests.ui.today.context import NOW, World

SMALL = BalanceOrder(1, "C-1", "ロゴ", "港", Yen(2_340), date(2026, 11, 1), date(2027, 3, 1))
LARGE = SMALL._replace(id=2, number="C-2", net=Yen(39_000), client="", completed_on=None)


def box_of(world: World, qtbot: QtBot, site: str = "coconala") -> BalanceBox:
    box = BalanceBox(world.context, world.catalog.marketplace(site).payout_rule(NOW.date()))
    qtbot.addWidget(box)
    return box


def test_all_go_along_until_one_is_left_behind(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot)
    box.show_orders([SMALL, LARGE])
    assert (box.order_ids, box.amount) == (None, 41_340)
    assert box.sums.text() == "2 of 2 orders, ¥41,340 ・ transfer fee ¥0"
    box.list.itemClicked.emit(box.list.item(1))
    assert (box.order_ids, box.amount) == ((1,), 2_340)
    assert box.sums.text().endswith("transfer fee ¥160, none from ¥660 more")
    box.list.itemClicked.emit(box.list.item(1))
    assert box.order_ids is None
    box.show()
    assert not box.grab().isNull()


def test_less_than_the_minimum_is_said(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot, "timeticket")
    box.show_orders([SMALL._replace(net=Yen(900))])
    assert box.is_below_minimum
    assert box.sums.text().endswith("the site pays out from ¥1,000")


def test_only_those_named_are_ticked(world: World, qtbot: QtBot) -> None:
    box = BalanceBox(world.context, None)
    qtbot.addWidget(box)
    box.show_orders([SMALL, LARGE], {2})
    assert box.order_ids == (2,)
    assert box.sums.text() == "1 of 2 orders, ¥39,000"
    assert not box.is_below_minimum
    box.show_orders([])
    assert box.isHidden()

"""The orders of a payout are folded up until they are asked for."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.reconciliation_queries import PayoutOrderRow
from app.ui.earnings.payout_orders_list import MOST, PayoutOrdersList
from tests.ui.today.context import World

ORDER = PayoutOrderRow(1, "T1", "ロゴ", "港", Yen(99_790), Yen(10_210))


def test_orders_unfold_with_what_was_withheld(world: World, qtbot: QtBot) -> None:
    orders = PayoutOrdersList(world.context)
    qtbot.addWidget(orders)
    orders.show_orders([ORDER])
    assert orders.link.text() == "The order in it"
    assert "¥10,210 withheld" in orders.lines.accessibleDescription()
    orders.show()
    assert not orders.lines.isVisible()
    orders.link.click()
    assert orders.lines.isVisible()
    assert not orders.grab().isNull()


def test_many_orders_are_counted(world: World, qtbot: QtBot) -> None:
    orders = PayoutOrdersList(world.context)
    qtbot.addWidget(orders)
    orders.show_orders([ORDER._replace(withheld=Yen(0), client="")] * (MOST + 3))
    assert f"{MOST + 3} orders" in orders.link.text()
    orders.link.click()
    orders.resize(400, 2_000)
    orders.show()
    assert not orders.grab().isNull()
    orders.show_orders([])
    assert not orders.isVisible()

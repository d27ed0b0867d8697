"""From a sum to its orders."""

from datetime import date

import pytest
from PySide6.QtCore import QObject

from app.models.types import PaymentState, Stage
from app.services.breakdown_queries import Span, breakdown
from app.services.earnings_queries import EarningsKey
from app.services.order_queries import OrderFilter, order_totals
from app.ui.earnings.drill import Drill
from app.ui.earnings.periods import Period, months_of
from tests.services.sample import add, fill, move
from tests.ui.today.context import NOW, World

YEAR = months_of(Period.YEAR, NOW.date())


@pytest.mark.parametrize("by", list(EarningsKey))
def test_the_orders_of_a_row_sum_to_the_row(world: World, by: EarningsKey) -> None:
    fill(world.database, world.catalog)
    listed = add(world.database, world.catalog, listing_id=1, client="さくら工房")
    move(world.database, world.catalog, listed, Stage.COMPLETED)
    nameless = add(world.database, world.catalog, client="")
    move(world.database, world.catalog, nameless, Stage.COMPLETED)
    drill = Drill(world.context, QObject())
    nothing = Span(date(2024, 1, 1), date(2024, 1, 2))
    rows = world.database.read(breakdown, by, Span(*YEAR), nothing)
    assert rows
    for row in rows:
        where, name = drill.filter_of(by, row, YEAR, ())
        totals = world.database.read(order_totals, where)
        assert (totals.count, totals.net) == (row.orders, row.net)
        assert name
    drill.open(by, rows[0], YEAR, ())
    assert world.asked.pages[0][0] == "orders"


def test_a_rung_of_the_ladder_opens_its_orders(world: World) -> None:
    drill = Drill(world.context, QObject())
    drill.open_state(PaymentState.HELD, ("coconala",))
    where = OrderFilter(marketplaces=("coconala",), payment_states=(PaymentState.HELD,))
    assert world.asked.pages == [("orders", {"where": where, "words": "預り中"})]

from itertools import product

from app.models.types import Ball, BallReason, PaymentState, Stage
from app.services.order_queries import OrderRow, OrderSort, order_ids
from app.ui.orders.landing import landing
from tests.ui.orders.desk import Desk


def test_a_card_lands_where_the_list_itself_would_show_it(
    desk: Desk,
) -> None:
    for count, due in enumerate((5, None, 1, 3, 3, None, 2)):
        desk.add(f"Order {count % 3}", price=1_000 * (count % 4 + 1), due_in=due)
    for sort, descending in product(OrderSort, (False, True)):
        ids = desk.database.read(order_ids, sort=sort, descending=descending)
        for place, number in enumerate(ids):
            others = [other for other in ids if other != number]
            found = landing(desk.row(number), others, desk.row, sort, descending=descending)
            assert found == place, sort


def test_where_rows_are_not_known_the_place_is_not_guessed() -> None:
    row = OrderRow(
        1, "direct", "D-1", "A", None, "", Stage.WORKING, PaymentState.NONE, Ball.ME,
        BallReason.WORK, None, None, None, None, None, 0, 0, 0, 0, None, None, None, 0,
    )  # fmt: skip
    assert landing(row, [5], lambda _id: None, OrderSort.DUE, descending=False) is None
    assert landing(row, [], lambda _id: None, OrderSort.DUE, descending=False) == 0

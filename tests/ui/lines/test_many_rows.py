from array import array

import pytest

from app.services.order_queries import order_rows
from app.ui.lines import many_rows
from tests.ui.orders.desk import Desk


def test_rows_come_in_their_order_over_several_chunks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_rows, "CHUNK", 2)
    numbers = [desk.add(f"Order {count}") for count in range(5)]
    found: list[list[int]] = []
    many_rows.read_many(
        desk.context.tasks,
        order_rows,
        array("q", [*numbers[::-1], 999]),
        lambda rows: found.append([row.id for row in rows]),
    )
    desk.until(lambda: bool(found))
    assert found[0] == numbers[::-1]

from app.services.order_queries import OrderSort
from app.ui.lines.columns import column_of
from app.ui.orders.table_columns import SHAPES, Column


def test_the_caret_stands_over_the_column_that_sorts() -> None:
    assert column_of(SHAPES, OrderSort.NET) is Column.NET
    assert column_of(SHAPES, OrderSort.URGENCY) is None

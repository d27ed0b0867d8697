from app.services.order_queries import OrderSort
from app.ui.orders.table_columns import AMOUNTS, COLUMNS, SHAPES, Column, column_of


def test_every_column_has_a_shape_and_amounts_stand_right() -> None:
    assert set(SHAPES) == set(COLUMNS)
    assert {column for column, shape in SHAPES.items() if shape.is_amount} == set(AMOUNTS)


def test_the_caret_stands_over_the_column_that_sorts() -> None:
    assert column_of(OrderSort.NET) is Column.NET
    assert column_of(OrderSort.URGENCY) is None

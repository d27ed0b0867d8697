from app.ui.orders.table_columns import AMOUNTS, COLUMNS, SHAPES


def test_every_column_has_a_shape_and_amounts_stand_right() -> None:
    assert set(SHAPES) == set(COLUMNS)
    assert {column for column, shape in SHAPES.items() if shape.is_amount} == set(AMOUNTS)

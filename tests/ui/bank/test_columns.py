"""The columns of a statement."""

from app.ui.bank.columns import SHAPES, Column


def test_every_column_has_a_shape_and_amounts_stand_right() -> None:
    assert tuple(SHAPES) == tuple(Column)
    amounts = [column for column, shape in SHAPES.items() if shape.is_amount]
    assert amounts == [Column.OUT, Column.IN, Column.BALANCE]

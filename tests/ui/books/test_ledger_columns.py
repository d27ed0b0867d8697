"""The columns of a ledger."""

from app.ui.books.ledger_columns import AMOUNTS, SHAPES, Column


def test_every_column_has_a_shape_and_none_sorts_for_balances_run_by_day() -> None:
    assert tuple(SHAPES) == tuple(Column)
    assert {shape.sort for shape in SHAPES.values()} == {None}
    assert tuple(column for column, shape in SHAPES.items() if shape.is_amount) == AMOUNTS

"""Each column of expenses has a shape, and sorts by what it shows."""

from app.services.expense_lists import ExpenseSort
from app.ui.expenses.columns import SHAPES, Column


def test_every_column_has_a_shape_and_a_sort_of_its_own() -> None:
    assert set(SHAPES) == set(Column)
    assert {shape.sort for shape in SHAPES.values()} == set(ExpenseSort)

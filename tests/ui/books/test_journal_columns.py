"""The columns of the journal."""

from app.services.journal_list import JournalSort
from app.ui.books.journal_columns import SHAPES, Column
from app.ui.lines.columns import column_of


def test_every_column_has_a_shape_and_every_sort_a_column() -> None:
    assert tuple(SHAPES) == tuple(Column)
    assert column_of(SHAPES, JournalSort.DATE) is Column.DATE
    assert column_of(SHAPES, JournalSort.AMOUNT) is Column.AMOUNT
    assert [column for column, shape in SHAPES.items() if shape.is_amount] == [Column.AMOUNT]

"""What leaves the table of expenses is read again as numbers and days."""

from app.ui.expenses.columns import Column
from app.ui.expenses.table_export import ExpensesExport
from tests.ui.expenses.spending import row_of, words
from tests.ui.orders.desk import Desk


def test_cells_are_bare(spending: Desk) -> None:
    export = ExpensesExport(spending.context, words(spending))
    row = row_of(spending, 3)
    cells = {column: export.cell(row, column) for column in Column}
    assert (cells[Column.DAY], cells[Column.AMOUNT]) == ("2026-11-05", 9_001)
    assert (cells[Column.SHARE], cells[Column.EVIDENCE]) == ("50%", 0)
    assert export.head(Column.PAID) == "Paid from"
    assert export.done(1_200, "x.csv") == "Exported 1,200 expenses to x.csv"

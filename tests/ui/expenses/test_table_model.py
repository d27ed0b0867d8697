"""The lines of the table of expenses."""

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.services.expense_lists import expense_lines
from app.ui.expenses.columns import Column
from app.ui.expenses.table_model import ExpensesModel
from app.ui.row_store import RowStore
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from app.services.expense_queries import ExpenseRow


def test_cells_heads_and_sentences(spending: Desk) -> None:
    rows: RowStore[ExpenseRow] = RowStore(spending.context.tasks, expense_lines)
    model = ExpensesModel(words(spending), rows)
    QAbstractItemModelTester(model)
    model.set_ids(array("q", [3, 2]))
    spending.until(lambda: model.row(0) is not None)
    place = list(Column).index(Column.AMOUNT)
    assert model.index(0, place).data() == "¥9,001"
    assert model.headerData(place, Qt.Orientation.Horizontal) == "Amount"
    sentence = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence.startswith("Day 3 Nov 2026, Payee 家電店")
    assert model.has_tip(Column.PAYEE)
    assert not model.has_tip(Column.AMOUNT)

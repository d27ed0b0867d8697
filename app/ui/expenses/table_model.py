"""The expenses as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.services.expense_queries import ExpenseRow
from app.ui.expenses.columns import SHAPES, Column
from app.ui.expenses.words import ExpenseWords
from app.ui.lines.model import LinesModel
from app.ui.row_store import RowStore


class ExpensesModel(LinesModel[Column, ExpenseRow]):
    """One expense a line."""

    def __init__(
        self, words: ExpenseWords, rows: RowStore[ExpenseRow], parent: QObject | None = None
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def text(self, row: ExpenseRow, column: Column) -> str:
        return self._words.text(row, column)

    def sentence(self, row: ExpenseRow) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column in {Column.PAYEE, Column.ACCOUNT, Column.TAX, Column.PAID}

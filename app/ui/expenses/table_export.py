"""Takes expenses out of the table: as a CSV file, or as text to paste."""

from PySide6.QtCore import QObject

from app.services.expense_lists import expense_lines
from app.services.expense_queries import ExpenseRow
from app.ui.expenses.columns import Column
from app.ui.expenses.words import ExpenseWords
from app.ui.lines.export import LinesExport
from app.ui.page import PageContext


class ExpensesExport(LinesExport[Column, ExpenseRow]):
    """The expenses of the table, cell by cell."""

    def __init__(
        self, context: PageContext, words: ExpenseWords, parent: QObject | None = None
    ) -> None:
        super().__init__(context, tuple(Column), expense_lines, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def done(self, count: int, file: str) -> str:
        text = self.tr("Exported {n} expenses to {file}")
        return text.format(n=f"{count:,}", file=file)

    def cell(self, row: ExpenseRow, column: Column) -> str | int | None:
        if column is Column.AMOUNT:
            return row.amount
        if column is Column.DAY:
            return row.spent_on.isoformat()
        if column is Column.EVIDENCE:
            return row.evidence_count
        return self._words.text(row, column)

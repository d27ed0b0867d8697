"""Takes lines of statements on screen out: as a CSV file, or as text to paste."""

from PySide6.QtCore import QObject

from app.models.money import Yen
from app.services.bank_line_list import StatementLine, statement_lines
from app.ui.bank.columns import Column
from app.ui.bank.words import BankWords
from app.ui.lines.export import LinesExport
from app.ui.page import PageContext


class BankExport(LinesExport[Column, StatementLine]):
    """The lines, cell by cell."""

    def __init__(
        self, context: PageContext, words: BankWords, parent: QObject | None = None
    ) -> None:
        super().__init__(context, tuple(Column), statement_lines, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def cell(self, row: StatementLine, column: Column) -> str | int | None:
        if column is Column.DATE:
            return row.booked_on.isoformat()
        if column is Column.OUT:
            return Yen(-row.amount) if row.amount < 0 else None
        if column is Column.IN:
            return row.amount if row.amount > 0 else None
        return row.balance if column is Column.BALANCE else self._words.text(row, column)

    def done(self, count: int, file: str) -> str:
        return self.tr("Exported {n} lines to {file}").format(n=f"{count:,}", file=file)

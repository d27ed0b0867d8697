"""Takes rows out of a ledger: as a CSV file, or as text to paste."""

from PySide6.QtCore import QObject

from app.services.journal_list import JournalLine, journal_lines
from app.ui.books.ledger_columns import AMOUNTS, Column
from app.ui.books.ledger_words import LedgerWords
from app.ui.lines.export import LinesExport
from app.ui.page import PageContext


class LedgerExport(LinesExport[Column, JournalLine]):
    """The rows of the account on screen, cell by cell."""

    def __init__(
        self, context: PageContext, words: LedgerWords, parent: QObject | None = None
    ) -> None:
        super().__init__(context, tuple(Column), journal_lines, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def cell(self, row: JournalLine, column: Column) -> str | int | None:
        if column in AMOUNTS:
            return self._words.amount(row, column)
        if column is Column.DATE:
            return row.entry.booked_on.isoformat()
        return self._words.text(row, column)

    def done(self, count: int, file: str) -> str:
        return self.tr("Exported {n} rows to {file}").format(n=f"{count:,}", file=file)

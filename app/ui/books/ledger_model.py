"""The rows of an account as lines of a table, each with the balance after it."""

from PySide6.QtCore import QObject

from app.services.journal_list import JournalLine
from app.ui.books.ledger_columns import AMOUNTS, SHAPES, Column
from app.ui.books.ledger_words import LedgerWords
from app.ui.lines.model import LinesModel
from app.ui.row_store import RowStore


class LedgerModel(LinesModel[Column, JournalLine]):
    """One row of the journal a line, seen from one account."""

    def __init__(
        self, words: LedgerWords, rows: RowStore[JournalLine], parent: QObject | None = None
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def text(self, row: JournalLine, column: Column) -> str:
        return self._words.text(row, column)

    def sentence(self, row: JournalLine) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column not in {Column.DATE, *AMOUNTS}

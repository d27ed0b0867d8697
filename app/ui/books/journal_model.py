"""The rows of the journal as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.services.journal_list import JournalLine
from app.ui.books.journal_columns import SHAPES, Column
from app.ui.books.words import BookWords
from app.ui.lines.model import LinesModel
from app.ui.row_store import RowStore


class JournalModel(LinesModel[Column, JournalLine]):
    """One row of the journal a line."""

    def __init__(
        self, words: BookWords, rows: RowStore[JournalLine], parent: QObject | None = None
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
        return column not in {Column.DATE, Column.AMOUNT}

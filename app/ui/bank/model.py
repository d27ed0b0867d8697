"""The lines of statements as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.services.bank_line_list import StatementLine
from app.ui.bank.columns import SHAPES, Column
from app.ui.bank.words import BankWords
from app.ui.lines.model import LinesModel
from app.ui.row_store import RowStore


class BankModel(LinesModel[Column, StatementLine]):
    """One line of a statement a line."""

    def __init__(
        self, words: BankWords, rows: RowStore[StatementLine], parent: QObject | None = None
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def text(self, row: StatementLine, column: Column) -> str:
        return self._words.text(row, column)

    def sentence(self, row: StatementLine) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column in {Column.TEXT, Column.USE}

"""The papers as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.services.paper_queries import PaperRow
from app.ui.lines.model import LinesModel
from app.ui.papers.columns import SHAPES, Column
from app.ui.papers.words import PaperWords
from app.ui.row_store import RowStore


class PapersModel(LinesModel[Column, PaperRow]):
    """One paper a line."""

    def __init__(
        self, words: PaperWords, rows: RowStore[PaperRow], parent: QObject | None = None
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def text(self, row: PaperRow, column: Column) -> str:
        return self._words.text(row, column)

    def sentence(self, row: PaperRow) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column in {Column.RECIPIENT, Column.SUBJECT, Column.STATE}

"""The evidence as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.services.evidence_queries import EvidenceRow
from app.ui.evidence.columns import SHAPES, Column
from app.ui.evidence.words import EvidenceWords
from app.ui.lines.model import LinesModel
from app.ui.row_store import RowStore


class EvidenceModel(LinesModel[Column, EvidenceRow]):
    """One paper a line."""

    def __init__(
        self, words: EvidenceWords, rows: RowStore[EvidenceRow], parent: QObject | None = None
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def text(self, row: EvidenceRow, column: Column) -> str:
        return self._words.text(row, column)

    def sentence(self, row: EvidenceRow) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column in {Column.COUNTERPARTY, Column.FILE}

"""Takes the list of evidence out of the table: as a CSV file, or as text to paste."""

from PySide6.QtCore import QObject

from app.services.evidence_queries import EvidenceRow, evidence_lines
from app.ui.evidence.columns import Column
from app.ui.evidence.words import EvidenceWords
from app.ui.lines.export import LinesExport
from app.ui.page import PageContext


class EvidenceExport(LinesExport[Column, EvidenceRow]):
    """The papers of the table, cell by cell."""

    def __init__(
        self, context: PageContext, words: EvidenceWords, parent: QObject | None = None
    ) -> None:
        super().__init__(context, tuple(Column), evidence_lines, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def done(self, count: int, file: str) -> str:
        text = self.tr("Exported the list of {n} papers to {file}")
        return text.format(n=f"{count:,}", file=file)

    def cell(self, row: EvidenceRow, column: Column) -> str | int | None:
        if column is Column.AMOUNT:
            return row.amount
        if column is Column.DAY:
            return row.dated_on.isoformat()
        if column is Column.KEPT:
            until = self._words.kept_until(row)
            return None if until is None else until.isoformat()
        return self._words.text(row, column)

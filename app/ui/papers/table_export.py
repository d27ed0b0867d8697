"""The list of papers as a CSV file."""

from PySide6.QtCore import QObject

from app.services.paper_queries import PaperRow, paper_rows
from app.ui.lines.export import LinesExport
from app.ui.page import PageContext
from app.ui.papers.columns import SHAPES, Column
from app.ui.papers.words import PaperWords


class PapersExport(LinesExport[Column, PaperRow]):
    """Writes amounts bare and days as ISO."""

    def __init__(
        self, context: PageContext, words: PaperWords, parent: QObject | None = None
    ) -> None:
        super().__init__(context, tuple(SHAPES), paper_rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def cell(self, row: PaperRow, column: Column) -> str | int | None:
        if column is Column.TOTAL:
            return row.total
        if column is Column.ISSUED:
            return row.issued_on.isoformat()
        if column is Column.DUE:
            return None if row.due_on is None else row.due_on.isoformat()
        return self._words.text(row, column)

    def done(self, count: int, file: str) -> str:
        told = self.tr("1 line written to {file}") if count == 1 else ""
        told = told or self.tr("{n} lines written to {file}")
        return told.format(n=f"{count:,}", file=file)

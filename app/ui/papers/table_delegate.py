"""Paints the cells of the table of papers."""

from PySide6.QtCore import QObject, QRectF

from app.services.paper_queries import PaperRow
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext
from app.ui.papers.columns import SHAPES, Column
from app.ui.papers.table_model import PapersModel
from app.ui.papers.words import PaperWords

CHIP = 20


class PapersDelegate(LinesDelegate[Column, PaperRow]):
    """Draws the lines of papers; a void one is grey and says so."""

    def __init__(
        self,
        context: PageContext,
        words: PaperWords,
        model: PapersModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._words = words

    def needs_care(self, row: PaperRow) -> bool:
        del row
        return False

    def by_the_clock(self, row: PaperRow) -> object:
        return row.issued_on

    def paint_cell(self, brush: Brush, cell: QRectF, row: PaperRow, column: Column) -> None:
        text = self._words.text(row, column)
        if column is Column.STATE:
            tone = "" if row.is_void else "ok"
            brush.chip(cell.x(), cell.y() + (cell.height() - CHIP) / 2, text, tone)
            return
        role = "body_b" if column in {Column.RECIPIENT, Column.TOTAL} else "body"
        ink = "text" if column in {Column.RECIPIENT, Column.TOTAL, Column.SUBJECT} else "text2"
        brush.text(
            cell.x(),
            cell.y(),
            text,
            role,
            "text3" if row.is_void else ink,
            cell.width(),
            align="right" if SHAPES[column].is_amount else "left",
            height=cell.height(),
        )

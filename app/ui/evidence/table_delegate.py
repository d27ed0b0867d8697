"""Paints the cells of the table of evidence."""

from PySide6.QtCore import QObject, QRectF

from app.services.evidence_queries import EvidenceRow, FileState
from app.ui.evidence.columns import SHAPES, Column
from app.ui.evidence.table_model import EvidenceModel
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext

CHIP = 20
STRONG = {Column.COUNTERPARTY: "body_b", Column.AMOUNT: "body_b"}


class EvidenceDelegate(LinesDelegate[Column, EvidenceRow]):
    """Draws the lines of papers; void ones are pale, a file that changed stands out."""

    def __init__(
        self,
        context: PageContext,
        words: EvidenceWords,
        model: EvidenceModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._words = words

    def needs_care(self, row: EvidenceRow) -> bool:
        known = self._words.states.get(row.id, FileState.UNCHANGED)
        return not row.is_void and (known is not FileState.UNCHANGED or row.byte_count is None)

    def by_the_clock(self, row: EvidenceRow) -> object:
        return self._words.states.get(row.id)

    def paint_cell(self, brush: Brush, cell: QRectF, row: EvidenceRow, column: Column) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        if column is Column.STATE:
            text, tone = self._words.state_of(row)
            if tone:
                brush.chip(x, y + (height - CHIP) / 2, text, tone)
            else:
                brush.text(x, y, text, "caption", "text3", width, height=height)
            return
        ink = "text3" if row.is_void else "text" if column in STRONG else "text2"
        brush.text(
            x,
            y,
            self._words.text(row, column),
            STRONG.get(column, "body"),
            ink,
            width,
            align="right" if SHAPES[column].is_amount else "left",
            height=height,
        )

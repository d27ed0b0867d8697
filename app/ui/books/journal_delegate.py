"""Paints the cells of the journal: locks of closed months, accounts with parts, sources."""

from PySide6.QtCore import QObject, QRectF

from app.services.journal_list import JournalLine
from app.ui.books.journal_columns import SHAPES, Column
from app.ui.books.journal_model import JournalModel
from app.ui.books.sources import can_open
from app.ui.books.words import BookWords
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext

ICON = 13
ROOM = 19


class JournalDelegate(LinesDelegate[Column, JournalLine]):
    """Draws the rows; one that corrects a closed month stands out."""

    def __init__(
        self,
        context: PageContext,
        words: BookWords,
        model: JournalModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._words = words

    def needs_care(self, row: JournalLine) -> bool:
        return row.entry.version > 0 and not row.is_closed

    def by_the_clock(self, row: JournalLine) -> object:
        del row
        return None

    def paint_cell(self, brush: Brush, cell: QRectF, row: JournalLine, column: Column) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        text = self._words.text(row, column)
        if SHAPES[column].is_amount:
            brush.text(x, y, text, "body_b", "text", width, align="right", height=height)
        elif column in {Column.DEBIT, Column.CREDIT}:
            brush.text(x, y, text, "body", "text", width, height=height)
        elif column is Column.DATE:
            self._paint_day(brush, cell, row, text)
        elif column is Column.SOURCE:
            self._paint_source(brush, cell, row, text)
        else:
            brush.text(x, y, text, "caption", "text2", width, height=height)

    def _paint_day(self, brush: Brush, cell: QRectF, row: JournalLine, text: str) -> None:
        side = self._theme.px(ICON)
        if row.is_closed:
            brush.icon(cell.x(), cell.y() + (cell.height() - side) / 2, "lock", side, "text3")
        room = self._theme.px(ROOM)
        width = cell.width() - room
        brush.text(cell.x() + room, cell.y(), text, "caption", "text2", width, height=cell.height())

    def _paint_source(self, brush: Brush, cell: QRectF, row: JournalLine, text: str) -> None:
        x, side = cell.x(), self._theme.px(ICON)
        top = cell.y() + (cell.height() - side) / 2
        icon = "paperclip" if row.evidence else ""
        if icon:
            brush.icon(x, top, icon, side, "text2")
        room = self._theme.px(ROOM) if icon else 0
        ink = "accent_text" if can_open(row) else "text3"
        brush.text(
            x + room, cell.y(), text, "caption", ink, cell.width() - room, height=cell.height()
        )

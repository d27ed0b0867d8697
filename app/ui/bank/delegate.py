"""Paints the cells of a statement: money in and out, and what each line is."""

from PySide6.QtCore import QObject, QRectF

from app.models.bookkeeping_types import LineUse
from app.services.bank_line_list import StatementLine
from app.ui.bank.columns import SHAPES, Column
from app.ui.bank.model import BankModel
from app.ui.bank.words import BankWords
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext

ICON, ROOM = 14, 20


class BankDelegate(LinesDelegate[Column, StatementLine]):
    """Draws the lines; one of which nothing is said yet carries a chip."""

    def __init__(
        self,
        context: PageContext,
        words: BankWords,
        model: BankModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._context, self._words = context, words

    def needs_care(self, row: StatementLine) -> bool:
        del row
        return False

    def by_the_clock(self, row: StatementLine) -> object:
        del row
        return None

    def paint_cell(self, brush: Brush, cell: QRectF, row: StatementLine, column: Column) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        text = self._words.text(row, column)
        if column is Column.USE:
            self._paint_use(brush, cell, row, self._words.short_use(row))
        elif SHAPES[column].is_amount:
            is_balance = column is Column.BALANCE
            role, ink = ("caption", "text2") if is_balance else ("body_b", "text")
            brush.text(x, y, text, role, ink, width, align="right", height=height)
        elif column is Column.DATE:
            brush.text(x, y, text, "caption", "text2", width, height=height)
        else:
            brush.text(x, y, text, "body", "text", width, height=height)

    def _paint_use(self, brush: Brush, cell: QRectF, row: StatementLine, text: str) -> None:
        middle = cell.y() + cell.height() / 2
        if row.use is LineUse.OPEN:
            brush.chip(cell.x(), middle - 10, text, "warn")
            return
        side = self._theme.px(ICON)
        if row.use is LineUse.PAYOUT and row.site:
            face = self._context.face(row.site)
            brush.mark(cell.x(), middle - side / 2, face.colour, face.glyph, side)
        else:
            brush.icon(cell.x(), middle - side / 2, self._words.icon(row.use), side, "text3")
        room = self._theme.px(ROOM)
        width = cell.width() - room
        ink = "text2"
        brush.text(cell.x() + room, cell.y(), text, "caption", ink, width, height=cell.height())

"""Paints the cells of the table of orders."""

from PySide6.QtCore import QObject, QRectF

from app.models.types import Stage
from app.services.order_queries import OrderRow
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.orders.table_columns import SHAPES, Column
from app.ui.orders.table_model import OrdersTableModel
from app.ui.orders.words import STAGE_COLOURS, OrderWords
from app.ui.page import PageContext


class TableDelegate(LinesDelegate[Column, OrderRow]):
    """Draws the lines of orders; one whose deadline has passed stands out."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        model: OrdersTableModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._context = context
        self._words = words

    def needs_care(self, row: OrderRow) -> bool:
        return self._words.is_late(row)

    def by_the_clock(self, row: OrderRow) -> object:
        return self._model.text(row, Column.UPDATED)

    def paint_cell(self, brush: Brush, cell: QRectF, row: OrderRow, column: Column) -> None:
        text = self._model.text(row, column)
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        if column is Column.MARKETPLACE:
            self._paint_marketplace(brush, cell, row, text)
        elif column is Column.STAGE:
            brush.dot(x + 4, y + height / 2, 4, STAGE_COLOURS[row.stage])
            brush.text(x + 14, y, text, "caption", "text", width - 14, height=height)
        elif SHAPES[column].is_amount:
            role = "body_b" if column is Column.NET else "body"
            ink = "text2" if column is Column.FEE else "text"
            brush.text(x, y, text, role, ink, width, align="right", height=height)
        else:
            role, ink = self._look(column, row)
            brush.text(x, y, text, role, ink, width, height=height)

    def _look(self, column: Column, row: OrderRow) -> tuple[str, str]:
        if column is Column.TITLE:
            return "body", "text"
        if column is Column.DUE:
            return "caption", "bad" if self._words.is_late(row) else "text2"
        if column is Column.CHECKLIST:
            is_full = row.checklist_done == row.checklist_total
            return "caption", "ok" if is_full else "text2"
        if column in {Column.NUMBER, Column.UPDATED}:
            return "caption", "text3"
        return "caption", "text3" if row.stage is Stage.CANCELLED else "text2"

    def _paint_marketplace(self, brush: Brush, cell: QRectF, row: OrderRow, text: str) -> None:
        face = self._context.face(row.marketplace_id)
        side = self._theme.px(18)
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        brush.mark(x, y + (height - side) / 2, face.colour, face.glyph, side)
        left = side + 6
        brush.text(x + left, y, text, "caption", "text2", width - left, height=height)

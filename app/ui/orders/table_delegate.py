"""Paints the cells of the table of orders."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.types import Stage
from app.services.order_queries import OrderRow
from app.ui.kit.painting import Brush
from app.ui.orders.table_columns import COLUMNS, SHAPES, Column
from app.ui.orders.table_model import OrdersTableModel
from app.ui.orders.words import STAGE_COLOURS, OrderWords
from app.ui.page import PageContext

ROW_HEIGHT = 40
PAD = 8
LATE_TINT = 0.55

Index = QModelIndex | QPersistentModelIndex


class TableDelegate(QStyledItemDelegate):
    """Draws a cell; `hovered` is the line under the pointer, -1 for none."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        model: OrdersTableModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._theme = context.theme
        self._words = words
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(80, self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        brush = Brush(painter, self._theme)
        rect = QRectF(option.rect)
        row = self._model.row(index.row())  # not by a role: that costs twice the painting
        self._paint_ground(brush, rect, option, index, row)
        if row is not None:
            cell, column = rect.adjusted(PAD, 0, -PAD, -1), COLUMNS[index.column()]
            self._paint_cell(brush, cell, row, column, self._model.text(row, column))

    def _paint_ground(
        self,
        brush: Brush,
        rect: QRectF,
        option: QStyleOptionViewItem,
        index: Index,
        row: OrderRow | None,
    ) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = index.row() == self.hovered
        if is_selected:
            brush.fill(rect, "accent_soft2" if is_hovered else "accent_soft")
        elif row is not None and self._words.is_late(row):
            brush.fill(rect, self._theme.color("warn_soft", LATE_TINT))
        elif is_hovered:
            brush.fill(rect, "hover")
        brush.fill(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), "border")

    def _paint_cell(
        self, brush: Brush, cell: QRectF, row: OrderRow, column: Column, text: str
    ) -> None:
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

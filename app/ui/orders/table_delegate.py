"""Paints the cells of the table of orders."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.models.types import Stage
from app.services.order_queries import OrderRow
from app.ui.kit.painting import Brush
from app.ui.orders.table_columns import SHAPES, Column
from app.ui.orders.table_model import OrdersTableModel
from app.ui.orders.words import STAGE_COLOURS, OrderWords
from app.ui.page import PageContext

ROW_HEIGHT = 40
PAD = 8
LATE_TINT = 0.55
KEPT_BYTES = 40_000_000
KEPT_LINES = 80
"""So many lines are kept however large their pictures are: more than a screen shows."""


class Frame(NamedTuple):
    """How the lines lie on screen: each shown column with its left edge and width, in pixels.

    `ratio` is the device pixel ratio.
    """

    cells: tuple[tuple[Column, int, int], ...]
    width: int
    height: int
    ratio: float


class TableDelegate(QObject):
    """Draws whole lines; a line once drawn is kept as a picture until it changes.

    `hovered` is the line under the pointer, -1 for none.
    """

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
        # Its own: in Qt's cache the lines scrolled by would push out the cards of the board.
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        context.theme.changed.connect(self._kept.clear)

    def paint_line(
        self, painter: QPainter, at: QPointF, line: int, frame: Frame, *, is_chosen: bool
    ) -> None:
        """Draw a line with its top left corner at a point."""
        row = self._model.row(line)
        ground = self._ground(row, is_chosen=is_chosen, is_hovered=line == self.hovered)
        if row is None:
            rect = QRectF(at.x(), at.y(), frame.width, frame.height)
            self._paint_ground(Brush(painter, self._theme), rect, ground)
        else:
            painter.drawPixmap(at, self._picture(row, frame, ground))

    def prepare_line(self, row: OrderRow, frame: Frame) -> None:
        """Draw a line that will be shown, so that it need only be copied then."""
        self._picture(row, frame, self._ground(row, is_chosen=False, is_hovered=False))

    def _ground(self, row: OrderRow | None, *, is_chosen: bool, is_hovered: bool) -> str:
        """Return the name of the colour below a line, "" for none."""
        if is_chosen:
            return "accent_soft2" if is_hovered else "accent_soft"
        if row is not None and self._words.is_late(row):
            return "warn_soft"
        return "hover" if is_hovered else ""

    def _picture(self, row: OrderRow, frame: Frame, ground: str) -> QPixmap:
        ago = self._model.text(row, Column.UPDATED)  # it and the ground change with the clock
        key = (row, ago, ground, frame)
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._kept[key] = kept
            return kept
        drawn = QPixmap(QSize(frame.width, frame.height) * frame.ratio)
        drawn.setDevicePixelRatio(frame.ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        brush = Brush(painter, self._theme)
        self._paint_ground(brush, QRectF(0, 0, frame.width, frame.height), ground)
        for column, x, width in frame.cells:
            cell = QRectF(x + PAD, 0, width - 2 * PAD, frame.height - 1)
            self._paint_cell(brush, cell, row, column, self._model.text(row, column))
        painter.end()
        self._keep(key, drawn)
        return drawn

    def _keep(self, key: tuple[object, ...], drawn: QPixmap) -> None:
        """Keep a picture, and let go of those that were looked at longest ago."""
        self._kept[key] = drawn
        one = max(drawn.width() * drawn.height() * 4, 1)
        most = max(KEPT_LINES, KEPT_BYTES // one)
        while len(self._kept) > most:
            del self._kept[next(iter(self._kept))]

    def _paint_ground(self, brush: Brush, rect: QRectF, ground: str) -> None:
        if ground:
            tint = LATE_TINT if ground == "warn_soft" else None
            brush.fill(rect, self._theme.color(ground, tint))
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

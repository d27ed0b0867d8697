"""Paints the cells of the table of clients."""

from PySide6.QtCore import QObject, QRectF

from app.services.client_queries import ClientLine
from app.ui.clients.columns import SHAPES, Column
from app.ui.clients.table_model import ClientsModel
from app.ui.clients.words import ClientWords
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext

AVATAR = 24
MARK = 18
GAP = 5
CHIP = 20


class ClientsDelegate(LinesDelegate[Column, ClientLine]):
    """Draws the lines of clients: disc and name, marks, figures, and chips."""

    def __init__(
        self,
        context: PageContext,
        words: ClientWords,
        model: ClientsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._context = context
        self._words = words

    def needs_care(self, row: ClientLine) -> bool:
        del row
        return False  # a chip says it: a client is not urgent

    def by_the_clock(self, row: ClientLine) -> object:
        return (self._words.ago(row.last_at), self._words.next(row.next_on))

    def paint_cell(self, brush: Brush, cell: QRectF, row: ClientLine, column: Column) -> None:
        if column is Column.NAME:
            self._paint_name(brush, cell, row)
        elif column is Column.SITES:
            self._paint_marks(brush, cell, row)
        elif column is Column.TAGS:
            self._paint_tags(brush, cell, row)
        else:
            self._paint_text(brush, cell, row, column)

    def _paint_text(self, brush: Brush, cell: QRectF, row: ClientLine, column: Column) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        text = self._words.text(row, column)
        if SHAPES[column].is_amount:
            role, ink = ("body_b", "text") if column is Column.NET else ("body", "text2")
            brush.text(x, y, text, role, ink, width, align="right", height=height)
            return
        is_late = column is Column.NEXT and self._words.is_late(row.next_on)
        ink = "bad" if is_late else "text3" if column is Column.LAST else "text2"
        brush.text(x, y, text, "caption", ink, width, height=height)

    def _paint_name(self, brush: Brush, cell: QRectF, row: ClientLine) -> None:
        side = self._theme.px(AVATAR)
        x, y, height = cell.x(), cell.y(), cell.height()
        brush.avatar(x, y + (height - side) / 2, row.id, row.name, side)
        left = side + 8
        ink = "text" if row.erased_at is None else "text3"
        brush.text(x + left, y, row.name, "body_b", ink, cell.width() - left, height=height)

    def _paint_marks(self, brush: Brush, cell: QRectF, row: ClientLine) -> None:
        side = self._theme.px(MARK)
        x, y = cell.x(), cell.y() + (cell.height() - side) / 2
        for site in row.marketplaces:
            if x + side > cell.right():
                break
            face = self._context.face(site)
            brush.mark(x, y, face.colour, face.glyph, side)
            x += side + 4

    def _paint_tags(self, brush: Brush, cell: QRectF, row: ClientLine) -> None:
        """Draw as many chips as have room, and how many more there are."""
        flags = self._words.flags(row)
        tones = dict.fromkeys(row.tags, "") | dict.fromkeys(flags, "info")
        if row.risks:
            tones[flags[0]] = "bad"
        height = self._theme.px(CHIP)
        x, y = cell.x(), cell.y() + (cell.height() - height) / 2
        words = self._words.chips(row)
        for place, word in enumerate(words):
            icon = "triangle-alert" if tones[word] == "bad" else ""
            rest = len(words) - place
            room = cell.right() - x - (brush.chip_width("+9") + GAP if rest > 1 else 0)
            if brush.chip_width(word, icon) > room:
                brush.text(x, cell.y(), f"+{rest}", "micro", "text3", height=cell.height())
                return
            x += brush.chip(x, y, word, tones[word], icon, height=height) + GAP

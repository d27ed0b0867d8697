"""A card of a few rows that open something, under a sentence and a bar of segments."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.kit.painting import Brush
from app.ui.kit.wrapping import text_lines
from app.ui.theme import Theme
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

ROW, LOW_ROW = 46, 34
SEGMENT = 6
BREAK = "\u2028"
"""Ends a line of a sentence above the rows."""


class Row(NamedTuple):
    """One row: an icon, a title, a quiet second line, and words or a chip at the right."""

    key: Hashable
    title: str
    note: str = ""
    icon: str = ""
    ink: str = "text2"
    right: str = ""
    tone: str | None = None
    """The tone of a chip at the right; None for plain words."""


class RowsCard(ItemCard):
    """Shows what it is given; as high as its rows need."""

    def __init__(
        self, theme: Theme, title: str, link: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title, self._link = title, link
        self._badge = self._lead = ""
        self._segments = (0, 0)
        self._rows: tuple[Row, ...] = ()

    def show_rows(
        self,
        rows: Sequence[Row],
        *,
        lead: str = "",
        badge: str = "",
        segments: tuple[int, int] = (0, 0),
    ) -> None:
        """Show these rows under a sentence; `segments` are how many are done, and how many all."""
        self._rows, self._lead, self._badge = tuple(rows), lead, badge
        self._segments = segments
        self._fit()
        self.refresh_items()

    @property
    def lead(self) -> str:
        """The sentence above the rows."""
        return self._lead

    def title(self) -> str:
        return self._title

    def badge(self) -> str:
        return self._badge

    def link(self) -> str:
        return self._link

    def summary(self) -> str:
        sentences = (_sentence(row) for row in self._rows)
        return " ".join([self._lead, *sentences]).strip()

    def restyle(self) -> None:
        self._fit()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def place_items(self, width: float, height: float) -> list[Item]:
        del height
        places = self._places(width)
        return [
            Item(rect, row.key, _sentence(row), number, row.note)
            for number, (row, rect) in enumerate(zip(self._rows, places, strict=True))
        ]

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        del height
        y = float(self.px(HEAD))
        if self._lead:
            room = width - 2 * PADDING
            y = brush.paragraph(PADDING, y, self._lead, room, "caption", "text2") + 6
        self._draw_segments(brush, width, y)
        for number, (row, rect) in enumerate(zip(self._rows, self._places(width), strict=True)):
            if self.hovered_key == row.key:
                brush.rounded(rect, 8, "hover")
            elif number:
                brush.line(PADDING, rect.top(), width - PADDING, rect.top())
            self._draw_row(brush, rect, row)

    def _draw_segments(self, brush: Brush, width: float, y: float) -> None:
        done, count = self._segments
        if not count:
            return
        room = (width - 2 * PADDING - 6 * (count - 1)) / count
        for place in range(count):
            rect = QRectF(PADDING + place * (room + 6), y, room, SEGMENT)
            brush.rounded(rect, SEGMENT / 2, "accent_text" if place < done else "chip")

    def _draw_row(self, brush: Brush, rect: QRectF, row: Row) -> None:
        theme, left, right = self.theme, rect.left() + 8, rect.right() - 8
        if row.icon:
            brush.icon(left, rect.center().y() - 8, row.icon, 16, row.ink)
            left += 26
        line = theme.line("body")
        top = rect.center().y() - (line + theme.line("caption") if row.note else line) / 2
        if row.right and row.tone is not None:
            right -= brush.chip_width(row.right)
            brush.chip(right, rect.center().y() - 10, row.right, row.tone)
            right -= 8
        elif row.right:
            width = theme.width(row.right, "body") + 2
            y = rect.center().y() - line / 2
            brush.text(right - width, y, row.right, "body", "text2", width, align="right")
            right -= width + 8
        brush.text(left, top, row.title, "body_b", "text", right - left)
        if row.note:
            brush.text(left, top + line, row.note, "caption", "text3", right - left)

    def _places(self, width: float) -> list[QRectF]:
        y, places = self._top(width), []
        for row in self._rows:
            height = self.px(ROW if row.note else LOW_ROW)
            places.append(QRectF(8, y, width - 16, height))
            y += height
        return places

    def _top(self, width: float) -> float:
        """Return where the rows begin: under head, sentence and segments."""
        top = float(self.px(HEAD))
        if self._lead:
            font = self.theme.font("caption")
            lines = text_lines(self._lead, font, max(width - 2 * PADDING, 1), 99)
            top += len(lines) * self.theme.line("caption") + 6
        return top + (SEGMENT + 10 if self._segments[1] else 0)

    def _fit(self) -> None:
        rows = sum(self.px(ROW if row.note else LOW_ROW) for row in self._rows)
        height = round(self._top(float(self.width())) + rows + 10)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


def _sentence(row: Row) -> str:
    return ", ".join(part for part in (row.title, row.note, row.right) if part)

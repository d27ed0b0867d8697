"""Paints a conversation as a row of the inbox."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from app.services.conversation_queries import ThreadRow
from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.painting import Brush
from app.ui.messages.threads_words import ThreadWords
from app.ui.orders.words import ChipFace
from app.ui.page import PageContext

ROW = 86
SIDE, TEXT_LEFT = 8, 58
RADIUS = 10
AVATAR, MARK = 36, 16
MOST_UNREAD = 99
KEPT = 512


class _Said(NamedTuple):
    """What is written in a row, kept while the row does not change."""

    name: str
    snippet: str
    time: str
    chip: ChipFace | None


class ThreadDelegate(RowDelegate):
    """Draws rows of one height: who, when, the last words, and what is to be done."""

    def __init__(self, context: PageContext, words: ThreadWords) -> None:
        super().__init__(context.theme, ROW, words)
        self._context = context
        self._words = words
        self._said: dict[ThreadRow, _Said] = {}

    def forget(self) -> None:
        """Say everything anew: time went on."""
        self._said.clear()

    def draw_ground(self, brush: Brush, rect: QRectF, state: RowState) -> None:
        inner = rect.adjusted(SIDE, 1, -SIDE, -1)
        if state.is_selected:
            brush.rounded(inner, RADIUS, "accent_soft2" if state.is_hovered else "accent_soft")
        elif state.is_hovered:
            brush.rounded(inner, RADIUS, "hover" if self.theme.is_dark else "pressed")

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, ThreadRow):
            return
        said = self._words_of(row)
        px, inner = self.theme.px, rect.adjusted(SIDE, 1, -SIDE, -1)
        x, y = inner.x(), inner.y()
        face = self._context.face(row.marketplace_id)
        brush.avatar(x + px(10), y + px(12), row.client_id or row.id, said.name, px(AVATAR))
        brush.mark(x + px(32), y + px(33), face.colour, face.glyph, px(MARK))
        left, right = x + px(TEXT_LEFT), inner.right() - px(10)
        self._draw_head(brush, (left, right, y), row, said)
        ink = "text" if row.unread_count else "text2"
        brush.text(left, y + px(29), said.snippet, "caption", ink, right - left)
        self._draw_foot(brush, (left, right, y), row, (said.chip, state.is_selected))

    def _draw_head(
        self, brush: Brush, place: tuple[float, float, float], row: ThreadRow, said: _Said
    ) -> None:
        left, right, y = place
        px, theme = self.theme.px, self.theme
        ink = "accent_text" if row.unread_count else "text3"
        taken = theme.width(said.time, "micro")
        brush.text(right - taken, y + px(8), said.time, "micro", ink, height=px(20))
        right -= taken + 6
        for icon, is_so in (("pin", row.is_pinned), ("square-pen", row.has_draft)):
            if is_so:
                right -= px(14)
                brush.icon(right, y + px(12), icon, px(12), "text3")
                right -= 4
        role = "body_b" if row.unread_count else "body"
        brush.text(left, y + px(8), said.name, role, "text", right - left)

    def _draw_foot(
        self,
        brush: Brush,
        place: tuple[float, float, float],
        row: ThreadRow,
        chip_state: tuple[ChipFace | None, bool],
    ) -> None:
        left, right, y = place
        px, (chip, is_selected) = self.theme.px, chip_state
        if row.unread_count:
            text = self._context.formats.count(row.unread_count, MOST_UNREAD)
            width = max(20.0, self.theme.width(text, "micro_b") + 12)
            brush.badge(right - width, y + px(53), text)
            right -= width + 8
        if chip is None:
            return
        if is_selected and not chip.tone:
            width = brush.chip_width(chip.text, chip.icon)
            brush.rounded(QRectF(left, y + px(52), width, px(20)), px(20) / 2, "surface")
        brush.chip(left, y + px(52), chip.text, chip.tone, chip.icon, px(20))

    def _words_of(self, row: ThreadRow) -> _Said:
        said = self._said.get(row)
        if said is None:
            if len(self._said) > KEPT:
                self._said.clear()
            words = self._words
            said = _Said(words.name(row), words.snippet(row), words.time(row), words.chip(row))
            self._said[row] = said
        return said

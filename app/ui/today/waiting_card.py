"""The card 返信待ち: clients whose last word is unanswered."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import from_epoch
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.today_queries import WaitingReply

MOST_ROWS = 3
ROW_LEAST, ROW_MOST = 44, 56
TEXT_LEFT = 60
DISC = 32
CLIENT = "client"
URGENT = timedelta(hours=12)


class WaitingCard(ItemCard):
    """Rows of conversations, each of which can be opened; its disc opens the client."""

    conversation_opened = Signal(int)
    client_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rows: tuple[WaitingReply, ...] | None = None
        self._count = 0
        self._now = context.clock()
        self.opened.connect(self._open)
        self.restyle()

    def show_rows(self, rows: "Sequence[WaitingReply]", count: int, now: datetime) -> None:
        """Show these conversations of `count` in all."""
        self._rows, self._count, self._now = tuple(rows[:MOST_ROWS]), count, now
        self.refresh_items()

    def restyle(self) -> None:
        self.setMinimumHeight(self.px(HEAD + MOST_ROWS * ROW_LEAST + 8))
        super().restyle()

    def title(self) -> str:
        return self.tr("Waiting for my reply")

    def badge(self) -> str:
        return self._context.formats.count(self._count) if self._count else ""

    def place_items(self, width: float, height: float) -> list[Item]:
        items: list[Item] = []
        for number, row in enumerate(self._rows or ()):
            rect = self._row_rect(number, width, height)
            items.append(Item(rect, number, self._sentence(row), number, row.snippet))
            if row.client_id is not None:
                disc = QRectF(PADDING, rect.center().y() - DISC / 2, DISC, DISC)
                words = self.tr("Open the client {client}").format(client=row.client)
                items.append(Item(disc, (CLIENT, number), words, number, words))
        return items

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._rows is None:
            return
        if not self._rows:
            self._draw_all_done(brush, width, height)
        for number, row in enumerate(self._rows):
            rect = self._row_rect(number, width, height)
            if self._is_hovered(number):
                brush.rounded(rect, 8, "hover")
            elif number and not self._is_hovered(number - 1):
                brush.line(TEXT_LEFT, rect.top(), width - PADDING, rect.top())
            self._draw_row(brush, rect, row)

    def _is_hovered(self, number: int) -> bool:
        return self.hovered_key in (number, (CLIENT, number))

    def _row_rect(self, number: int, width: float, height: float) -> QRectF:
        head = self.px(HEAD)
        row = min(max((height - head - 8) / MOST_ROWS, self.px(ROW_LEAST)), self.px(ROW_MOST))
        return QRectF(8, head + number * row, width - 16, row)

    def _draw_row(self, brush: Brush, rect: QRectF, row: "WaitingReply") -> None:
        middle = rect.center().y()
        face = self._context.face(row.marketplace_id)
        brush.avatar(PADDING, middle - DISC / 2, row.client_id or 0, row.client, DISC)
        brush.mark(PADDING + 19, middle + 3, face.colour, face.glyph, 15)
        text, tone = self._chip(row)
        right = rect.right() - 8
        chip_width = brush.chip_width(text)
        line = self.theme.line("body_b")
        brush.chip(right - chip_width, middle - line + 1, text, tone, height=18)
        name_width = right - chip_width - 8 - TEXT_LEFT
        brush.text(TEXT_LEFT, middle - line, row.client, "body_b", "text", name_width)
        brush.text(TEXT_LEFT, middle + 1, row.snippet, "caption", "text2", right - TEXT_LEFT)

    def _chip(self, row: "WaitingReply") -> tuple[str, str]:
        """Return the time left where a clock of mine runs, else since when the client waits."""
        formats = self._context.formats
        if row.until_at is None:
            return formats.ago(from_epoch(row.last_message_at), self._now), ""
        until = from_epoch(row.until_at)
        left = until - self._now
        tone = "bad" if left <= timedelta(0) else "warn" if left <= URGENT else ""
        return formats.until(until, self._now), tone

    def _draw_all_done(self, brush: Brush, width: float, height: float) -> None:
        head = self.px(HEAD)
        middle = head + (height - head) / 2 - 8
        brush.icon(width / 2 - 12, middle - 28, "circle-check", 24, "ok")
        words = self.tr("Nobody is waiting for a reply.")
        room = width - 2 * PADDING
        brush.text(PADDING, middle + 2, words, "caption", "text2", room, align="center")

    def _sentence(self, row: "WaitingReply") -> str:
        return self.tr("{site} {client}: {snippet}, {time}").format(
            site=self._context.face(row.marketplace_id).name,
            client=row.client,
            snippet=row.snippet,
            time=self._chip(row)[0],
        )

    def _open(self, key: object) -> None:
        if isinstance(key, int) and self._rows:
            self.conversation_opened.emit(self._rows[key].conversation_id)
        elif isinstance(key, tuple) and self._rows:
            self.client_opened.emit(self._rows[key[1]].client_id)

"""The card 入金予定: transfers asked for, and what asking now would bring."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.today import counts
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.today_queries import ComingPayout

MOST_ROWS = 3
ROW_LEAST, ROW_MOST = 44, 56
DATE_WIDTH = 50
AMOUNT_WIDTH = 110
REQUESTED = "requested"
"""The value of `PayoutState.REQUESTED`; the enum itself lives beside what loads late."""
EXPIRY_WARNING = timedelta(days=30)
"""Proceeds that expire within this are said on the card."""


class PayoutsCard(ItemCard):
    """Rows of coming transfers; each opens the earnings."""

    earnings_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rows: tuple[ComingPayout, ...] | None = None
        self._count = 0
        self._today = context.clock().astimezone(JST).date()
        self.opened.connect(lambda _key: self.earnings_wanted.emit())
        self.restyle()

    def show_rows(self, rows: "Sequence[ComingPayout]", today: date) -> None:
        """Show the soonest of these transfers."""
        self._rows, self._count, self._today = tuple(rows[:MOST_ROWS]), len(rows), today
        self.refresh_items()

    def restyle(self) -> None:
        self.setMinimumHeight(self.px(HEAD + MOST_ROWS * ROW_LEAST + 8))
        super().restyle()

    def title(self) -> str:
        return self.tr("Coming payouts")

    def badge(self) -> str:
        return str(self._count) if self._count > MOST_ROWS else ""

    def link(self) -> str:
        return self.tr("Earnings")

    def place_items(self, width: float, height: float) -> list[Item]:
        return [
            Item(self._row_rect(number, width, height), number, self._sentence(row), number)
            for number, row in enumerate(self._rows or ())
        ]

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._rows is None:
            return
        if not self._rows:
            self._draw_none(brush, width, height)
        for number, row in enumerate(self._rows):
            rect = self._row_rect(number, width, height)
            if self.hovered_key == number:
                brush.rounded(rect, 8, "hover")
            elif number and self.hovered_key != number - 1:
                brush.line(PADDING, rect.top(), width - PADDING, rect.top())
            self._draw_row(brush, rect, row)

    def _row_rect(self, number: int, width: float, height: float) -> QRectF:
        head = self.px(HEAD)
        row = min(max((height - head - 8) / MOST_ROWS, self.px(ROW_LEAST)), self.px(ROW_MOST))
        return QRectF(8, head + number * row, width - 16, row)

    def _draw_row(self, brush: Brush, rect: QRectF, row: "ComingPayout") -> None:
        middle = rect.center().y()
        self._draw_day(brush, middle, row.expected_on)
        face = self._context.face(row.marketplace_id)
        left = PADDING + self.px(DATE_WIDTH)
        brush.mark(left, middle - 9, face.colour, face.glyph)
        right = rect.right() - 8
        amount_left = right - self.px(AMOUNT_WIDTH)
        line = self.theme.line("body_b")
        amount = self._context.formats.money(row.amount - row.transfer_fee)
        brush.text(
            amount_left,
            middle - line,
            amount,
            "body_b",
            "text",
            self.px(AMOUNT_WIDTH),
            align="right",
        )
        state, tone = self._state(row)
        brush.text(
            amount_left, middle + 1, state, "micro", tone, self.px(AMOUNT_WIDTH), align="right"
        )
        left += 28
        room = amount_left + self.px(20) - left
        brush.text(left, middle - line, row.client or face.name, "body", "text", room)
        warning = self._expiry(row)
        detail, ink = (warning, "warn") if warning else (self._detail(row), "text3")
        brush.text(left, middle + 1, detail, "micro", ink, amount_left + self.px(40) - left)

    def _draw_day(self, brush: Brush, middle: float, day: date | None) -> None:
        line = self.theme.line("body_b")
        formats = self._context.formats
        if day is None:
            brush.text(PADDING, middle - line / 2, self.tr("open"), "caption", "text3")
            return
        saturday, sunday = formats.is_weekend(day)
        ink = "sun" if sunday else "sat" if saturday else "text3"
        brush.text(PADDING, middle - line, formats.short_day(day), "body_b")
        brush.text(PADDING, middle + 1, self._weekday(day), "micro", ink)

    def _weekday(self, day: date) -> str:
        return self.tr("{weekday}").format(weekday=self._context.formats.weekday(day))

    def _state(self, row: "ComingPayout") -> tuple[str, str]:
        if row.state.value == REQUESTED:
            return self.tr("requested"), "info"
        return self.tr("if asked now"), "text3"

    def _detail(self, row: "ComingPayout") -> str:
        orders = counts.orders(row.order_count)
        if not row.transfer_fee:
            return orders
        fee = self._context.formats.money(-row.transfer_fee)
        return self.tr("{orders}, transfer {fee}").format(orders=orders, fee=fee)

    def _expiry(self, row: "ComingPayout") -> str:
        if row.expires_on is None or row.expires_on - self._today > EXPIRY_WARNING:
            return ""
        return self.tr("ask by {day}").format(day=self._context.formats.short_day(row.expires_on))

    def _draw_none(self, brush: Brush, width: float, height: float) -> None:
        head = self.px(HEAD)
        middle = head + (height - head) / 2 - 8
        brush.icon(width / 2 - 12, middle - 28, "wallet", 24, "text3")
        words = self.tr("No proceeds to pay out yet.")
        room = width - 2 * PADDING
        brush.text(PADDING, middle + 2, words, "caption", "text2", room, align="center")

    def _sentence(self, row: "ComingPayout") -> str:
        formats = self._context.formats
        day = self.tr("date open") if row.expected_on is None else formats.day(row.expected_on)
        parts = (
            day,
            self._context.face(row.marketplace_id).name,
            row.client,
            formats.money(row.amount - row.transfer_fee),
            self._state(row)[0],
            self._detail(row),
            self._expiry(row),
        )
        return self._context.formats.listed(part for part in parts if part)

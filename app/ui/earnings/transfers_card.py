"""The card 振込: what each site keeps ready, what was asked for, and the two things to record."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.ui.formats import UNKNOWN
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.payout_queries import ComingPayout

ROW_LEAST, ROW_MOST = 38, 46
LEAST_ROWS = 4
REQUESTED = "requested"
"""The value of `PayoutState.REQUESTED`; the enum itself lives beside what loads late."""
EXPIRY_WARNING = timedelta(days=30)


class TransfersCard(ItemCard):
    """A table of transfers; the button of a row records the request or the arrival."""

    request_wanted = Signal(object)
    """The `ComingPayout` to be asked for."""
    arrival_wanted = Signal(object)
    """The `ComingPayout` that arrived."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rows: tuple[ComingPayout, ...] | None = None
        self.opened.connect(self._open)
        self.refresh_items()

    def show_rows(self, rows: "Sequence[ComingPayout]") -> None:
        """Show these transfers, soonest first."""
        self._rows = tuple(rows)
        self.refresh_items()

    def refresh_items(self) -> None:
        """Place the rows anew, in a card high enough for all of them."""
        count = max(len(self._rows or ()), LEAST_ROWS)
        self.setMinimumHeight(self.px(HEAD + 24 + count * ROW_LEAST) + 10)
        super().refresh_items()

    def title(self) -> str:
        return self.tr("Payouts")

    def badge(self) -> str:
        return str(len(self._rows)) if self._rows else ""

    def place_items(self, width: float, height: float) -> list[Item]:
        return [
            Item(
                self._button_rect(self._row_rect(number, width, height)),
                number,
                self._sentence(row),
                number,
            )
            for number, row in enumerate(self._rows or ())
        ]

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._rows is None:
            return
        if not self._rows:
            self._draw_none(brush, width, height)
            return
        self._draw_heads(brush, width)
        for number, row in enumerate(self._rows):
            rect = self._row_rect(number, width, height)
            brush.line(PADDING, rect.top(), width - PADDING, rect.top())
            self._draw_row(brush, rect, number, row)

    def _row_rect(self, number: int, width: float, height: float) -> QRectF:
        top = self.px(HEAD) + self.px(24)
        count = max(len(self._rows or ()), 1)
        row = min(max((height - top - 10) / count, self.px(ROW_LEAST)), self.px(ROW_MOST))
        return QRectF(8, top + number * row, width - 16, row)

    def _button_rect(self, row: QRectF) -> QRectF:
        verbs = (self.tr("Log request"), self.tr("Log arrival"))
        width = max(self.theme.width(verb, "caption_b") for verb in verbs) + 22
        height = self.px(28)
        return QRectF(row.right() - 8 - width, row.center().y() - height / 2, width, height)

    def _columns(self, width: float) -> tuple[float, float, float, float, float]:
        """Return where day, site, amount, fee and state begin."""
        button = self._button_rect(QRectF(8, 0, width - 16, 40))
        state = button.x() - self.px(128)
        fee = state - self.px(96)
        amount = fee - self.px(110)
        return PADDING, PADDING + self.px(98), amount, fee, state

    def _draw_heads(self, brush: Brush, width: float) -> None:
        day, site, amount, fee, state = self._columns(width)
        y, px = self.px(HEAD), self.px
        brush.text(day, y, self.tr("Arrives"), "micro", "text3")
        brush.text(site, y, self.tr("Site and orders"), "micro", "text3")
        brush.text(amount, y, self.tr("Amount"), "micro", "text3", px(96), align="right")
        brush.text(fee, y, self.tr("Transfer fee"), "micro", "text3", px(82), align="right")
        brush.text(state, y, self.tr("State"), "micro", "text3")

    def _draw_row(self, brush: Brush, rect: QRectF, number: int, row: "ComingPayout") -> None:
        day, site, amount, fee, state = self._columns(float(self.width()))
        px, formats = self.px, self._context.formats
        middle, line = rect.center().y(), self.theme.line("body")
        y = middle - line / 2
        arrives = self.tr("open") if row.expected_on is None else formats.day(row.expected_on)
        brush.text(day, y, arrives, "body", "text3" if row.expected_on is None else "text")
        face = self._context.face(row.marketplace_id)
        brush.mark(site, middle - 9, face.colour, face.glyph)
        left = site + 26
        left += brush.text(left, y, face.name, "body", "text", amount - left - 60) + 8
        orders = self._orders(row.order_count)
        brush.text(left, y, orders, "caption", "text3", amount - left, height=line)
        money = formats.money(row.amount)
        brush.text(amount, y, money, "body_b", "text", px(96), align="right")
        brush.text(fee, y, self._fee(row), "body", "text2", px(82), align="right")
        text, tone, icon = self._state(row)
        brush.chip(state, middle - 10, text, tone, icon)
        self._draw_button(brush, self._button_rect(rect), number, row)

    def _fee(self, row: "ComingPayout") -> str:
        """Say what the transfer costs: not known of a site whose payout rule nobody knows."""
        if row.expected_on is None and not row.transfer_fee:
            return UNKNOWN
        return self._context.formats.money(-row.transfer_fee if row.transfer_fee else 0)

    def _draw_button(self, brush: Brush, rect: QRectF, number: int, row: "ComingPayout") -> None:
        ground = "hover" if self.hovered_key == number else "surface"
        brush.rounded(rect, 7, ground, "border2")
        is_requested = row.state.value == REQUESTED
        verb = self.tr("Log arrival") if is_requested else self.tr("Log request")
        height = rect.height()
        brush.text(
            rect.x(), rect.y(), verb, "caption", "text", rect.width(), align="center", height=height
        )

    def _state(self, row: "ComingPayout") -> tuple[str, str, str]:
        today = self._context.clock().astimezone(JST).date()
        if row.state.value == REQUESTED:
            if row.expected_on is not None and row.expected_on < today:
                return self.tr("Should be here"), "warn", "triangle-alert"
            return self.tr("Requested"), "info", "clock"
        if row.expires_on is not None and row.expires_on - today <= EXPIRY_WARNING:
            return self._lapse(row.expires_on), "warn", "triangle-alert"
        return self.tr("On balance"), "", ""

    def _lapse(self, day: date) -> str:
        return self.tr("Ask by {day}").format(day=self._context.formats.short_day(day))

    def _orders(self, count: int) -> str:
        if count == 1:
            return self.tr("1 order")
        return self.tr("{count} orders").format(count=f"{count:,}")

    def _draw_none(self, brush: Brush, width: float, height: float) -> None:
        head, room = self.px(HEAD), width - 2 * PADDING
        middle = head + (height - head) / 2 - 16
        brush.icon(width / 2 - 16, middle - 30, "landmark", 32, "text3")
        title = self.tr("Nothing to pay out now")
        brush.text(PADDING, middle + 8, title, "body_b", "text", room, align="center")
        note = self.tr("Completed orders appear here as soon as their money is on the balance.")
        y = middle + 8 + self.theme.line("body_b") + 2
        brush.text(PADDING, y, note, "caption", "text3", room, align="center")

    def _sentence(self, row: "ComingPayout") -> str:
        formats = self._context.formats
        arrives = self.tr("open") if row.expected_on is None else formats.day(row.expected_on)
        is_requested = row.state.value == REQUESTED
        parts = (
            self._context.face(row.marketplace_id).name,
            formats.money(row.amount),
            f"{self.tr('Transfer fee')} {self._fee(row)}",
            arrives,
            self._state(row)[0],
            self.tr("Log arrival") if is_requested else self.tr("Log request"),
        )
        return self._context.formats.listed(parts)

    def _open(self, key: object) -> None:
        if isinstance(key, int) and self._rows:
            row = self._rows[key]
            is_requested = row.state.value == REQUESTED
            (self.arrival_wanted if is_requested else self.request_wanted).emit(row)

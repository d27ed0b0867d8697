"""The card of shares: take-home by marketplace, service or client, with the fee each one costs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.kit.painting import Brush
from app.ui.kit.segmented import Segment, Segmented
from app.ui.kit.small_charts import shares
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.earnings_queries import EarningsRow

MARKETPLACE, SERVICE, CLIENT = "marketplace", "service", "client"
"""The values of `EarningsKey` that the switch offers."""

ROW_LEAST, ROW_MOST = 30, 48
RATE_WIDTH, AMOUNT_WIDTH = 54, 78
HIGH_RATE = 0.25
"""From this share of the sales on a fee is shown as a warning."""
STRONGEST, WEAKEST = 1.0, 0.25


class ShareCard(ItemCard):
    """A share bar and rows; the row of a marketplace filters the page by it."""

    group_chosen = Signal(str)
    marketplace_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rows: tuple[EarningsRow, ...] | None = None
        self.switch = Segmented(
            context.theme,
            self.tr("Share by"),
            (
                Segment(MARKETPLACE, self.tr("Sites")),
                Segment(SERVICE, self.tr("Services")),
                Segment(CLIENT, self.tr("Clients")),
            ),
            parent=self,
        )
        self.switch.chosen.connect(self.group_chosen)
        self.opened.connect(self._open)
        self.setMinimumWidth(self.px(300))
        self.refresh_items()

    def show_rows(self, rows: "Sequence[EarningsRow]") -> None:
        """Show these groups, the largest take-home first."""
        self._rows = tuple(rows)
        self.refresh_items()

    def title(self) -> str:
        return self.tr("Shares")

    def summary(self) -> str:
        return self._context.formats.listed(self._sentence(row) for row in self._rows or ())

    def place_items(self, width: float, height: float) -> list[Item]:
        if self.switch.current != MARKETPLACE:
            return []
        rows, _rest = self._split(height)
        return [
            Item(self._row_rect(number, width, height), row.key, self._sentence(row), number)
            for number, row in enumerate(rows)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self.switch.sizeHint()
        self.switch.move(self.width() - hint.width() - 12, 8)

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._rows is None:
            return
        if not self._rows:
            self._draw_none(brush, width, height)
            return
        rows, rest = self._split(height)
        top = self.px(HEAD) + 6
        parts = [(max(row.net, 0), self._color(number, row)) for number, row in enumerate(rows)]
        parts.append((max(sum(row.net for row in rest), 0), brush.color("chip")))
        bar = QRectF(PADDING, top, width - 2 * PADDING, 12)
        shares(brush, bar, [part for part in parts if part[0] > 0])
        self._draw_heads(brush, width)
        for number, row in enumerate(rows):
            self._draw_row(brush, self._row_rect(number, width, height), number, row)
        if rest:
            self._draw_rest(brush, self._row_rect(len(rows), width, height), rest)

    def _body_top(self) -> float:
        return self.px(HEAD) + 24 + self.theme.line("micro") + 6

    def _split(self, height: float) -> "tuple[Sequence[EarningsRow], Sequence[EarningsRow]]":
        """Return the rows there is room for, and the rest, which is summed in one line."""
        rows = self._rows or ()
        room = max(int((height - self._body_top() - 10) // self.px(ROW_LEAST)), 2)
        return (rows, ()) if len(rows) <= room else (rows[: room - 1], rows[room - 1 :])

    def _row_rect(self, number: int, width: float, height: float) -> QRectF:
        rows, rest = self._split(height)
        count = len(rows) + bool(rest)
        row = (height - self._body_top() - 10) / max(count, 1)
        row = min(max(row, self.px(ROW_LEAST)), self.px(ROW_MOST))
        return QRectF(8, self._body_top() + number * row, width - 16, row)

    def _color(self, number: int, row: "EarningsRow") -> QColor:
        if self.switch.current == MARKETPLACE:
            key = f"m_{self._context.face(row.key).colour}"
            return self.theme.color(key if self.theme.has_color(key) else "m_direct")
        return self.theme.color("accent_text", max(STRONGEST - number * 0.15, WEAKEST))

    def _columns(self, right: float) -> tuple[float, float, float]:
        """Return where the sales, the take-home and the rate begin."""
        rate = right - self.px(RATE_WIDTH)
        net = rate - self.px(AMOUNT_WIDTH)
        return net - self.px(AMOUNT_WIDTH), net, rate

    def _draw_heads(self, brush: Brush, width: float) -> None:
        y = self.px(HEAD) + 24
        gross, net, rate = self._columns(width - PADDING)
        amount = self.px(AMOUNT_WIDTH)
        brush.text(gross, y, self.tr("Sales"), "micro", "text3", amount, align="right")
        brush.text(net, y, self.tr("Take-home"), "micro", "text3", amount, align="right")
        room = self.px(RATE_WIDTH)
        brush.text(rate, y, self.tr("Fee rate"), "micro", "text3", room, align="right")

    def _draw_row(self, brush: Brush, rect: QRectF, number: int, row: "EarningsRow") -> None:
        if self.hovered_key == row.key:
            brush.rounded(rect, 8, "hover")
        else:
            brush.line(PADDING, rect.top(), rect.right() - 8, rect.top())
        middle, line = rect.center().y(), self.theme.line("body")
        y = middle - line / 2
        left = float(PADDING)
        face = self._context.face(row.key)
        if self.switch.current == MARKETPLACE:
            brush.mark(left, middle - 9, face.colour, face.glyph)
            left += 26
        else:
            brush.rounded(QRectF(left, middle - 5, 10, 10), 3, self._color(number, row))
            left += 18
        gross, net, rate = self._columns(rect.right() - 8)
        brush.text(left, y, self._name(row), "body", "text", gross + 12 - left)
        money, amount = self._context.formats.money, self.px(AMOUNT_WIDTH)
        known = row.gross if row.gross_unknown < row.orders else None
        ink = "warn" if row.gross_unknown else "text2"
        brush.text(gross, y, money(known), "body", ink, amount, align="right")
        is_net_known = bool(row.net or row.fee or not row.gross)
        net_words = money(row.net if is_net_known else None)
        brush.text(net, y, net_words, "body", "text", amount, align="right")
        words, ink = self._rate(row)
        brush.text(rate, y, words, "body", ink, self.px(RATE_WIDTH), align="right")

    def _draw_rest(self, brush: Brush, rect: QRectF, rest: "Sequence[EarningsRow]") -> None:
        brush.line(PADDING, rect.top(), rect.right() - 8, rect.top())
        y = rect.center().y() - self.theme.line("body") / 2
        _gross, net, _rate = self._columns(rect.right() - 8)
        brush.text(PADDING, y, self.tr("{count} more").format(count=len(rest)), "body", "text3")
        words = self._context.formats.money(sum(row.net for row in rest))
        brush.text(net, y, words, "body", "text2", self.px(AMOUNT_WIDTH), align="right")

    def _draw_none(self, brush: Brush, width: float, height: float) -> None:
        words = self.tr("Nothing was completed in this time.")
        y = height / 2 - self.theme.line("body") / 2
        brush.text(PADDING, y, words, "body", "text2", width - 2 * PADDING, align="center")

    def _rate(self, row: "EarningsRow") -> tuple[str, str]:
        """Return the effective fee rate; none where a price is not known."""
        if row.gross <= 0 or row.gross - row.fee != row.net:
            return "—", "text3"
        share = row.fee / row.gross
        return self._context.formats.percent(share), "warn" if share >= HIGH_RATE else "text2"

    def _name(self, row: "EarningsRow") -> str:
        if self.switch.current == MARKETPLACE:
            return self._context.face(row.key).name
        if row.key:
            return row.key
        is_service = self.switch.current == SERVICE
        return self.tr("No service") if is_service else self.tr("No client")

    def _sentence(self, row: "EarningsRow") -> str:
        money = self._context.formats.money
        return self.tr("{name}: sales {gross}, take-home {net}, fee rate {rate}").format(
            name=self._name(row),
            gross=money(row.gross),
            net=money(row.net),
            rate=self._rate(row)[0],
        )

    def _open(self, key: object) -> None:
        if isinstance(key, str):
            self.marketplace_wanted.emit(key)

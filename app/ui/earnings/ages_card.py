"""The card of the escrow ladder: three rungs, and how old the money on them is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import shares
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.earnings_queries import Rung

RUNG = 38
BAND = 26
ALPHAS = (1.0, 0.66)


class AgesCard(ItemCard):
    """Sum, rungs and age bands; a description says all of it in words, a rung opens its orders."""

    rung_wanted = Signal(object)
    """The `PaymentState` whose orders are wanted."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rungs: tuple[Rung, ...] = ()
        self.opened.connect(self.rung_wanted)
        self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumHeight(px(HEAD) + px(36) + 3 * px(RUNG) + 4 * px(BAND) + 22)
        super().restyle()

    def title(self) -> str:
        return self.tr("Escrow ladder")

    def summary(self) -> str:
        said = [*map(self._rung_words, self._rungs), *self._band_words()]
        return self._context.formats.listed(said) if self._rungs else ""

    def place_items(self, width: float, height: float) -> list[Item]:
        open_ones = self.tr("{rung}: show the orders")
        return [
            Item(
                self._rung_rect(number, width, height),
                rung.state,
                open_ones.format(rung=self._rung_words(rung)),
                number,
            )
            for number, rung in enumerate(self._rungs)
            if rung.orders
        ]

    def show_rungs(self, rungs: "Sequence[Rung]") -> None:
        """Show the rungs of the ladder, lowest first."""
        self._rungs = tuple(rungs)
        self.refresh_items()

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        px = self.theme.px
        if not self._rungs:
            return
        top = float(px(HEAD) - 4)
        total = self._context.formats.money(sum(rung.net for rung in self._rungs))
        advance = brush.text(PADDING, top, total, "figure")
        words, ink = self._beside_total()
        x = PADDING + advance + 8
        brush.text(x, top + 4, words, "caption", ink, width - PADDING - x, height=px(30))
        for number, rung in enumerate(self._rungs):
            rect = self._rung_rect(number, width, height)
            if self.hovered_key == rung.state:
                brush.rounded(rect, 8, "hover")
            self._draw_rung(brush, rect.top() + 4, width, rung)
        top = self._rung_rect(len(self._rungs), width, height).top() + 4
        brush.line(PADDING, top + 2, width - PADDING, top + 2)
        self._draw_bands(brush, top + 8, width, height - 10)

    def _rung_rect(self, number: int, width: float, height: float) -> QRectF:
        spare = max(height - self.minimumHeight(), 0)
        rung = self.px(RUNG) + spare / 12
        top = self.px(HEAD) - 4 + self.px(40) + number * rung
        return QRectF(PADDING - 8, top - 4, width - 2 * PADDING + 16, self.px(RUNG) - 2)

    def _beside_total(self) -> tuple[str, str]:
        """Return the orders of the sum, and of how many the take-home is not in it."""
        orders = self._orders(sum(rung.orders for rung in self._rungs))
        unknown = sum(rung.net_unknown for rung in self._rungs)
        if not unknown:
            return orders, "text2"
        words = self.tr("without {count} of unknown net").format(count=unknown)
        return f"{orders}・{words}", "warn"

    def _draw_rung(self, brush: Brush, top: float, width: float, rung: "Rung") -> None:
        line, right = self.theme.line("caption"), width - PADDING
        name = self._context.text.word(rung.state)
        x = PADDING + brush.text(PADDING, top, name, "caption", "text") + 8
        money = self._context.formats.money(rung.net)
        room = right - self.theme.width(money, "caption_b") - 8 - x
        brush.text(x, top, self._detail(rung), "micro", "text3", room, height=line)
        brush.text(PADDING, top, money, "caption_b", "text", right - PADDING, align="right")
        bar = QRectF(PADDING, top + line + 3, right - PADDING, 7)
        parts = [(net, self._color(band)) for band, net in enumerate(rung.ages) if net > 0]
        shares(brush, bar, parts)

    def _draw_bands(self, brush: Brush, top: float, width: float, bottom: float) -> None:
        row = (bottom - top) / 4
        line = self.theme.line("caption")
        for band, name in enumerate(self._bands()):
            y = top + row * band + (row - line) / 2
            net = sum(rung.ages[band] for rung in self._rungs)
            count = sum(rung.counts[band] for rung in self._rungs)
            ink = "text" if count else "text3"
            color = self._color(band)
            if not count:
                color = QColor(color)
                color.setAlphaF(0.35)
            brush.rounded(QRectF(PADDING, y + (line - 10) / 2, 10, 10), 3, color)
            brush.text(PADDING + 18, y, name, "caption", ink)
            words = self._orders(count) if count else "—"
            px = self.theme.px
            brush.text(PADDING + px(124), y, words, "caption", "text3", px(64), align="right")
            money = self._context.formats.money(net)
            brush.text(
                PADDING, y, money, "body", ink, width - 2 * PADDING, align="right", height=line
            )

    def _color(self, band: int) -> QColor:
        if band < len(ALPHAS):
            return self.theme.color("accent_text", ALPHAS[band])
        return self.theme.color("warn_fill" if band == len(ALPHAS) else "bad_fill")

    def _bands(self) -> tuple[str, str, str, str]:
        return (
            self.tr("up to 7 days"),
            self.tr("8-14 days"),
            self.tr("15-30 days"),
            self.tr("31 days and more"),
        )

    def _detail(self, rung: "Rung") -> str:
        orders = self._orders(rung.orders)
        if rung.oldest_days is None:
            return orders
        oldest = self.tr("oldest {days} d").format(days=rung.oldest_days)
        return f"{orders}・{oldest}"

    def _orders(self, count: int) -> str:
        if count == 1:
            return self.tr("1 order")
        return self.tr("{count} orders").format(count=f"{count:,}")

    def _rung_words(self, rung: "Rung") -> str:
        name, money = self._context.text.word(rung.state), self._context.formats.money(rung.net)
        return f"{name} {money} {self._detail(rung)}"

    def _band_words(self) -> list[str]:
        money = self._context.formats.money
        return [
            f"{name} {money(sum(rung.ages[band] for rung in self._rungs))}"
            for band, name in enumerate(self._bands())
        ]

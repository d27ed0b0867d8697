"""The card of the escrow ladder: three rungs, and how old the money on them is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import shares
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.earnings_queries import Rung

RUNG = 38
BAND = 26
ALPHAS = (1.0, 0.66)


class AgesCard(Painted):
    """Sum, rungs and age bands; a description says all of it in words."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rungs: tuple[Rung, ...] = ()
        self.setAccessibleName(self.tr("Escrow ladder"))
        self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumHeight(px(HEAD) + px(36) + 3 * px(RUNG) + 4 * px(BAND) + 22)

    def show_rungs(self, rungs: "Sequence[Rung]") -> None:
        """Show the rungs of the ladder, lowest first."""
        self._rungs = tuple(rungs)
        self.setAccessibleDescription(
            self._context.formats.listed([*map(self._rung_words, rungs), *self._band_words()])
        )
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px = self.theme.px
        brush.card(QRectF(0, 0, width, height))
        brush.text(PADDING, px(13), self.tr("Escrow ladder"), "large_b")
        if not self._rungs:
            return
        top = float(px(HEAD) - 4)
        total = self._context.formats.money(sum(rung.net for rung in self._rungs))
        advance = brush.text(PADDING, top, total, "figure")
        words, ink = self._beside_total()
        x = PADDING + advance + 8
        brush.text(x, top + 4, words, "caption", ink, width - PADDING - x, height=px(30))
        spare = max(height - self.minimumHeight(), 0)
        rung_height, top = px(RUNG) + spare / 12, top + px(40)
        for rung in self._rungs:
            self._draw_rung(brush, top, width, rung)
            top += rung_height
        brush.line(PADDING, top + 2, width - PADDING, top + 2)
        self._draw_bands(brush, top + 8, width, height - 10)

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

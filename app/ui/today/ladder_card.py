"""The card of the escrow ladder: how much is held, on the balance and asked for, and how long."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.models.types import PaymentState
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import shares
from app.ui.page import PageContext
from app.ui.today import counts
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard
from app.ui.today.payouts_card import EXPIRY_WARNING, REQUESTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.earnings_queries import Rung
    from app.services.today_queries import ComingPayout

ROW = 46
ALPHAS = (1.0, 0.66, 0.4)


class LadderCard(ItemCard):
    """Three rungs with amount, orders and age; a warning before proceeds lapse."""

    earnings_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rungs: tuple[Rung, ...] = ()
        self._lapsing: ComingPayout | None = None
        self.opened.connect(lambda _key: self.earnings_wanted.emit())
        self.restyle()

    def show_rungs(self, rungs: "Sequence[Rung]") -> None:
        """Show the rungs of the ladder, lowest first."""
        self._rungs = tuple(rungs)
        self.refresh_items()

    def show_lapsing(self, payouts: "Sequence[ComingPayout]") -> None:
        """Warn of the proceeds among these that lapse first."""
        dated = [
            row for row in payouts if row.state.value != REQUESTED and row.expires_on is not None
        ]
        self._lapsing = min(dated, key=lambda row: str(row.expires_on), default=None)
        self.refresh_items()

    def restyle(self) -> None:
        self.setMinimumHeight(self.px(HEAD + 3 * ROW + 30))
        super().restyle()

    def title(self) -> str:
        return self.tr("Where the money is")

    def link(self) -> str:
        return self.tr("Earnings")

    def summary(self) -> str:
        return self._context.formats.listed(
            [*(self._words(rung) for rung in self._rungs), self._lapse_words()]
        )

    def place_items(self, width: float, height: float) -> list[Item]:
        return [
            Item(self._row_rect(number, width, height), number, self._words(rung), number)
            for number, rung in enumerate(self._rungs)
        ]

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        for number, rung in enumerate(self._rungs):
            rect = self._row_rect(number, width, height)
            if self.hovered_key == number:
                brush.rounded(rect, 8, "hover")
            self._draw_rung(brush, rect, rung)
        self._draw_lapse(brush, width, height)

    def _row_rect(self, number: int, width: float, height: float) -> QRectF:
        row = min((height - self.px(HEAD) - self.px(34)) / 3, self.px(60))
        return QRectF(8, self.px(HEAD - 4) + number * row, width - 16, row)

    def _draw_rung(self, brush: Brush, rect: QRectF, rung: "Rung") -> None:
        formats = self._context.formats
        left, right = rect.left() + 8, rect.right() - 8
        line = self.theme.line("body_b")
        top = rect.center().y() - (line + 10) / 2
        x = left + brush.text(left, top, self._name(rung.state), "body", "text2") + 8
        brush.text(x, top, self._ages(rung), "micro", self._age_ink(rung), height=line)
        amount = formats.money(rung.net)
        brush.text(left, top, amount, "body_b", "text", right - left, align="right")
        bar = QRectF(left, top + line + 4, right - left, 6)
        paints = [brush.color("accent_text", alpha) for alpha in ALPHAS] + [
            brush.color("warn_fill")
        ]
        parts = [(age, paint) for age, paint in zip(rung.ages, paints, strict=True) if age > 0]
        shares(brush, bar, parts)

    def _ages(self, rung: "Rung") -> str:
        orders = counts.orders(rung.orders) if rung.orders else self.tr("none")
        if not rung.oldest_days:
            return orders
        oldest = counts.oldest(rung.oldest_days)
        return f"{orders}・{oldest}"

    def _age_ink(self, rung: "Rung") -> str:
        return "warn" if rung.counts[3] else "text3"

    def _name(self, state: PaymentState) -> str:
        if state is PaymentState.HELD:
            return self.tr("Held by the site")
        if state is PaymentState.BALANCE:
            return self.tr("On balance")
        return self.tr("Payout requested")

    def _words(self, rung: "Rung") -> str:
        amount = self._context.formats.money(rung.net)
        return f"{self._name(rung.state)} {amount} {self._ages(rung)}"

    def _lapse_words(self) -> str:
        lapsing = self._lapsing
        if lapsing is None or lapsing.expires_on is None:
            return self.tr("No proceeds have to be asked for soon.")
        return self.tr("{site}: ask for the oldest proceeds by {day}.").format(
            site=self._context.face(lapsing.marketplace_id).name,
            day=self._context.formats.day(lapsing.expires_on),
        )

    def _lapses_soon(self) -> bool:
        if self._lapsing is None or self._lapsing.expires_on is None:
            return False
        today = self._context.clock().astimezone(JST).date()
        return self._lapsing.expires_on - today <= EXPIRY_WARNING

    def _draw_lapse(self, brush: Brush, width: float, height: float) -> None:
        if not self._rungs:
            return
        line = self.theme.line("caption")
        top = height - 12 - line
        icon, ink = ("triangle-alert", "warn") if self._lapses_soon() else ("clock", "text3")
        brush.icon(PADDING, top + (line - 14) / 2, icon, 14, ink)
        words = self._lapse_words()
        brush.text(PADDING + 20, top, words, "caption", ink, width - 2 * PADDING - 20)

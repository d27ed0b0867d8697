"""The bars of the card 依存度: each site, client or service with its part of the take-home."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.services.dependence_queries import Dependence, Share
from app.services.earnings_queries import EarningsKey
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import bar
from app.ui.page import PageContext

ROW = 40
RATE_WIDTH, AMOUNT_WIDTH = 58, 92
STRONGEST, WEAKEST, STEP = 1.0, 0.3, 0.1
ROWS = 6
WHOLE = 10_000
"""Basis points of the whole."""


class DependenceBars(Painted):
    """A row for each of the largest, and one for all that have none; the longest bar is first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._found: Dependence | None = None
        self.setAccessibleName(self.tr("Shares of the take-home"))
        self.restyle()

    def show_dependence(self, found: Dependence) -> None:
        """Show these shares."""
        self._found = found
        self.setAccessibleDescription(
            self._context.formats.listed(self._sentence(share) for share in self.rows)
        )
        self.restyle()
        self.update()

    @property
    def rows(self) -> tuple[Share, ...]:
        """The shares that are shown."""
        return self._found.shares[:ROWS] if self._found else ()

    def name(self, share: Share) -> str:
        """Return what a share is called."""
        if self._found is not None and self._found.by is EarningsKey.MARKETPLACE:
            return self._context.face(str(share.key)).name
        if share.name:
            return share.name
        is_service = self._found is not None and self._found.by is EarningsKey.SERVICE
        return self.tr("No service") if is_service else self.tr("No client")

    def percent(self, share: Share) -> str:
        """Return a share in percent."""
        return self._context.formats.percent(share.share / WHOLE)

    def restyle(self) -> None:
        count = len(self.rows) + (1 if self._rest_count() else 0)
        self.setMinimumHeight(self.theme.px(ROW) * max(count, 1))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        row = self.theme.px(ROW)
        for number, share in enumerate(self.rows):
            self._draw_row(brush, QRectF(0, number * row, width, row), number, share)
        if self._rest_count():
            y = len(self.rows) * row + 6
            words = self.tr("{count} more").format(count=self._rest_count())
            brush.text(0, y, words, "body", "text3")
            amount = self._context.formats.money(self._rest_net() or None)
            brush.text(
                0, y, amount, "body", "text2", width - self.theme.px(RATE_WIDTH), align="right"
            )

    def _draw_row(self, brush: Brush, rect: QRectF, number: int, share: Share) -> None:
        px, line, y = self.theme.px, self.theme.line("body"), rect.y() + 4
        rate = rect.right() - px(RATE_WIDTH)
        brush.text(rate, y, self.percent(share), "body_b", "text", px(RATE_WIDTH), align="right")
        amount = rate - px(AMOUNT_WIDTH)
        money = self._money(share)
        brush.text(amount, y, money, "body", "text2", px(AMOUNT_WIDTH), align="right")
        brush.text(rect.x(), y, self.name(share), "body", "text", amount - rect.x() - 8)
        line_at = QRectF(rect.x(), y + line + 3, rect.width(), 6)
        bar(brush, line_at, share.share / WHOLE, self._color(number, share))

    def _color(self, number: int, share: Share) -> QColor:
        if self._found is not None and self._found.by is EarningsKey.MARKETPLACE:
            key = f"m_{self._context.face(str(share.key)).colour}"
            return self.theme.color(key if self.theme.has_color(key) else "m_direct")
        return self.theme.color("accent_text", max(STRONGEST - number * STEP, WEAKEST))

    def _rest_count(self) -> int:
        return self._found.groups - len(self.rows) if self._found else 0

    def _rest_net(self) -> int:
        shown = sum(share.net for share in self.rows)
        return self._found.net - shown if self._found else 0

    def _sentence(self, share: Share) -> str:
        return f"{self.name(share)} {self.percent(share)} {self._money(share)}"

    def _money(self, share: Share) -> str:
        """Return an amount; that of orders of which none is known is not known."""
        return self._context.formats.money(None if share.unknown == share.orders else share.net)

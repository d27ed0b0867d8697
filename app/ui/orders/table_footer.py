"""The sums under the table."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.services.order_queries import OrderTotals
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

HEIGHT = 44
NOTHING = OrderTotals(0, Yen(0), Yen(0), Yen(0), 0)


class TableFooter(Painted):
    """Price, fee and take-home of the whole list; the signs stand only where the sum is whole."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._formats = context.formats
        self._totals = NOTHING
        self.restyle()

    def set_totals(self, totals: OrderTotals) -> None:
        """Show the sums of this list."""
        self._totals = totals
        self.setAccessibleName(self.tr("Sums"))
        self.setAccessibleDescription(" ".join(text for text, _, _ in self._parts()))
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, 1), "border")
        parts = self._parts()
        x = 16.0
        count = self.tr("{n} orders").format(n=f"{self._totals.count:,}")
        x += brush.text(x, 0, count, "caption", "text2", height=height) + 16
        if self._totals.gross_unknown:
            text = self.tr("price unknown for {n}").format(n=self._totals.gross_unknown)
            brush.icon(x, (height - 14) / 2, "circle-help", 14, "text3")
            brush.text(x + 20, 0, text, "caption", "text3", height=height)
        right = width - 16
        for text, role, ink in reversed(parts):
            right -= self.theme.width(text, role)
            brush.text(right, 0, text, role, ink, height=height)
            right -= 8

    def _parts(self) -> list[tuple[str, str, str]]:
        money, totals = self._formats.money, self._totals
        is_whole = totals.gross - totals.fee == totals.net
        minus, equals = ("−", "=") if is_whole else ("・", "・")
        return [
            (self.tr("Price"), "caption", "text3"),
            (money(totals.gross), "body", "text"),
            (minus, "body", "text3"),
            (self.tr("Fee"), "caption", "text3"),
            (money(totals.fee), "body", "text"),
            (equals, "body", "text3"),
            (self.tr("Take-home"), "caption", "text3"),
            (money(totals.net), "subtitle", "text"),
        ]

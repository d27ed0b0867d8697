"""The orders that a payout holds, folded up until they are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.reconciliation_queries import PayoutOrderRow
from app.ui.kit.buttons import Button
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

LINE = 26
MOST = 40


class PayoutOrdersList(QWidget):
    """A link that counts the orders, and the orders below it."""

    unfolded = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Button(context.theme, "", "chevron-right", "link", self)
        self.link.setCheckable(True)
        self.lines = _Lines(context)
        self.lines.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)
        self.link.toggled.connect(self._unfold)
        self.hide()

    def show_orders(self, orders: Sequence[PayoutOrderRow]) -> None:
        """Show these orders."""
        self.setVisible(bool(orders))
        if len(orders) == 1:
            self.link.setText(self.tr("The order in it"))
        else:
            self.link.setText(self.tr("The {count} orders in it").format(count=len(orders)))
        self.lines.show_orders(orders)

    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001 - the signature of `toggled`
        self.lines.setVisible(is_open)
        self.link.set_icon("chevron-down" if is_open else "chevron-right")
        self.unfolded.emit()


class _Lines(Painted):
    """Number, title and net of each order; what a client withheld stands beside."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._orders: Sequence[PayoutOrderRow] = ()

    def show_orders(self, orders: Sequence[PayoutOrderRow]) -> None:
        """Show the first of these orders."""
        self._orders = orders
        self.setAccessibleName(self.tr("Orders of the payout"))
        self.setAccessibleDescription(
            self._context.formats.listed(map(self._sentence, orders[:MOST]))
        )
        self.restyle()
        self.update()

    def restyle(self) -> None:
        count = min(len(self._orders), MOST) + (len(self._orders) > MOST)
        self.setFixedHeight(max(self.theme.px(LINE) * count + 12, 1))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 8, "board")
        y, line = 6.0, self.theme.px(LINE)
        for order in self._orders[:MOST]:
            money = self._money(order)
            room = self.theme.width(money, "caption_b") + 12
            brush.text(12, y, money, "caption_b", "text", width - 24, align="right", height=line)
            x = 12 + brush.text(12, y, order.number, "caption", "text3", height=line) + 10
            title = f"{order.title}・{order.client}" if order.client else order.title
            brush.text(x, y, title, "caption", "text2", width - 12 - room - x, height=line)
            y += line
        if len(self._orders) > MOST:
            words = self.tr("{count} more").format(count=len(self._orders) - MOST)
            brush.text(12, y, words, "caption", "text3", height=line)

    def _money(self, order: PayoutOrderRow) -> str:
        money = self._context.formats.money
        if not order.withheld:
            return money(order.net)
        words = self.tr("{net}, {withheld} withheld")
        return words.format(net=money(order.net), withheld=money(order.withheld))

    def _sentence(self, order: PayoutOrderRow) -> str:
        return f"{order.number} {order.title} {self._money(order)}"

"""Which orders of a balance go along: a list with ticks, and what comes of those ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.money import Yen
from app.rulebook.payout_calendar import transfer_fee
from app.rulebook.schema import PayoutRule
from app.services.payout_queries import BalanceOrder
from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.labels import Label
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

ROW, MOST_ROWS = 34, 6
ORDER = Qt.ItemDataRole.UserRole


class BalanceBox(QWidget):
    """All orders are ticked at first, or those that are named; Space and a click tick.

    `rule` says what their transfer costs, None where nothing is transferred.
    """

    changed = Signal()

    def __init__(
        self, context: PageContext, rule: PayoutRule | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._rule = context, rule
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Orders that go along"))
        self.list.setItemDelegate(_OrderDelegate(context, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.sums = Label(context.theme, "", "caption_b", "text2", self).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addWidget(self.sums)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.itemClicked.connect(self._turn)
        self.hide()

    @property
    def ticked(self) -> tuple[BalanceOrder, ...]:
        """The orders that go along."""
        items = [self.list.item(row) for row in range(self.list.count())]
        is_on = Qt.CheckState.Checked
        return tuple(item.data(ORDER) for item in items if item.checkState() is is_on)

    @property
    def order_ids(self) -> tuple[int, ...] | None:
        """Their ids; None where all go along, also those that come meanwhile."""
        ticked = self.ticked
        if len(ticked) == self.list.count():
            return None
        return tuple(order.id for order in ticked)

    @property
    def amount(self) -> Yen:
        """The sum of those that go along."""
        return Yen(sum(order.net for order in self.ticked))

    @property
    def is_below_minimum(self) -> bool:
        """Whether the site transfers no so small an amount."""
        least = 0 if self._rule is None else self._rule.minimum or 0
        return self.amount < least

    def show_orders(self, orders: Sequence[BalanceOrder], named: set[int] | None = None) -> None:
        """Show these orders; those named are ticked, all where none are."""
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for order in orders:
            item = QListWidgetItem(f"{order.number} {order.title}")
            item.setData(ORDER, order)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_on = not named or order.id in named
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        rows = min(len(orders), MOST_ROWS)
        self.list.setFixedHeight(rows * self._context.theme.px(ROW) + 4)
        self.setVisible(len(orders) > 0)
        self._tell()

    def _turn(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _tell(self) -> None:
        money, amount = self._context.formats.money, self.amount
        words = self.tr("{count} of {all} orders, {amount}")
        text = words.format(count=len(self.ticked), all=self.list.count(), amount=money(amount))
        more = self._about_transfer(amount)
        self.sums.setText(f"{text} ・ {more}" if more else text)
        self.sums.set_color("warn" if self.is_below_minimum else "text2")
        self.changed.emit()

    def _about_transfer(self, amount: Yen) -> str:
        """Return what the transfer costs, or why there is none."""
        rule, money = self._rule, self._context.formats.money
        if rule is None or not amount:
            return ""
        if self.is_below_minimum and rule.minimum is not None:
            words = self.tr("the site pays out from {minimum}")
            return words.format(minimum=money(rule.minimum))
        fee = transfer_fee(rule, amount)
        bound = next((one.free_from for one in rule.transfer_fees if one.bank is None), None)
        if fee and bound:
            words = self.tr("transfer fee {fee}, none from {missing} more")
            return words.format(fee=money(fee), missing=money(bound - amount))
        return self.tr("transfer fee {fee}").format(fee=money(fee))


class _OrderDelegate(RowDelegate):
    """Tick, day of completion, title and net of one order."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.theme, ROW, parent)
        self._context = context

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        del state
        order = index.data(ORDER)
        if not isinstance(order, BalanceOrder):
            return
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        y, height, px = rect.top(), rect.height(), self.theme.px
        left, right = rect.left() + 8, rect.right() - 8
        brush.checkbox(left, y + (height - 16) / 2, is_checked=is_on)
        left += 26
        formats = self._context.formats
        day = "—" if order.completed_on is None else formats.short_day(order.completed_on)
        brush.text(left, y, day, "caption", "text3", height=height)
        left += px(48)
        money = formats.money(order.net)
        ink = "text" if is_on else "text3"
        brush.text(left, y, money, "caption_b", ink, right - left, align="right", height=height)
        right -= self.theme.width(money, "caption_b") + 10
        title = f"{order.title}・{order.client}" if order.client else order.title
        brush.text(left, y, title, "caption", ink, right - left, height=height)

"""Where a payout is found among the bank's deposits, or its arrival typed in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.payout_calendar import holiday_name
from app.services.deposit_queries import DepositRow
from app.services.payout_drafts import Arrival
from app.ui.kit.date_field import DateField
from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.fields import Field
from app.ui.kit.money_field import MoneyField
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

ROW = 40
MOST_ROWS = 4
DEPOSIT = Qt.ItemDataRole.UserRole


class ArrivalBox(QWidget):
    """A list of deposits, the likeliest chosen; the last line lets day and amount be typed."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Deposits of your accounts"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setItemDelegate(_DepositDelegate(context, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        day = self.tr("Arrived on")
        self.day = DateField(theme, context.formats, day, self._today, holiday_name)
        self.amount = MoneyField(theme, self.tr("Amount that arrived"))
        self._typed = QWidget(self)
        row = QHBoxLayout(self._typed)
        row.setContentsMargins(0, 0, 0, 0)
        self.day_field = Field(theme, day, self.day)
        self.amount_field = Field(theme, self.tr("Amount that arrived"), self.amount)
        row.addWidget(self.day_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.amount_field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list)
        column.addWidget(self._typed)
        self.list.currentItemChanged.connect(lambda _now, _before: self._turn())
        self.amount.amount_changed.connect(lambda _amount: self.changed.emit())
        self.day.day_changed.connect(lambda _day: self.changed.emit())

    @property
    def deposit(self) -> DepositRow | None:
        """The deposit chosen; None where the arrival is typed."""
        row = self.list.currentRow()
        found = self.list.item(row).data(DEPOSIT) if row >= 0 else None
        return found if isinstance(found, DepositRow) else None

    @property
    def received(self) -> Yen | None:
        """What arrived, as far as it is known."""
        deposit = self.deposit
        return self.amount.amount if deposit is None else deposit.amount

    @property
    def arrival(self) -> Arrival:
        """What was said, for the command."""
        deposit = self.deposit
        if deposit is not None:
            return Arrival(line_id=deposit.line_id)
        return Arrival(paid_on=self.day.day, received=self.amount.amount)

    def show_deposits(
        self, deposits: Sequence[DepositRow], day: date | None, received: Yen | None
    ) -> None:
        """Show these deposits; day and amount are what is typed, or was before."""
        self.list.clear()
        for deposit in deposits:
            item = QListWidgetItem(self._sentence(deposit))
            item.setData(DEPOSIT, deposit)
            self.list.addItem(item)
        self.list.addItem(QListWidgetItem(self.tr("Not in a statement: type it in")))
        count = min(self.list.count(), MOST_ROWS)
        self.list.setFixedHeight(count * self._context.theme.px(ROW) + 4)
        self.day.set_day(day)
        self.amount.set_amount(received)
        is_found = bool(deposits) and deposits[0].is_likely
        self.list.setCurrentRow(0 if is_found else self.list.count() - 1)
        self._turn()

    def missing(self) -> QWidget | None:
        """Say what has to be typed, and return its field; None where nothing is missing."""
        if self.deposit is not None:
            return None
        if self.day.day is None:
            self.day_field.set_error(self.tr("Enter a day, for example 11/30 or today."))
            return self.day
        if self.amount.amount is None:
            self.amount_field.set_error(self.tr("Enter what the bank got."))
            return self.amount
        return None

    def _turn(self) -> None:
        self._typed.setVisible(self.deposit is None)
        self.day_field.set_error("")
        self.amount_field.set_error("")
        self.changed.emit()

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

    def _sentence(self, deposit: DepositRow) -> str:
        formats = self._context.formats
        parts = (
            formats.day(deposit.booked_on),
            deposit.text,
            deposit.account,
            formats.money(deposit.amount),
            self.tr("suggested") if deposit.is_suggested else "",
        )
        return formats.listed(part for part in parts if part)


class _DepositDelegate(RowDelegate):
    """One deposit a line: day, payer, account, amount."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.theme, ROW, parent)
        self._context = context

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        theme, formats, px = self.theme, self._context.formats, self.theme.px
        left, y, height = rect.left() + 12, rect.top(), rect.height()
        middle = y + height / 2
        brush.dot(left + 6, middle, 6, "accent" if state.is_selected else "border3")
        brush.dot(left + 6, middle, 2.5 if state.is_selected else 5, "surface")
        left, right = left + px(22), rect.right() - 10
        deposit = index.data(DEPOSIT)
        if not isinstance(deposit, DepositRow):
            words = index.data(Qt.ItemDataRole.DisplayRole)
            brush.text(left, y, words, "body", "text", right - left, height=height)
            return
        brush.text(left, y, formats.day(deposit.booked_on), "body", "text", height=height)
        left += px(88)
        money = formats.money(deposit.amount)
        brush.text(left, y, money, "body_b", "text", right - left, align="right", height=height)
        right -= max(theme.width(money, "body_b"), px(76)) + 10
        room = min(theme.width(deposit.account, "caption"), px(110))
        place = (right - room, y)
        brush.text(*place, deposit.account, "caption", "text3", room + 1, height=height)
        right -= room + 10
        brush.text(left, y, deposit.text or "—", "caption", "text2", right - left, height=height)

"""What came off a sale after it was made: a discount, a part refunded, its fee given back."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.bookkeeping_types import AdjustmentKind
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.payout_calendar import holiday_name
from app.ui.books.closed_hint import ClosedHint
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext


class Taken(NamedTuple):
    """What the dialog was told."""

    order_id: int
    kind: AdjustmentKind
    amount: Yen
    on: date
    note: str


class AdjustmentDialog(Dialog):
    """Asks for kind, amount and day; `confirmed` carries a `Taken`."""

    confirmed = Signal(object)

    def __init__(
        self, context: PageContext, order_id: int, about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        title = self.tr("What came off this sale")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._order_id = order_id
        theme = context.theme
        self.say(about)
        self.kind = ChoiceBox(self)
        for kind, name in (
            (AdjustmentKind.DISCOUNT, self.tr("Discount after the sale")),
            (AdjustmentKind.REFUND, self.tr("Part of the price refunded")),
            (AdjustmentKind.FEE_BACK, self.tr("Platform fee given back")),
        ):
            self.kind.addItem(name, kind.value)
        self.amount = MoneyField(theme, self.tr("Amount"))
        self.day = DateField(
            theme,
            context.formats,
            self.tr("Agreed on"),
            lambda: context.clock().astimezone(JST).date(),
            holiday_name,
            self,
        )
        self.day.set_day(context.clock().astimezone(JST).date())
        self.note = TextField(theme, self.tr("Note"), self.tr("For your eyes only"))
        self.late = ClosedHint(context, self)
        self._lay_out()
        self.add_reject(self.tr("Cancel"))
        self.record = self.add_accept(self.tr("Record"))
        self.record.setEnabled(False)
        self.amount.amount_changed.connect(lambda _amount: self._look())
        self.day.day_changed.connect(lambda _day: self._look())
        self.accepted.connect(self._confirm)
        self.amount.setFocus()

    def _lay_out(self) -> None:
        for name, control in (
            (self.tr("What"), self.kind),
            (self.tr("Amount"), self.amount),
            (self.tr("Agreed on"), self.day),
            (self.tr("Note"), self.note),
        ):
            self.body.addWidget(Field(self.theme, name, control))
        self.body.addWidget(self.late)

    def show_closed(self, closed: str | None) -> None:
        """Say up to which month (YYYY-MM) the books are closed, None for none."""
        self.late.show_closed(closed)
        self._look()

    def _look(self) -> None:
        self.late.tell(self.day.day, is_expense=True)
        self.record.setEnabled(bool(self.amount.amount) and self.day.day is not None)

    def _confirm(self) -> None:
        amount, on = self.amount.amount, self.day.day
        if amount is not None and on is not None:
            kind = AdjustmentKind(self.kind.currentData())
            note = self.note.text().strip()
            self.confirmed.emit(Taken(self._order_id, kind, amount, on, note))

"""The parts of the order drawer that are written in: date, time, note, payments."""

from datetime import date

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from app.models.moments import JST
from app.models.types import PaymentKind, Stage
from app.rulebook.payout_calendar import holiday_name
from app.services.order_details import OrderDetails
from app.services.order_drafts import NOTE_LENGTH
from app.ui.kit.buttons import IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.money_field import MoneyField
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer_section import Section
from app.ui.page import PageContext

ENDED = {Stage.CANCELLED, Stage.REFUNDED}


class DueSection(Section):
    """The promised day, changed by typing or in the calendar."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Due date"))
        self._commands = commands
        self.field = DateField(
            context.theme, context.formats, self.tr("Due date"), self._today, holiday_name
        )
        self.heading.setBuddy(self.field)
        self.body.addWidget(self.field)
        self.field.day_changed.connect(self._save)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        if is_new or not self.field.hasFocus():
            self.field.set_day(details.row.due_on)
        is_open = details.row.stage in {Stage.INQUIRY, Stage.PURCHASED, Stage.WORKING}
        self.field.setEnabled(is_open)
        why = self.tr("The promise of a delivered or ended order is not changed")
        self.field.setToolTip("" if is_open else why)

    def _today(self) -> date:
        return self.context.clock().astimezone(JST).date()

    def _save(self, day: date | None) -> None:
        if self.details is not None and day != self.details.row.due_on:
            self._commands.set_due_on(self.order_id, day)


class NoteSection(Section):
    """The seller's own note; saved when the field is left."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Note"))
        self._commands = commands
        self.field = _NoteField(self)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("For your eyes only"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(context.theme.px(88))
        self.heading.setBuddy(self.field)
        self.body.addWidget(self.field)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        if is_new or not self.field.hasFocus():
            self.field.setPlainText(details.note)

    def save(self) -> None:
        """Keep what was typed."""
        text = self.field.toPlainText().strip()[:NOTE_LENGTH]
        if self.details is not None and text != self.details.note:
            self._commands.set_note(self.order_id, text)


class _NoteField(QPlainTextEdit):
    """Tells its section when it is left."""

    def __init__(self, section: NoteSection) -> None:
        super().__init__()
        self._section = section

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._section.save()


class PaymentSection(Section):
    """Adds an option or a tip to the order."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Add a payment"))
        self._commands = commands
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("Kind of payment"))
        for kind in (PaymentKind.OPTION, PaymentKind.TIP):
            self.kind.addItem(context.text.word(kind), kind)
        self.price = MoneyField(context.theme, self.tr("Price of the payment"))
        self.add = IconButton(context.theme, "plus", self.tr("Add the payment"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind, 1)
        row.addWidget(self.price, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.add.clicked.connect(self._save)
        self.price.returnPressed.connect(self._save)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        self.setVisible(details.row.stage not in ENDED | {Stage.INQUIRY})
        if is_new:
            self.price.set_amount(None)

    def _save(self) -> None:
        price = self.price.amount
        if price:
            self._commands.add_payment(self.order_id, PaymentKind(self.kind.currentData()), price)
            self.price.set_amount(None)

"""The terms of direct work: where the client came from, and what was agreed in writing."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError
from app.models.bookkeeping_types import DirectOrigin
from app.rulebook.paper_rules import PaperRules
from app.rulebook.payout_calendar import holiday_name
from app.services.direct_drafts import TermsDraft
from app.services.direct_queries import Terms
from app.services.order_drafts import ITEM_LENGTH, NAME_LENGTH
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.papers.kit import today_of
from app.ui.papers.terms_text import terms_text
from app.ui.papers.words import PaperWords

if TYPE_CHECKING:
    from app.services import direct_terms
else:
    direct_terms = Later("app.services.direct_terms")

WIDTH = 520


class TermsDialog(Dialog):
    """Begins with what is recorded and what is usual; the seller says how it was."""

    def __init__(
        self, context: PageContext, rules: PaperRules, terms: Terms, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Terms of order {number}").format(number=terms.number)
        super().__init__(context.theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context, self._rules, self._terms = context, rules, terms
        self._words = PaperWords(context, self)
        theme = context.theme
        self.origin = ChoiceBox()
        self.origin.addItem(self.tr("Please choose"), None)
        for origin in DirectOrigin:
            self.origin.addItem(self._words.origin(origin), origin.value)
        self.note = TextField(theme, self.tr("Who or where"), self.tr("By whom, at which event…"))
        self.note.setMaxLength(ITEM_LENGTH)
        self.content = GrowingText(theme, self.tr("Work to be done"), 2, 5)
        self.place = TextField(theme, self.tr("Place of delivery"))
        self.place.setMaxLength(ITEM_LENGTH)
        self.method = TextField(theme, self.tr("Payment method"))
        self.method.setMaxLength(NAME_LENGTH)
        self.agreed = self._day(self.tr("Agreed on"))
        self.received = self._day(self.tr("Day of receipt"))
        self.pay = self._day(self.tr("Day of payment"))
        self.origin_field = Field(theme, self.tr("How do you know the client?"), self.origin)
        self.pay_field = Field(theme, self.tr("Day of payment"), self.pay)
        self.wrong = Label(theme, "", "body", "bad").wrapped()
        self.wrong.hide()
        self._lay_out()
        self._fill()
        self.received.day_changed.connect(self._tell_latest)
        self._tell_latest()
        self.add_action(self.tr("Copy as text"), "copy").clicked.connect(self.copy)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Record"))
        self.origin.setFocus()

    def accept(self) -> None:
        """Record the terms; the dialog stays open when they cannot be."""
        chosen = self.origin.currentData()
        if chosen is None:
            self.origin_field.set_error(
                self.tr("Direct work needs an origin outside the marketplaces.")
            )
            self.origin.setFocus()
            return
        told = self.terms()
        draft = TermsDraft(
            origin=DirectOrigin(chosen),
            origin_note=told.origin_note,
            agreed_on=told.agreed_on,
            content=told.content,
            place=told.place,
            received_on=told.received_on,
            pay_on=told.pay_on,
            pay_method=told.pay_method,
        )
        write = self._context.tasks.write
        task = write(direct_terms.record_terms, told.order_id, draft, rules=self._rules)
        task.then(self._done).otherwise(self._refuse)

    def copy(self) -> None:
        """Put the terms on the clipboard, to be sent to the client."""
        QGuiApplication.clipboard().setText(terms_text(self.terms(), self._terms.amount))
        self._context.toast(self.tr("Copied"))

    def terms(self) -> Terms:
        """Return what stands in the fields."""
        return self._terms._replace(
            origin_note=self.note.text(),
            agreed_on=self.agreed.day,
            content=self.content.toPlainText().strip(),
            place=self.place.text().strip(),
            received_on=self.received.day,
            pay_on=self.pay.day,
            pay_method=self.method.text().strip(),
        )

    def _done(self, _nothing: object) -> None:
        self._context.toast(self.tr("Terms recorded"), undo=True)
        super().accept()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.wrong.setText(f"⚠ {self._context.text.error(error)}")
            self.wrong.show()
            self.fit()
        else:
            self._context.fail(error)

    def _tell_latest(self) -> None:
        """Say until when the law lets the client pay."""
        received = self._terms.delivered_on or self.received.day
        latest = None if received is None else self._rules.latest_payment(received)
        if latest is None:
            self.pay_field.set_help(self.tr("Within 60 days of receipt."))
            return
        told = self.tr("Within 60 days of receipt: until {day}.")
        self.pay_field.set_help(told.format(day=self._context.formats.field_day(latest)))

    def _fill(self) -> None:
        terms = self._terms
        self.origin.setCurrentIndex(max(0, self.origin.findData(terms.origin)))
        self.note.setText(terms.origin_note)
        self.agreed.set_day(terms.agreed_on)
        self.content.setPlainText(terms.content)
        self.place.setText(terms.place)
        self.received.set_day(terms.received_on)
        self.pay.set_day(terms.pay_on)
        self.method.setText(terms.pay_method)

    def _lay_out(self) -> None:
        theme, body = self.theme, self.body
        amount = self._context.formats.money(self._terms.amount)
        self.say(
            self.tr(
                "Record what was agreed in writing before you deliver or bill. The price of the"
                " order is {amount}."
            ).format(amount=amount)
        )
        body.addLayout(_pair(self.origin_field, Field(theme, self.tr("Who or where"), self.note)))
        body.addWidget(Field(theme, self.tr("Work to be done"), self.content))
        body.addLayout(
            _pair(
                Field(theme, self.tr("Agreed on"), self.agreed),
                Field(theme, self.tr("Place of delivery"), self.place),
            )
        )
        body.addLayout(
            _pair(Field(theme, self.tr("Day of receipt"), self.received), self.pay_field)
        )
        body.addWidget(Field(theme, self.tr("Payment method"), self.method))
        body.addWidget(self.wrong)

    def _day(self, label: str) -> DateField:
        context = self._context

        def today() -> date:
            return today_of(context)

        return DateField(context.theme, context.formats, label, today, holiday_name)


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return row

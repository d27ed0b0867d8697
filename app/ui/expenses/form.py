"""The form of an expense: its fields, filled by what the book knows of the payee."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaidBy
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.rulebook.expense_rules import is_purchase_class
from app.rulebook.payout_calendar import holiday_name
from app.rulebook.taxes import WHOLE
from app.services.expense_drafts import ExpenseDraft, ShareError
from app.services.expense_queries import ExpenseRow
from app.services.order_drafts import NOTE_LENGTH
from app.ui.expenses.offering_field import OfferingField
from app.ui.expenses.papers_field import PapersField
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.kit.percent_field import PercentField
from app.ui.page import PageContext

AUTO = ""
"""The choice of a tax class that leaves it to the rules."""


class ExpenseForm(QWidget):
    """Holds the fields; `edited` tells that something the advice follows from has changed."""

    edited = Signal()
    written = Signal()
    """Something in it is another."""

    def __init__(
        self, context: PageContext, words: ExpenseWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self._order_id: int | None = None
        theme, formats = context.theme, context.formats
        self.papers = PapersField(context)
        self.payee = OfferingField(theme, self.tr("Payee"), self.tr("e.g. Adobe, NTT, a shop"))
        self.hint = Label(theme, "", "caption", "text3").wrapped()
        self.use = Button(theme, "", "check", "link")
        self.day = DateField(theme, formats, self.tr("Day"), self.today, holiday_name)
        self.amount = MoneyField(theme, self.tr("Amount"))
        self.account = ChoiceBox()
        self.number = TextField(theme, self.tr("Registration number"), "T1234567890123")
        self.tax_class = ChoiceBox()
        self.share = PercentField(theme, formats, self.tr("Business share"))
        self.paid_by = ChoiceBox()
        self.paid_part = OfferingField(theme, self.tr("Name of the account or card"))
        self.memo = TextField(theme, self.tr("Note"))
        self.memo.setMaxLength(NOTE_LENGTH)
        self.learn = QCheckBox(self.tr("Book this payee like this from now on"))
        self.align = QCheckBox(self.tr("Correct the evidence to say the same"))
        self.late = Label(theme, "", "caption", "warn").wrapped()
        self.joined = Label(theme, self._of_a_line(), "caption", "info").wrapped()
        self.fields: dict[str, Field] = {}
        self._fill_choices()
        self._lay_out()
        self._connect()

    def today(self) -> date:
        """Return today in Japan."""
        return self._context.clock().astimezone(JST).date()

    @property
    def no_account(self) -> str:
        """What is said where no account was chosen."""
        return self.tr("Please choose an account.")

    @property
    def account_id(self) -> str | None:
        """The account chosen, None while none is."""
        return self.account.currentData() or None

    @property
    def chosen_class(self) -> str | None:
        """The tax class chosen by hand; None leaves it to the rules."""
        return self.tax_class.currentData() or None

    def draft(self) -> ExpenseDraft:
        """Return what stands in the fields.

        Raises:
            ShareError: The share is none.
        """
        share = self.share.share
        if share is None:
            raise ShareError(found=self.share.text())
        return ExpenseDraft(
            account=self.account_id or "",
            payee=self.payee.text(),
            amount=self.amount.amount or Yen(0),
            paid_by=PaidBy(self.paid_by.currentData()),
            paid_part=self.paid_part.text(),
            memo=self.memo.text(),
            tax_class=self.chosen_class,
            registration_number=self.number.text(),
            business_share=share,
            spent_on=self.day.day or self.today(),
            order_id=self._order_id,
        )

    @property
    def is_filled(self) -> bool:
        """Whether something was typed or dropped that would be missed."""
        papers = self.papers
        typed = self.payee.text().strip() or self.amount.amount or self.memo.text().strip()
        return bool(typed or papers.rows or papers.drafts)

    def clear(self) -> None:
        """Begin a new expense: of today, with the means of payment of the last one."""
        self._order_id = None
        for field in (self.payee, self.number, self.memo):
            field.clear()
        self.amount.set_amount(None)
        self.day.set_day(self.today())
        self.account.setCurrentIndex(0)
        self.tax_class.setCurrentIndex(0)
        self.share.set_share(WHOLE)
        self._uncheck()
        self._join(is_joined=False)

    def show_expense(self, row: ExpenseRow) -> None:
        """Show an expense of the book."""
        self._order_id = row.order_id
        self.payee.setText(row.payee)
        self.day.set_day(row.spent_on)
        self.amount.set_amount(row.amount)
        self.account.setCurrentIndex(max(0, self.account.findData(row.account)))
        self.tax_class.setCurrentIndex(max(0, self.tax_class.findData(row.tax_class)))
        self.number.setText(row.registration_number)
        self.share.set_share(row.business_share)
        self.paid_by.setCurrentIndex(self.paid_by.findData(row.paid_by))
        self.paid_part.setText(row.paid_part)
        self.memo.setText(row.memo)
        self._uncheck()
        self._join(is_joined=row.line_id is not None)

    def set_auto_class(self, name: str) -> None:
        """Name the class that the rules would choose."""
        text = self.tr("Automatic: {name}").format(name=name) if name else self.tr("Automatic")
        self.tax_class.setItemText(0, text)

    def _join(self, *, is_joined: bool) -> None:
        """Leave day, amount and account of a bank's line alone: they are the line's."""
        self.joined.setVisible(is_joined)
        for control in (self.day, self.amount, self.paid_by, self.paid_part):
            control.setEnabled(not is_joined)

    def _of_a_line(self) -> str:
        return self.tr(
            "It is joined with a line of a bank statement. To change day, amount or payment, mark"
            " that line as not sorted first, under Accounts."
        )

    def _uncheck(self) -> None:
        self.learn.setChecked(False)
        self.align.setChecked(False)
        self.align.hide()
        for field in self.fields.values():
            field.set_error("")

    def _fill_choices(self) -> None:
        chart, words = self._words.rules.chart, self._words
        self.account.addItem(self.tr("Choose"), AUTO)
        for account in chart.of_kind(AccountKind.EXPENSE):
            self.account.addItem(words.account(account.id), account.id)
        self.tax_class.addItem(self.tr("Automatic"), AUTO)
        for class_id in chart.tax_classes:
            if is_purchase_class(chart, class_id):
                self.tax_class.addItem(words.tax_class(class_id), class_id)
        for by in PaidBy:
            self.paid_by.addItem(words.paid_by(by), by)
        self.paid_by.setCurrentIndex(self.paid_by.findData(PaidBy.CARD))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.papers)
        column.addWidget(self._field("payee", self.tr("Payee"), self.payee))
        column.addWidget(self.hint)
        column.addWidget(self.use)
        column.addLayout(self._pair(("spent_on", self.tr("Day"), self.day), self._amount()))
        column.addWidget(self.late)
        column.addWidget(self.joined)
        column.addWidget(self._field("account", self.tr("Account"), self.account))
        number = self._field("registration_number", self.tr("Registration number"), self.number)
        column.addWidget(number)
        column.addWidget(self._field("tax_class", self.tr("Tax class"), self.tax_class))
        part = ("paid_part", self.tr("Name of the account or card"), self.paid_part)
        column.addLayout(self._pair(("paid_by", self.tr("Paid from"), self.paid_by), part))
        share = self._field("business_share", self.tr("Business share"), self.share)
        share.set_help(self.tr("The rest is private and counts as owner's drawings."))
        column.addWidget(share)
        column.addWidget(self._field("memo", self.tr("Note"), self.memo))
        column.addWidget(self.learn)
        column.addWidget(self.align)
        column.addStretch(1)
        for widget in (self.hint, self.use, self.late, self.joined, self.align):
            widget.hide()

    def _amount(self) -> tuple[str, str, QWidget]:
        return "amount", self.tr("Amount (tax included)"), self.amount

    def _field(self, key: str, label: str, control: QWidget) -> Field:
        self.fields[key] = Field(self._context.theme, label, control)
        return self.fields[key]

    def _pair(self, *fields: tuple[str, str, QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in fields:
            row.addWidget(self._field(*field), 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.payee.typed.connect(lambda _text: self.edited.emit())
        self.payee.taken.connect(lambda _text: self.edited.emit())
        self.number.textChanged.connect(lambda _text: self.edited.emit())
        self.day.day_changed.connect(lambda _day: self.edited.emit())
        self.amount.amount_changed.connect(lambda _amount: self.edited.emit())
        for box in (self.account, self.tax_class, self.paid_by):
            box.currentIndexChanged.connect(lambda _place: self.edited.emit())
            box.currentIndexChanged.connect(lambda _place: self.written.emit())
        for line in (self.payee, self.number, self.day, self.amount, self.share, self.memo):
            line.textChanged.connect(lambda _text: self.written.emit())
        self.paid_part.textChanged.connect(lambda _text: self.written.emit())
        self.learn.toggled.connect(lambda _on: self.written.emit())

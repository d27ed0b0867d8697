"""A line of money that went out, as an expense: filled in as it is usually booked."""

from typing import NamedTuple
from unicodedata import normalize

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.rulebook.taxes import WHOLE
from app.services.bank_line_list import LineHelp
from app.services.expense_drafts import ExpenseDraft
from app.services.expense_suggestions import Suggestion, SuggestionSource
from app.ui.bank.words import BankWords
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field, TextField
from app.ui.kit.percent_field import PercentField
from app.ui.page import PageContext

SHORTEST = 12
"""So many letters of an account are seen however narrow the pane is."""


class Typed(NamedTuple):
    """What stands in the fields."""

    account: str
    payee: str
    memo: str
    share: str
    number: str


class LineExpense(QWidget):
    """Asks for account, payee, note and share; `booked` carries the draft."""

    booked = Signal(object)

    def __init__(
        self, context: PageContext, words: BankWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self._words = words
        self._help: LineHelp | None = None
        self._typed: dict[int, Typed] = {}
        self._filled: Typed | None = None
        self.account = ChoiceBox(self)
        self.account.setMaxVisibleItems(20)
        self.account.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account.setMinimumContentsLength(SHORTEST)
        for account in words.books.chart.of_kind(AccountKind.EXPENSE):
            self.account.addItem(words.books.account(account.id), account.id)
        self.payee = TextField(theme, self.tr("Payee"), parent=self)
        self.memo = TextField(theme, self.tr("Note"), parent=self)
        share = self.tr("Business share (%)")
        self.share = PercentField(theme, context.formats, share, self)
        self.number = TextField(theme, self.tr("Registration number"), "T1234567890123", self)
        self.book = Button(theme, self.tr("Record as an expense"), "check", "primary", self)
        self.book.clicked.connect(self._book)
        self._account_field = Field(theme, self.tr("Account"), self.account)
        self._share_field = Field(theme, share, self.share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._account_field)
        column.addWidget(Field(theme, self.tr("Payee"), self.payee))
        column.addWidget(Field(theme, self.tr("Note"), self.memo))
        column.addWidget(self._share_field)
        column.addWidget(Field(theme, self.tr("Registration number"), self.number))
        column.addWidget(self.book, 0, Qt.AlignmentFlag.AlignLeft)

    def show_help(self, found: LineHelp) -> None:
        """Fill the form in for a line: with what was typed for it, else with what is suggested."""
        self._remember()
        self._help = found
        suggestion = found.suggestion
        account = "miscellaneous" if suggestion is None else suggestion.account
        self.account.setCurrentIndex(max(self.account.findData(account), 0))
        self._account_field.set_help(self._why(suggestion))
        is_known = suggestion is not None and suggestion.source is SuggestionSource.LAST_EXPENSE
        self.payee.setText(
            suggestion.words if suggestion and is_known else normalize("NFKC", found.line.text)
        )
        self.memo.setText(found.line.memo)
        self.share.set_share(WHOLE if suggestion is None else suggestion.business_share)
        self.number.setText("" if suggestion is None else suggestion.registration_number)
        self._share_field.set_error("")
        self._filled = self._fields()
        typed = self._typed.get(found.line.id)
        if typed is not None:
            self.account.setCurrentIndex(max(self.account.findData(typed.account), 0))
            for field, text in zip(self._lines(), typed[1:], strict=True):
                field.setText(text)

    def _lines(self) -> tuple[TextField, ...]:
        return self.payee, self.memo, self.share, self.number

    def _fields(self) -> Typed:
        return Typed(str(self.account.currentData()), *(one.text() for one in self._lines()))

    def _remember(self) -> None:
        """Keep what was typed for the line that is left."""
        if self._help is not None and self._fields() != self._filled:
            self._typed[self._help.line.id] = self._fields()

    def draft(self) -> ExpenseDraft | None:
        """Return what was filled in; None while the share is no percentage, which is then said."""
        share = self.share.share
        if self._help is None or share is None:
            self._share_field.set_error(self.tr("Please type 0 to 100."))
            return None
        self._share_field.set_error("")
        line = self._help.line
        return ExpenseDraft(
            account=str(self.account.currentData()),
            payee=self.payee.text(),
            amount=Yen(-line.amount),
            paid_by=PaidBy.BANK,
            paid_part=line.account,
            memo=self.memo.text(),
            registration_number=self.number.text(),
            business_share=share,
            spent_on=line.booked_on,
        )

    def _book(self) -> None:
        draft = self.draft()
        if draft is not None:
            self.booked.emit(draft)

    def _why(self, suggestion: Suggestion | None) -> str:
        if suggestion is None:
            return self.tr("This payee is new.")
        words = {
            SuggestionSource.OWN_RULE: self.tr("By your rule “{words}”"),
            SuggestionSource.LAST_EXPENSE: self.tr("As last time for “{words}”"),
            SuggestionSource.SHIPPED: self.tr("As usual for {words}"),
        }
        told = words[suggestion.source].format(words=suggestion.words)
        unsure = self.tr("; please check, it also sells other things")
        return told + unsure if suggestion.is_unsure else told

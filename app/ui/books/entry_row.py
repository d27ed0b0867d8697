"""The row over the journal that enters one, or edits one that was entered."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.expense_rules import OUT_OF_SCOPE
from app.rulebook.payout_calendar import holiday_name
from app.rulebook.taxes import WHOLE
from app.services.expense_suggestions import Suggestion, suggest
from app.services.journal_list import JournalLine
from app.services.own_entry_queries import known_sides
from app.ui.books.closed_hint import ClosedHint
from app.ui.books.commands import BookCommands
from app.ui.books.entry_drafts import ACCOUNTS_OF, Typed, expense_of, is_expense, own_of
from app.ui.books.rules import books_rules
from app.ui.books.side_choice import Side, SideChoice
from app.ui.books.tax_choice import TaxChoice
from app.ui.books.words import BookWords
from app.ui.kit.buttons import Button
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import TextField
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext
from app.ui.tasks import Latest

SUGGEST_AFTER_MS = 200
DATE, AMOUNT = 160, 108


class EntryRow(QWidget):
    """Enter in any field enters the row; what is known of a payee is offered below.

    While a row is edited that was entered before, Enter saves it and Esc leaves it as it was.
    """

    entered = Signal()
    left = Signal()
    """A row is no longer edited: the keyboard goes back to where it was opened."""

    def __init__(
        self,
        context: PageContext,
        words: BookWords,
        commands: BookCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._words, self._commands = context, words, commands
        self._latest = Latest()
        self._offered: Suggestion | None = None
        self._share = WHOLE
        self.edited_id: int | None = None
        theme = context.theme
        self.day = DateField(
            theme, context.formats, self.tr("Date"), self._today, holiday_name, self
        )
        self.debit = SideChoice(words, self.tr("Debit"), self)
        self.credit = SideChoice(words, self.tr("Credit"), self)
        self.amount = MoneyField(theme, self.tr("Amount"))
        self.tax = TaxChoice(words, self)
        self.words = TextField(theme, self.tr("Words"), self.tr("Payee or description"))
        self.enter = Button(theme, self.tr("Add"), "plus")
        self.cancel = Button(theme, self.tr("Cancel"), kind="ghost")
        self.hint = Button(theme, "", "check", "link")
        self.problem = Label(theme, "", "caption", "bad").wrapped()
        self.late = ClosedHint(context, self)
        self._timer = QTimer(self, singleShot=True, interval=SUGGEST_AFTER_MS)
        self._fill()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask which parts of accounts the book knows."""
        self._context.tasks.read(known_sides).then(self._offer_parts)

    def show_closed(self, closed: str | None) -> None:
        """Say up to which month (YYYY-MM) the books are closed, None for none."""
        self.late.show_closed(closed)
        self._tell_late()

    def edit(self, line: JournalLine) -> None:
        """Fill the row with one that was entered, to be saved in its place."""
        row = line.entry
        self.take(line)
        self.day.set_day(row.happened_on)
        taxed = row.credit_tax if row.debit_tax == OUT_OF_SCOPE else row.debit_tax
        self.tax.choose(taxed)
        self._edit(line.own_id)

    def take(self, line: JournalLine) -> None:
        """Fill the row with one of the journal, to be changed and entered again."""
        row = line.entry
        self._edit(None)
        self.tax.setCurrentIndex(0)
        self.debit.choose((row.debit, row.debit_part))
        self.credit.choose((row.credit, row.credit_part))
        self.amount.set_amount(row.amount)
        self.words.setText(row.memo or row.partner)
        self._share = WHOLE
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> Typed | None:
        """Return the row as it stands; None, with a sentence below, while something is missing."""
        on, debit, credit = self.day.day, self.debit.side, self.credit.side
        amount = self.amount.amount
        if on is None or debit is None or credit is None or amount is None:
            missing = (
                (self.tr("date"), on),
                (self.tr("debit account"), debit),
                (self.tr("credit account"), credit),
                (self.tr("amount"), amount),
            )
            names = [name for name, found in missing if found is None]
            text = self.tr("Still missing: {what}")
            self._say(text.format(what=self._context.formats.listed(names)))
            return None
        self._say("")
        words = self.words.text().strip()
        return Typed(on, debit, credit, amount, words, self.tax.currentData(), self._share)

    def submit(self) -> None:
        """Enter the row, as an expense where it is one."""
        typed = self.typed()
        if typed is None:
            return
        if self.edited_id is not None:
            task = self._commands.edit_own(self.edited_id, own_of(typed), self._saved)
        elif is_expense(typed.debit, typed.credit, self._words.chart):
            task = self._commands.add_expense(expense_of(typed), self._done)
        else:
            task = self._commands.add_own(own_of(typed), self._done)
        task.otherwise(self._refuse)

    def clear(self) -> None:
        """Begin the next row; the day and where the money comes from stay."""
        self._edit(None)
        self.debit.choose(None)
        self.amount.set_amount(None)
        self.words.clear()
        self.tax.setCurrentIndex(0)
        self._share = WHOLE
        self._say("")
        self._show_suggestion(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape and self.edited_id is not None:
            self._leave()
        else:
            super().keyPressEvent(event)

    def take_suggestion(self) -> None:
        """Fill in what is offered: account, tax class, share, and what was paid with last."""
        found = self._offered
        if found is None:
            return
        self.debit.choose((found.account, ""))
        if found.paid_by is not None and found.paid_by in ACCOUNTS_OF:
            self.credit.choose((ACCOUNTS_OF[found.paid_by], found.paid_part))
        self._share = found.business_share
        self._show_suggestion(None)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        theme = self._context.theme
        self.day.set_day(self._today())
        self.day.setFixedWidth(theme.px(DATE))
        self.amount.setFixedWidth(theme.px(AMOUNT))
        for widget in (self.cancel, self.hint, self.problem):
            widget.hide()
        self.hint.setToolTip(self.tr("Fill in (Alt+Enter)"))
        self.hint.setShortcut("Alt+Return")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.day)
        row.addWidget(self.debit, 2)
        row.addWidget(self.credit, 2)
        row.addWidget(self.amount)
        row.addWidget(self.tax, 1)
        row.addWidget(self.words, 3)
        for button in (self.enter, self.cancel):
            row.addWidget(button)
        below = QHBoxLayout()
        for widget, room in ((self.problem, 99), (self.late, 99), (self.hint, 0)):
            below.addWidget(widget, room)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 8)
        whole.setSpacing(2)
        whole.addLayout(row)
        whole.addLayout(below)
        parts = (self.day, self.debit, self.credit, self.amount, self.tax, self.words, self.enter)
        for before, after in pairwise((*parts, self.cancel, self.hint)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.day.day_changed.connect(lambda _day: self._tell_late())
        for side in (self.debit, self.credit):
            side.currentIndexChanged.connect(lambda _place: self._tell_late())
        self.enter.clicked.connect(self.submit)
        self.cancel.clicked.connect(self._leave)
        self.hint.clicked.connect(self.take_suggestion)
        self.words.textEdited.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self._ask)

    def _edit(self, entry_id: int | None) -> None:
        """Edit this entry; None enters a new one."""
        is_edited = entry_id is not None
        self.edited_id = entry_id
        self.enter.setText(self.tr("Save") if is_edited else self.tr("Add"))
        self.enter.set_icon("check" if is_edited else "plus")
        self.cancel.setVisible(is_edited)
        self._tell_late()

    def _leave(self) -> None:
        """Leave the row that was edited as it was."""
        self.clear()
        self.day.set_day(self._today())
        self.left.emit()

    def _saved(self) -> None:
        self._leave()
        self.entered.emit()

    def _ask(self) -> None:
        words = self.words.text().strip()
        if not words or self.edited_id is not None:
            self._show_suggestion(None)
            return
        on, amount = self.day.day or self._today(), self.amount.amount or Yen(0)
        found = self._context.tasks.read(suggest, words, on, amount, rules=books_rules())
        self._latest.ask(found).then(self._show_suggestion)

    def _show_suggestion(self, found: Suggestion | None) -> None:
        self._offered = found
        self.hint.setVisible(found is not None)
        if found is None:
            return
        words = self.tr("{payee} → {account} ・ {tax}").format(
            payee=found.words,
            account=self._words.account(found.account),
            tax=self._words.tax_class(found.tax_class),
        )
        if found.business_share != WHOLE:
            share = self._context.formats.basis_points(found.business_share)
            words = self.tr("{words} ・ business {share}").format(words=words, share=share)
        self.hint.setText(words)

    def _offer_parts(self, known: tuple[Side, ...]) -> None:
        for side in (self.debit, self.credit):
            side.offer(known)

    def _tell_late(self) -> None:
        self._say("")
        is_cost = is_expense(self.debit.side, self.credit.side, self._words.chart)
        self.late.tell(self.day.day, is_expense=False if self.edited_id is not None else is_cost)

    def _refuse(self, error: BaseException) -> None:
        """Say below the row why it was not entered; it stays to be mended."""
        if isinstance(error, AppError):
            self.late.hide()
            self._say(self._context.text.error(error))
        else:
            self._context.fail(error)

    def _done(self) -> None:
        self.clear()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

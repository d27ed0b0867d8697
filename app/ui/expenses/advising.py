"""Fills the form of an expense by what the book knows, and says why."""

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.rulebook.registration_numbers import registration_number
from app.services.expense_advice import AdviceWish, ExpenseAdvice, expense_advice
from app.services.expense_suggestions import Suggestion, SuggestionSource
from app.ui.expenses.form import ExpenseForm
from app.ui.expenses.tax_words import Booked, TaxWords
from app.ui.expenses.words import ExpenseWords
from app.ui.page import PageContext
from app.ui.tasks import Latest


class Advising(QObject):
    """Asks while something is typed; what the seller chose himself it leaves alone."""

    def __init__(self, context: PageContext, words: ExpenseWords, form: ExpenseForm) -> None:
        super().__init__(form)
        self._context, self._words, self._form = context, words, form
        self._tax = TaxWords(context.formats, words, self)
        self._latest = Latest()
        self._suggestion: Suggestion | None = None
        self._wish = AdviceWish("", form.today(), Yen(0))
        self._is_filling = self._is_opened = False
        self.is_own = False
        """Whether the seller chose the account: then a suggestion is only offered."""
        self.advice: ExpenseAdvice | None = None
        form.edited.connect(self.ask)
        form.account.activated.connect(lambda _place: self._note_own())
        form.use.clicked.connect(self.use)
        form.paid_by.currentIndexChanged.connect(lambda _place: self._offer_parts())
        form.paid_part.typed.connect(lambda _text: self._offer_parts())

    def begin(self, *, is_own: bool) -> None:
        """Begin with another expense; what is its own already is not filled anew."""
        self.is_own, self._is_opened, self._suggestion = is_own, is_own, None
        self._form.hint.hide()
        self._form.use.hide()
        self.ask()

    def ask(self) -> None:
        """Ask what is known of what stands in the form now."""
        if self._is_filling:
            return
        form = self._form
        found = registration_number(form.number.text())
        wish = AdviceWish(
            form.payee.text(),
            form.day.day or form.today(),
            form.amount.amount or Yen(0),
            form.account_id,
            is_qualified=found is not None,
        )
        read = self._context.tasks.read(expense_advice, wish, rules=self._words.rules)
        self._wish = wish
        self._latest.ask(read).then(self._take)

    def use(self) -> None:
        """Fill the form by the suggestion."""
        if self._suggestion is not None:
            self._fill(self._suggestion)
            self.is_own = False
            self.ask()

    def _note_own(self) -> None:
        self.is_own = True

    def _take(self, advice: ExpenseAdvice) -> None:
        self.advice, wish = advice, self._wish
        self._form.payee.offer(advice.payees)
        is_new = advice.suggestion != self._suggestion
        self._suggestion = advice.suggestion
        if advice.suggestion is not None and is_new and not self.is_own:
            self._fill(advice.suggestion)
            self.ask()
            return
        if self._is_opened:
            self._is_opened = False
            self._leave_to_rules(advice.tax_class)
        self._tell_suggestion()
        self._tell_class(wish, advice)
        self._tell_number()
        late = self.tr("This month is closed: the journal books it in the open month.")
        self._form.late.setText(late)
        self._form.late.setVisible(advice.is_late)

    def _fill(self, found: Suggestion) -> None:
        form = self._form
        self._is_filling = True
        form.account.setCurrentIndex(max(0, form.account.findData(found.account)))
        form.share.set_share(found.business_share)
        if found.registration_number and not form.number.text().strip():
            form.number.setText(found.registration_number)
        if found.paid_by is not None:
            form.paid_by.setCurrentIndex(form.paid_by.findData(PaidBy(found.paid_by)))
            form.paid_part.setText(found.paid_part)
        self._is_filling = False

    def _leave_to_rules(self, usual: str | None) -> None:
        """Leave the class of an expense that was opened to the rules, where they say the same."""
        if usual is not None and self._form.chosen_class == usual:
            self._form.tax_class.setCurrentIndex(0)

    def _tell_suggestion(self) -> None:
        form, found = self._form, self._suggestion
        form.hint.hide()
        form.use.hide()
        if found is None or (self.is_own and found.account == form.account_id):
            return
        form.hint.show()
        name = self._words.account(found.account)
        form.hint.setText(self.why(found))
        if form.account_id != found.account:
            form.use.setText(self.tr("Use {account}").format(account=name))
            form.use.show()

    def why(self, found: Suggestion) -> str:
        """Return why something is suggested, in one line."""
        words = {
            SuggestionSource.OWN_RULE: self.tr("{account}: your own rule for “{words}”"),
            SuggestionSource.LAST_EXPENSE: self.tr("{account}: as last time at {words}"),
            SuggestionSource.SHIPPED: self.tr("{account}: usual for “{words}”"),
        }[found.source]
        said = words.format(account=self._words.account(found.account), words=found.words)
        if found.is_unsure:
            return said + self.tr(" – it sells what belongs elsewhere too: please look.")
        return said

    def _tell_class(self, wish: AdviceWish, advice: ExpenseAdvice) -> None:
        form, usual = self._form, advice.tax_class
        form.set_auto_class("" if usual is None else self._words.tax_class(usual))
        field = form.fields["tax_class"]
        chosen = form.chosen_class or usual
        if chosen is None or wish.account is None:
            field.set_help("")
            return
        booked = Booked(
            wish.account,
            wish.on,
            wish.amount,
            is_qualified=wish.is_qualified,
            is_taxable=advice.is_taxable,
        )
        field.set_help(self._tax.why(chosen, usual, booked))

    def _tell_number(self) -> None:
        field = self._form.fields["registration_number"]
        sentence, is_right = self._tax.number(self._form.number.text())
        if is_right:
            field.set_error("")
            field.set_help(sentence)
        else:
            field.set_error(sentence)

    def _offer_parts(self) -> None:
        advice, form = self.advice, self._form
        if advice is not None:
            by = form.paid_by.currentData()
            form.paid_part.offer([part for known, part in advice.parts if known == by])

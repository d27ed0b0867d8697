"""An expense half written: kept in the book until it is saved or thrown away."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.ui.discard_question import DiscardQuestion
from app.ui.expenses.form import AUTO, ExpenseForm
from app.ui.expenses.save_question import SaveQuestion
from app.ui.half_written import FormKeeper
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext


@dataclass(frozen=True, slots=True)
class HalfExpense:
    """What stands in the fields of the form; papers are not among it."""

    payee: str
    spent_on: date | None
    amount: Yen | None
    account: str
    tax_class: str
    number: str
    share: str
    paid_by: PaidBy
    paid_part: str
    memo: str
    learns: bool


def fields_of(form: ExpenseForm) -> HalfExpense:
    """Return what stands in a form."""
    return HalfExpense(
        payee=form.payee.text(),
        spent_on=form.day.day,
        amount=form.amount.amount,
        account=form.account_id or AUTO,
        tax_class=form.chosen_class or AUTO,
        number=form.number.text(),
        share=form.share.text(),
        paid_by=PaidBy(form.paid_by.currentData()),
        paid_part=form.paid_part.text(),
        memo=form.memo.text(),
        learns=form.learn.isChecked(),
    )


def show_fields(form: ExpenseForm, half: HalfExpense) -> None:
    """Write into a form what stood in it."""
    form.payee.setText(half.payee)
    form.day.set_day(half.spent_on)
    form.amount.set_amount(half.amount)
    form.account.setCurrentIndex(max(0, form.account.findData(half.account)))
    form.tax_class.setCurrentIndex(max(0, form.tax_class.findData(half.tax_class)))
    form.number.setText(half.number)
    form.share.setText(half.share)
    form.paid_by.setCurrentIndex(max(0, form.paid_by.findData(half.paid_by)))
    form.paid_part.setText(half.paid_part)
    form.memo.setText(half.memo)
    form.learn.setChecked(half.learns)


class HalfExpenses(QObject):
    """Goes with a form; `resumed` tells that it shows again what was left in it the last time."""

    resumed = Signal()

    def __init__(self, context: PageContext, form: ExpenseForm) -> None:
        super().__init__(form)
        self._context, self._form = context, form
        self._begun = fields_of(form)
        self._is_known = True
        self._waiting: list[Callable[[], object]] = []
        context.tasks.closing.connect(self._keep)  # before the keeper's own
        self._keeper = FormKeeper(context, HalfExpense, self._take, self)
        form.written.connect(self._note)

    @property
    def is_changed(self) -> bool:
        """Whether the form says something else than it began with."""
        now = fields_of(self._form)
        if now.tax_class == AUTO:  # what the rules choose by themselves nobody typed
            now = replace(now, tax_class=self._begun.tax_class)
        return now != self._begun

    @property
    def is_touched(self) -> bool:
        """Whether anything would be missed, papers too."""
        papers = self._form.papers
        return self.is_changed or bool(papers.drafts or papers.attached or papers.detached)

    def pause(self) -> None:
        """Keep what was written, and take no notice while the form is filled by something else."""
        self._keeper.keep()
        self._is_known = False

    def begin(self, expense_id: int | None) -> None:
        """Begin with what the form shows: an expense of the book, or an empty one."""
        self._begun = fields_of(self._form)
        self._is_known = False
        self._keeper.turn_to("expense" if expense_id is None else f"expense {expense_id}")

    def settle(self) -> None:
        """Forget what was half written: it is saved, or thrown away, and this is shown now."""
        self._begun = fields_of(self._form)
        self._keeper.drop()

    def when_known(self, then: Callable[[], object]) -> None:
        """Do something as soon as it is known what waits."""
        if self._is_known:
            then()
        else:
            self._waiting.append(then)

    def leave(
        self, then: Callable[[], object], save: Callable[[Callable[[], object]], object]
    ) -> None:
        """Do something else at once, or when the seller has said what becomes of the changes."""
        if not self.is_touched:
            then()
            return
        question = SaveQuestion(self._context.theme, self._told(), self._form.window())
        question.save_wanted.connect(lambda: save(then))
        question.discard_wanted.connect(lambda: self._let_go(then))
        question.open()

    def instead(self, clear: Callable[[], object], then: Callable[[], object]) -> None:
        """Begin something else in an empty form; what is half written is asked about first."""
        if not self.is_touched:
            then()
            return
        question = DiscardQuestion(self._context.theme, (self._told(),), self._form.window())
        question.accepted.connect(lambda: (clear(), then()))
        question.open()

    def _let_go(self, then: Callable[[], object]) -> None:
        self._form.papers.begin((), attached=False)
        self.settle()
        then()

    def _told(self) -> str:
        form = self._form
        amount = form.amount.amount
        money = "" if amount is None else self._context.formats.money(amount)
        return " ・ ".join(part for part in (one_line(form.payee.text().strip()), money) if part)

    def _note(self) -> None:
        if self._is_known:
            self._keeper.note(fields_of(self._form) if self.is_changed else None)

    def _keep(self) -> None:
        if self._is_known and self.is_changed:
            self._note()
            self._keeper.keep()

    def _take(self, half: HalfExpense | None) -> None:
        self._is_known = True
        if half is not None and not self.is_changed:
            show_fields(self._form, half)
            self.resumed.emit()
        elif self.is_changed:
            self._note()  # typed before the answer came
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

"""What can be done to expenses from their tab: each asks the writer and says what came of it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.models.moments import JST
from app.rulebook.expense_rules import ExpenseRulebook
from app.services.expense_drafts import ExpenseDraft, RecurringDraft
from app.ui.kit.harmless import one_line
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.services import expense_papers, expenses, recurring_expenses
    from app.services.expense_papers import ExpensePapers
else:
    expense_papers = Later("app.services.expense_papers")
    expenses = Later("app.services.expenses")
    recurring_expenses = Later("app.services.recurring_expenses")

R = TypeVar("R")


class ExpenseCommands(QObject):
    """Runs commands on the writer thread; a refusal is shown by the frame as a sentence."""

    def __init__(
        self, context: PageContext, rules: ExpenseRulebook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self.rules = context, rules

    def record(
        self, expense_id: int | None, draft: ExpenseDraft, papers: "ExpensePapers"
    ) -> Task[int]:
        """Book an expense or write one anew, with its papers; the caller says what came of it."""
        return self._context.tasks.write(
            expense_papers.record_expense,
            expense_id,
            draft,
            papers,
            rules=self.rules,
            now=self._context.clock(),
        )

    def remove(self, expense_id: int) -> Task[None]:
        """Take an expense away."""
        task = self._context.tasks.write(expenses.remove_expense, expense_id)
        return self._told(task, lambda _: self.tr("Deleted the expense; its evidence is kept"))

    def forget_rule(self, rule_id: int) -> Task[None]:
        """Forget how a payee is booked."""
        task = self._context.tasks.write(expenses.forget_rule, rule_id)
        return self._told(task, lambda _: self.tr("Forgot the rule"))

    def add_recurring(self, draft: RecurringDraft) -> Task[int]:
        """Let an expense return each month."""
        task = self._context.tasks.write(recurring_expenses.add_recurring, draft, rules=self.rules)
        return self._told(task, lambda _: self._saved(draft.payee))

    def edit_recurring(self, recurring_id: int, draft: RecurringDraft) -> Task[None]:
        """Write a recurring expense anew."""
        task = self._context.tasks.write(
            recurring_expenses.edit_recurring, recurring_id, draft, rules=self.rules
        )
        return self._told(task, lambda _: self._saved(draft.payee))

    def end_recurring(self, recurring_id: int, on: date) -> Task[None]:
        """Let a recurring expense have its last turn."""
        task = self._context.tasks.write(recurring_expenses.end_recurring, recurring_id, on)
        return self._told(task, lambda _: self.tr("Ended the recurring expense"))

    def remove_recurring(self, recurring_id: int) -> Task[None]:
        """Take a recurring expense away."""
        task = self._context.tasks.write(recurring_expenses.remove_recurring, recurring_id)
        said = self.tr("Deleted the recurring expense; what it booked stays")
        return self._told(task, lambda _: said)

    def record_due(self, recurring_ids: Sequence[int]) -> Task[tuple[int, ...]]:
        """Book what has come due of these."""
        now = self._context.clock()
        task = self._context.tasks.write(
            recurring_expenses.record_recurring,
            tuple(recurring_ids),
            today=now.astimezone(JST).date(),
            rules=self.rules,
            now=now,
        )
        said = self.tr("Booked {n} recurring expenses")
        return self._told(task, lambda made: said.format(n=len(made)))

    def _saved(self, payee: str) -> str:
        return self.tr("Saved {payee}").format(payee=one_line(payee.strip()))

    def _told(self, task: Task[R], say: Callable[[R], str]) -> Task[R]:
        return task.then(lambda result: self._context.toast(say(result), undo=True))

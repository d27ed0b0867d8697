"""What can be done to accounts and lines of statements: each asks the writer and says what came."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import LineUse
from app.services.expense_drafts import ExpenseDraft
from app.ui.books.rules import books_rules
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.services import bank_line_uses, reconciling
else:
    bank_line_uses = Later("app.services.bank_line_uses")
    reconciling = Later("app.services.reconciling")

R = TypeVar("R")


class BankCommands(QObject):
    """Runs commands on the writer thread; a refusal is shown by the frame as a sentence."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def add_account(self, name: str) -> Task[int]:
        """Keep another account."""
        now = self._context.clock()
        task = self._context.tasks.write(reconciling.add_bank_account, name, now=now)
        return self._told(task, self.tr("Added {name}").format(name=name))

    def rename_account(self, account_id: int, name: str) -> Task[None]:
        """Give an account another name."""
        task = self._context.tasks.write(bank_line_uses.rename_bank_account, account_id, name)
        return self._told(task, self.tr("Renamed to {name}").format(name=name))

    def match(
        self, line_id: int, payout_id: int, then: Callable[[], object] | None = None
    ) -> Task[None]:
        """Say that a deposit is a payout, and go on."""
        now = self._context.clock()
        task = self._context.tasks.write(reconciling.match_payout, line_id, payout_id, now=now)
        words = self.tr("Matched with the payout")

        def tell(_: None) -> None:
            self._context.toast(words, undo=True)
            if then is not None:
                then()

        return task.then(tell)

    def book(self, line_ids: Sequence[int], draft: ExpenseDraft) -> Task[tuple[int, ...]]:
        """Make an expense of each of these lines."""
        task = self._context.tasks.write(
            bank_line_uses.expenses_from_lines,
            list(line_ids),
            draft,
            rules=books_rules(),
            now=self._context.clock(),
        )
        said = self.tr("Booked {n} expenses") if len(line_ids) > 1 else self.tr("Booked as expense")
        return self._told(task, said.format(n=f"{len(line_ids):,}"))

    def join(self, line_id: int, expense_id: int) -> Task[None]:
        """Say that a line is an expense that is booked already."""
        task = self._context.tasks.write(reconciling.join_expense, line_id, expense_id)
        return self._told(task, self.tr("Linked to the expense"))

    def book_turn(self, line_id: int, recurring_id: int, month: str) -> Task[int]:
        """Book a month's turn of a recurring expense as a line."""
        task = self._context.tasks.write(
            bank_line_uses.turn_from_line,
            line_id,
            recurring_id,
            month,
            rules=books_rules(),
            now=self._context.clock(),
        )
        return self._told(task, self.tr("Booked as expense"))

    def use(self, line_ids: Sequence[int], use: LineUse, part: str, name: str) -> Task[None]:
        """Say what lines are, by a use whose name is told."""
        task = self._context.tasks.write(bank_line_uses.use_lines, list(line_ids), use, part)
        many = self.tr("{n} lines: {use}").format(n=f"{len(line_ids):,}", use=name)
        return self._told(task, many if len(line_ids) > 1 else name)

    def free(self, line_ids: Sequence[int]) -> Task[None]:
        """Let lines be nothing yet."""
        now = self._context.clock()
        task = self._context.tasks.write(bank_line_uses.free_lines, list(line_ids), now=now)
        return self._told(task, self.tr("Marked as not sorted"))

    def forget_payer(self, text: str) -> Task[None]:
        """Let the payer of a deposit be no marketplace's name any more."""
        task = self._context.tasks.write(bank_line_uses.forget_payer, text)
        return self._told(task, self.tr("The payer's name is forgotten"))

    def _told(self, task: Task[R], words: str) -> Task[R]:
        return task.then(lambda _: self._context.toast(words, undo=True))

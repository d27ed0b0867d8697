"""What is written from the tabs of the books, each with a toast that takes it back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.models.moments import JST
from app.models.money import Yen
from app.ui.books.rules import books_rules
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.services import bookkeeping, expenses, own_entries, year_end
    from app.services.expense_drafts import ExpenseDraft
    from app.services.own_entry_drafts import OwnEntryDraft
    from app.services.tax_forms import YearFacts
    from app.ui.books.adjustment_dialog import Taken
else:
    bookkeeping = Later("app.services.bookkeeping")
    expenses = Later("app.services.expenses")
    own_entries = Later("app.services.own_entries")
    year_end = Later("app.services.year_end")


class BookCommands(QObject):
    """Closes months, enters and removes rows, and keeps the settings and the end of a year."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rules = books_rules()

    def close_month(self, month: str, said: str) -> Task[Any]:
        """Close a month and all before it; `said` is what the toast tells."""
        return self._write(said, bookkeeping.close_month, month, now=self._context.clock())

    def add_own(self, draft: "OwnEntryDraft", done: Callable[[], object]) -> Task[Any]:
        """Enter a row of the journal; `done` is called when it is."""
        said, chart = self.tr("Entry added"), self._rules.chart
        return self._write(
            said, own_entries.add_own_entry, draft, chart=chart, now=self._context.clock()
        ).then(lambda _: self._tell(said, done))

    def edit_own(
        self, entry_id: int, draft: "OwnEntryDraft", done: Callable[[], object]
    ) -> Task[Any]:
        """Say anew what a row is that was entered; `done` is called when it is."""
        said, chart = self.tr("Entry changed"), self._rules.chart
        task = self._write(said, own_entries.edit_own_entry, entry_id, draft, chart=chart)
        return task.then(lambda _: self._tell(said, done))

    def add_expense(self, draft: "ExpenseDraft", done: Callable[[], object]) -> Task[Any]:
        """Book an expense typed into the journal; `done` is called when it is."""
        said, now = self.tr("Expense booked"), self._context.clock()
        task = self._write(said, expenses.add_expense, draft, rules=self._rules, now=now)
        return task.then(lambda _: self._tell(said, done))

    def remove_own(self, entry_id: int) -> Task[Any]:
        """Take a row away that was entered."""
        return self._write(self.tr("Entry removed"), own_entries.remove_own_entry, entry_id)

    def record_adjustment(self, taken: "Taken") -> Task[Any]:
        """Take something off a sale."""
        return self._write(
            self.tr("Recorded"),
            bookkeeping.record_adjustment,
            taken.order_id,
            taken.kind,
            taken.amount,
            on=taken.on,
            note=taken.note,
        )

    def remove_adjustment(self, adjustment_id: int) -> Task[Any]:
        """Take back what came off a sale."""
        said = self.tr("Taken back")
        return self._write(said, bookkeeping.remove_adjustment, adjustment_id)

    def set_year(self, year: int, facts: "YearFacts") -> Task[Any]:
        """Say how the books of a year are kept."""
        return self._write(
            self.tr("Saved for {year}").format(year=year),
            bookkeeping.set_fiscal_year,
            year,
            facts,
            taxes=self._rules.taxes,
        )

    def set_opening(
        self, year: int, account: str, part: str, amount: Yen, done: Callable[[], object]
    ) -> Task[Any]:
        """Say what an account began a year with; `done` is called when it is kept."""
        said, chart = self.tr("Opening balance saved"), self._rules.chart
        return self._write(
            said, bookkeeping.set_opening_balance, year, account, amount, part, chart=chart
        ).then(lambda _: self._tell(said, done))

    def begin_year(self, year: int) -> Task[Any]:
        """Begin the book with an earlier year."""
        said = self.tr("The book begins with {year}").format(year=year)
        today = self._context.clock().astimezone(JST).date()
        return self._write(said, bookkeeping.begin_year, year, today=today)

    def move_below_zero(self, year: int) -> Task[Any]:
        """Move receivables below zero to the debts over New Year."""
        said, chart = self.tr("Moved to the debts, and back on 1 January"), self._rules.chart
        return self._write(
            said, year_end.move_below_zero, year, chart=chart, now=self._context.clock()
        )

    def take_back_moved(self, year: int) -> Task[Any]:
        """Take that back."""
        return self._write(self.tr("Taken back"), year_end.take_back_moved, year)

    def book_tax_due(self, year: int, amount: Yen) -> Task[Any]:
        """Book the consumption tax of a year as due on its last day."""
        said = self.tr("Consumption tax booked on 31 December")
        return self._write(said, year_end.book_tax_due, year, amount, now=self._context.clock())

    def take_back_tax_due(self, year: int) -> Task[Any]:
        """Take that back."""
        return self._write(self.tr("Taken back"), year_end.take_back_tax_due, year)

    def _write(self, said: str, command: Callable[..., Any], *args: Any, **named: Any) -> Task[Any]:
        task = self._context.tasks.write(command, *args, **named)
        return task.then(lambda _: self._context.toast(said, undo=True))

    def _tell(self, said: str, done: Callable[[], object]) -> None:
        self._context.toast(said, undo=True)
        done()

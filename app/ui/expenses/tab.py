"""The tab 経費: the expenses of a year, their totals, receipts to file, and what returns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.rulebook.expense_rules import ExpenseRulebook, load_expense_rules
from app.services.evidence_queries import EvidenceSearch, search_evidence
from app.services.expense_lists import ExpenseSort, ExpenseSums, expense_sums
from app.services.expense_queries import due_recurring
from app.ui.ahead import Ahead
from app.ui.book_tab import BookTab
from app.ui.evidence.intake_dialog import IntakeDialog
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.drawer import ExpenseDrawer
from app.ui.expenses.due_bar import DueBar
from app.ui.expenses.nothing import Nothing
from app.ui.expenses.question import Question
from app.ui.expenses.receipts_card import ReceiptsCard
from app.ui.expenses.recurring_dialog import RecurringDialog
from app.ui.expenses.rules_dialog import RulesDialog
from app.ui.expenses.table import ExpensesTable
from app.ui.expenses.toolbar import Toolbar
from app.ui.expenses.totals_card import TotalsCard
from app.ui.expenses.words import ExpenseWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

SIDE = 300
DONE = object()
TABLES = ("expenses", "evidence")


class ExpensesTab(BookTab):
    """Reads the accounts and rules first, beside the window's thread, then builds itself."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._memory = memory
        self._questions = (Latest(), Latest(), Latest())
        self._ahead = Ahead(self)
        self._parts: Iterator[object] = iter(())
        self._sums: ExpenseSums | None = None
        self.is_ready = False
        self._is_asked = self._is_stale = False

    @property
    def summary(self) -> str:
        sums, formats = self._sums, self.context.formats
        if sums is None:
            return ""
        count = self.tr("1 expense") if sums.lines == 1 else self.tr("{n} expenses")
        parts = [
            count.format(n=f"{sums.lines:,}"),
            self.tr("business share {amount}").format(amount=formats.money(sums.business_amount)),
        ]
        if sums.without_evidence:
            bare = self.tr("{n} without evidence").format(n=f"{sums.without_evidence:,}")
            parts.append(bare)
        return " ・ ".join(parts)

    def activate(self) -> None:
        if not self._is_asked:
            self._is_asked = True
            folder = self.context.theme.resources / "books"
            self.context.tasks.run(load_expense_rules, folder).then(self._build)
        elif self._is_stale:
            self._reload()

    def open_target(self, **target: object) -> None:
        """Take `add`, `expense_id`, `evidence_id`, `account`, `bare`, `year` or `files`."""
        if not self.is_ready:
            self.wait_with(target)
            return
        expense_id, evidence_id = target.get("expense_id"), target.get("evidence_id")
        files, account = target.get("files"), target.get("account")
        if target.get("add"):
            self.drawer.new_expense()
        if isinstance(expense_id, int):
            self.drawer.show_expense(expense_id)
        if isinstance(evidence_id, int):
            self.drawer.new_from_evidence(evidence_id)
        if isinstance(files, (list, tuple)):
            IntakeDialog(self.context, [Path(str(file)) for file in files], self.window()).open()
        if isinstance(account, str):
            self.toolbar.choose_account(account)

    def focus_filter(self) -> None:
        if self.is_ready:
            self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.toolbar.search.selectAll()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take one receipt into a new expense; of several ask what each is."""
        if len(paths) == 1 and not self.drawer.isVisible():
            self.drawer.new_from_files(paths)
        elif paths:
            IntakeDialog(self.context, paths, self.window()).open()

    def _build(self, rules: ExpenseRulebook) -> None:
        self._parts = self._pieces(rules)
        self._go_on(0)

    def _go_on(self, _turn: int) -> None:
        """Make the next part; its turn comes as a task, so who waits for tasks waits for it."""
        if next(self._parts, DONE) is DONE:
            self._begin()
        else:
            self.context.tasks.run(int).then(self._go_on)

    def _pieces(self, rules: ExpenseRulebook) -> Iterator[None]:
        """Make the parts one after another, so that the window never stands still."""
        context = self.context
        self.words = ExpenseWords(context, rules, self)
        self.commands = ExpenseCommands(context, rules, self)
        self.toolbar = Toolbar(context, self.words)
        self.due = DueBar(context)
        yield
        self.table = ExpensesTable(context, self.words)
        if self._memory is not None:
            self.table.view.remember(self._memory, "expenses")
        self.toolbar.set_columns(list(self.table.column_actions()))
        yield
        self.nothing = Nothing(context)
        self.totals = TotalsCard(context, self.words)
        self.receipts = ReceiptsCard(context)
        self.layers = QStackedWidget()
        self.layers.addWidget(self.table)
        self.layers.addWidget(self.nothing)
        yield
        self._lay_out()
        yield
        self.drawer = ExpenseDrawer(context, self.words, self.commands, self)
        self._connect()

    def _begin(self) -> None:
        self.is_ready = True
        self.toolbar.year.reload()
        self.toolbar.ask(self.toolbar.question)
        self.open_waiting()
        self.context.tasks.run(int).then(self._look_beside)

    def _look_beside(self, _turn: int) -> None:
        """Ask what stands beside the table, and draw ahead what the drawer will show."""
        self._read_side()
        self._ahead.start(self.drawer.pieces(), lambda: None)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        body = QHBoxLayout()
        body.setContentsMargins(24, 0, 24, 20)
        body.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.due)
        left.addWidget(self.layers, 1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.totals, 1)
        right.addWidget(self.receipts)
        for card in (self.totals, self.receipts):
            card.setFixedWidth(self.context.theme.px(SIDE))
        body.addLayout(left, 1)
        body.addLayout(right)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        bar, table = self.toolbar, self.table
        bar.asked.connect(self._ask)
        bar.add_wanted.connect(self.drawer_new)
        bar.recurring_wanted.connect(self.show_recurring)
        bar.rules_wanted.connect(self.show_rules)
        bar.export_wanted.connect(self._export_all)
        self.totals.account_chosen.connect(bar.choose_account)
        table.opened.connect(self.drawer.show_expense)
        table.loaded.connect(self._on_loaded)
        table.sort_wanted.connect(self._sort)
        table.remove_wanted.connect(self.commands.remove)
        self.nothing.cleared.connect(bar.clear)
        self.nothing.add_wanted.connect(self.drawer_new)
        self.drawer.recorded.connect(self._show_year)
        self.due.record_wanted.connect(self.commands.record_due)
        self.due.look_wanted.connect(self.show_recurring)
        self.receipts.files_taken.connect(self.take_files)
        self.receipts.receipt_chosen.connect(self.drawer.new_from_evidence)
        self.receipts.link_clicked.connect(
            lambda: self.context.navigate("books", view="evidence", unfiled=True)
        )
        self.context.tasks.committed.connect(self._on_committed)

    def drawer_new(self) -> None:
        """Begin a new expense."""
        self.drawer.new_expense()

    def show_recurring(self) -> RecurringDialog:
        """Show what returns each month."""
        dialog = RecurringDialog(self.context, self.words, self.commands, self.window())
        dialog.open()
        return dialog

    def show_rules(self) -> RulesDialog:
        """Show what was learned of payees."""
        dialog = RulesDialog(self.context, self.words, self.commands, self.window())
        dialog.open()
        return dialog

    def _export_all(self) -> None:
        self.table.view.selectAll()
        self.table.ask_export()

    def _show_year(self, day: date) -> None:
        """Turn to the year of what was recorded, so that it is seen."""
        if day.year != self.toolbar.year.year:
            self.toolbar.year.choose(day.year)

    def _ask(self, question: Question) -> None:
        self.table.show_question(question)
        self._read_sums()

    def _sort(self, sort: ExpenseSort, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self.toolbar.ask(replace(self.toolbar.question, sort=sort, descending=descending))

    def _read_sums(self) -> None:
        where = self.toolbar.question.where
        sums, of_all, _ = self._questions
        read = self.context.tasks.read
        sums.ask(read(expense_sums, where)).then(self._take_sums)
        everything = where._replace(account=None)
        of_all.ask(read(expense_sums, everything)).then(
            lambda found: self.totals.show_sums(found, where.account)
        )

    def _take_sums(self, sums: ExpenseSums) -> None:
        self._sums = sums
        self.summary_changed.emit()

    def _read_side(self) -> None:
        read = self.context.tasks.read
        today = self.context.clock().astimezone(JST).date()
        read(search_evidence, EvidenceSearch(unfiled=True)).then(self.receipts.show_rows)
        self._questions[2].ask(read(due_recurring, today)).then(self.due.show_due)

    def _on_loaded(self, count: int) -> None:
        if count == 0:
            self.nothing.tell(self.toolbar.question, self.words)
        self.layers.setCurrentWidget(self.nothing if count == 0 else self.table)

    def _reload(self) -> None:
        self._is_stale = False
        self.table.rows.renew(None)
        self.table.reload()
        self._read_sums()
        self._read_side()

    def _on_committed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES, "recurring_expenses"):
            return
        if changes.touches("expenses"):
            self.toolbar.year.reload()
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

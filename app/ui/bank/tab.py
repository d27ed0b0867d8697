"""The tab 口座: accounts at the left, the lines of their statements, and what each of them is."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QStackedWidget, QVBoxLayout, QWidget

from app.models.bookkeeping_types import LineUse
from app.models.changes import Changes
from app.services.bank_line_list import (
    AccountBalance,
    LineFilter,
    LineHelp,
    StatementLine,
    account_balances,
    line_help,
)
from app.services.expense_drafts import ExpenseDraft
from app.ui.bank.accounts_pane import AccountsPane
from app.ui.bank.commands import BankCommands
from app.ui.bank.line_pane import WIDTH, LinePane
from app.ui.bank.nothing import BankNothing, Reason
from app.ui.bank.table import BankTable
from app.ui.bank.toolbar import BankToolbar
from app.ui.bank.words import BankWords
from app.ui.book_tab import BookTab
from app.ui.books.rules import books_rules
from app.ui.page import PageContext
from app.ui.steps import Steps
from app.ui.tasks import Latest

TABLES = (
    "bank_accounts",
    "bank_lines",
    "payouts",
    "payer_aliases",
    "expenses",
    "expense_rules",
    "recurring_expenses",
    "orders",
    "preferences",
)
"""What lines, suggestions and balances are made of."""


class BankTab(BookTab):
    """Wires accounts, lines and the pane of one line."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._is_stale = True
        self._accounts: tuple[AccountBalance, ...] = ()
        self._balances, self._help = Latest(), Latest()
        self.words = BankWords(context, self)
        self.commands = BankCommands(context, self)
        self.toolbar = BankToolbar(context)
        self.accounts = AccountsPane(context, self.words)
        self.table = BankTable(context, self.words)
        if memory is not None:
            self.table.view.remember(memory, "bank")
        self.toolbar.set_columns(self.table.column_actions())
        self._layers = QStackedWidget()
        self._line: list[LinePane] = []
        self._steps = Steps(self)
        self._found: LineHelp | None = None
        self._is_empty = False
        self._side = QVBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def line(self) -> LinePane:
        """The pane of one line, built in steps when a first list has come, or now if needed."""
        if not self._line:
            self._begin_line()
            self._steps.finish()
        return self._line[0]

    @cached_property
    def nothing(self) -> BankNothing:
        """What stands where no line is, made when none is."""
        made = BankNothing(self.context)
        made.every_wanted.connect(self.toolbar.show_every_line)
        self._layers.addWidget(made)
        return made

    @property
    def summary(self) -> str:
        if not self._accounts:
            return ""
        count = sum(account.open_lines for account in self._accounts)
        if not count:
            return self.tr("Everything is sorted")
        text = self.tr("1 line to sort out") if count == 1 else self.tr("{n} lines to sort out")
        return text.format(n=f"{count:,}")

    def activate(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._balances.ask(self.context.tasks.read(account_balances)).then(self._take_accounts)
            self.ask()

    def open_target(self, **target: object) -> None:
        account, line_id = target.get("account_id"), target.get("line_id")
        if isinstance(account, int):
            self.accounts.choose(account)
        if isinstance(line_id, int):
            self.accounts.choose(0)
            self.table.go_to(line_id)
            self.toolbar.show_every_line()

    def focus_filter(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def ask(self) -> None:
        """Show the lines that toolbar and accounts ask for."""
        self.table.show_lines(
            LineFilter(
                account_id=self.accounts.current or None,
                only_open=self.toolbar.only_open,
                text=self.toolbar.search.words,
            )
        )

    def _lay_out(self) -> None:
        self._layers.addWidget(self.table)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.accounts)
        row.addWidget(self._layers, 1)
        side = QWidget()
        side.setFixedWidth(self.context.theme.px(WIDTH) + 24)
        side.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.toolbar.asked.connect(self.ask)
        self.accounts.chosen.connect(lambda _: self.ask())
        self.accounts.capture_wanted.connect(lambda: self.context.act("capture"))
        self.accounts.add_wanted.connect(self._add_account)
        self.accounts.rename_wanted.connect(self._rename_account)
        self.table.loaded.connect(self._on_loaded)
        self.table.current_changed.connect(self._show_line)
        self.table.opened.connect(lambda _: self.line.setFocus())
        self.table.uses_wanted.connect(self._use)
        self.table.free_wanted.connect(self.commands.free)
        self.context.tasks.committed.connect(self._on_committed)

    def _connect_line(self, line: LinePane) -> None:
        line.payout_wanted.connect(self._match)
        line.expense_wanted.connect(self._book)
        line.join_wanted.connect(self.commands.join)
        line.turn_wanted.connect(self.commands.book_turn)
        line.use_wanted.connect(self._use)
        line.free_wanted.connect(self.commands.free)
        line.open_wanted.connect(self._open)
        line.forget_wanted.connect(self.commands.forget_payer)

    def _begin_line(self) -> None:
        if not self._line and not self._steps.is_under_way:
            self._steps.start(self._pieces_of_line(), lambda: self._take_help(self._found))

    def _pieces_of_line(self) -> Iterator[None]:
        yield
        pane = LinePane(self.context, self.words)
        yield from pane.pieces()
        yield
        self._connect_line(pane)
        self._side.addWidget(pane)
        self._line.append(pane)

    def _show_line(self, line_id: int) -> None:
        if not line_id:
            self._take_help(None)
            return
        task = self.context.tasks.read(line_help, line_id, rules=books_rules())
        self._help.ask(task).then(self._take_help)

    def _take_help(self, found: LineHelp | None) -> None:
        """Show what is known of a line; where its pane is still being built, when it is."""
        self._found = found
        for pane in self._line:
            pane.show_help(found)

    def _take_accounts(self, accounts: tuple[AccountBalance, ...]) -> None:
        self._accounts = accounts
        self.accounts.show_accounts(accounts)
        self.toolbar.count_open(sum(account.open_lines for account in accounts))
        self._say_nothing()
        self.summary_changed.emit()

    def _on_loaded(self, count: int) -> None:
        self._is_empty = not count
        if count:
            self._begin_line()
        self._layers.setCurrentWidget(self.table if count else self.nothing)
        self._say_nothing()

    def _say_nothing(self) -> None:
        """Tell why the list is empty, which the accounts know."""
        if not self._is_empty:
            return
        if self.toolbar.search.words.strip():
            self.nothing.tell(Reason.WORDS)
        elif any(account.lines for account in self._accounts):
            self.nothing.tell(Reason.SAID if self.toolbar.only_open else Reason.FIRST)
        else:
            self.nothing.tell(Reason.FIRST)

    def _use(self, line_ids: Sequence[int], use: LineUse, part: str) -> None:
        self.commands.use(line_ids, use, part, self.words.use_name(use, part))

    def _book(self, line_ids: Sequence[int], draft: ExpenseDraft) -> None:
        self.commands.book(line_ids, draft)

    def _match(self, line_id: int, payout_id: int, missing: int) -> None:
        """Match, and where another amount came go on to why."""
        if missing:
            self.commands.match(
                line_id, payout_id, lambda: self.context.navigate("earnings", payout_id=payout_id)
            )
        else:
            self.commands.match(line_id, payout_id)

    def _open(self, line: StatementLine) -> None:
        if line.payout_id is not None:
            self.context.navigate("earnings", payout_id=line.payout_id)
        elif line.expense_id is not None:
            self.context.navigate("books", view="expenses", expense_id=line.expense_id)

    def _add_account(self) -> None:
        title, label = self.tr("Add an account"), self.tr("Name of the account")
        name, is_done = QInputDialog.getText(self, title, label)
        if is_done and name.strip():
            self.commands.add_account(name.strip())

    def _rename_account(self, account_id: int, before: str) -> None:
        title, label = self.tr("Rename the account"), self.tr("Name of the account")
        name, is_done = QInputDialog.getText(self, title, label, text=before)
        if is_done and name.strip() and name.strip() != before:
            self.commands.rename_account(account_id, name.strip())

    def _on_committed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        self._is_stale = True
        self.table.rows.renew(None)
        if self.isVisible():
            self.activate()

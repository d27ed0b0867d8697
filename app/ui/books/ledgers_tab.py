"""The tab 元帳: a year's accounts with balances, the ledger of one, and the trial balance."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.journal_list import JournalLine
from app.services.ledger_queries import LedgerList, YearBalance, year_balances
from app.ui.book_tab import BookTab
from app.ui.books.journal_tab import TABLES
from app.ui.books.ledger_accounts import AccountsView, account_rows
from app.ui.books.ledger_bar import LedgerBar, View
from app.ui.books.ledger_head import LedgerHead
from app.ui.books.ledger_papers import LedgerPapers, Take
from app.ui.books.ledger_table import LedgerTable
from app.ui.books.sources import open_source
from app.ui.books.trial_card import TrialCard
from app.ui.books.words import BookWords
from app.ui.books.year_dialog import YearDialog
from app.ui.kit.cards import Panel
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext
from app.ui.tasks import Latest

ACCOUNTS_WIDTH = 268
FIRST_ACCOUNT = "receivable"


class LedgersTab(BookTab):
    """Wires bar, accounts, ledger and trial balance."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._is_stale = True
        self._latest = Latest()
        self._balances: tuple[YearBalance, ...] = ()
        self._account = FIRST_ACCOUNT
        self._part: str | None = None
        self._found: LedgerList | None = None
        self.words = BookWords(context, self)
        self.bar = LedgerBar(context)
        self.accounts = AccountsView(context)
        self.head = LedgerHead(context, self.words)
        self.table = LedgerTable(context, self.words)
        if memory is not None:
            self.table.view.remember(memory, "ledger")
        self.trial = TrialCard(context, self.words)
        self.papers = LedgerPapers(context, self.words, self)
        self.nothing = EmptyState(
            context.theme,
            "book-open",
            self.tr("No entries in this year"),
            self.tr("Ledgers follow the journal: orders accepted, payouts, expenses, own rows."),
        )
        self._layers = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def year(self) -> int:
        """The year shown."""
        return self.bar.year.year

    @property
    def summary(self) -> str:
        below = [
            self.words.account(one.account, one.part)
            for one in self._balances
            if one.account == "receivable" and one.closing < 0
        ]
        if below:
            names = self.context.formats.listed(below)
            return self.tr("Below zero: {accounts}").format(accounts=names)
        return self.tr("Opening balance, movements and closing balance by account")

    def activate(self) -> None:
        if self._is_stale:
            self.bar.year.reload()
            self.reload()

    def open_target(self, **target: object) -> None:
        year, account, part = target.get("year"), target.get("account"), target.get("part")
        if isinstance(account, str):
            self._account, self._part = account, part if isinstance(part, str) else None
            self.bar.switch.choose(View.LEDGER)
        if target.get("trial"):
            self.bar.switch.choose(View.TRIAL)
        if isinstance(year, int):
            self.bar.year.choose(year)
        self.reload()

    def focus_filter(self) -> None:
        self.accounts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reload(self) -> None:
        """Ask for the balances of the year."""
        self._is_stale = False
        found = self.context.tasks.read(year_balances, self.year, chart=self.words.chart)
        self._latest.ask(found).then(self._show)

    def show_year(self) -> YearDialog:
        """Show how the year is kept, what it began with, and its end."""
        dialog = YearDialog(self.context, self.words, self.year, self.window())
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        pane = Panel(self.context.theme)
        pane.setFixedWidth(self.context.theme.px(ACCOUNTS_WIDTH))
        inner = QVBoxLayout(pane)
        inner.setContentsMargins(1, 6, 1, 6)
        inner.addWidget(self.accounts)
        left = QVBoxLayout()
        left.setContentsMargins(24, 0, 0, 20)
        left.addWidget(pane)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self.table, 1)
        self._ledger = QWidget()
        row = QHBoxLayout(self._ledger)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._layers, 1)
        for widget in (self._ledger, self.trial, self.nothing):
            self._layers.addWidget(widget)

    def _connect(self) -> None:
        bar = self.bar
        bar.year.year_chosen.connect(lambda _year: self.reload())
        bar.switch.chosen.connect(lambda _key: self._turn())
        bar.settings.clicked.connect(self.show_year)
        bar.copy.clicked.connect(lambda: self.with_paper(self.papers.copy))
        bar.pdf_shown.triggered.connect(lambda: self.with_paper(self.papers.save_pdf))
        bar.pdf_whole.triggered.connect(self.save_whole)
        bar.print_.clicked.connect(lambda: self.with_paper(self.papers.print_))
        self.accounts.chosen.connect(self._show_account)
        self.table.shown.connect(self._take_ledger)
        self.table.source_wanted.connect(self._open)
        self.trial.table.account_wanted.connect(lambda account: self.open_target(account=account))
        self.context.tasks.committed.connect(self._on_committed)

    def with_paper(self, take: Take) -> None:
        """Hand on the paper of what is shown, when it is read."""
        if self.bar.view is View.TRIAL:
            take(self.papers.trial(self.trial.table, self._balances, self.year))
        elif self._found is not None:
            place = (self._account, self._part, self.year)
            self.papers.ledger(self.table, self._found, place, take)

    def save_whole(self) -> None:
        """Save the general ledger of the year, every account a page."""
        year = self.year
        self.papers.whole(
            self.table,
            self._balances,
            year,
            lambda papers: self.papers.save_whole(papers, year),
        )

    def _show(self, balances: tuple[YearBalance, ...]) -> None:
        self._balances = balances
        self.trial.show_balances(balances)
        rows = account_rows(self.words, balances)
        self.accounts.show_rows(rows, self._account, self._part)
        self.bar.show_any(is_any=bool(balances))
        self._turn()
        self.summary_changed.emit()

    def _turn(self) -> None:
        shown = self.trial if self.bar.view is View.TRIAL else self._ledger
        self._layers.setCurrentWidget(shown if self._balances else self.nothing)

    def _show_account(self, account: str, part: str | None) -> None:
        self._account, self._part, self._found = account, part, None
        self.head.show_account(account, part)
        self.table.show_account(account, part, self.year)

    def _take_ledger(self, found: LedgerList) -> None:
        self._found = found
        self.head.show_figures(self._account, found)

    def _open(self, line: JournalLine) -> None:
        open_source(self.context.navigate, line)

    def _on_committed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        self._is_stale = True
        self.table.rows.renew(None)
        if self.isVisible():
            self.activate()

"""The tab 仕訳帳: the derived journal of a year, filtered, summed, and opened to its sources."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.services.journal_list import JournalLine, JournalSort
from app.services.journal_queries import JournalRow, unbooked
from app.services.month_close_queries import ClosingState, closing_state
from app.ui.book_tab import BookTab
from app.ui.books.adjustment_dialog import AdjustmentDialog
from app.ui.books.closing_bar import ClosingBar
from app.ui.books.closing_dialog import ClosingDialog
from app.ui.books.commands import BookCommands
from app.ui.books.entry_row import EntryRow
from app.ui.books.half_row import HalfRows
from app.ui.books.journal_columns import Column
from app.ui.books.journal_nothing import JournalNothing
from app.ui.books.journal_question import Question
from app.ui.books.journal_table import JournalTable
from app.ui.books.journal_toolbar import JournalToolbar
from app.ui.books.missing_note import MissingNote
from app.ui.books.sources import YEARS_END, can_edit, open_source, year_ended
from app.ui.books.words import BookWords
from app.ui.books.year_dialog import BEGIN, ENDING, YearDialog
from app.ui.page import PageContext
from app.ui.steps import Steps
from app.ui.tasks import Latest

TABLES = (
    "orders",
    "payments",
    "payouts",
    "payout_differences",
    "expenses",
    "bank_lines",
    "bank_accounts",
    "adjustments",
    "own_entries",
    "opening_balances",
    "fiscal_years",
    "closed_months",
    "clients",
    "evidence",
    "preferences",
)
"""What rows of the journal are derived from, and what they show."""


class JournalTab(BookTab):
    """Wires toolbar, table and what stands where no row is.

    The toolbar is there at once and keeps what is asked; the rest is built in steps when the tab is
    first shown, and `is_ready` then.
    """

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._is_stale = True
        self.is_ready = False
        self._memory = memory
        self._count: int | None = None
        self._unknown, self._closed = Latest(), Latest()
        self._state = ClosingState(None, (), 0)
        self._wanted: Callable[[], object] | None = None
        self._steps = Steps(self)
        self.words = BookWords(context, self)
        self.toolbar = JournalToolbar(context, self.words)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._layers = QStackedWidget()
        self._whole.addWidget(self.toolbar)
        self._whole.addWidget(self._layers, 1)

    @property
    def summary(self) -> str:
        if self._count is None:
            return ""
        text = self.tr("1 row") if self._count == 1 else self.tr("{n} rows")
        return text.format(n=f"{self._count:,}")

    def activate(self) -> None:
        if not self.is_ready:
            if not self._steps.is_under_way:
                self._steps.start(self._parts(), self._begin)
        elif self._is_stale:
            self.toolbar.year.reload()
            self.entry.reload()
            self.ask(self.toolbar.question)

    def open_target(self, **target: object) -> None:
        year, month, account = target.get("year"), target.get("month"), target.get("account")
        part = target.get("part")
        question = Question(
            year=year if isinstance(year, int) else self.toolbar.question.year,
            month=month if isinstance(month, int) else 0,
            account=account if isinstance(account, str) else None,
            part=part if isinstance(part, str) else None,
            text=str(target.get("words", "")),
            corrections=bool(target.get("corrections", False)),
        )
        dialogs: dict[str, Callable[[], object]]
        dialogs = {"close": self.ask_close, "year_books": self.show_year}
        self._wanted = next((ask for key, ask in dialogs.items() if target.get(key)), None)
        self.toolbar.ask(question)

    def focus_filter(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def ask(self, question: Question) -> None:
        """Show the list of a question."""
        self._is_stale = False
        self.table.show_question(question)
        span = question.span
        left = self._unknown.ask(self.context.tasks.read(unbooked, *span))
        left.then(lambda found: self.missing.show_left(found, *span))
        today = self.context.clock().astimezone(JST).date()
        self._closed.ask(self.context.tasks.read(closing_state, today)).then(self._take_state)

    def ask_close(self) -> ClosingDialog:
        """Ask which month to close."""
        dialog = ClosingDialog(self.context, self._state.closable, self.window())
        dialog.confirmed.connect(self._close_month)
        dialog.open()
        return dialog

    def show_year(self) -> YearDialog:
        """Show how the year is kept, what it began with, and its end."""
        return self._show_year_of(self.toolbar.question.year)

    def ask_adjustment(self, line: JournalLine) -> AdjustmentDialog:
        """Ask what came off a sale."""
        about = f"{self.words.memo(line.entry)} ・ {self.words.text(line, Column.AMOUNT)}"
        dialog = AdjustmentDialog(self.context, line.order_id or 0, about, self.window())
        dialog.show_closed(self._state.closed)
        dialog.confirmed.connect(self.commands.record_adjustment)
        dialog.open()
        return dialog

    def _parts(self) -> Iterator[None]:
        """Make the parts, each shown when it is whole."""
        context, whole = self.context, self._whole
        self.commands = BookCommands(context, self)
        self.entry = EntryRow(context, self.words, self.commands)
        self._half = HalfRows(context, self.entry)
        yield
        whole.insertWidget(1, self.entry)
        yield
        self.closing = ClosingBar(context)
        whole.insertWidget(2, self.closing)
        self.missing = MissingNote(context)
        self.missing.setContentsMargins(24, 0, 24, 8)
        whole.insertWidget(3, self.missing)
        yield
        self.table = JournalTable(context, self.words)
        if self._memory is not None:
            self.table.view.remember(self._memory, "journal")
        self.toolbar.set_columns(self.table.column_actions())
        yield
        self._layers.addWidget(self.table)
        yield
        self.nothing = JournalNothing(context)
        self._layers.addWidget(self.nothing)

    def _begin(self) -> None:
        """Put Tab in order, and ask what was asked meanwhile."""
        self.setTabOrder(self.toolbar.shown, self.entry.day)
        self.setTabOrder(self.entry.hint, self.closing.corrections)
        before: QWidget = self.closing.close_button
        for link in (*self.missing.links.values(), self.table.view):
            self.setTabOrder(before, link)
            before = link
        self._connect()
        self.is_ready = True
        self.activate()

    def _connect(self) -> None:
        self.toolbar.asked.connect(self.ask)
        self.nothing.cleared.connect(self.toolbar.clear)
        self.closing.close_wanted.connect(self.ask_close)
        self.closing.year_button.clicked.connect(self.show_year)
        self.closing.corrections_wanted.connect(self._show_corrections)
        self.table.loaded.connect(self._on_loaded)
        self.table.opened.connect(self._open)
        self.table.sort_wanted.connect(self._sort)
        self.table.account_wanted.connect(self._show_account)
        self.table.pattern_wanted.connect(self._half.take)
        self.table.adjustment_wanted.connect(self.ask_adjustment)
        self.entry.left.connect(self.table.view.setFocus)
        self.table.removal_wanted.connect(self._remove)
        self.table.origin_wanted.connect(self._show_origin)
        self.context.tasks.committed.connect(self._on_committed)

    def _show_year_of(self, year: int) -> YearDialog:
        dialog = YearDialog(self.context, self.words, year, self.window())
        dialog.open()
        return dialog

    def _open(self, row_id: int) -> None:
        line = self.table.rows.row(row_id)
        if line is None:
            return
        kind = line.entry.kind
        if kind == "opening":
            self.show_year().show_part(BEGIN)
        elif kind in YEARS_END:
            self._show_year_of(year_ended(line)).show_part(ENDING)
        elif can_edit(line):
            self._half.edit(line)
        elif kind == "own":
            self.context.toast(self.tr("Its month is closed: enter a row that corrects it."))
        else:
            open_source(self.context.navigate, line)

    def _sort(self, sort: JournalSort, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self.toolbar.ask(replace(self.toolbar.question, sort=sort, descending=descending))

    def _show_account(self, account: str, part: str) -> None:
        question = replace(self.toolbar.question, account=account, part=part or None)
        self.toolbar.ask(question)

    def _close_month(self, month: str) -> None:
        name = self.context.formats.month(date.fromisoformat(f"{month}-01"))
        self.commands.close_month(month, self.tr("Closed up to {month}").format(month=name))

    def _show_corrections(self) -> None:
        year = self.toolbar.question.year
        if self._state.closed is not None:
            first_open = f"{self._state.closed}-28"
            year = (date.fromisoformat(first_open) + timedelta(days=4)).year
        self.toolbar.ask(Question(year=year, corrections=True))

    def _take_state(self, state: ClosingState) -> None:
        self._state = state
        self.closing.show_state(state)
        self.entry.show_closed(state.closed)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _remove(self, line: JournalLine) -> None:
        """Take away a row that was entered, or what came off a sale."""
        row = line.entry
        if line.own_id is None:
            self.commands.remove_adjustment(row.origin_id)
        elif row.kind == "own":
            self.commands.remove_own(line.own_id)
        elif row.kind == "reclass":
            self.commands.take_back_moved(year_ended(line))
        else:
            self.commands.take_back_tax_due(year_ended(line))

    def _show_origin(self, row: JournalRow) -> None:
        """Show the month a correction speaks of, and in it the rows of the same words."""
        on = row.happened_on
        text = row.memo or self.words.kinds[row.kind]
        self.toolbar.ask(Question(year=on.year, month=on.month, text=text))

    def _on_loaded(self, count: int) -> None:
        self._count = count
        if count == 0:
            self.nothing.tell(self.toolbar.question)
        self._layers.setCurrentWidget(self.table if count else self.nothing)
        self.summary_changed.emit()

    def _on_committed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        self._is_stale = True
        self.table.rows.renew(None)
        if self.isVisible():
            self.activate()

"""The table of the journal: one question as lines, sums below, the way to what a row comes from."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.services.journal_list import JournalLine, JournalList, journal_lines, journal_list
from app.ui.books.journal_columns import Column
from app.ui.books.journal_delegate import JournalDelegate
from app.ui.books.journal_export import JournalExport
from app.ui.books.journal_footer import JournalFooter
from app.ui.books.journal_model import JournalModel
from app.ui.books.journal_question import Question
from app.ui.books.sources import YEARS_END, can_edit, can_open
from app.ui.books.words import BookWords
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest

ADJUSTED = frozenset({"adjustment", "adjustment_fee"})
"""Rows that the seller takes off a sale, and may take back."""


class JournalTable(LinesTable[Column]):
    """Shows one question; Enter or a double click opens what the row comes from, or edits it."""

    account_wanted = Signal(str, str)
    """An account and its part, to be shown alone."""
    pattern_wanted = Signal(object)
    """A line that the entry row is to be filled with."""
    adjustment_wanted = Signal(object)
    """A line of a sale that something is to come off."""
    removal_wanted = Signal(object)
    """A line that was entered by hand and is to go."""
    origin_wanted = Signal(object)
    """A row that corrects a closed month, whose first entry is to be shown."""

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._words = words
        self._question: Question | None = None
        self._latest = Latest()
        self.rows: RowStore[JournalLine] = RowStore(context.tasks, journal_lines, self)
        self.model = JournalModel(words, self.rows, self)
        cells = JournalDelegate(context, words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.MEMO, self.tr("Journal"))
        self.footer = JournalFooter(context)
        self.bulk = ChosenBar(context)
        exporter = JournalExport(context, words, self)
        self.assemble((self.model, self.view), self.bulk, exporter, self.footer)
        self.view.menu_wanted.connect(self._menu)
        self.view.clicked.connect(self._click)

    def file_name(self) -> str:
        return self.tr("journal.csv")

    def show_question(self, question: Question) -> None:
        """Load the list of this question and show it."""
        self._question = question
        self.view.show_sort(question.sort, descending=question.descending)
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        question = self._question
        if question is None:
            return
        found = self.context.tasks.read(
            journal_list,
            question.wanted(self._words),
            question.sort,
            descending=question.descending,
        )
        self._latest.ask(found).then(self._prepare)

    def current(self) -> JournalLine | None:
        """Return the row the keyboard is on."""
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row if isinstance(row, JournalLine) else None

    def actions_of(self, line: JournalLine) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done with a row, in words."""
        row, actions = line.entry, self._ways_of(line)
        fill = self.tr("Enter one like it")
        actions.append((fill, lambda: self.pattern_wanted.emit(line)))
        if row.kind == "sale" and not row.is_reversal:
            text = self.tr("Discount or refund of this sale…")
            actions.append((text, lambda: self.adjustment_wanted.emit(line)))
        is_own = line.own_id is not None or row.kind in ADJUSTED
        if is_own and not line.is_closed and not row.is_reversal:
            actions.append((self.tr("Remove"), lambda: self.removal_wanted.emit(line)))
        for account, part in ((row.debit, row.debit_part), (row.credit, row.credit_part)):
            name = self._words.account(account, part)
            text = self.tr("Show {account} alone").format(account=name)
            actions.append((text, lambda a=account, p=part: self.account_wanted.emit(a, p)))  # type: ignore[misc]
        return actions

    def _ways_of(self, line: JournalLine) -> list[tuple[str, Callable[[], object]]]:
        """Return the ways to what a row comes from, or to change it there."""
        row, ways = line.entry, list[tuple[str, Callable[[], object]]]()

        def opened() -> None:
            self.opened.emit(line.id)

        if can_open(line):
            source = self._words.source(line)
            ways.append((self.tr("Open: {source}").format(source=source), opened))
        if can_edit(line):
            ways.append((self.tr("Edit"), opened))
        if row.kind in YEARS_END:
            ways.append((self.tr("Show the year end"), opened))
        if line.evidence_id is not None:
            ways.append((self.tr("Show the evidence"), lambda: self._show_evidence(line)))
        if row.version:
            ways.append((self.tr("Show what it corrects"), lambda: self.origin_wanted.emit(row)))
        return ways

    def _show_evidence(self, line: JournalLine) -> None:
        self.context.navigate("books", view="evidence", evidence_id=line.evidence_id)

    def _click(self, index: QModelIndex) -> None:
        """Open what a row comes from where its name is clicked, which looks like a link."""
        line = self.current()
        is_plain = QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        is_source = self.model.columns[index.column()] is Column.SOURCE
        if is_plain and is_source and line is not None and can_open(line):
            self.opened.emit(line.id)

    def _prepare(self, found: JournalList) -> None:
        self.rows.prepare(self.first_sight(found.ids), lambda: self._show(found))

    def _show(self, found: JournalList) -> None:
        question = self._question
        self.footer.show_sums(found, is_account=question is not None and bool(question.account))
        self.take_ids(found.ids)

    def _menu(self, at: QPoint) -> None:
        line = self.current()
        if line is None:
            return
        menu = QMenu(self)
        for text, act in self.actions_of(line):
            menu.addAction(text, act)
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self.ask_export)
        menu.exec(at)
        menu.deleteLater()

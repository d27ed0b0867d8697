"""Puts a ledger or a trial balance on the clipboard, into a PDF or onto a printer."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.handover.files import write_file
from app.paths import resources_dir
from app.services.journal_list import (
    JournalFilter,
    JournalLine,
    JournalList,
    journal_lines,
    journal_list,
)
from app.services.ledger_queries import LedgerList, YearBalance
from app.ui.books.ledger_columns import AMOUNTS, Column
from app.ui.books.ledger_table import LedgerTable
from app.ui.books.paper import Paper, html_of
from app.ui.books.trial_table import TrialTable
from app.ui.books.whole_ledger import whole_ledger
from app.ui.books.words import BookWords
from app.ui.later import Later
from app.ui.lines.csv_text import pasted_text
from app.ui.lines.many_rows import read_many
from app.ui.page import PageContext
from app.ui.pdf import long_pdf_of

if TYPE_CHECKING:
    from app.ui import printing
else:
    printing = Later("app.ui.printing")

MOST_ON_PAPER = 3_000
"""More rows of one account than this belong into a file, not on paper."""
PAGE_BREAK = '<p style="page-break-before: always"></p>'
Take = Callable[[Paper], object]
Cells = Sequence[str | int | None]


class LedgerPapers(QObject):
    """Makes papers of what the tab shows."""

    def __init__(self, context: PageContext, words: BookWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._words, self._owner = context, words, parent

    def trial(self, table: TrialTable, balances: Sequence[YearBalance], year: int) -> Paper:
        """Return the trial balance of a year."""
        title = self.tr("Trial balance {year}").format(year=year)
        below = self.tr("From 1 January to 31 December, tax included")
        return Paper(title, below, table.heads(), table.lines(balances), has_sums=True)

    def ledger(
        self, table: LedgerTable, found: LedgerList, place: tuple[str, str | None, int], take: Take
    ) -> None:
        """Read all rows of the account shown, and hand its paper on."""
        account, part, year = place
        name = self._words.account(account, part or "")
        title = self.tr("{account} {year}").format(account=name, year=year)
        if len(found.ids) > MOST_ON_PAPER:
            self._say_too_long()
            return
        opening = self._words.natural(account, found.opening)

        def make(rows: list[JournalLine]) -> None:
            first: Cells = ["", self.tr("Opening balance"), "", None, None, opening]
            lines = [first, *(self._cells(table, row) for row in rows)]
            heads = [table.words.head(column) for column in Column]
            below = self.tr("From 1 January to 31 December, tax included")
            take(Paper(title, below, heads, lines))

        read_many(self._context.tasks, journal_lines, found.ids, make)

    def whole(
        self,
        table: LedgerTable,
        balances: Sequence[YearBalance],
        year: int,
        take: Callable[[list[Paper]], object],
    ) -> None:
        """Read the year's journal, and hand the pages of all accounts on."""
        wanted = JournalFilter(first=date(year, 1, 1), last=date(year, 12, 31))
        below = self.tr("General ledger {year}, tax included").format(year=year)
        heads = [table.words.head(column) for column in Column]
        said = (self.tr("Opening balance"), below, heads)

        def make(rows: list[JournalLine]) -> None:
            entries = [row.entry for row in rows]
            take(whole_ledger(self._words, balances, entries, said))

        def read(found: JournalList) -> None:
            if len(found.ids) > MOST_ON_PAPER:
                self._say_too_long()
            else:
                read_many(self._context.tasks, journal_lines, found.ids, make)

        self._context.tasks.read(journal_list, wanted).then(read)

    def save_whole(self, papers: list[Paper], year: int) -> None:
        """Ask where to, and write all accounts as one PDF."""
        title = self.tr("General ledger {year}").format(year=year)
        html = PAGE_BREAK.join(html_of(paper, self._context.formats) for paper in papers)
        self._ask_where(title, html)

    def copy(self, paper: Paper) -> None:
        """Put a paper on the clipboard, as cells for a spreadsheet."""
        QGuiApplication.clipboard().setText(pasted_text(paper.heads, paper.lines))
        self._context.toast(self.tr("Copied"))

    def save_pdf(self, paper: Paper) -> None:
        """Ask where to, and write a PDF."""
        self._ask_where(paper.title, html_of(paper, self._context.formats))

    def _ask_where(self, name: str, html: str) -> None:
        kinds = self.tr("PDF files (*.pdf)")
        title = self.tr("Save as PDF")
        path, _ = QFileDialog.getSaveFileName(self._owner, title, f"{name}.pdf", kinds)
        if path:
            self._write_pdf(name, html, Path(path))

    def _write_pdf(self, title: str, html: str, path: Path) -> None:
        """Set pages and write them, off this thread."""
        fonts = resources_dir() / "fonts"
        saved = self.tr("Saved {file}").format(file=path.name)

        def work() -> None:
            write_file(path, long_pdf_of(html, title, fonts))

        self._context.tasks.run(work).then(lambda _: self._context.toast(saved)).otherwise(
            self._context.fail
        )

    def _say_too_long(self) -> None:
        most = f"{MOST_ON_PAPER:,}"
        words = self.tr("More than {most} rows: choose all and export them as a CSV instead.")
        self._context.toast(words.format(most=most))

    def print_(self, paper: Paper) -> None:
        """Ask for a printer and print."""
        printing.print_html(html_of(paper, self._context.formats), self._owner)

    def _cells(self, table: LedgerTable, row: JournalLine) -> Cells:
        return [
            table.words.amount(row, column) if column in AMOUNTS else table.words.text(row, column)
            for column in Column
        ]

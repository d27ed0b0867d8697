"""Puts a ledger or a trial balance on the clipboard, into a PDF or onto a printer."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.handover.files import write_file
from app.paths import resources_dir
from app.services.journal_list import JournalLine, journal_lines
from app.services.ledger_queries import LedgerList, YearBalance
from app.ui.books.ledger_columns import AMOUNTS, Column
from app.ui.books.ledger_table import LedgerTable
from app.ui.books.paper import Paper, html_of
from app.ui.books.trial_table import TrialTable
from app.ui.books.words import BookWords
from app.ui.later import Later
from app.ui.lines.csv_text import pasted_text
from app.ui.lines.many_rows import read_many
from app.ui.page import PageContext
from app.ui.pdf import pdf_of

if TYPE_CHECKING:
    from app.ui import printing
else:
    printing = Later("app.ui.printing")

MOST_ON_PAPER = 3_000
"""More rows of one account than this belong into a file, not on paper."""
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
            most = f"{MOST_ON_PAPER:,}"
            words = self.tr("More than {most} rows: choose all and export them as a CSV instead.")
            self._context.toast(words.format(most=most))
            return
        opening = self._words.natural(account, found.opening)

        def make(rows: list[JournalLine]) -> None:
            first: Cells = ["", self.tr("Opening balance"), "", None, None, opening]
            lines = [first, *(self._cells(table, row) for row in rows)]
            heads = [table.words.head(column) for column in Column]
            below = self.tr("From 1 January to 31 December, tax included")
            take(Paper(title, below, heads, lines))

        read_many(self._context.tasks, journal_lines, found.ids, make)

    def copy(self, paper: Paper) -> None:
        """Put a paper on the clipboard, as cells for a spreadsheet."""
        QGuiApplication.clipboard().setText(pasted_text(paper.heads, paper.lines))
        self._context.toast(self.tr("Copied"))

    def save_pdf(self, paper: Paper) -> None:
        """Ask where to, and write a PDF."""
        kinds = self.tr("PDF files (*.pdf)")
        title, name = self.tr("Save as PDF"), f"{paper.title}.pdf"
        path, _ = QFileDialog.getSaveFileName(self._owner, title, name, kinds)
        if path:
            self.write_pdf(paper, Path(path))

    def write_pdf(self, paper: Paper, path: Path) -> None:
        """Set a paper and write it, off this thread."""
        html, fonts = html_of(paper, self._context.formats), resources_dir() / "fonts"
        saved = self.tr("Saved {file}").format(file=path.name)

        def work() -> None:
            write_file(path, pdf_of(html, paper.title, fonts))

        self._context.tasks.run(work).then(lambda _: self._context.toast(saved)).otherwise(
            self._context.fail
        )

    def print_(self, paper: Paper) -> None:
        """Ask for a printer and print."""
        printing.print_html(html_of(paper, self._context.formats), self._owner)

    def _cells(self, table: LedgerTable, row: JournalLine) -> Cells:
        return [
            table.words.amount(row, column) if column in AMOUNTS else table.words.text(row, column)
            for column in Column
        ]

"""The part of the tab that stands beside a tax form: its lines, months and what was withheld."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.handover.files import write_file
from app.models.bookkeeping_types import BooksForm
from app.services import tax_papers
from app.services.tax_papers import TaxPaper
from app.ui.books.missing_note import MissingNote
from app.ui.books.rules import books_rules
from app.ui.exports.figure_table import Figure, FigureTable
from app.ui.exports.form_words import FormWords
from app.ui.exports.paper_sheet import Part, sheet_html, sheet_text
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Card
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.ui import pdf, printing
else:
    pdf = Later("app.ui.pdf")
    printing = Later("app.ui.printing")

MARGIN = 24


class FormsView(QWidget):
    """Shows one year for one form; every figure can be copied, all of it printed."""

    shown = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._year = 0
        self.paper: TaxPaper | None = None
        theme = context.theme
        self.words = FormWords(context, books_rules().chart, self)
        self.forms = Segmented(
            theme,
            self.tr("Form"),
            [Segment(one.value, self.words.form(one)) for one in BooksForm],
        )
        self.print = Button(theme, self.tr("Print"), "printer")
        self.save = Button(theme, self.tr("Save as PDF"), "download")
        self.notes = Label(theme, "", "caption", "warn").wrapped()
        self.missing = MissingNote(context)
        self.tables = {
            "lines": FigureTable(context, self.tr("Lines of the form"), self.tr("Line")),
            "months": FigureTable(context, self.tr("Sales by month"), self.tr("Month")),
            "withheld": FigureTable(context, self.tr("Tax withheld"), self.tr("Payer")),
            "sales": FigureTable(
                context,
                self.tr("Sales by payer"),
                self.tr("Sold to"),
                (self.tr("Address"), self.tr("Registration number")),
            ),
        }
        self._lay_out()
        self._connect()

    def show_year(self, year: int) -> None:
        """Show a year for the form its books are kept for."""
        self._year = year
        self._ask(None)

    def parts(self) -> list[Part]:
        """Return what is shown, for a sheet."""
        titles = self._titles()
        return [Part(titles[key], table.figures) for key, table in self.tables.items()]

    def ask_pdf(self) -> None:
        """Let a place be chosen, and write the sheet there."""
        name = f"{self._title()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.save.text(), name, "PDF (*.pdf)")
        if chosen:
            self.write_pdf(Path(chosen).with_suffix(".pdf"))

    def write_pdf(self, path: Path) -> None:
        """Write the sheet."""
        context = self._context
        html = sheet_html(self._title(), self.parts(), self._sheet_notes(), context.formats)
        data = pdf.pdf_of(html, self._title(), context.theme.resources / "fonts")
        words = self.tr("Saved as {file}").format(file=path.name)
        context.tasks.run(write_file, path, data).then(
            lambda _nothing: context.toast(words)
        ).otherwise(context.fail)

    def as_text(self) -> str:
        """Return the sheet as text."""
        formats = self._context.formats
        return sheet_text(self._title(), self.parts(), self._sheet_notes(), formats)

    def _titles(self) -> dict[str, str]:
        return {
            "lines": self.tr("Income and expenses"),
            "months": self.tr("Sales by month"),
            "withheld": self.tr("Income tax withheld"),
            "sales": self.tr("Sales by payer, as the form lists them"),
        }

    def _lay_out(self) -> None:
        theme = self._context.theme
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.forms)
        bar.addStretch(1)
        for button in (self.print, self.save):
            bar.addWidget(button)
        cards = {key: Card(theme, title) for key, title in self._titles().items()}
        for key, card in cards.items():
            card.body.addWidget(self.tables[key])
            card.body.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        for key in ("months", "withheld"):
            right.addWidget(cards[key])
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(cards["lines"])
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 3)
        columns.addLayout(right, 2)
        inside = QWidget()
        inside.setObjectName("scrolled")
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(12)
        whole.addLayout(bar)
        whole.addWidget(Label(theme, self._advice(), "caption", "text2").wrapped())
        whole.addWidget(self.notes)
        whole.addWidget(self.missing)
        whole.addLayout(columns)
        whole.addSpacing(4)
        whole.addWidget(cards["sales"])
        whole.addStretch(1)
        self._scroll(inside)

    def _scroll(self, inside: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _connect(self) -> None:
        self.forms.chosen.connect(lambda key: self._ask(BooksForm(key)))
        self.save.clicked.connect(self.ask_pdf)
        self.print.clicked.connect(lambda: printing.print_text(self.as_text(), self))
        for table in self.tables.values():
            table.copied.connect(self._tell_copied)

    def _ask(self, form: BooksForm | None) -> None:
        rules, catalog = books_rules(), self._context.catalog
        task = self._context.tasks.read(
            tax_papers.tax_paper,
            self._year,
            form,
            chart=rules.chart,
            taxes=rules.taxes,
            sites={one: catalog.marketplace(one).name.ja for one in catalog.ids},
        )
        self._latest.ask(task).then(self._take)

    def _take(self, paper: TaxPaper) -> None:
        self.paper = paper
        self.forms.choose(paper.form.form.value)
        self.tables["lines"].show_figures(self.words.lines(paper.form))
        self.tables["months"].show_figures(self.words.months(paper.form))
        self.tables["withheld"].show_figures(self.words.withheld(paper))
        self.tables["sales"].show_figures(self.words.sales(paper))
        notes = self.words.notes(paper)
        self.notes.setText("\n".join(f"⚠ {note}" for note in notes))
        self.notes.setVisible(bool(notes))
        days = date(paper.year, 1, 1), date(paper.year, 12, 31)
        self.missing.show_left(paper.unbooked, *days)
        self.shown.emit()

    def _tell_copied(self, figure: Figure) -> None:
        money = self._context.formats.money(figure.amount)
        text = self.tr("Copied: {name} {amount}").format(name=figure.name, amount=money)
        self._context.toast(text)

    def _title(self) -> str:
        form = self.words.form(BooksForm(self.forms.current))
        return self.tr("{form}, {year}").format(form=form, year=self._year)

    def _sheet_notes(self) -> list[str]:
        if self.paper is None:
            return [self._advice()]
        missing = self.missing.words.sentences(self.paper.unbooked)
        return [*self.words.notes(self.paper), *missing.values(), self._advice()]

    def _advice(self) -> str:
        return self.tr(
            "Figures of the journal, tax included. Depreciation and stock are yours to fill in."
            " Ask a tax accountant or the tax office about taxes."
        )

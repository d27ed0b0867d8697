"""The lines of both tax forms in words, with the sums that stand between them."""

from datetime import date

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import BooksForm
from app.models.money import Yen
from app.rulebook.chart import Chart
from app.services.tax_forms import FormLine, TaxForm
from app.services.tax_papers import TaxPaper
from app.ui.exports.figure_table import Figure
from app.ui.page import PageContext

ADDED = "added:"
INCOME_LINES = {"1", "sales", "other_income"}
BEFORE_COST, EXPENSES, LEFT, BEFORE_DEDUCTION = 7, 32, 33, 43
DEDUCTION, INCOME = 44, 45
"""Printed numbers of the blue form's sums (KOA210)."""
_CIRCLES = ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1))


def circled(number: int) -> str:
    """Return a number as the form prints it: ①, ㉜, ㊸."""
    for first, last, sign in _CIRCLES:
        if first <= number <= last:
            return chr(sign + number - first)
    return f"({number})"


def _numbered(number: int, name: str, amount: Yen, *, is_sum: bool = False) -> Figure:
    return Figure(f"{circled(number)} {name}", amount, is_sum)


class FormWords(QObject):
    """Says a paper's figures line by line."""

    def __init__(self, context: PageContext, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._chart = context, chart
        self._is_japanese = context.formats.language == "ja"

    def form(self, form: BooksForm) -> str:
        """Return what a form is called."""
        is_blue = form is BooksForm.BLUE
        return self.tr("Blue return statement") if is_blue else self.tr("White return statement")

    def lines(self, form: TaxForm) -> list[Figure]:
        """Return the form's lines in its order, with its sums."""
        income = [one for one in form.lines if one.line in INCOME_LINES]
        spent = [one for one in form.lines if one.line not in INCOME_LINES]
        earned = Yen(sum(one.amount for one in income))
        costs = Yen(sum(one.amount for one in spent))
        if form.form is BooksForm.BLUE:
            return [
                _numbered(1, self.tr("Sales (income)"), earned),
                _numbered(BEFORE_COST, self.tr("Sales less cost of sales"), earned),
                *(self._blue(one) for one in spent),
                _numbered(EXPENSES, self.tr("Total expenses"), costs, is_sum=True),
                *self._blue_end(form),
            ]
        return [
            *(Figure(self._white(one), one.amount) for one in income),
            Figure(self.tr("Total income"), earned, is_sum=True),
            *(Figure(self._white(one), one.amount) for one in spent),
            Figure(self.tr("Total expenses"), costs, is_sum=True),
            Figure(self.tr("Income before family wages"), form.profit, is_sum=True),
        ]

    def _blue_end(self, form: TaxForm) -> list[Figure]:
        """Return the last lines of the blue form; without a choice none of the deduction."""
        sums = [
            (LEFT, self.tr("Profit after expenses"), form.profit),
            (BEFORE_DEDUCTION, self.tr("Income before the blue deduction"), form.profit),
        ]
        if form.deduction is not None:
            sums += [
                (DEDUCTION, self.tr("Blue deduction"), form.deduction),
                (INCOME, self.tr("Income"), Yen(form.profit - form.deduction)),
            ]
        return [_numbered(*one, is_sum=True) for one in sums]

    def months(self, form: TaxForm) -> list[Figure]:
        """Return the sales of each month, other income where there is any, and the sum."""
        names = [self._context.formats.short_month(date(2026, month, 1)) for month in range(1, 13)]
        figures = [Figure(*pair) for pair in zip(names, form.months, strict=True)]
        if form.other:
            figures.append(Figure(self.tr("Other income"), form.other))
        whole = Yen(sum(one.amount for one in figures))
        return [*figures, Figure(self.tr("Total"), whole, is_sum=True)]

    def withheld(self, paper: TaxPaper) -> list[Figure]:
        """Return what each payer kept, and the sum."""
        figures = [Figure(self._payer(one.payer), one.amount) for one in paper.withheld]
        whole = Yen(sum(one.amount for one in paper.withheld))
        return [*figures, Figure(self.tr("Total"), whole, is_sum=True)]

    def sales(self, paper: TaxPaper) -> list[Figure]:
        """Return who paid the sales, all others in one line, and the sum."""
        found = paper.sales
        figures = [
            Figure(self._payer(one.payer), one.amount, more=(one.address, one.registration_number))
            for one in found.payers
        ]
        return [
            *figures,
            Figure(self.tr("All others"), found.others),
            Figure(self.tr("Total"), found.total, is_sum=True),
        ]

    def notes(self, paper: TaxPaper) -> list[str]:
        """Return what the seller must decide or look after himself."""
        notes = self._of_deduction(paper)
        if paper.form.delivered:
            words = self.tr(
                "Handed over in this year and accepted later, or not yet: {n} orders. They count"
                " in the year of acceptance, unless the year's books count at delivery."
            )
            notes.append(words.format(n=f"{paper.form.delivered:,}"))
        if paper.form.crowded:
            names = self._context.formats.listed(map(self._account, paper.form.crowded))
            words = self.tr("The six free lines are full; in sundries for now: {names}")
            notes.append(words.format(names=names))
        return notes

    def _of_deduction(self, paper: TaxPaper) -> list[str]:
        form = paper.form
        if form.form is not BooksForm.BLUE:
            return []
        if form.deduction is None:
            words = self.tr(
                "Which blue deduction is yours is not chosen yet: in the journal, under the"
                " year's books."
            )
            return [words]
        words = self.tr(
            "The blue deduction of {year} is as announced by the reform of 2026; please check it."
        )
        return [words.format(year=paper.year)] if form.is_announced else []

    def _blue(self, line: FormLine) -> Figure:
        named = line.accounts[0] if len(line.accounts) == 1 else "miscellaneous"
        return _numbered(int(line.line), self._account(named), line.amount)

    def _white(self, line: FormLine) -> str:
        if line.line == "sales":
            return self.tr("Sales (income)")
        if line.line == "other_income":
            return self.tr("Other income")
        return self._account(line.accounts[0])

    def _payer(self, payer: str) -> str:
        known = self._context.marketplaces
        return known[payer].name if payer in known else payer

    def _account(self, account: str) -> str:
        name = self._chart.account(account).name
        return name.ja if self._is_japanese else name.en

"""What the tax forms ask of a year: profit by their lines, and sales by month."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import BooksForm, PrivateShare, Recognition, WithheldAs
from app.models.money import Yen
from app.rulebook.chart import Account, AccountKind, Chart
from app.rulebook.schema import Status
from app.rulebook.taxes import TaxRules
from app.services.journal_queries import balances_by_month, trial_balance
from app.storage.reader import Reader

MONTHS = 12
SALES_LINE = "sales"
"""The line of 収支内訳書 that accounts of sales stand on."""
FREE_LINES = 6
"""So many lines ㉕-㉚ of the blue form have no printed name (KOA210 v11.0)."""


class YearFacts(NamedTuple):
    """How a year's books are kept."""

    recognition: Recognition = Recognition.ACCEPTANCE
    form: BooksForm = BooksForm.BLUE
    method: str | None = None
    withholding: WithheldAs = WithheldAs.OWNER_DRAW
    household: PrivateShare = PrivateShare.EACH
    deduction: str | None = None


class ProfitLine(NamedTuple):
    """One account of income or expense: its lines on both forms, and its amount in a time."""

    account: str
    kind: AccountKind
    blue: str
    white: str
    amount: Yen


class Profit(NamedTuple):
    """Income, expenses and what is left of a time; `lines` by the number of their accounts."""

    lines: tuple[ProfitLine, ...]
    income: Yen
    expenses: Yen

    @property
    def profit(self) -> Yen:
        """Income less expenses."""
        return Yen(self.income - self.expenses)


class FormLine(NamedTuple):
    """One line of a form: its number or name there, the accounts on it, its amount."""

    line: str
    accounts: tuple[str, ...]
    amount: Yen


class TaxForm(NamedTuple):
    """A year as a form asks for it; `months` are the sales of January to December.

    `other` is other income (雑収入), which the blue form's monthly sheet has in a line of its own.
    `crowded` names accounts that find no free line: the form has six, the rest belongs to 雑費.
    `delivered` are orders handed over in the year and not accepted in it; `deduction` is what the
    blue return takes off the profit, None where the seller chose none that serves the year;
    `is_announced` says that its rule was not yet read in the law.
    """

    form: BooksForm
    lines: tuple[FormLine, ...]
    months: tuple[Yen, ...]
    profit: Yen
    crowded: tuple[str, ...]
    delivered: int
    other: Yen = Yen(0)
    deduction: Yen | None = None
    is_announced: bool = False


def year_facts(reader: Reader, year: int) -> YearFacts:
    """Return how a year's books are kept, as most keep it where the seller said nothing."""
    row = reader.row(
        "SELECT recognition, form, method, withholding, household, deduction"
        " FROM fiscal_years WHERE year = ?",
        (year,),
    )
    if row is None:
        return YearFacts()
    recognition, form, method, withholding, household, deduction = row
    return YearFacts(
        Recognition(recognition),
        BooksForm(form),
        method,
        WithheldAs(withholding),
        PrivateShare(household),
        deduction,
    )


def profit(reader: Reader, first: date | None, last: date | None, *, chart: Chart) -> Profit:
    """Return income and expenses from first to last (civil days, included)."""
    sums: Counter[str] = Counter()
    for one in trial_balance(reader, first, last):
        sums[one.account] += one.balance
    lines = tuple(
        _line(account, sums[account.id])
        for account in chart.accounts.values()
        if account.kind in {AccountKind.INCOME, AccountKind.EXPENSE} and sums[account.id]
    )
    income = sum(line.amount for line in lines if line.kind is AccountKind.INCOME)
    expenses = sum(line.amount for line in lines if line.kind is AccountKind.EXPENSE)
    return Profit(lines, Yen(income), Yen(expenses))


def tax_form(
    reader: Reader, year: int, form: BooksForm | None = None, *, chart: Chart, taxes: TaxRules
) -> TaxForm:
    """Return a year by the lines of 青色申告決算書 or 収支内訳書; None: as the year is kept."""
    facts = year_facts(reader, year)
    form = facts.form if form is None else form
    span = date(year, 1, 1), date(year, 12, 31)
    found = profit(reader, *span, chart=chart)
    is_blue = form is BooksForm.BLUE
    lines, crowded = _blue(found) if is_blue else (_white(found), ())
    rule = taxes.blue_deduction(facts.deduction, year) if is_blue else None
    return TaxForm(
        form,
        lines,
        monthly_sales(reader, year, chart=chart),
        found.profit,
        crowded,
        delivered_not_accepted(reader, year),
        Yen(sum(one.amount for one in found.lines if _is_other(one))),
        None if rule is None else rule.of(found.profit),
        is_announced=rule is not None and rule.status is Status.UNCONFIRMED,
    )


def monthly_sales(reader: Reader, year: int, *, chart: Chart) -> tuple[Yen, ...]:
    """Return the sales of January to December, returns taken off."""
    found = sales_by_month(reader, date(year, 1, 1), date(year, 12, 31), chart=chart)
    return tuple(found.get(f"{year:04}-{month:02}", Yen(0)) for month in range(1, MONTHS + 1))


def sales_by_month(
    reader: Reader, first: date | None, last: date | None, *, chart: Chart
) -> dict[str, Yen]:
    """Return the sales of each month (YYYY-MM) that has any, returns taken off.

    Other income is no sales: the forms have a line of its own for it (AMF00960).
    """
    months: Counter[str] = Counter()
    sold = [one for one in chart.of_kind(AccountKind.INCOME) if one.white == SALES_LINE]
    for account in sold:
        for one in balances_by_month(reader, account.id, first, last):
            months[one.month] -= one.balance
    return {month: Yen(months[month]) for month in sorted(months)}


def delivered_not_accepted(reader: Reader, year: int) -> int:
    """Return how many orders were handed over in a year and accepted later, or not yet."""
    return int(
        reader.value(
            "SELECT COUNT(*) FROM orders WHERE delivered_at IS NOT NULL"
            " AND strftime('%Y', delivered_at + 32400, 'unixepoch') = :year"
            " AND stage IN ('delivered', 'completed', 'refunded')"
            " AND (earned_on IS NULL OR earned_on > :year || '-12-31')",
            {"year": f"{year:04}"},
        )
    )


def _is_other(line: ProfitLine) -> bool:
    return line.kind is AccountKind.INCOME and line.white != SALES_LINE


def _line(account: Account, balance: int) -> ProfitLine:
    amount = balance if account.kind is AccountKind.EXPENSE else -balance
    return ProfitLine(account.id, account.kind, account.blue, account.white, Yen(amount))


def _blue(found: Profit) -> tuple[tuple[FormLine, ...], tuple[str, ...]]:
    """Gather the lines of the blue form; accounts without a printed line take the free ones."""
    free = [line for line in found.lines if line.blue == "free"]
    named = sorted(free, key=lambda line: -line.amount)[:FREE_LINES]
    numbers = {line.account: str(25 + place) for place, line in enumerate(named)}
    crowded = tuple(line.account for line in free if line.account not in numbers)
    numbers |= dict.fromkeys(crowded, "31")
    printed = {line.account: numbers.get(line.account, line.blue) for line in found.lines}
    lines = _gathered(found, printed)
    return tuple(sorted(lines, key=lambda line: int(line.line))), crowded


def _white(found: Profit) -> tuple[FormLine, ...]:
    names = {
        line.account: f"added:{line.account}" if line.white == "added" else line.white
        for line in found.lines
    }
    return _gathered(found, names)


def _gathered(found: Profit, names: Mapping[str, str]) -> tuple[FormLine, ...]:
    by_line: dict[str, list[ProfitLine]] = {}
    for line in found.lines:
        by_line.setdefault(names[line.account], []).append(line)
    return tuple(
        FormLine(name, tuple(one.account for one in lines), Yen(sum(one.amount for one in lines)))
        for name, lines in by_line.items()
    )

"""The consumption tax of a year by every way there is, and the sales that decide between them."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import TaxStatus
from app.rulebook.chart import AccountKind, Chart, TaxSide
from app.rulebook.schema import in_force
from app.rulebook.taxes import (
    FULL_RATE,
    GENERAL,
    WHOLE,
    ConsumptionRate,
    ConsumptionTax,
    Purchases,
    Sales,
    TaxMethod,
    TaxRules,
    consumption_tax,
    general_tax,
)
from app.services.journal_queries import Unbooked, unbooked
from app.services.preference_queries import book_facts
from app.services.tax_forms import year_facts
from app.storage.journal_span import journal_between
from app.storage.reader import Reader

SERVICES = "simplified_5"
"""第5種: services, design, IT, the kind of nearly all work on these sites; other kinds are shown
where the seller chose one."""
OUT_OF_SCOPE = "out_of_scope"
EXPORT = "sale_export"
"""Taxed at nothing: a taxable sale all the same (免税), also against the limits."""
AS_IF: Mapping[str, str] = {"sales": "sale_10", "fees": "purchase_10"}
"""How an exempt seller's sales and fees would be booked if he were taxable."""
BASE_YEARS = 2
"""The sales of two years before are those of the base period (基準期間)."""
_CLASSES = """
SELECT debit, debit_tax, credit, credit_tax, SUM(amount) FROM journal GROUP BY 1, 2, 3, 4"""
SALES = "sales"
_EARNED = """
SELECT account, class, SUM(amount) FROM (
  SELECT credit AS account, credit_tax AS class, amount FROM journal
  UNION ALL SELECT debit, debit_tax, -amount FROM journal
) WHERE account IN (SELECT value FROM json_each(:accounts)) GROUP BY 1, 2"""


class Way(NamedTuple):
    """The tax by one way; `is_open` tells whether the base period allows it, None if unknown."""

    method: str
    tax: ConsumptionTax
    is_open: bool | None
    needs_election: bool


class ConsumptionYear(NamedTuple):
    """A year's consumption tax and what it hangs on.

    `base` are the sales of the base period, `half` those of the first half of the year before,
    `sales` those of the year, all as the law compares them with `exempt_up_to`; None where the
    book has none of that time. `chosen` is the way the seller reckons the year, if he said so. The
    ways of an exempt seller tell what he would pay if he were taxable. `unbooked` are sales and
    fees that are in none of it, for their amounts are not known.
    """

    year: int
    is_taxable: bool
    base: Yen | None
    half: Yen | None
    sales: Yen
    exempt_up_to: Yen
    ways: tuple[Way, ...]
    chosen: str | None
    unbooked: Unbooked = Unbooked()

    @property
    def least(self) -> Way | None:
        """The way that leaves the least to pay, of those the base period may allow."""
        return min(
            (way for way in self.ways if way.is_open is not False),
            key=lambda way: way.tax.total,
            default=None,
        )

    @property
    def is_over(self) -> bool:
        """Whether the sales of this year make the one after next a taxable one."""
        return self.sales > self.exempt_up_to

    @property
    def must_pay(self) -> bool | None:
        """Whether sales of before make the year taxable; None where they are not known."""
        known = [one for one in (self.base, self.half) if one is not None]
        if any(one > self.exempt_up_to for one in known):
            return True
        return None if self.base is None else False


def consumption_year(
    reader: Reader, year: int, *, chart: Chart, taxes: TaxRules
) -> ConsumptionYear | None:
    """Return the tax of a year by each way that serves it; None before the rates of the file."""
    last = date(year, 12, 31)
    known = {one.rate: one for one in in_force(taxes.consumption, last)}
    exemption = taxes.exemption_on(last)
    if FULL_RATE not in known or exemption is None:
        return None
    before = year - BASE_YEARS
    base = _compared(reader, date(before, 1, 1), date(before, 12, 31), chart)
    is_taxable = _is_taxable(reader, year, chart)
    totals = _totals(reader, year, chart, known, {} if is_taxable else AS_IF)
    chosen = year_facts(reader, year).method
    ways = [
        _way(method, totals, known[FULL_RATE], base)
        for method in taxes.methods
        if method.serves(year) and (not method.needs_election or method.id in {SERVICES, chosen})
    ]
    general = general_tax(known, totals.sales, totals.purchases)
    return ConsumptionYear(
        year=year,
        is_taxable=is_taxable,
        base=base,
        half=_compared(reader, date(year - 1, 1, 1), date(year - 1, 6, 30), chart),
        sales=_compared(reader, date(year, 1, 1), last, chart) or Yen(0),
        exempt_up_to=Yen(exemption.base_limit),
        ways=(*ways, Way(GENERAL, general, is_open=True, needs_election=False)),
        chosen=chosen,
        unbooked=unbooked(reader, date(year, 1, 1), last),
    )


def consumption_sheet(
    reader: Reader, year: int, method_id: str, *, chart: Chart, taxes: TaxRules
) -> ConsumptionTax | None:
    """Return a year's tax as booked by one way, None where the way does not serve."""
    known = {one.rate: one for one in in_force(taxes.consumption, date(year, 12, 31))}
    method = taxes.method(method_id, year)
    if FULL_RATE not in known or not taxes.knows(method_id, year):
        return None
    totals = _totals(reader, year, chart, known, {})
    if method is None:
        return general_tax(known, totals.sales, totals.purchases)
    return consumption_tax(known[FULL_RATE], method, totals.sales)


class _Totals(NamedTuple):
    sales: tuple[Sales, ...]
    purchases: tuple[Purchases, ...]


def _way(method: TaxMethod, totals: _Totals, rate: ConsumptionRate, base: Yen | None) -> Way:
    tax = consumption_tax(rate, method, totals.sales)
    is_open = None if base is None else base <= method.base_limit
    return Way(method.id, tax, is_open, method.needs_election)


def _totals(
    reader: Reader,
    year: int,
    chart: Chart,
    known: Mapping[int, ConsumptionRate],
    as_if: Mapping[str, str],
) -> _Totals:
    """Add up sales and returns of a year by rate, purchases by class, tax included.

    `as_if` gives the classes of accounts whose rows were booked out of scope.
    """
    sold, returned, bought = Counter[int](), Counter[int](), Counter[str]()
    span = journal_between(reader, date(year, 1, 1), date(year, 12, 31))
    rows = reader.rows(span.sql + _CLASSES, span.values)
    for debit, debit_tax, credit, credit_tax, amount in rows:
        for account, booked, sign in ((debit, debit_tax, 1), (credit, credit_tax, -1)):
            class_id = as_if.get(account, booked) if booked == OUT_OF_SCOPE else booked
            tax_class = chart.tax_class(class_id)
            if not tax_class.rate:
                continue
            if tax_class.side is TaxSide.PURCHASE:
                bought[class_id] += sign * amount
            elif sign < 0:
                sold[tax_class.rate] += amount
            else:
                returned[tax_class.rate] += amount
    sales = (
        Sales(known[rate], Yen(sold[rate]), Yen(returned[rate]))
        for rate in sorted({*sold, *returned})
    )
    purchases = (
        Purchases(Yen(amount), chart.tax_class(one).rate, chart.tax_class(one).share)
        for one, amount in sorted(bought.items())
    )
    return _Totals(tuple(sales), tuple(purchases))


def _is_taxable(reader: Reader, year: int, chart: Chart) -> bool:
    """Return whether sales of a year bear tax, as they are booked; without any, as he is today.

    A seller who registers does not make the years before taxable ones.
    """
    rows = _earned(reader, date(year, 1, 1), date(year, 12, 31), chart)
    booked = [class_id for account, class_id, _ in rows if account == SALES]
    if booked:
        return any(chart.tax_class(one).rate or one == EXPORT for one in booked)
    return book_facts(reader).tax_status is TaxStatus.TAXABLE


def _compared(reader: Reader, first: date, last: date, chart: Chart) -> Yen | None:
    """Return the taxable sales of a time without their tax, as limits are compared; None without.

    An exempt seller's sales hold no tax and count whole (消費税法基本通達1-4-5). Other income
    counts where it bears tax; sales that the law leaves untaxed (非課税) never do.
    """
    rows = [
        (chart.tax_class(class_id).rate, amount)
        for account, class_id, amount in _earned(reader, first, last, chart)
        if chart.tax_class(class_id).rate
        or class_id == EXPORT
        or (account == SALES and class_id == OUT_OF_SCOPE)
    ]
    if not rows:
        return None
    return Yen(sum(amount * WHOLE // (WHOLE + rate) for rate, amount in rows))


def _earned(reader: Reader, first: date, last: date, chart: Chart) -> list[tuple[str, str, int]]:
    """Return what each account of income has of each class, returns taken off."""
    accounts = [one.id for one in chart.of_kind(AccountKind.INCOME)]
    span = journal_between(reader, first, last)
    return reader.rows(span.sql + _EARNED, span.values | {"accounts": json.dumps(accounts)})

"""All that is set, begun and left to do of one tax year, in one answer."""

from collections.abc import Iterable
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.chart import AccountKind, Chart
from app.rulebook.taxes import ConsumptionTax, TaxRules
from app.services.consumption_queries import consumption_sheet
from app.services.ledger_queries import CAPITAL, YearBalance, year_balances
from app.services.tax_forms import YearFacts, year_facts
from app.services.tax_year_queries import book_begins
from app.services.year_end_queries import (
    DeliveredOrder,
    YearEnd,
    YearOpening,
    delivered_orders,
    year_end,
    year_openings,
)
from app.storage.reader import Reader

_RESULT = {AccountKind.INCOME, AccountKind.EXPENSE}


class Renewal(NamedTuple):
    """How the owner's capital of the next year comes to be (J23)."""

    capital: Yen
    lent: Yen
    profit: Yen
    drawn: Yen

    @property
    def next_capital(self) -> Yen:
        """The capital that the next year begins with."""
        return Yen(self.capital + self.lent + self.profit - self.drawn)


class YearOverview(NamedTuple):
    """One year: how it is kept, what it began with, and what its end asks for.

    `is_closed` says that a month of it is closed, or of a later year; `due` is None where the
    seller chose no way to reckon the consumption tax; `begins` the first year of the book, None
    while it is empty.
    """

    year: int
    facts: YearFacts
    is_closed: bool
    openings: tuple[YearOpening, ...]
    balances: tuple[YearBalance, ...]
    delivered: tuple[DeliveredOrder, ...]
    end: YearEnd
    due: ConsumptionTax | None
    renewal: Renewal
    begins: int | None = None

    @property
    def below_zero(self) -> tuple[YearBalance, ...]:
        """The receivables that are below zero when the year ends."""
        found = (one for one in self.balances if one.account == "receivable")
        return tuple(one for one in found if one.closing < 0)


def year_overview(reader: Reader, year: int, *, chart: Chart, taxes: TaxRules) -> YearOverview:
    """Return what there is to know of a year."""
    facts = year_facts(reader, year)
    balances = year_balances(reader, year, chart=chart)
    closed = reader.value("SELECT MAX(month) FROM closed_months")
    due = None
    if facts.method is not None:
        due = consumption_sheet(reader, year, facts.method, chart=chart, taxes=taxes)
    return YearOverview(
        year,
        facts,
        closed is not None and closed >= f"{year:04}-01",
        year_openings(reader, year),
        balances,
        delivered_orders(reader, year),
        year_end(reader, year),
        due,
        renewal(balances, chart=chart),
        book_begins(reader),
    )


def renewal(balances: Iterable[YearBalance], *, chart: Chart) -> Renewal:
    """Return how the next year's capital comes to be of this year's balances."""
    sums = {CAPITAL: 0, "owner_lend": 0, "owner_draw": 0, "result": 0}
    for one in balances:
        is_result = chart.account(one.account).kind in _RESULT
        name = "result" if is_result else one.account
        if name in sums:
            sums[name] += one.closing
    return Renewal(
        Yen(-sums[CAPITAL]),
        Yen(-sums["owner_lend"]),
        Yen(-sums["result"]),
        Yen(sums["owner_draw"]),
    )

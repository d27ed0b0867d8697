"""Questions at a year's end: what was not accepted yet, which receivables are below zero."""

from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import EntryPurpose
from app.models.money import Yen
from app.rulebook.chart import Chart
from app.services.ledger_queries import YearBalance, year_balances
from app.storage.reader import Reader


class DeliveredOrder(NamedTuple):
    """An order handed over in a year and accepted later, or not yet."""

    id: int
    marketplace_id: str
    number: str
    title: str
    delivered_on: date
    earned_on: date | None
    net: Yen | None


class YearOpening(NamedTuple):
    """What the seller said an account and part of it began a year with."""

    account: str
    part: str
    amount: Yen


class YearEnd(NamedTuple):
    """What was booked for a year's end: receivables moved, and the consumption tax due."""

    moved: Yen
    moved_sites: int
    tax_due: Yen | None


def delivered_orders(reader: Reader, year: int) -> tuple[DeliveredOrder, ...]:
    """Return the orders that the form's warning counts, by the day they were handed over."""
    rows = reader.rows(
        "SELECT id, marketplace_id, number, title,"
        " date(delivered_at + 32400, 'unixepoch') AS delivered_on, earned_on, net FROM orders"
        " WHERE delivered_at IS NOT NULL"
        " AND strftime('%Y', delivered_at + 32400, 'unixepoch') = :year"
        " AND stage IN ('delivered', 'completed', 'refunded')"
        " AND (earned_on IS NULL OR earned_on > :year || '-12-31')"
        " ORDER BY delivered_at, id",
        {"year": f"{year:04}"},
    )
    return tuple(
        DeliveredOrder(
            order_id, site, number, title, date.fromisoformat(delivered), _day(earned), net
        )
        for order_id, site, number, title, delivered, earned, net in rows
    )


def below_zero(reader: Reader, year: int, *, chart: Chart) -> tuple[YearBalance, ...]:
    """Return the receivables, by site or client, that are below zero when a year ends."""
    return tuple(
        one
        for one in year_balances(reader, year, chart=chart)
        if one.account == "receivable" and one.closing < 0
    )


def year_end(reader: Reader, year: int) -> YearEnd:
    """Return what was booked for a year's end."""
    moved, sites = reader.row(
        "SELECT COALESCE(SUM(amount), 0), COUNT(*) FROM own_entries"
        " WHERE purpose = ? AND of_year = ? AND entered_on = ?",
        (EntryPurpose.RECLASS, year, f"{year:04}-12-31"),
    ) or (0, 0)
    due = reader.value(
        "SELECT SUM(amount) FROM own_entries WHERE purpose = ? AND of_year = ?",
        (EntryPurpose.TAX_DUE, year),
    )
    return YearEnd(Yen(moved), sites, due)


def year_openings(reader: Reader, year: int) -> tuple[YearOpening, ...]:
    """Return what the seller said accounts began a year with."""
    rows = reader.rows(
        "SELECT account, part, amount FROM opening_balances WHERE year = ? ORDER BY account, part",
        (year,),
    )
    return tuple(YearOpening(*row) for row in rows)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)

"""The ledgers of a year: what each account began with, moved by and holds, row by row.

A year opens by itself (J23): assets and debts go on with what they held, or with what the seller
said they hold; income, expenses and what went between owner and business begin at nothing, and
the owner's capital is what is left of all the others.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.chart import AccountKind, Chart
from app.services.journal_list import ROW_ID
from app.storage.journal_span import journal_between
from app.storage.reader import Reader

CAPITAL = "capital"
_GO_ON = frozenset({AccountKind.ASSET, AccountKind.LIABILITY})
_IS_OPENING = "substr(origin, 1, 8) = 'opening:'"
_SIDE = (
    "CASE WHEN {side} = :account AND {side}_part = COALESCE(:part, {side}_part)"
    " THEN amount ELSE 0 END"
)
_TAKEN, _GIVEN = _SIDE.format(side="debit"), _SIDE.format(side="credit")
_YEAR = "CAST(substr(booked_on, 1, 4) AS INTEGER)"


class YearBalance(NamedTuple):
    """One account, and part of it, in a year; balances are taken where positive."""

    account: str
    part: str
    opening: Yen
    debit: Yen
    credit: Yen

    @property
    def closing(self) -> Yen:
        """What it holds when the year ends."""
        return Yen(self.opening + self.debit - self.credit)


class LedgerList(NamedTuple):
    """The rows of one account in a year: ids by day, the balance after each, and sums."""

    ids: "array[int]"
    balances: "array[int]"
    opening: Yen
    debit: Yen
    credit: Yen

    @property
    def closing(self) -> Yen:
        """What it holds after the last row."""
        return Yen(self.opening + self.debit - self.credit)


class _Moved(NamedTuple):
    """What an account and part moved in a year; `opens` is what the seller said it began with."""

    account: str
    part: str
    year: int
    opens: bool
    debit: int
    credit: int


def year_balances(reader: Reader, year: int, *, chart: Chart) -> tuple[YearBalance, ...]:
    """Return all accounts that hold or moved something in a year, in the order of the chart.

    Openings, movements and closings each sum to nothing over all accounts.
    """
    moved = list(_moved(reader, year))
    opened = _openings(moved, year, chart)
    taken: Counter[tuple[str, str]] = Counter()
    given: Counter[tuple[str, str]] = Counter()
    for one in moved:
        if one.year == year and not one.opens:
            taken[one.account, one.part] += one.debit
            given[one.account, one.part] += one.credit
    return _balances(opened, taken, given, chart)


def span_balances(
    reader: Reader, first: date, last: date, *, chart: Chart
) -> tuple[YearBalance, ...]:
    """Return the same for some days of one year: the opening is what was held before them."""
    opened = Counter[tuple[str, str]]()
    for one in year_balances(reader, first.year, chart=chart):
        opened[one.account, one.part] = one.opening
    before_taken, before_given = _moved_in(reader, date(first.year, 1, 1), first - timedelta(1))
    for key in {*before_taken, *before_given}:
        opened[key] += before_taken[key] - before_given[key]
    taken, given = _moved_in(reader, first, last)
    return _balances(opened, taken, given, chart)


def _moved_in(
    reader: Reader, first: date, last: date
) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """Return what accounts and parts took and gave in some days; openings are no moves."""
    span = journal_between(reader, first, last)
    rows = reader.rows(
        f"{span.sql} SELECT debit, debit_part, credit, credit_part, SUM(amount) FROM journal"  # noqa: S608
        f" WHERE NOT {_IS_OPENING} GROUP BY 1, 2, 3, 4",
        span.values,
    )
    taken, given = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for debit, debit_part, credit, credit_part, amount in rows:
        taken[debit, debit_part] += amount
        given[credit, credit_part] += amount
    return taken, given


def _balances(
    opened: Counter[tuple[str, str]],
    taken: Counter[tuple[str, str]],
    given: Counter[tuple[str, str]],
    chart: Chart,
) -> tuple[YearBalance, ...]:
    keys = sorted({*opened, *taken, *given}, key=lambda key: (chart.account(key[0]).number, key[1]))
    found = (YearBalance(*key, Yen(opened[key]), Yen(taken[key]), Yen(given[key])) for key in keys)
    return tuple(one for one in found if one.opening or one.debit or one.credit)


def ledger_list(
    reader: Reader, account: str, part: str | None, year: int, *, chart: Chart
) -> LedgerList:
    """Return the rows of an account, or one part of it, in a year, with running balances."""
    span = journal_between(reader, date(year, 1, 1), date(year, 12, 31))
    place = {"account": account, "part": part}
    rows = reader.rows(
        f"{span.sql} SELECT {ROW_ID}, {_IS_OPENING}, {_TAKEN}, {_GIVEN}"  # noqa: S608
        " FROM journal WHERE :account IN (debit, credit) ORDER BY booked_on, 1",
        {**place, **span.values},
    )
    shown = [(one, debit, credit) for one, opens, debit, credit in rows if not opens]
    if account == CAPITAL:
        found = year_balances(reader, year, chart=chart)
        return _running(shown, sum(one.opening for one in found if one.account == CAPITAL))
    if chart.account(account).kind not in _GO_ON:
        return _running(shown, 0)
    moved = [_Moved(account, "", year, bool(opens), *sides) for _, opens, *sides in rows if opens]
    moved += _moved_of(reader, place, year - 1)
    return _running(shown, _openings(moved, year, chart)[account, ""])


def _moved(reader: Reader, year: int) -> Iterator[_Moved]:
    """Yield what all accounts and parts moved until the end of a year."""
    span = journal_between(reader, None, date(year, 12, 31))
    rows = reader.each(
        f"{span.sql} SELECT {_YEAR}, {_IS_OPENING}, debit, debit_part, credit, credit_part,"  # noqa: S608
        " SUM(amount) FROM journal GROUP BY 1, 2, 3, 4, 5, 6",
        span.values,
    )
    for booked, opens, debit, debit_part, credit, credit_part, amount in rows:
        yield _Moved(debit, debit_part, booked, bool(opens), amount, 0)
        yield _Moved(credit, credit_part, booked, bool(opens), 0, amount)


def _moved_of(reader: Reader, place: dict[str, str | None], year: int) -> Iterator[_Moved]:
    """Yield what an account, or one part of it, moved in each year until the end of one."""
    span = journal_between(reader, None, date(year, 12, 31))
    rows = reader.each(
        f"{span.sql} SELECT {_YEAR}, {_IS_OPENING}, SUM({_TAKEN}), SUM({_GIVEN})"  # noqa: S608
        " FROM journal WHERE :account IN (debit, credit) GROUP BY 1, 2",
        {**place, **span.values},
    )
    for booked, opens, debit, credit in rows:
        yield _Moved(str(place["account"]), "", booked, bool(opens), debit, credit)


def _running(rows: Iterable[tuple[int, int, int]], opening: int) -> LedgerList:
    ids, after = array("q"), array("q")
    balance, taken, given = opening, 0, 0
    for row_id, debit, credit in rows:
        if not debit and not credit:  # of another part
            continue
        balance += debit - credit
        taken += debit
        given += credit
        ids.append(row_id)
        after.append(balance)
    return LedgerList(ids, after, Yen(opening), Yen(taken), Yen(given))


def _openings(moved: list[_Moved], year: int, chart: Chart) -> Counter[tuple[str, str]]:
    """Return what accounts and parts begin the year with."""
    begun: dict[str, int] = {}
    for one in moved:
        if one.opens:
            begun[one.account] = max(one.year, begun.get(one.account, 0))
    opened: Counter[tuple[str, str]] = Counter()
    for one in moved:
        if chart.account(one.account).kind not in _GO_ON:
            continue
        since = begun.get(one.account, 0)
        is_said = one.opens and one.year == since
        goes_on = not one.opens and since <= one.year < year
        if is_said or goes_on:
            opened[one.account, one.part] += one.debit - one.credit
    opened[CAPITAL, ""] = -sum(opened.values())
    return opened

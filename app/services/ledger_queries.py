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
    rows = reader.each(
        f"{span.sql} SELECT {ROW_ID}, {_IS_OPENING},"  # noqa: S608
        " CASE WHEN debit = :account THEN debit_part END,"
        " CASE WHEN credit = :account THEN credit_part END, amount"
        " FROM journal WHERE :account IN (debit, credit) ORDER BY booked_on, 1",
        {"account": account, **span.values},
    )
    shown, said = _parted(rows, account, part, year)
    if account == CAPITAL:
        found = year_balances(reader, year, chart=chart)
        return _running(shown, sum(one.opening for one in found if one.account == CAPITAL))
    if chart.account(account).kind not in _GO_ON:
        return _running(shown, 0)
    opened = _openings([*said, *_moved_of(reader, account, year - 1)], year, chart)
    here = [key for key in opened if key[0] == account and part in {None, key[1]}]
    return _running(shown, sum(opened[key] for key in here))


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


def _moved_of(reader: Reader, account: str, year: int) -> Iterator[_Moved]:
    """Yield what one account and its parts moved until the end of a year."""
    span = journal_between(reader, None, date(year, 12, 31))
    rows = reader.each(
        f"{span.sql} SELECT {_YEAR}, {_IS_OPENING},"  # noqa: S608
        " CASE WHEN debit = :account THEN debit_part END,"
        " CASE WHEN credit = :account THEN credit_part END, SUM(amount)"
        " FROM journal WHERE :account IN (debit, credit) GROUP BY 1, 2, 3, 4",
        {"account": account, **span.values},
    )
    for booked, opens, debit_part, credit_part, amount in rows:
        yield from _halves(account, booked, (debit_part, credit_part), amount, opens=bool(opens))


def _halves(
    account: str, year: int, parts: tuple[str | None, str | None], amount: int, *, opens: bool
) -> Iterator[_Moved]:
    """Yield what an account moved as debit and as credit; a move within it is both."""
    debit_part, credit_part = parts
    if debit_part is not None:
        yield _Moved(account, debit_part, year, opens, amount, 0)
    if credit_part is not None:
        yield _Moved(account, credit_part, year, opens, 0, amount)


def _parted(
    rows: Iterable[tuple[int, int, str | None, str | None, int]],
    account: str,
    part: str | None,
    year: int,
) -> tuple[list[tuple[int, int, int]], list[_Moved]]:
    """Part the rows of an account in a year into those shown, and what it is said to begin with."""
    shown, said = list[tuple[int, int, int]](), list[_Moved]()
    for row_id, opens, debit_part, credit_part, amount in rows:
        if opens:
            said += _halves(account, year, (debit_part, credit_part), amount, opens=True)
            continue
        debit = amount * (debit_part is not None and part in {None, debit_part})
        credit = amount * (credit_part is not None and part in {None, credit_part})
        if debit or credit:
            shown.append((row_id, debit, credit))
    return shown, said


def _running(rows: Iterable[tuple[int, int, int]], opening: int) -> LedgerList:
    ids, after = array("q"), array("q")
    balance, taken, given = opening, 0, 0
    for row_id, debit, credit in rows:
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

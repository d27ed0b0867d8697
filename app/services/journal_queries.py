"""The journal, its ledgers and its trial balance, read from what they are derived from."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from app.models.money import Yen
from app.storage.journal_view import JOURNAL
from app.storage.reader import Reader

_SIDES = "debit, debit_part, debit_tax, credit, credit_part, credit_tax"
_ROW = f"origin, version, is_reversal, happened_on, booked_on, {_SIDES}, amount, partner, memo"
_BETWEEN = "booked_on BETWEEN COALESCE(:first, '') AND COALESCE(:last, '9999')"
_ORDER = "ORDER BY booked_on, origin, version, is_reversal DESC"
_HALVES = """(
  SELECT booked_on, debit AS account, debit_part AS part, amount AS debit, 0 AS credit FROM journal
  UNION ALL
  SELECT booked_on, credit, credit_part, 0, amount FROM journal
)"""


class JournalRow(NamedTuple):
    """One row of the journal: one debit, one credit, tax included.

    `origin` is the kind of the row and the id of what it comes from (`sale:12`); a `version`
    above 0 corrects a closed month, taking back what stood there where `is_reversal`. It is
    booked on the day it happened, or on the first open one. Accounts and tax classes are ids of
    the chart; parts and partners are words or marketplace ids.
    """

    origin: str
    version: int
    is_reversal: bool
    happened_on: date
    booked_on: date
    debit: str
    debit_part: str
    debit_tax: str
    credit: str
    credit_part: str
    credit_tax: str
    amount: Yen
    partner: str
    memo: str

    @property
    def kind(self) -> str:
        """Return what the row tells of: a sale, a fee, a payout and so on."""
        return self.origin.partition(":")[0]

    @property
    def origin_id(self) -> int:
        """Return the id of what it comes from."""
        return int(self.origin.partition(":")[2])


class LedgerRow(NamedTuple):
    """One row of an account's ledger, seen from it; `balance` is a debit where positive."""

    entry: JournalRow
    debit: Yen
    credit: Yen
    balance: Yen


class Balance(NamedTuple):
    """What an account and part of it moved in a time; `balance` is a debit where positive."""

    account: str
    part: str
    debit: Yen
    credit: Yen

    @property
    def balance(self) -> Yen:
        """Debits less credits."""
        return Yen(self.debit - self.credit)


class MonthBalance(NamedTuple):
    """What a part of an account moved in a month (YYYY-MM), a debit where positive."""

    month: str
    part: str
    balance: Yen


class Unbooked(NamedTuple):
    """Sold orders that the journal cannot hold: what the buyer paid or the fee is not known."""

    orders: int
    net: Yen


def journal(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[JournalRow, ...]:
    """Return the rows from first to last (civil days, included), by day."""
    return tuple(each_row(reader, first, last))


def each_row(
    reader: Reader, first: date | None = None, last: date | None = None
) -> Iterator[JournalRow]:
    """Yield the same one by one, for files of any length."""
    sql = f"{JOURNAL} SELECT {_ROW} FROM journal WHERE {_BETWEEN} {_ORDER}"  # noqa: S608
    return map(journal_row, reader.each(sql, _span(first, last)))


def row_count(reader: Reader, first: date | None = None, last: date | None = None) -> int:
    """Return how many rows there are from first to last."""
    sql = f"{JOURNAL} SELECT COUNT(*) FROM journal WHERE {_BETWEEN}"  # noqa: S608
    return int(reader.value(sql, _span(first, last)))


def trial_balance(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[Balance, ...]:
    """Return what each account and part moved from first to last; debits equal credits."""
    rows = reader.rows(
        f"{JOURNAL} SELECT account, part, SUM(debit), SUM(credit) FROM {_HALVES}"  # noqa: S608
        f" WHERE {_BETWEEN} GROUP BY account, part ORDER BY account, part",
        _span(first, last),
    )
    return tuple(Balance(*row) for row in rows)


def balances_by_month(
    reader: Reader, account: str, first: date | None = None, last: date | None = None
) -> tuple[MonthBalance, ...]:
    """Return what each part of an account moved in each month from first to last."""
    rows = reader.rows(
        f"{JOURNAL} SELECT substr(booked_on, 1, 7), part, SUM(debit - credit) FROM {_HALVES}"  # noqa: S608
        f" WHERE account = :account AND {_BETWEEN} GROUP BY 1, 2 ORDER BY 1, 2",
        {**_span(first, last), "account": account},
    )
    return tuple(MonthBalance(*row) for row in rows)


def ledger(
    reader: Reader, account: str, first: date | None = None, last: date | None = None
) -> tuple[LedgerRow, ...]:
    """Return the rows of one account from first to last, each with the balance after it.

    The balance begins with all that was booked before `first`.
    """
    before = (
        f"{JOURNAL} SELECT COALESCE(SUM(debit - credit), 0) FROM {_HALVES}"  # noqa: S608
        " WHERE account = :account AND booked_on < COALESCE(:first, '')"
    )
    values = {**_span(first, last), "account": account}
    balance = int(reader.value(before, values))
    sql = (
        f"{JOURNAL} SELECT {_ROW} FROM journal WHERE {_BETWEEN}"  # noqa: S608
        f" AND :account IN (debit, credit) {_ORDER}"
    )
    rows = []
    for entry in map(journal_row, reader.rows(sql, values)):
        debit = entry.amount if entry.debit == account else Yen(0)
        credit = entry.amount if entry.credit == account else Yen(0)
        balance += debit - credit
        rows.append(LedgerRow(entry, debit, credit, Yen(balance)))
    return tuple(rows)


def used_accounts(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[tuple[str, str], ...]:
    """Return the accounts and parts of the rows from first to last."""
    sql = f"{JOURNAL} SELECT DISTINCT account, part FROM {_HALVES} WHERE {_BETWEEN} ORDER BY 1, 2"  # noqa: S608
    return tuple(reader.rows(sql, _span(first, last)))


def used_partners(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[str, ...]:
    """Return the partners of the rows from first to last."""
    sql = f"{JOURNAL} SELECT DISTINCT partner FROM journal WHERE {_BETWEEN} ORDER BY 1"  # noqa: S608
    return tuple(partner for (partner,) in reader.rows(sql, _span(first, last)))


def unbooked(reader: Reader, first: date | None = None, last: date | None = None) -> Unbooked:
    """Return the orders earned from first to last that the journal leaves out, and their net."""
    row = reader.row(
        "SELECT COUNT(*), COALESCE(SUM(net), 0) FROM orders"
        " WHERE earned_on BETWEEN COALESCE(:first, '') AND COALESCE(:last, '9999')"
        " AND stage = 'completed' AND (gross IS NULL OR fee IS NULL)",
        _span(first, last),
    )
    return Unbooked(*(row or (0, 0)))


def closed_months(reader: Reader) -> tuple[str, ...]:
    """Return the months that are closed, YYYY-MM, in their order."""
    return tuple(month for (month,) in reader.rows("SELECT month FROM closed_months ORDER BY 1"))


def _span(first: date | None, last: date | None) -> Mapping[str, Any]:
    return {
        "first": None if first is None else first.isoformat(),
        "last": None if last is None else last.isoformat(),
    }


def journal_row(row: tuple[Any, ...]) -> JournalRow:
    """Return a row of the journal, its columns in the order of `JournalRow`."""
    origin, version, is_reversal, happened, booked, *rest = row
    days = date.fromisoformat(happened), date.fromisoformat(booked)
    return JournalRow(origin, version, bool(is_reversal), *days, *rest)

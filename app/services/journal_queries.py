"""The journal and its trial balance, read from what they are derived from."""

from collections.abc import Generator, Mapping
from contextlib import closing
from datetime import date
from typing import Any, NamedTuple

from app.models.money import Yen
from app.storage.journal_span import journal_between
from app.storage.journal_view import KIND, ORIGIN_ID
from app.storage.missing_amounts import TOTALS
from app.storage.reader import Reader

_SIDES = "debit, debit_part, debit_tax, credit, credit_part, credit_tax"
_ROW = f"origin, version, is_reversal, happened_on, booked_on, {_SIDES}, amount, partner, memo"
_ORDER = f"ORDER BY booked_on, {ORIGIN_ID}, {KIND}, version, is_reversal DESC"
"""By day, all of one payment together, its sale first; what is taken back stands before what is
booked anew."""
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
    """What the journal waits for: `orders` lack a price and are in no row, `fees` only their fee.

    `net` is what is known to be left of the former, `gross` the sales of the latter, which are
    booked; the fees are not.
    """

    orders: int = 0
    net: Yen = Yen(0)
    fees: int = 0
    gross: Yen = Yen(0)


def journal(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[JournalRow, ...]:
    """Return the rows from first to last (civil days, included), by day."""
    return tuple(each_row(reader, first, last))


def each_row(
    reader: Reader, first: date | None = None, last: date | None = None
) -> Generator[JournalRow]:
    """Yield the same one by one, for files of any length; to be closed where one breaks off."""
    span = journal_between(reader, first, last)
    sql = f"{span.sql} SELECT {_ROW} FROM journal {_ORDER}"  # noqa: S608
    with closing(reader.each(sql, span.values)) as rows:
        yield from map(journal_row, rows)


def row_count(reader: Reader, first: date | None = None, last: date | None = None) -> int:
    """Return how many rows there are from first to last."""
    span = journal_between(reader, first, last)
    return int(reader.value(f"{span.sql} SELECT COUNT(*) FROM journal", span.values))  # noqa: S608


def trial_balance(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[Balance, ...]:
    """Return what each account and part moved from first to last; debits equal credits."""
    span = journal_between(reader, first, last)
    rows = reader.rows(
        f"{span.sql} SELECT account, part, SUM(debit), SUM(credit) FROM {_HALVES}"  # noqa: S608
        " GROUP BY account, part ORDER BY account, part",
        span.values,
    )
    return tuple(Balance(*row) for row in rows)


def balances_by_month(
    reader: Reader, account: str, first: date | None = None, last: date | None = None
) -> tuple[MonthBalance, ...]:
    """Return what each part of an account moved in each month from first to last."""
    span = journal_between(reader, first, last)
    rows = reader.rows(
        f"{span.sql} SELECT substr(booked_on, 1, 7), part, SUM(debit - credit) FROM {_HALVES}"  # noqa: S608
        " WHERE account = :account GROUP BY 1, 2 ORDER BY 1, 2",
        {**span.values, "account": account},
    )
    return tuple(MonthBalance(*row) for row in rows)


def used_accounts(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[tuple[str, str], ...]:
    """Return the accounts and parts of the rows from first to last."""
    span = journal_between(reader, first, last)
    sql = f"{span.sql} SELECT DISTINCT account, part FROM {_HALVES} ORDER BY 1, 2"  # noqa: S608
    return tuple(reader.rows(sql, span.values))


def used_partners(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[str, ...]:
    """Return the partners of the rows from first to last."""
    span = journal_between(reader, first, last)
    rows = reader.rows(f"{span.sql} SELECT DISTINCT partner FROM journal ORDER BY 1", span.values)  # noqa: S608
    return tuple(partner for (partner,) in rows)


def unbooked(reader: Reader, first: date | None = None, last: date | None = None) -> Unbooked:
    """Return what is not known of the orders sold from first to last (see `Unbooked`)."""
    return Unbooked(*(reader.row(TOTALS, _span(first, last)) or ()))


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

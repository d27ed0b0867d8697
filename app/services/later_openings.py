"""The journal of several years for other programs: openings of later years as what they change.

What the seller says an account began a year with stands before what went on. Alone, a year's file
has it whole; in a file of several years the account holds something by then, and both together
would count it twice: the opening is the difference, for each part that the account has.
"""

from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.services.journal_queries import JournalRow, each_row, journal_row, row_count
from app.storage.journal_span import journal_between
from app.storage.reader import Reader

CAPITAL = "capital"
CHANGE = "opening_change"
"""The kind of a row that brings what went on to what the seller said a year began with."""
_LATER = """SELECT DISTINCT account FROM opening_balances
WHERE year || '-01-01' > ? AND year || '-01-01' <= ?"""
_IS_OPENING = "substr(origin, 1, 8) = 'opening:'"
_ROW = (
    "origin, version, is_reversal, happened_on, booked_on, debit, debit_part, debit_tax, credit,"
    " credit_part, credit_tax, amount, partner, memo"
)


class Openings(NamedTuple):
    """By the day a year begins: rows of openings that are left out, and those in their place."""

    left_out: frozenset[str]
    changes: dict[date, tuple[JournalRow, ...]]


def handed_over(reader: Reader, first: date, last: date) -> Generator[JournalRow]:
    """Yield the rows from first to last by day, as a file holds them; to be closed as `each_row`.

    What each account holds at the end of a year is what its ledger says, less what it held before
    the first day where no opening was said since.
    """
    openings = later_openings(reader, first, last)
    waiting = sorted(openings.changes)
    with closing(each_row(reader, first, last)) as rows:
        for row in rows:
            while waiting and waiting[0] <= row.booked_on:
                yield from openings.changes[waiting.pop(0)]
            if row.origin not in openings.left_out:
                yield row


def handed_over_count(reader: Reader, first: date, last: date) -> int:
    """Return how many rows that are."""
    openings = later_openings(reader, first, last)
    made = sum(len(rows) for rows in openings.changes.values())
    return row_count(reader, first, last) - len(openings.left_out) + made


def later_openings(reader: Reader, first: date, last: date) -> Openings:
    """Return what becomes of the openings of years that begin after the first day."""
    days = first.isoformat(), last.isoformat()
    accounts = {account for (account,) in reader.rows(_LATER, days)} - {CAPITAL}
    if not accounts:
        return Openings(frozenset(), {})
    said = _said(reader, first, last)
    moved = _moved(reader, first, last)
    left_out: set[str] = set()
    changes: dict[date, list[JournalRow]] = {}
    for account in sorted(accounts):
        holds: Counter[str] = Counter()
        for day in sorted(day for one, day in said if one == account):
            rows = said[account, day]
            for since, part in [key[1:] for key in moved if key[0] == account]:
                if since < day.year:
                    holds[part] += moved.pop((account, since, part))
            opened = Counter({_part(row): _signed(row) for row in rows})
            if day > first:
                left_out |= {row.origin for row in rows}
                changes.setdefault(day, []).extend(_differences(rows, opened, holds))
            holds = opened
    return Openings(frozenset(left_out), {day: tuple(rows) for day, rows in changes.items()})


def _said(reader: Reader, first: date, last: date) -> dict[tuple[str, date], list[JournalRow]]:
    """Return the openings of the span by account and day."""
    span = journal_between(reader, first, last)
    sql = f"{span.sql} SELECT {_ROW} FROM journal WHERE {_IS_OPENING} ORDER BY origin"  # noqa: S608
    said: dict[tuple[str, date], list[JournalRow]] = {}
    for row in map(journal_row, reader.rows(sql, span.values)):
        account = row.debit if row.credit == CAPITAL else row.credit
        said.setdefault((account, row.booked_on), []).append(row)
    return said


def _moved(reader: Reader, first: date, last: date) -> dict[tuple[str, int, str], int]:
    """Return what each account and part moved in each year of the span, besides openings."""
    span = journal_between(reader, first, last)
    rows = reader.rows(
        f"{span.sql}, sides AS ("  # noqa: S608
        f" SELECT booked_on, debit AS account, debit_part AS part, amount FROM journal"
        f" WHERE NOT {_IS_OPENING}"
        f" UNION ALL SELECT booked_on, credit, credit_part, -amount FROM journal"
        f" WHERE NOT {_IS_OPENING})"
        " SELECT account, CAST(substr(booked_on, 1, 4) AS INTEGER), part, SUM(amount) FROM sides"
        " GROUP BY 1, 2, 3",
        span.values,
    )
    return {(account, year, part): amount for account, year, part, amount in rows}


def _differences(
    rows: list[JournalRow], opened: Counter[str], holds: Counter[str]
) -> Iterator[JournalRow]:
    """Yield the rows that bring each part of an account to what was said."""
    origins = {_part(row): row.origin for row in rows}
    model = rows[0]
    account = model.debit if model.credit == CAPITAL else model.credit
    for part in sorted({*opened, *holds}):
        change = opened[part] - holds[part]
        if not change:
            continue
        side, other = (account, part, "out_of_scope"), (CAPITAL, "", "out_of_scope")
        debit, credit = (side, other) if change > 0 else (other, side)
        kind = CHANGE if holds[part] else "opening"
        number = origins.get(part, model.origin).partition(":")[2]
        yield JournalRow(
            f"{kind}:{number}",
            0,
            False,  # noqa: FBT003 - it takes nothing back
            model.booked_on,
            model.booked_on,
            *debit,
            *credit,
            Yen(abs(change)),
            "",
            "",
        )


def _part(row: JournalRow) -> str:
    return row.debit_part if row.credit == CAPITAL else row.credit_part


def _signed(row: JournalRow) -> int:
    return row.amount if row.credit == CAPITAL else -row.amount

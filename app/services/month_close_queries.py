"""What is checked before a month closes, which months can be closed, and what was closed."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.services.journal_queries import Unbooked, unbooked
from app.services.tax_year_queries import BOUNDS
from app.storage.journal_span import journal_between
from app.storage.payout_sums import AMOUNT_IS_UNKNOWN, UNEXPLAINED
from app.storage.reader import Reader


class UnexplainedPayout(NamedTuple):
    """A payout that arrived with another amount than was explained.

    `unexplained` is None where nobody said how much arrived.
    """

    id: int
    marketplace_id: str
    paid_on: date
    unexplained: Yen | None


class ClosingState(NamedTuple):
    """How far the books are closed: months are YYYY-MM, None where there is none.

    `closable` are the months that are over and open, oldest first. `corrections` counts rows of
    the open months that correct closed ones.
    """

    closed: str | None
    closable: tuple[str, ...]
    corrections: int


class MonthCheck(NamedTuple):
    """What is found up to the end of a month: the first alone keeps it open."""

    unexplained: tuple[UnexplainedPayout, ...]
    unbooked: Unbooked
    open_lines: int
    last: date


def closing_state(reader: Reader, today: date) -> ClosingState:
    """Return how far the books are closed and could be."""
    closed = reader.value("SELECT MAX(month) FROM closed_months")
    if closed is None:
        first, corrections = (reader.row(BOUNDS) or (None, None))[0], 0
        begin = None if first is None else str(first)[:7]
    else:
        begin, corrections = _next(closed), _corrections(reader, closed)
    months = []
    while begin is not None and begin < f"{today:%Y-%m}":
        months.append(begin)
        begin = _next(begin)
    return ClosingState(closed, tuple(months), corrections)


def month_check(reader: Reader, month: str) -> MonthCheck:
    """Return what is not as it should be up to the end of a month."""
    rows = reader.rows(
        f"SELECT p.id, p.marketplace_id, p.paid_on, {UNEXPLAINED} AS rest FROM payouts p"  # noqa: S608
        f" WHERE substr(p.paid_on, 1, 7) <= ? AND (rest <> 0 OR {AMOUNT_IS_UNKNOWN})"
        " ORDER BY p.paid_on, p.id",
        (month,),
    )
    last = _before(_next(month))
    open_lines = reader.value(
        "SELECT COUNT(*) FROM bank_lines WHERE use = 'open' AND substr(booked_on, 1, 7) <= ?",
        (month,),
    )
    return MonthCheck(
        tuple(
            UnexplainedPayout(one, site, date.fromisoformat(day), rest)
            for one, site, day, rest in rows
        ),
        unbooked(reader, None, last),
        open_lines,
        last,
    )


def _corrections(reader: Reader, closed: str) -> int:
    """Return how many rows of open months correct closed ones."""
    span = journal_between(reader, date.fromisoformat(f"{_next(closed)}-01"), None)
    sql = f"{span.sql} SELECT COUNT(*) FROM journal WHERE version > 0"  # noqa: S608
    return int(reader.value(sql, span.values))


def _next(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def _before(month: str) -> date:
    """Return the last day before a month begins."""
    return date.fromordinal(date.fromisoformat(f"{month}-01").toordinal() - 1)

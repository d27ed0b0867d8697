"""The journal on the big book: a month, a year and ledgers against their bare rows in SQL.

What is bare is a read of as many rows as are found, from the table where closed months are kept.
"""

import time
from collections.abc import Callable
from datetime import date
from functools import partial

from app.paths import resources_dir
from app.rulebook.chart import load_chart
from app.services.journal_list import JournalFilter, journal_list
from app.services.ledger_queries import ledger_list
from app.storage.connections import Access, Connection, connect
from app.storage.database import Database
from tests.bench.big_book import big_book, open_book
from tests.bench.ratios import Budget, Ratio
from tests.store import KEY

TIMES = 5
OPEN_MONTH, CLOSED_MONTH, FIRST_OPEN = date(2026, 10, 1), date(2025, 10, 1), date(2026, 1, 1)
MONTH_LIMIT, LEDGER_LIMIT, THIS_YEAR_LIMIT, COMPARED_LIMIT = 2, 4, 7, 25
_ROWS = (
    "SELECT id, amount FROM closed_entries WHERE booked_on BETWEEN ? AND ? ORDER BY booked_on, id"
)
_LEDGER = (
    "SELECT id, amount, debit, credit FROM closed_entries"
    " WHERE booked_on BETWEEN ? AND ? AND ? IN (debit, credit) ORDER BY booked_on, id"
)
"""The best that plain SQL can: the rows of a closed time, with no opening before them."""


def measure() -> list[Ratio | Budget]:
    """Compare lists and ledgers with the rows of a closed month and of a closed year."""
    raw = connect(big_book(), KEY, Access.READ)
    try:
        with open_book() as database:
            return [*_lists(database, raw), *_ledgers(database, raw)]
    finally:
        raw.close()


def _lists(database: Database, raw: Connection) -> list[Ratio]:
    bare = _cpu_ms(partial(_bare, raw, _ROWS, (*_month(CLOSED_MONTH),)))
    figures = []
    for name, first, limit in (
        ("journal: a closed month", CLOSED_MONTH, MONTH_LIMIT),
        ("journal: an open month", OPEN_MONTH, MONTH_LIMIT),
    ):
        ours = _cpu_ms(partial(database.read, journal_list, _wanted(first)))
        figures.append(Ratio(name, ours, bare, limit))
    with open_book() as fresh:  # what corrects closed months is compared once, and kept then
        began = time.thread_time()
        fresh.read(journal_list, _wanted(FIRST_OPEN))
        ours = (time.thread_time() - began) * 1000
    return [*figures, Ratio("journal: the first open month, once", ours, bare, COMPARED_LIMIT)]


def _ledgers(database: Database, raw: Connection) -> list[Ratio]:
    chart = load_chart(resources_dir() / "books")
    year = ("2025-01-01", "2025-12-31")
    figures = []
    for account in ("receivable", "fees"):
        bare = _cpu_ms(partial(_bare, raw, _LEDGER, (*year, account)))
        for told, asked, limit in (
            ("closed", 2025, LEDGER_LIMIT),
            ("this", 2026, THIS_YEAR_LIMIT),
        ):
            ask = partial(database.read, ledger_list, account, None, asked, chart=chart)
            figures.append(Ratio(f"ledger: {account}, {told} year", _cpu_ms(ask), bare, limit))
    return figures


def _wanted(first: date) -> JournalFilter:
    return JournalFilter(first=first, last=first.replace(day=31))


def _month(first: date) -> tuple[str, str]:
    return first.isoformat(), first.replace(day=31).isoformat()


def _bare(raw: Connection, sql: str, values: tuple[object, ...]) -> int:
    return len(raw.execute(sql, values).fetchall())


def _cpu_ms(call: Callable[[], object]) -> float:
    """Return the least time of this thread in a call, in ms; one before is not counted."""
    call()
    taken = []
    for _ in range(TIMES):
        began = time.thread_time()
        call()
        taken.append((time.thread_time() - began) * 1000)
    return min(taken)

"""Writing the journal of a year of 20,000 orders: against bare rows, and in steady memory.

The bare one writes the rows of the same SQL with Python's own CSV. Memory is the most a fresh
process ever held; a tenth of the orders must not need much less of it, else rows are gathered.
"""

from collections.abc import Sequence
from datetime import date

from app.storage.reader import Reader
from tests.bench.big_book import big_book, open_book
from tests.bench.own_export import BARE
from tests.bench.ratios import Budget, Ratio, fresh_processes

YEAR, TENTH = 20_000, 2_000
TURNS = 3
TIME_LIMIT, WORKBOOK_LIMIT, MEMORY_LIMIT = 4, 5, 1.25
LEAST_TOLD = 20
"""So often at least the seller sees how far it is."""


def measure() -> list[Ratio | Budget]:
    """Measure a year and a tenth of it, in turns."""
    with open_book() as book:
        year = book.read(_days_of, YEAR)
        tenth = book.read(_days_of, TENTH)
    formats = ("csv", "yayoi", "xlsx")
    programs = [_program(BARE, year)]
    programs += [_program(one, span) for one in formats for span in (year, tenth)]
    bare, *found = fresh_processes(programs, TURNS)
    figures: list[Ratio | Budget] = []
    for place, name in enumerate(formats):
        whole, part = found[2 * place], found[2 * place + 1]
        limit = WORKBOOK_LIMIT if name == "xlsx" else TIME_LIMIT
        figures += [
            Ratio(f"a year of 20,000 orders as {name}", whole["ms"], bare["ms"], limit),
            Ratio(
                f"memory of it, × 2,000 orders, {name}", whole["mb"], part["mb"], MEMORY_LIMIT, "MB"
            ),
        ]
        if whole["told"] < LEAST_TOLD:
            raise AssertionError(whole)
    return figures


def _days_of(reader: Reader, orders: int) -> tuple[date, date]:
    """Return the last days, up to the newest order, in which so many orders were earned."""
    rows = reader.rows(
        "SELECT earned_on, COUNT(*) FROM orders WHERE stage = 'completed' AND earned_on IS NOT NULL"
        " GROUP BY earned_on ORDER BY earned_on DESC"
    )
    counted = 0
    for day, count in rows:
        counted += count
        if counted >= orders:
            return date.fromisoformat(day), date.fromisoformat(rows[0][0])
    raise AssertionError(counted)


def _program(wanted: str, span: tuple[date, date]) -> Sequence[str]:
    days = [day.isoformat() for day in span]
    return ["-m", "tests.bench.own_export", str(big_book()), wanted, *days]

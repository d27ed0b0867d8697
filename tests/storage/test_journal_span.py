"""Of any days the journal is what the whole journal says of them, however little was derived."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.storage.database import Database
from app.storage.journal_span import journal_between
from app.storage.journal_view import JOURNAL, JOURNAL_COLUMNS
from app.storage.reader import Reader
from tests.services.random_books import DAYS, LAST, Story, live, stories
from tests.services.test_bookkeeping import open_book

Row = tuple[Any, ...]
Bounds = tuple[date | None, date | None]

CHANGES = (
    "UPDATE payments SET settled_on = :day WHERE id = :id",
    "UPDATE payments SET paid_at = unixepoch(:day) WHERE id = :id",
    "UPDATE payments SET gross = gross + 7, net = net + 7 WHERE id = :id",
    "UPDATE orders SET delivered_at = unixepoch(:day) + 60000 WHERE id = :id",
    "UPDATE orders SET ended_at = unixepoch(:day) - 32400 WHERE id = :id",
    "UPDATE orders SET earned_on = :day WHERE id = :id",
    "UPDATE orders SET stage = 'delivered' WHERE id = :id",
    "UPDATE payouts SET paid_on = :day WHERE id = :id",
    (
        "UPDATE payouts SET kind = 'points', paid_on = NULL, requested_at = unixepoch(:day)"
        " WHERE id = :id"
    ),
    "UPDATE adjustments SET adjusted_on = :day WHERE id = :id",
    "UPDATE expenses SET spent_on = :day WHERE id = :id",
    "DELETE FROM expenses WHERE id = :id",
    "DELETE FROM bank_lines WHERE id = :id",
    (
        "INSERT INTO fiscal_years (year, recognition) VALUES"
        " (CAST(substr(:day, 1, 4) AS INTEGER), 'delivery')"
        " ON CONFLICT (year) DO UPDATE SET recognition = 'delivery'"
    ),
    (
        "INSERT INTO fiscal_years (year, withholding, household) VALUES"
        " (CAST(substr(:day, 1, 4) AS INTEGER), 'withholding_prepaid', 'year_end')"
        " ON CONFLICT (year) DO UPDATE SET withholding = 'withholding_prepaid',"
        " household = 'year_end'"
    ),
)
"""What may become of what rows come from; each is told a day and an id that may not be there."""
CHANGED = st.lists(st.tuples(st.sampled_from(CHANGES), DAYS, st.integers(1, 5)), max_size=6)
LENGTHS = st.sampled_from([0, 1, 30, 31, 92, 365, 400])
BOUNDS: st.SearchStrategy[Bounds] = st.one_of(
    st.tuples(DAYS, LENGTHS).map(lambda one: (one[0], one[0] + timedelta(days=one[1]))),
    DAYS.map(lambda day: (None, day)),
    DAYS.map(lambda day: (day, None)),
    st.sampled_from(
        [
            (None, None),
            (date(2025, 12, 1), date(2025, 12, 31)),
            (date(2026, 1, 1), date(2026, 1, 31)),
            (date(2026, 1, 1), date(2026, 12, 31)),
            (date(2026, 7, 1), date(2026, 7, 31)),
            (date(2025, 12, 31), date(2026, 1, 1)),
        ]
    ),
)


def within(reader: Reader, first: date | None, last: date | None) -> list[Row]:
    span = journal_between(reader, first, last)
    sql = f"{span.sql} SELECT {JOURNAL_COLUMNS} FROM journal ORDER BY 1, 2, 3"  # noqa: S608
    return reader.rows(sql, span.values)


def of_all(reader: Reader, first: date | None, last: date | None) -> list[Row]:
    sql = (
        f"{JOURNAL} SELECT {JOURNAL_COLUMNS} FROM journal"  # noqa: S608
        " WHERE booked_on BETWEEN :first AND :last ORDER BY 1, 2, 3"
    )
    bounds = {"first": str(first or ""), "last": str(last or "9999-12-31")}
    return reader.rows(sql, bounds)


def change(session: Session, sql: str, values: Mapping[str, Any]) -> None:
    session.info["subject"] = "x"
    session.execute(text(sql), values)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(stories(), CHANGED, st.lists(BOUNDS, min_size=1, max_size=6))
def test_any_days_have_the_rows_that_the_whole_journal_has(
    story: Story, changes: list[tuple[str, date, int]], asked: list[Bounds]
) -> None:
    with open_book() as book:
        book.write(live, story)
        for sql, day, number in changes:
            book.write(change, sql, {"day": day.isoformat(), "id": number})
        for first, last in asked:
            assert book.read(within, first, last) == book.read(of_all, first, last)


def test_an_empty_book_has_no_rows_in_any_days(plain_book: Database) -> None:
    assert plain_book.read(within, None, None) == []
    assert plain_book.read(within, LAST, LAST) == []


@pytest.mark.parametrize("last", [date(2025, 1, 31), date(2030, 1, 31)])
def test_days_the_wrong_way_round_have_no_rows(plain_book: Database, last: date) -> None:
    assert plain_book.read(within, date(2031, 1, 1), last) == []

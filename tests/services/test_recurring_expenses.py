"""What returns each month is booked once a month, on request."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.money import Yen
from app.services.expense_drafts import NoAmountError, RecurringDaysError
from app.services.expense_queries import due_recurring, expense, expenses, recurring_expenses
from app.services.expenses import edit_expense, remove_expense
from app.services.preferences import set_preference
from app.services.recurring_expenses import (
    RecurringExpenseMissingError,
    add_recurring,
    edit_recurring,
    end_recurring,
    record_recurring,
    remove_recurring,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    expense_draft,
    expense_rules,
    recurring_draft,
)
from tests.store import new_book

TODAY = date(2026, 11, 27)


def add(book: Database, **changes: Any) -> int:
    found, _ = book.write(add_recurring, recurring_draft(**changes), rules=expense_rules())
    return found


def record(book: Database, *ids: int, today: date = TODAY) -> tuple[int, ...]:
    found, _ = book.write(record_recurring, ids, today=today, rules=expense_rules(), now=NOW)
    return found


def due(book: Database, today: date = TODAY) -> list[date]:
    return [one.due_on for one in book.read(due_recurring, today)]


def test_turns_that_came_are_due_until_they_are_booked(database: Database) -> None:
    first = add(database)
    second = add(database, day=10, payee="サーバー", starts_on=date(2026, 11, 1))
    days = [date(2026, 9, 30), date(2026, 10, 31), date(2026, 11, 10)]
    assert due(database) == days
    made = record(database, first, second, first)
    assert len(made) == 3
    assert due(database) == []
    assert record(database, first, second) == ()
    assert [one.spent_on for one in database.read(expenses)] == days[::-1]
    assert due(database, date(2026, 11, 30)) == [date(2026, 11, 30)]


def test_a_moved_expense_is_still_the_turn_of_its_month(database: Database) -> None:
    recurring_id = add(database)
    september, _ = record(database, recurring_id)
    moved = expense_draft(spent_on=date(2026, 10, 1))
    database.write(edit_expense, september, moved, rules=expense_rules())
    assert due(database) == []
    database.write(remove_expense, september)
    assert due(database) == [date(2026, 9, 30)]
    database.write(edit_recurring, recurring_id, recurring_draft(day=1), rules=expense_rules())
    assert due(database) == [date(2026, 9, 1), date(2026, 11, 1)]


def test_each_turn_has_the_tax_class_of_its_own_day(database: Database) -> None:
    database.write(set_preference, "tax_status", "taxable")
    by_rule = add(database, amount=Yen(50_000))
    chosen = add(database, amount=Yen(50_000), tax_class="purchase_exempt")
    record(database, by_rule, chosen)
    found = [one.tax_class for one in database.read(expenses)]
    assert found == [
        *("purchase_exempt", "purchase_10_70"),
        *("purchase_exempt", "purchase_10_80"),
    ]
    assert [one.tax_class for one in database.read(recurring_expenses)] == [None, "purchase_exempt"]


def test_what_ended_has_no_more_turns_and_what_it_made_stays(database: Database) -> None:
    recurring_id = add(database)
    database.write(end_recurring, recurring_id, date(2026, 9, 30))
    (row,) = database.read(recurring_expenses)
    assert (row.ends_on, row.day) == (date(2026, 9, 30), 31)
    assert due(database) == [date(2026, 9, 30)]
    (made,) = record(database, recurring_id)
    with pytest.raises(RecurringDaysError):
        database.write(end_recurring, recurring_id, date(2026, 8, 31))
    database.write(remove_recurring, recurring_id)
    kept = database.read(expense, made)
    assert kept is not None
    assert kept.recurring_id is None
    with pytest.raises(RecurringExpenseMissingError):
        record(database, recurring_id)


def test_what_is_wrong_is_refused_before_anything_is_written(database: Database) -> None:
    with pytest.raises(NoAmountError):
        add(database, amount=Yen(0))
    recurring_id = add(database)
    with pytest.raises(RecurringExpenseMissingError):
        record(database, recurring_id, 99)
    assert database.read(expenses) == ()


@settings(max_examples=15, deadline=None)
@given(
    st.integers(1, 31),
    st.dates(date(2020, 1, 1), date(2024, 1, 1)),
    st.lists(st.integers(0, 400), min_size=1, max_size=4),
)
def test_no_month_is_booked_twice_whenever_it_is_asked(
    day: int, starts_on: date, steps: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = new_book(Path(folder) / "book")
        recurring_id = add(book, day=day, starts_on=starts_on)
        today, booked = starts_on, 0
        for step in steps:
            today += timedelta(days=step)
            awaited = len(due(book, today))
            booked += len(record(book, recurring_id, today=today))
            assert awaited + len(book.read(expenses)) - booked == awaited
            assert due(book, today) == []
        months = [f"{one.spent_on:%Y-%m}" for one in book.read(expenses)]
        assert len(months) == len(set(months)) == booked
        book.close()

"""Expenses are found by days, account and words, and summed by account."""

from datetime import date
from typing import Any

import pytest

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.services.expense_queries import (
    ExpenseRow,
    expense,
    expense_totals,
    expenses,
    expenses_like,
    recurring_expenses,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import bank_line, spend

NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)


@pytest.fixture
def book(database: Database) -> Database:
    database.write(spend, date(2026, 10, 31), "software", 6_480, payee="アドビ")
    database.write(spend, date(2026, 11, 3), "supplies", 3_333, memo="机と椅子")
    database.write(spend, date(2026, 11, 5), "supplies", 1_001, business_share=5_000)
    database.write(spend, date(2026, 11, 5), "utilities", 9_000, business_share=0)
    return database


def found(book: Database, *about: Any, **how: Any) -> list[int]:
    return [one.id for one in book.read(expenses, *about, **how)]


def test_expenses_are_found_by_days_account_and_words(book: Database) -> None:
    assert found(book) == [4, 3, 2, 1]
    assert found(book, *NOVEMBER) == [4, 3, 2]
    assert found(book, None, date(2026, 10, 31)) == [1]
    assert found(book, account="supplies") == [3, 2]
    assert found(book, text="ｱﾄﾞﾋﾞ") == [1]
    assert found(book, text="家電店 椅子") == [2]
    assert found(book, text="  ") == [4, 3, 2, 1]


def test_totals_are_the_shares_of_the_business(book: Database) -> None:
    assert book.read(expense_totals, *NOVEMBER) == {"supplies": 3_833, "utilities": 0}
    assert book.read(expense_totals)["software"] == 6_480


def test_one_expense_tells_all_of_it(book: Database) -> None:
    line_id, _ = book.write(bank_line, date(2026, 11, 5), -1_001, "expense", expense_id=3)
    assert book.read(expense, 3) == ExpenseRow(
        id=3,
        spent_on=date(2026, 11, 5),
        account="supplies",
        payee="家電店",
        memo="",
        amount=Yen(1_001),
        tax_class="purchase_10",
        registration_number="",
        paid_by=PaidBy.CARD,
        paid_part="事業用カード",
        business_share=5_000,
        business_amount=Yen(500),
        order_id=None,
        recurring_id=None,
        line_id=line_id,
        evidence_count=0,
    )
    assert book.read(expense, 99) is None
    assert book.read(recurring_expenses) == ()


def test_what_may_be_a_line_is_told_the_nearest_first(database: Database) -> None:
    for day in (1, 12, 20, 22):
        database.write(spend, date(2026, 11, day), "rent", 80_000, paid_by="bank")
    database.write(spend, date(2026, 11, 12), "rent", 80_001, paid_by="bank")
    database.write(spend, date(2026, 11, 12), "rent", 80_000)
    database.write(bank_line, date(2026, 11, 20), -80_000, "expense", expense_id=3)
    line_id, _ = database.write(bank_line, date(2026, 11, 11), -80_000, "open")
    assert [one.id for one in database.read(expenses_like, line_id)] == [2, 1]
    assert database.read(expenses_like, 99) == ()

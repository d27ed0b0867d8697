"""The list of expenses: found, ordered, read in windows, and summed."""

from datetime import date

import pytest

from app.models.money import Yen
from app.services.expense_lists import (
    ExpenseFilter,
    ExpenseSort,
    ExpenseSums,
    expense_ids,
    expense_lines,
    expense_sums,
    expense_years,
    known_payees,
    paid_parts,
)
from app.services.expense_queries import expense
from app.storage.database import Database
from tests.services.bookkeeping_samples import spend
from tests.services.evidence_samples import keep


@pytest.fixture
def book(database: Database) -> Database:
    own = {"paid_by": "own", "paid_part": ""}
    database.write(spend, date(2025, 12, 31), "software", 6_480, payee="アドビ", **own)
    database.write(spend, date(2026, 11, 3), "supplies", 3_333, memo="机と椅子")
    database.write(spend, date(2026, 11, 5), "supplies", 1_001, business_share=5_000)
    database.write(spend, date(2026, 11, 5), "utilities", 9_000, business_share=0, payee="電力会社")
    keep(database, expense_id=3)
    return database


def listed(book: Database, where: ExpenseFilter, sort: ExpenseSort = ExpenseSort.DAY) -> list[int]:
    return list(book.read(expense_ids, where, sort))


def test_all_that_is_given_must_hold(book: Database) -> None:
    this_year = ExpenseFilter(date(2026, 1, 1), date(2026, 12, 31))
    assert listed(book, ExpenseFilter()) == [4, 3, 2, 1]
    assert listed(book, this_year) == [4, 3, 2]
    assert listed(book, this_year._replace(account="supplies")) == [3, 2]
    assert listed(book, this_year._replace(text="椅子")) == [2]
    assert listed(book, ExpenseFilter(text="ｱﾄﾞﾋﾞ")) == [1]
    assert listed(book, this_year._replace(without_evidence=True)) == [4, 2]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (ExpenseSort.DAY, [1, 2, 4, 3]),
        (ExpenseSort.PAYEE, [1, 3, 2, 4]),
        (ExpenseSort.ACCOUNT, [1, 3, 2, 4]),
        (ExpenseSort.AMOUNT, [3, 2, 1, 4]),
        (ExpenseSort.SHARE, [4, 3, 2, 1]),
        (ExpenseSort.TAX, [4, 3, 2, 1]),
        (ExpenseSort.PAID, [4, 3, 2, 1]),
        (ExpenseSort.EVIDENCE, [3, 4, 2, 1]),
    ],
)
def test_each_column_orders_the_list(book: Database, sort: ExpenseSort, order: list[int]) -> None:
    assert list(book.read(expense_ids, ExpenseFilter(), sort, descending=False)) == order


def test_a_window_of_the_list_is_what_each_expense_tells(book: Database) -> None:
    assert book.read(expense_lines, []) == {}
    lines = book.read(expense_lines, [3, 1, 99])
    assert lines == {number: book.read(expense, number) for number in (3, 1)}
    assert lines[3].evidence_count == 1


def test_sums_are_those_of_the_list_and_what_the_business_has_of_it(book: Database) -> None:
    this_year = ExpenseFilter(date(2026, 1, 1), date(2026, 12, 31))
    assert book.read(expense_sums, this_year) == ExpenseSums(
        lines=3,
        amount=Yen(13_334),
        business_amount=Yen(3_833),
        without_evidence=2,
        by_account={"supplies": Yen(3_833), "utilities": Yen(0)},
    )
    assert list(book.read(expense_sums).by_account) == ["software", "supplies", "utilities"]
    nothing = ExpenseSums(0, Yen(0), Yen(0), 0, {})
    assert book.read(expense_sums, ExpenseFilter(text="家賃")) == nothing


def test_payees_and_means_of_payment_are_offered_again(book: Database) -> None:
    assert book.read(known_payees) == ("家電店", "電力会社", "アドビ")
    assert book.read(known_payees, "あど") == ("アドビ",)
    book.write(spend, date(2025, 1, 1), "supplies", 100, payee="電器の家")
    assert book.read(known_payees, "電") == ("電力会社", "電器の家", "家電店")
    assert book.read(known_payees, limit=1) == ("家電店",)
    assert book.read(paid_parts) == (("card", "事業用カード"),)
    assert book.read(expense_years) == (2026, 2025)

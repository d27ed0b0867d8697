"""The steps of a year's end are booked once, anew when asked again, and can be taken back."""

from datetime import UTC, date, datetime

import pytest

from app.models.money import Yen
from app.services.bookkeeping import MonthClosedError, close_month
from app.services.expense_drafts import NoAmountError
from app.services.journal_queries import journal
from app.services.ledger_queries import year_balances
from app.services.order_drafts import NegativeAmountError
from app.services.year_end import (
    NothingBelowZeroError,
    book_tax_due,
    move_below_zero,
    take_back_moved,
    take_back_tax_due,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, pay_out, refund, sell, tell_amounts


@pytest.fixture
def book(database: Database) -> Database:
    """Refund in December what was paid out in November, so that the site is owed something."""
    order_id, _ = database.write(sell, "1", date(2026, 11, 3))
    database.write(pay_out, [order_id], date(2026, 11, 20))
    database.write(refund, order_id, date(2026, 12, 10))
    return database


def holdings(book: Database, year: int) -> dict[tuple[str, str], int]:
    found = book.read(year_balances, year, chart=chart())
    return {(one.account, one.part): one.closing for one in found if one.closing}


def test_a_receivable_below_zero_is_a_debt_over_new_year(book: Database) -> None:
    assert holdings(book, 2026)["receivable", "coconala"] == -7_800
    count, _ = book.write(move_below_zero, 2026, chart=chart(), now=NOW)
    assert count == 1
    assert ("receivable", "coconala") not in holdings(book, 2026)
    assert holdings(book, 2026)["payable", "coconala"] == -7_800
    assert holdings(book, 2027)["receivable", "coconala"] == -7_800
    assert ("payable", "coconala") not in holdings(book, 2027)


def test_moving_again_books_anew_and_can_be_taken_back(book: Database) -> None:
    for _ in range(2):
        book.write(move_below_zero, 2026, chart=chart(), now=NOW)
        kinds = [row.kind for row in book.read(journal)]
        assert kinds.count("reclass") == 2
    book.write(take_back_moved, 2026)
    assert "reclass" not in {row.kind for row in book.read(journal)}


def test_nothing_below_zero_is_refused_and_leaves_what_was(database: Database) -> None:
    database.write(sell, "1", date(2026, 11, 3))
    with pytest.raises(NothingBelowZeroError):
        database.write(move_below_zero, 2026, chart=chart(), now=NOW)


def test_tax_due_is_an_expense_and_a_debt_of_the_last_day(database: Database) -> None:
    for amount in (90_000, 116_500):
        database.write(book_tax_due, 2026, Yen(amount), now=NOW)
    (row,) = database.read(journal)
    assert (row.booked_on, row.debit, row.credit, row.amount) == (
        date(2026, 12, 31),
        "taxes",
        "payable",
        116_500,
    )
    assert (row.credit_part, row.debit_tax) == ("consumption_tax", "out_of_scope")
    database.write(take_back_tax_due, 2026)
    assert database.read(journal) == ()


@pytest.mark.parametrize(("amount", "error"), [(0, NoAmountError), (-1, NegativeAmountError)])
def test_no_tax_is_not_booked(database: Database, amount: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        database.write(book_tax_due, 2026, Yen(amount), now=NOW)


def test_a_closed_december_keeps_its_end_as_it_was(book: Database) -> None:
    later = datetime(2027, 2, 1, tzinfo=UTC)
    book.write(tell_amounts)
    book.write(close_month, "2026-12", now=later)
    before = book.read(journal)
    for step in (
        lambda: book.write(move_below_zero, 2026, chart=chart(), now=later),
        lambda: book.write(take_back_moved, 2026),
        lambda: book.write(book_tax_due, 2026, Yen(500), now=later),
        lambda: book.write(take_back_tax_due, 2026),
    ):
        with pytest.raises(MonthClosedError) as caught:
            step()
        assert caught.value.details == {"month": "2026-12", "closed": "2026-12"}
    assert book.read(journal) == before
    book.write(book_tax_due, 2027, Yen(500), now=later)

"""The books of the demo seller: kept by year, closed for the last one, and explained to the yen."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from app.models.bookkeeping_types import BooksForm
from app.models.money import Yen
from app.services import bookkeeping
from app.services.bookkeeping import UnexplainedDifferenceError
from app.services.demo.bookkeeping import closed
from app.services.journal_queries import each_row, trial_balance
from app.services.ledger_queries import ledger_list
from app.services.tax_forms import profit, year_facts
from app.storage.database import Database
from tests.services.bookkeeping_samples import chart
from tests.services.demo.test_book import make

NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)


@pytest.fixture
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = make(tmp_path_factory.mktemp("books") / "demo.db")
    yield database
    database.close()


def test_both_tax_years_are_blue_and_have_income_and_expenses(book: Database) -> None:
    for year in (2025, 2026):
        assert book.read(year_facts, year).form is BooksForm.BLUE
        found = book.read(profit, date(year, 1, 1), date(year, 12, 31), chart=chart())
        assert found.income > found.expenses > 500_000


def test_debits_equal_credits_and_the_bank_is_what_the_statements_say(book: Database) -> None:
    balances = book.read(trial_balance)
    assert sum(one.balance for one in balances) == 0
    bank = book.read(ledger_list, "bank", None, 2026, chart=chart())
    unused = book.read(lambda r: r.value("SELECT SUM(amount) FROM bank_lines WHERE use = 'open'"))
    last = book.read(
        lambda r: r.value(
            "SELECT SUM(balance) FROM bank_lines WHERE id IN"
            " (SELECT MAX(id) FROM bank_lines GROUP BY bank_account_id)"
        )
    )
    assert bank.closing == last - unused


def test_the_last_year_is_closed_and_its_rows_stand(book: Database) -> None:
    month, closed_at = closed(date(2026, 11, 25))
    assert (month, closed_at.year) == ("2025-12", 2026)
    rows = book.read(lambda r: tuple(each_row(r, None, date(2025, 12, 31))))
    kept = book.read(lambda r: r.value("SELECT COUNT(*) FROM closed_entries"))
    assert len(rows) == kept > 0
    assert not any(row.version for row in book.read(lambda r: tuple(each_row(r))))


def test_months_close_until_the_one_whose_payout_leaves_755_yen_unexplained(
    book: Database,
) -> None:
    book.write(bookkeeping.close_month, "2026-09", now=NOW)
    late = datetime(2026, 12, 2, tzinfo=UTC)
    with pytest.raises(UnexplainedDifferenceError) as refused:
        book.write(bookkeeping.close_month, "2026-11", now=late)
    assert refused.value.details == {"count": 1, "amount": Yen(755)}

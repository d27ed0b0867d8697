"""The tax years a book has something of."""

from datetime import date

from app.models.bookkeeping import OpeningBalance
from app.models.money import Yen
from app.services.tax_year_queries import book_years
from app.storage.database import Database
from tests.services.bookkeeping_samples import sell, spend

TODAY = date(2026, 11, 23)


def test_an_empty_book_knows_the_running_year(database: Database) -> None:
    assert database.read(book_years, TODAY) == (2026,)


def test_the_years_go_from_the_first_to_the_last_with_those_between(database: Database) -> None:
    database.write(sell, "1", date(2023, 5, 5))
    assert database.read(book_years, TODAY) == (2026, 2025, 2024, 2023)
    database.write(spend, date(2022, 1, 1), "supplies", 500)
    database.write(sell, "2", date(2027, 1, 5))
    assert database.read(book_years, TODAY) == (2027, 2026, 2025, 2024, 2023, 2022)


def test_a_year_that_only_begins_with_balances_counts(database: Database) -> None:
    opening = OpeningBalance(year=2025, account="cash", part="", amount=Yen(1_000))
    database.write(lambda session: session.add(opening))
    assert database.read(book_years, TODAY) == (2026, 2025)

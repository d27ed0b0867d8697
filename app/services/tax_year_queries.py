"""The tax years a book has something of: calendar years, as a sole proprietor's are."""

from datetime import date

from app.services.book_beginning import book_begins
from app.storage.reader import Reader

BOUNDS = """
SELECT MIN(first), MAX(last) FROM (
  SELECT MIN(earned_on) AS first, MAX(earned_on) AS last FROM orders WHERE stage = 'completed'
  UNION ALL
  SELECT MIN(spent_on), MAX(spent_on) FROM expenses
  UNION ALL
  SELECT MIN(paid_on), MAX(paid_on) FROM payouts
  UNION ALL
  SELECT MIN(booked_on), MAX(booked_on) FROM bank_lines
  UNION ALL
  SELECT MIN(entered_on), MAX(entered_on) FROM own_entries
  UNION ALL
  SELECT MIN(year) || '-01-01', MAX(year) || '-01-01' FROM opening_balances
  UNION ALL
  SELECT MIN(year) || '-01-01', MAX(year) || '-01-01' FROM fiscal_years
)"""
"""The first and last day the books have something of, None twice for an empty book."""


def book_years(reader: Reader, today: date) -> tuple[int, ...]:
    """Return the years from the first to the last the books know, newest first.

    Today's is always among them; years between that stood still are too, for balances go on.
    """
    first, last = reader.row(BOUNDS) or (None, None)
    known = [int(day[:4]) for day in (first, last) if day] or [today.year]
    known.append(book_begins(reader) or today.year)
    return tuple(range(max(*known, today.year), min(*known, today.year) - 1, -1))

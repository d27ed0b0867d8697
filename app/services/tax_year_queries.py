"""The tax years a book has something of: calendar years, as a sole proprietor's are."""

from datetime import date

from app.models.bookkeeping_types import TRANSIT, LineUse
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


BEGINNING = f"""
SELECT MIN(year) FROM (
  SELECT strftime('%Y', MIN(earned_on)) + 0 AS year FROM orders
  UNION ALL
  SELECT strftime('%Y', MIN(purchased_at) + 32400, 'unixepoch') + 0 FROM orders
  UNION ALL
  SELECT strftime('%Y', MIN(requested_at) + 32400, 'unixepoch') + 0 FROM payouts
  UNION ALL
  SELECT strftime('%Y', MIN(adjusted_on)) + 0 FROM adjustments
  UNION ALL
  SELECT strftime('%Y', MIN(spent_on)) + 0 FROM expenses
  UNION ALL
  SELECT strftime('%Y', MIN(entered_on)) + 0 FROM own_entries
  UNION ALL
  SELECT strftime('%Y', MIN(booked_on)) + 0 FROM bank_lines
    WHERE use NOT IN ('{LineUse.OPEN}', '{LineUse.OUTSIDE}')
      OR (use = '{LineUse.OUTSIDE}' AND part = '{TRANSIT}')
  UNION ALL
  SELECT MIN(year) FROM opening_balances
  UNION ALL
  SELECT MIN(year) FROM fiscal_years
)"""  # noqa: S608 - words of our own
"""The first year of orders and of what is booked, said of a year, or was begun with.

A bank's line counts once it is booked as something: a statement goes back as far as the bank
pleases, and most of a private account's lines are no business.
"""


def book_begins(reader: Reader) -> int | None:
    """Return the first year of the book; None while it is empty, and nothing lies before it."""
    year: int | None = reader.value(BEGINNING)
    return year


def book_years(reader: Reader, today: date) -> tuple[int, ...]:
    """Return the years from the first to the last the books know, newest first.

    Today's is always among them; years between that stood still are too, for balances go on.
    """
    first, last = reader.row(BOUNDS) or (None, None)
    known = [int(day[:4]) for day in (first, last) if day] or [today.year]
    known.append(book_begins(reader) or today.year)
    return tuple(range(max(*known, today.year), min(*known, today.year) - 1, -1))

"""The year a book begins with: what is typed or captured of before is refused."""

from datetime import date

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping_types import TRANSIT, LineUse
from app.services.direct_guard import session_reader
from app.services.expense_drafts import check_day
from app.storage.reader import Reader

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


class BeforeBookError(AppError):
    """The day lies before the year the book begins with (`found`, `begins`)."""


class StatementBeforeBookError(AppError):
    """All lines of a statement lie before the book's first year (`file`, `found`, `begins`)."""


def book_begins(reader: Reader) -> int | None:
    """Return the first year of the book; None while it is empty, and nothing lies before it."""
    year: int | None = reader.value(BEGINNING)
    return year


def check_in_book(session: Session, day: date) -> None:
    """Refuse a typed day of a year before the book begins, or before all books.

    Raises:
        TooEarlyError, BeforeBookError
    """
    check_day(day)
    begins = book_begins(session_reader(session))
    if begins is not None and day.year < begins:
        raise BeforeBookError(found=day, begins=begins)

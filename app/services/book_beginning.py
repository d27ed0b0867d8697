"""Refuses what is typed of a year before the book begins."""

from datetime import date

from sqlalchemy.orm import Session

from app.errors import AppError
from app.services.direct_guard import session_reader
from app.services.expense_drafts import check_day
from app.services.tax_year_queries import book_begins


class BeforeBookError(AppError):
    """The day lies before the year the book begins with (`found`, `begins`)."""


def check_in_book(session: Session, day: date) -> None:
    """Refuse a typed day of a year before the book begins, or before all books.

    Raises:
        TooEarlyError, BeforeBookError
    """
    check_day(day)
    begins = book_begins(session_reader(session))
    if begins is not None and day.year < begins:
        raise BeforeBookError(found=day, begins=begins)

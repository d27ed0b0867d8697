"""Commands on expenses that return each month, and those they make when their turn has come."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping_types import PaidBy
from app.models.expense import Expense, RecurringExpense
from app.rulebook.expense_rules import ExpenseRulebook
from app.rulebook.turns_of_month import turns
from app.services.book_beginning import check_in_book
from app.services.expense_booking import fill_booking, tax_class_of
from app.services.expense_drafts import (
    Booking,
    RecurringDaysError,
    RecurringDraft,
    check_recurring,
)


class RecurringExpenseMissingError(AppError):
    """There is no such recurring expense in the book (`id`)."""


def add_recurring(session: Session, draft: RecurringDraft, *, rules: ExpenseRulebook) -> int:
    """Let an expense return each month, and return its id; nothing is booked by that alone.

    Raises:
        AppError: One of `check_recurring`'s, for the first thing that is wrong.
        BeforeBookError: It begins in a year before the book does.
    """
    check_recurring(draft, rules.chart)
    check_in_book(session, draft.starts_on)
    row = RecurringExpense()
    _fill(session, row, draft)
    session.add(row)
    session.flush()
    return row.id


def edit_recurring(
    session: Session, recurring_id: int, draft: RecurringDraft, *, rules: ExpenseRulebook
) -> None:
    """Write a recurring expense anew; what it made already stays as it is.

    Raises:
        RecurringExpenseMissingError
        AppError: One of `check_recurring`'s, for the first thing that is wrong.
        BeforeBookError: It begins on another day than before, in a year before the book does.
    """
    row = _recurring(session, recurring_id)
    check_recurring(draft, rules.chart)
    if draft.starts_on != row.starts_on:
        check_in_book(session, draft.starts_on)
    _fill(session, row, draft)


def end_recurring(session: Session, recurring_id: int, on: date) -> None:
    """Let a recurring expense have its last turn on that day at the latest.

    Raises:
        RecurringExpenseMissingError, RecurringDaysError
    """
    row = _recurring(session, recurring_id)
    if on < row.starts_on:
        raise RecurringDaysError(starts_on=row.starts_on, ends_on=on)
    row.ends_on = on


def remove_recurring(session: Session, recurring_id: int) -> None:
    """Take a recurring expense away; what it made stays.

    Raises:
        RecurringExpenseMissingError
    """
    row = _recurring(session, recurring_id)
    session.delete(row)


def record_recurring(
    session: Session,
    recurring_ids: Sequence[int],
    *,
    today: date,
    rules: ExpenseRulebook,
    now: datetime,
) -> tuple[int, ...]:
    """Book what has come due of these by today, and return the expenses' ids; no month twice.

    Raises:
        RecurringExpenseMissingError
    """
    made = [
        _made(session, row, on, rules, now)
        for row in [_recurring(session, one) for one in dict.fromkeys(recurring_ids)]
        for on in _due(session, row, today)
    ]
    session.add_all(made)
    session.flush()
    return tuple(expense.id for expense in made)


def _due(session: Session, row: RecurringExpense, today: date) -> Iterator[date]:
    kept = select(Expense.recurring_month).where(Expense.recurring_expense_id == row.id)
    known = set(session.scalars(kept))
    last = min(today, row.ends_on or today)
    return (on for on in turns(row.day, row.starts_on, last) if f"{on:%Y-%m}" not in known)


def _made(
    session: Session, row: RecurringExpense, on: date, rules: ExpenseRulebook, now: datetime
) -> Expense:
    expense = Expense(
        spent_on=on, recurring_expense_id=row.id, recurring_month=f"{on:%Y-%m}", created_at=now
    )
    booking = Booking(
        account=row.account,
        payee=row.payee,
        amount=row.amount,
        paid_by=PaidBy(row.paid_by),
        paid_part=row.paid_part,
        memo=row.memo,
        registration_number=row.registration_number,
        business_share=row.business_share,
    )
    fill_booking(session, expense, booking)
    expense.tax_class = tax_class_of(session, expense, row.tax_class or None, on, rules)
    return expense


def _fill(session: Session, row: RecurringExpense, draft: RecurringDraft) -> None:
    """A class nobody chose stays open: the rules decide on the day of each turn."""
    fill_booking(session, row, draft)
    row.tax_class = draft.tax_class or ""
    row.day, row.starts_on, row.ends_on = draft.day, draft.starts_on, draft.ends_on


def _recurring(session: Session, recurring_id: int) -> RecurringExpense:
    row = session.get(RecurringExpense, recurring_id)
    if row is None:
        raise RecurringExpenseMissingError(id=recurring_id)
    session.info["subject"] = row.payee
    return row

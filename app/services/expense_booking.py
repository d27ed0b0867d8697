"""Fills an expense, or one that returns, with how it is booked: half of each command on them."""

import json
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.expense import Expense, RecurringExpense
from app.models.preference import Preference
from app.models.types import TaxStatus
from app.rulebook.expense_rules import ExpenseRulebook
from app.services.expense_drafts import (
    Booking,
    ExpenseDraft,
    check_booking,
    check_day,
    plain_number,
)
from app.services.order_lookup import order_with


def fill_booking(session: Session, row: Expense | RecurringExpense, draft: Booking) -> None:
    """Write what a checked draft says of the booking, but for its tax class."""
    session.info["subject"] = draft.payee.strip()
    row.account, row.payee, row.amount = draft.account, draft.payee.strip(), draft.amount
    row.memo, row.registration_number = draft.memo.strip(), plain_number(draft.registration_number)
    row.paid_by, row.paid_part = draft.paid_by, draft.paid_part.strip()
    row.business_share = draft.business_share


def new_expense(
    session: Session, draft: ExpenseDraft, rules: ExpenseRulebook, now: datetime
) -> int:
    """Book an expense, and return its id; whether its day is of the book was asked before.

    Raises:
        AppError: One of `fill_expense`'s.
    """
    expense = Expense(created_at=now)
    fill_expense(session, expense, draft, rules)
    session.add(expense)
    session.flush()
    return expense.id


def fill_expense(
    session: Session, expense: Expense, draft: ExpenseDraft, rules: ExpenseRulebook
) -> None:
    """Write all that a draft says of an expense.

    Raises:
        TooEarlyError, OrderMissingError
        AppError: One of `check_booking`'s, for the first thing that is wrong.
    """
    check_booking(draft, rules.chart)
    check_day(draft.spent_on)
    if draft.order_id is not None:
        order_with(session, draft.order_id)
    fill_booking(session, expense, draft)
    expense.spent_on, expense.order_id = draft.spent_on, draft.order_id
    expense.tax_class = tax_class_of(session, expense, draft.tax_class, draft.spent_on, rules)


def tax_class_of(
    session: Session,
    row: Expense | RecurringExpense,
    chosen: str | None,
    on: date,
    rules: ExpenseRulebook,
) -> str:
    """Return the tax class that was chosen, else that of the rules on a day."""
    return chosen or rules.tax_class(
        row.account,
        on,
        row.amount,
        is_qualified=row.registration_number != "",
        is_taxable=_is_taxable(session),
    )


def _is_taxable(session: Session) -> bool:
    kept = session.scalar(select(Preference.value).where(Preference.name == "tax_status"))
    return kept is not None and json.loads(kept) == TaxStatus.TAXABLE

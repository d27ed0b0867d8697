"""Commands on many lines of statements at once, and on the names of accounts and payers."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bank import BankAccount, PayerAlias
from app.models.bookkeeping import ClosedEntry, OpeningBalance
from app.models.bookkeeping_types import LineUse, PaidBy
from app.models.expense import Expense, RecurringExpense
from app.rulebook.expense_rules import ExpenseRulebook
from app.rulebook.payout_matching import fold_payer
from app.services.expense_drafts import ExpenseDraft
from app.services.order_drafts import NAME_LENGTH, check_text
from app.services.reconciling import (
    BankAccountExistsError,
    BankAccountMissingError,
    expense_from_line,
    free_line,
    use_line,
)
from app.services.recurring_expenses import RecurringExpenseMissingError


class NamedInClosedMonthError(AppError):
    """Entries of a closed month name the account (`month` the last one)."""


class TurnBookedError(AppError):
    """The recurring expense is booked for that month already (`payee`, `month`)."""


def use_lines(session: Session, line_ids: Sequence[int], use: LineUse, part: str = "") -> None:
    """Say of several open lines what they are, as `use_line` does of one.

    Raises:
        AppError: One of `use_line`'s, for the first line that cannot be it; then none is.
    """
    for line_id in line_ids:
        use_line(session, line_id, use, part)


def expenses_from_lines(
    session: Session,
    line_ids: Sequence[int],
    draft: ExpenseDraft,
    *,
    rules: ExpenseRulebook,
    now: datetime,
) -> tuple[int, ...]:
    """Book an expense for each of these lines, all alike but for day and amount; return their ids.

    Raises:
        AppError: One of `expense_from_line`'s, for the first line that cannot be one.
    """
    return tuple(
        expense_from_line(session, line_id, draft, rules=rules, now=now) for line_id in line_ids
    )


def turn_from_line(
    session: Session,
    line_id: int,
    recurring_id: int,
    month: str,
    *,
    rules: ExpenseRulebook,
    now: datetime,
) -> int:
    """Book a month's turn (YYYY-MM) of a recurring expense as an open line; return its id.

    Day and amount are those of the line; freed, the turn is due again.

    Raises:
        RecurringExpenseMissingError, TurnBookedError
        AppError: One of `expense_from_line`'s, for the first thing that is wrong.
    """
    row = session.get(RecurringExpense, recurring_id)
    if row is None:
        raise RecurringExpenseMissingError(id=recurring_id)
    booked = select(Expense.id).where(
        Expense.recurring_expense_id == recurring_id, Expense.recurring_month == month
    )
    if session.scalar(booked) is not None:
        raise TurnBookedError(payee=row.payee, month=month)
    draft = ExpenseDraft(
        account=row.account,
        payee=row.payee,
        amount=row.amount,
        paid_by=PaidBy.BANK,
        memo=row.memo,
        tax_class=row.tax_class or None,
        registration_number=row.registration_number,
        business_share=row.business_share,
        spent_on=row.starts_on,
    )
    expense_id = expense_from_line(session, line_id, draft, rules=rules, now=now)
    expense = session.get_one(Expense, expense_id)
    expense.recurring_expense_id, expense.recurring_month = recurring_id, month
    return expense_id


def free_lines(session: Session, line_ids: Sequence[int], *, now: datetime) -> None:
    """Let several lines be nothing yet, as `free_line` does one.

    Raises:
        BankLineMissingError
    """
    for line_id in line_ids:
        free_line(session, line_id, now=now)


def rename_bank_account(session: Session, account_id: int, name: str) -> None:
    """Give an account another name, also where expenses were paid from it.

    Raises:
        BankAccountMissingError, BankAccountExistsError, EmptyFieldError, TooLongError
        NamedInClosedMonthError
    """
    account = session.get(BankAccount, account_id)
    if account is None:
        raise BankAccountMissingError(id=account_id)
    wanted = check_text("name", name, NAME_LENGTH)
    other = session.scalar(select(BankAccount).where(BankAccount.name == wanted))
    if other is not None and other.id != account_id:
        raise BankAccountExistsError(name=wanted)
    _check_not_closed(session, account.name)
    paid = select(Expense).where(Expense.paid_by == PaidBy.BANK, Expense.paid_part == account.name)
    returning = select(RecurringExpense).where(
        RecurringExpense.paid_by == PaidBy.BANK, RecurringExpense.paid_part == account.name
    )
    for row in (*session.scalars(paid), *session.scalars(returning)):
        row.paid_part = wanted
    opened = select(OpeningBalance).where(
        OpeningBalance.account == "bank", OpeningBalance.part == account.name
    )
    for opening in session.scalars(opened).all():
        opening.part = wanted
    account.name = wanted
    session.info["subject"] = wanted


def _check_not_closed(session: Session, name: str) -> None:
    """Refuse where the name stands in entries that no longer change."""
    debit = and_(ClosedEntry.debit == "bank", ClosedEntry.debit_part == name)
    credit = and_(ClosedEntry.credit == "bank", ClosedEntry.credit_part == name)
    closed = session.scalar(select(func.max(ClosedEntry.month)).where(or_(debit, credit)))
    if closed is not None:
        raise NamedInClosedMonthError(month=closed)


def forget_payer(session: Session, text: str) -> None:
    """Know no more which marketplace pays under the name in a statement's text.

    What was matched by it stays; the next deposit of that name is asked about again.
    """
    session.info["subject"] = text.strip()
    row = session.scalar(select(PayerAlias).where(PayerAlias.alias == fold_payer(text)))
    if row is not None:
        session.delete(row)

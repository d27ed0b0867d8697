"""Commands on expenses: what the business spent, and how a payee is booked from now on."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bank import BankLine
from app.models.bookkeeping_types import LineUse
from app.models.expense import WHOLE_SHARE, Expense, ExpenseRule
from app.rulebook.expense_rules import (
    ExpenseRulebook,
    fold_payee,
    is_expense_account,
    is_purchase_class,
)
from app.services.expense_booking import fill_booking, tax_class_of
from app.services.expense_drafts import (
    ExpenseDraft,
    NotAnExpenseAccountError,
    NotAPurchaseClassError,
    check_booking,
    check_day,
    check_share,
)
from app.services.order_drafts import NAME_LENGTH, EmptyFieldError, check_text
from app.services.order_lookup import order_with


class ExpenseMissingError(AppError):
    """There is no such expense in the book (`id`)."""


class JoinedExpenseError(AppError):
    """Day, amount and account are those of a bank's line; it must be freed first (`payee`)."""


def add_expense(
    session: Session, draft: ExpenseDraft, *, rules: ExpenseRulebook, now: datetime
) -> int:
    """Book an expense, and return its id; one of a closed month is booked in the open one.

    Raises:
        TooEarlyError, OrderMissingError
        AppError: One of `check_booking`'s, for the first thing that is wrong.
    """
    expense = Expense(created_at=now)
    _fill(session, expense, draft, rules)
    session.add(expense)
    session.flush()
    return expense.id


def edit_expense(
    session: Session, expense_id: int, draft: ExpenseDraft, *, rules: ExpenseRulebook
) -> None:
    """Write an expense anew; the journal corrects what a closed month has of it.

    Raises:
        ExpenseMissingError, JoinedExpenseError, TooEarlyError, OrderMissingError
        AppError: One of `check_booking`'s, for the first thing that is wrong.
    """
    expense = _expense(session, expense_id)
    told = draft.spent_on, draft.amount, draft.paid_by, draft.paid_part.strip()
    kept = expense.spent_on, expense.amount, expense.paid_by, expense.paid_part
    if told != kept and _lines(session, expense_id):
        raise JoinedExpenseError(payee=expense.payee)
    _fill(session, expense, draft, rules)


def remove_expense(session: Session, expense_id: int) -> None:
    """Take an expense away; a bank's line that was it is open again, its evidence is kept.

    Raises:
        ExpenseMissingError
    """
    expense = _expense(session, expense_id)
    session.info["subject"] = expense.payee
    for line in _lines(session, expense_id):
        line.use, line.expense_id = LineUse.OPEN, None
    session.flush()
    session.delete(expense)


def learn_rule(
    session: Session,
    words: str,
    account: str,
    tax_class: str | None = None,
    business_share: int = WHOLE_SHARE,
    *,
    rules: ExpenseRulebook,
) -> int:
    """Suggest an account for payees whose name holds these words; return the rule's id.

    The same words in another width or kana are the same rule, which is written anew.

    Raises:
        EmptyFieldError, TooLongError, NotAnExpenseAccountError, NotAPurchaseClassError, ShareError
    """
    wanted = check_text("payee", words, NAME_LENGTH)
    if not fold_payee(wanted):
        raise EmptyFieldError(field="payee")
    if not is_expense_account(rules.chart, account):
        raise NotAnExpenseAccountError(account=account)
    if tax_class is not None and not is_purchase_class(rules.chart, tax_class):
        raise NotAPurchaseClassError(tax_class=tax_class)
    check_share(business_share)
    folded = fold_payee(wanted)
    known = session.scalars(select(ExpenseRule)).all()
    row = next((one for one in known if fold_payee(one.words) == folded), None)
    if row is None:
        row = ExpenseRule(words=wanted)
        session.add(row)
    row.words, row.account = wanted, account
    row.tax_class, row.business_share = tax_class, business_share
    session.flush()
    session.info["subject"] = wanted
    return row.id


def forget_rule(session: Session, rule_id: int) -> None:
    """Suggest nothing for these words any more; a rule that is gone already is left."""
    row = session.get(ExpenseRule, rule_id)
    if row is not None:
        session.info["subject"] = row.words
        session.delete(row)


def _fill(session: Session, expense: Expense, draft: ExpenseDraft, rules: ExpenseRulebook) -> None:
    check_booking(draft, rules.chart)
    check_day(draft.spent_on)
    if draft.order_id is not None:
        order_with(session, draft.order_id)
    fill_booking(session, expense, draft)
    expense.spent_on, expense.order_id = draft.spent_on, draft.order_id
    expense.tax_class = tax_class_of(session, expense, draft.tax_class, draft.spent_on, rules)


def _expense(session: Session, expense_id: int) -> Expense:
    expense = session.get(Expense, expense_id)
    if expense is None:
        raise ExpenseMissingError(id=expense_id)
    return expense


def _lines(session: Session, expense_id: int) -> list[BankLine]:
    return list(session.scalars(select(BankLine).where(BankLine.expense_id == expense_id)))

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
from app.services.book_beginning import check_in_book
from app.services.expense_booking import fill_expense, new_expense
from app.services.expense_drafts import (
    ExpenseDraft,
    NotAnExpenseAccountError,
    NotAPurchaseClassError,
    check_booking,
    check_share,
)
from app.services.order_drafts import NAME_LENGTH, EmptyFieldError, check_text


class ExpenseMissingError(AppError):
    """There is no such expense in the book (`id`)."""


class JoinedExpenseError(AppError):
    """Day, amount and account are those of a bank's line; it must be freed first (`payee`)."""


def add_expense(
    session: Session, draft: ExpenseDraft, *, rules: ExpenseRulebook, now: datetime
) -> int:
    """Book an expense, and return its id; one of a closed month is booked in the open one.

    Raises:
        TooEarlyError, BeforeBookError, OrderMissingError
        AppError: One of `check_booking`'s, for the first thing that is wrong.
    """
    check_booking(draft, rules.chart)
    check_in_book(session, draft.spent_on)
    return new_expense(session, draft, rules, now)


def edit_expense(
    session: Session, expense_id: int, draft: ExpenseDraft, *, rules: ExpenseRulebook
) -> None:
    """Write an expense anew; the journal corrects what a closed month has of it.

    Raises:
        ExpenseMissingError, JoinedExpenseError, TooEarlyError, OrderMissingError
        BeforeBookError: It is another day than before, of a year before the book begins.
        AppError: One of `check_booking`'s, for the first thing that is wrong.
    """
    expense = _expense(session, expense_id)
    told = draft.spent_on, draft.amount, draft.paid_by, draft.paid_part.strip()
    kept = expense.spent_on, expense.amount, expense.paid_by, expense.paid_part
    if told != kept and _lines(session, expense_id):
        raise JoinedExpenseError(payee=expense.payee)
    if draft.spent_on != expense.spent_on:
        check_in_book(session, draft.spent_on)
    fill_expense(session, expense, draft, rules)


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


def _expense(session: Session, expense_id: int) -> Expense:
    expense = session.get(Expense, expense_id)
    if expense is None:
        raise ExpenseMissingError(id=expense_id)
    return expense


def _lines(session: Session, expense_id: int) -> list[BankLine]:
    return list(session.scalars(select(BankLine).where(BankLine.expense_id == expense_id)))

"""Commands that join bank statements with payouts and expenses, and say why less arrived."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.capture.facts import BankLineFact
from app.errors import AppError
from app.models.bank import BankAccount, BankLine, PayerAlias, PayoutDifference
from app.models.bookkeeping_types import LineUse, PaidBy, PayoutCause
from app.models.expense import Expense
from app.models.money import Yen
from app.models.order import Order
from app.models.payout import Payout
from app.rulebook.chart import Chart
from app.rulebook.expense_rules import ExpenseRulebook
from app.rulebook.payout_matching import fold_payer
from app.services.bookkeeping import UnknownAccountError
from app.services.expense_booking import new_expense
from app.services.expense_drafts import ExpenseDraft
from app.services.expenses import ExpenseMissingError
from app.services.order_drafts import NAME_LENGTH, NOTE_LENGTH, check_length, check_text
from app.services.payout_drafts import Explanation
from app.services.payout_lookup import PayoutMissingError

USES_OF_LINES = (
    *(LineUse.ORDER, LineUse.CARD, LineUse.OWN),
    *(LineUse.INTEREST, LineUse.OUTSIDE),
)
"""What a line can be by itself; a payout or an expense it becomes by being joined."""


class BankAccountExistsError(AppError):
    """An account of that name is kept already (`name`)."""


class BankAccountMissingError(AppError):
    """There is no such bank account in the book (`id`)."""


class BankLineMissingError(AppError):
    """There is no such line of a statement in the book (`id`)."""


class LineUsedError(AppError):
    """The line is something else already; it must be freed first (`text`)."""


class NotADepositError(AppError):
    """Money that went out cannot be a payout (`amount`)."""


class NotAPaymentError(AppError):
    """Money that came in cannot be an expense (`amount`)."""


class ExpenseTakenError(AppError):
    """Another line of a statement is this expense already (`payee`)."""


class OtherAmountError(AppError):
    """A line and an expense that are of different amounts are not one (`amount`, `found`)."""


class PayoutTakenError(AppError):
    """Another line of a statement is this payout already (`id`)."""


class EarlyDepositError(AppError):
    """Money cannot have arrived before it was asked for (`booked_on`, `requested_on`)."""


class ReasonMissingError(AppError):
    """A difference of another cause needs a reason."""


class DifferenceError(AppError):
    """A difference is an amount of yen other than nothing."""


class Taken(NamedTuple):
    """How many lines of a statement were new, and how many the book knew."""

    new: int
    seen: int


def add_bank_account(session: Session, name: str, *, now: datetime) -> int:
    """Keep a bank account under its own name, and return its id.

    Raises:
        EmptyFieldError, TooLongError, BankAccountExistsError
    """
    wanted = check_text("name", name, NAME_LENGTH)
    if session.scalar(select(BankAccount).where(BankAccount.name == wanted)) is not None:
        raise BankAccountExistsError(name=wanted)
    account = BankAccount(name=wanted, created_at=now)
    session.add(account)
    session.flush()
    session.info["subject"] = wanted
    return account.id


def take_statement(session: Session, account_id: int, lines: Sequence[BankLineFact]) -> Taken:
    """Take the lines of a statement that the book does not know yet.

    Raises:
        BankAccountMissingError
    """
    account = _account(session, account_id)
    known = set(
        session.scalars(select(BankLine.fingerprint).where(BankLine.bank_account_id == account_id))
    )
    new = [line for line in lines if line.fingerprint not in known]
    session.add_all(
        BankLine(
            bank_account_id=account.id,
            booked_on=line.booked_on,
            amount=line.amount,
            balance=line.balance,
            text=line.text,
            memo=line.memo,
            fingerprint=line.fingerprint,
        )
        for line in new
    )
    session.flush()
    return Taken(len(new), len(lines) - len(new))


def match_payout(session: Session, line_id: int, payout_id: int, *, now: datetime) -> None:
    """Say that a deposit is a payout: it is paid with it, and its payer is known from now on.

    Raises:
        BankLineMissingError, PayoutMissingError, LineUsedError, NotADepositError,
        PayoutTakenError, EarlyDepositError
    """
    line, payout = _free_line(session, line_id), _payout(session, payout_id)
    if line.amount < 0:
        raise NotADepositError(amount=line.amount)
    other = select(BankLine).where(BankLine.payout_id == payout_id)
    if session.scalar(other) is not None:
        raise PayoutTakenError(id=payout_id)
    requested_on = payout.requested_on
    if line.booked_on < requested_on:
        raise EarlyDepositError(booked_on=line.booked_on, requested_on=requested_on)
    line.use, line.payout_id = LineUse.PAYOUT, payout_id
    _arrive(session, payout, line.booked_on, Yen(line.amount), now)
    _learn(session, line.text, payout.marketplace_id)


def explain_difference(
    session: Session, payout_id: int, explanations: Sequence[Explanation], *, chart: Chart
) -> None:
    """Say why another amount arrived than was expected, in place of what was said before.

    Raises:
        PayoutMissingError, UnknownAccountError, ReasonMissingError, DifferenceError, TooLongError
    """
    payout = _payout(session, payout_id)
    kept = select(PayoutDifference).where(PayoutDifference.payout_id == payout_id)
    for row in session.scalars(kept):
        session.delete(row)
    for one in explanations:
        if one.account not in chart.accounts:
            raise UnknownAccountError(account=one.account)
        if not one.amount:
            raise DifferenceError
        reason = check_length("reason", one.reason.strip(), NOTE_LENGTH)
        if one.cause is PayoutCause.OTHER and not reason:
            raise ReasonMissingError
        session.add(
            PayoutDifference(
                payout_id=payout.id,
                cause=one.cause,
                amount=one.amount,
                account=one.account,
                reason=reason,
            )
        )


def use_line(session: Session, line_id: int, use: LineUse, part: str = "") -> None:
    """Say what a line is that is no payout: a card's settlement, the owner's money, interest.

    `part` names the card, or who has money back of a sale: that levels what the refund left of
    the receivable. A line outside of the business is booked nowhere.

    Raises:
        BankLineMissingError, LineUsedError, TooLongError
    """
    line = _free_line(session, line_id)
    if use not in USES_OF_LINES:
        raise LineUsedError(text=line.text)
    line.use, line.part = use, check_length("name", part.strip(), NAME_LENGTH)


def free_line(session: Session, line_id: int, *, now: datetime) -> None:
    """Let a line be nothing yet; a payout it was is awaited again.

    An expense that was made of it goes: it would stand in the books beside what the line becomes.
    One that was booked before the line came stays.

    Raises:
        BankLineMissingError
    """
    line = _line(session, line_id)
    payout_id, expense_id = line.payout_id, line.expense_id
    line.use, line.payout_id, line.expense_id, line.part = LineUse.OPEN, None, None, ""
    keeps_expense, line.keeps_expense = line.keeps_expense, 0
    if expense_id is not None and not keeps_expense:
        session.flush()
        session.delete(session.get_one(Expense, expense_id))
    if payout_id is not None:
        _arrive(session, _payout(session, payout_id), None, None, now)
    session.info["subject"] = line.text or str(line.booked_on)


def expense_from_line(
    session: Session,
    line_id: int,
    draft: ExpenseDraft,
    *,
    rules: ExpenseRulebook,
    now: datetime,
) -> int:
    """Book an expense that is an open line of money that went out, and return its id.

    Day, amount and bank account are those of the line, whatever the draft says. A line that the
    book has may be older than the book: its day is the bank's, and no slip of the keyboard.

    Raises:
        BankLineMissingError, LineUsedError, NotAPaymentError
        AppError: One of `fill_expense`'s, for the first thing that is wrong.
    """
    line = _payment(session, line_id)
    told = replace(
        draft,
        spent_on=line.booked_on,
        amount=Yen(-line.amount),
        paid_by=PaidBy.BANK,
        paid_part=_account(session, line.bank_account_id).name,
    )
    line.expense_id = new_expense(session, told, rules, now)
    line.use = LineUse.EXPENSE
    return line.expense_id


def join_expense(session: Session, line_id: int, expense_id: int) -> None:
    """Say that an open line is an expense that is booked already: day and account are the line's.

    Raises:
        BankLineMissingError, LineUsedError, NotAPaymentError
        ExpenseMissingError, ExpenseTakenError, OtherAmountError
    """
    line = _payment(session, line_id)
    expense = session.get(Expense, expense_id)
    if expense is None:
        raise ExpenseMissingError(id=expense_id)
    if session.scalar(select(BankLine.id).where(BankLine.expense_id == expense_id)) is not None:
        raise ExpenseTakenError(payee=expense.payee)
    if expense.amount != -line.amount:
        raise OtherAmountError(amount=Yen(-line.amount), found=expense.amount)
    expense.spent_on, expense.paid_by = line.booked_on, PaidBy.BANK
    expense.paid_part = _account(session, line.bank_account_id).name
    line.use, line.expense_id, line.keeps_expense = LineUse.EXPENSE, expense_id, 1
    session.info["subject"] = expense.payee


def _arrive(
    session: Session, payout: Payout, on: date | None, received: Yen | None, now: datetime
) -> None:
    payout.paid_on, payout.received = on, received
    orders = session.scalars(
        select(Order)
        .where(Order.payout_id == payout.id)
        .options(selectinload(Order.payments), selectinload(Order.events))
    )
    for order in orders.all():
        order.updated_at = now
        order.settle()


def _learn(session: Session, text: str, marketplace_id: str) -> None:
    alias = fold_payer(text)
    if not alias:
        return
    row = session.scalar(select(PayerAlias).where(PayerAlias.alias == alias))
    if row is None:
        session.add(PayerAlias(alias=alias, marketplace_id=marketplace_id))
    else:
        row.marketplace_id = marketplace_id


def _account(session: Session, account_id: int) -> BankAccount:
    account = session.get(BankAccount, account_id)
    if account is None:
        raise BankAccountMissingError(id=account_id)
    session.info["subject"] = account.name
    return account


def _line(session: Session, line_id: int) -> BankLine:
    line = session.get(BankLine, line_id)
    if line is None:
        raise BankLineMissingError(id=line_id)
    session.info["subject"] = line.text or str(line.booked_on)
    return line


def _free_line(session: Session, line_id: int) -> BankLine:
    line = _line(session, line_id)
    if line.use != LineUse.OPEN:
        raise LineUsedError(text=line.text)
    return line


def _payment(session: Session, line_id: int) -> BankLine:
    line = _free_line(session, line_id)
    if line.amount > 0:
        raise NotAPaymentError(amount=line.amount)
    return line


def _payout(session: Session, payout_id: int) -> Payout:
    payout = session.get(Payout, payout_id)
    if payout is None:
        raise PayoutMissingError(id=payout_id)
    session.info.setdefault("subject", payout.marketplace_id)
    return payout

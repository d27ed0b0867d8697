"""What the business spends, what returns each month, and how a payee is booked."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.bookkeeping_types import PaidBy

_PAID_BY = ", ".join(f"'{one}'" for one in PaidBy)

WHOLE_SHARE = 10_000
"""All of an expense is the business's, in basis points."""


class Expense(Base):
    """One expense: its account and tax class by the chart's ids, tax included.

    `paid_part` names the bank account, card or marketplace it was paid from; `business_share` is
    what of it is the business's, in basis points: the rest is the owner's. `recurring_month`
    (YYYY-MM) is whose turn of a recurring one it is, whatever day it was spent: no month twice.
    """

    __tablename__ = "expenses"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint(f"paid_by IN ({_PAID_BY})", name="paid_by"),
        CheckConstraint("business_share BETWEEN 0 AND 10000", name="business_share"),
        CheckConstraint("recurring_expense_id IS NULL OR recurring_month IS NOT NULL", name="turn"),
        Index("ix_expenses_spent_on", "spent_on"),
        Index(
            "ix_expenses_recurring_expense_id_recurring_month",
            "recurring_expense_id",
            "recurring_month",
            unique=True,
        ),
        Index("ix_expenses_order_id", "order_id"),
        STRICT,
    )

    id: Mapped[Id]
    spent_on: Mapped[date]
    account: Mapped[str]
    payee: Mapped[str]
    memo: Mapped[str] = mapped_column(default="", server_default="")
    amount: Mapped[Amount]
    tax_class: Mapped[str]
    registration_number: Mapped[str] = mapped_column(default="", server_default="")
    paid_by: Mapped[str]
    paid_part: Mapped[str] = mapped_column(default="", server_default="")
    business_share: Mapped[int] = mapped_column(default=WHOLE_SHARE, server_default="10000")
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    recurring_expense_id: Mapped[int | None] = mapped_column(
        ForeignKey("recurring_expenses.id", ondelete="SET NULL")
    )
    recurring_month: Mapped[str | None]
    created_at: Mapped[datetime]


class RecurringExpense(Base):
    """An expense that returns on a day of each month; a day a month lacks is its last one."""

    __tablename__ = "recurring_expenses"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint(f"paid_by IN ({_PAID_BY})", name="paid_by"),
        CheckConstraint("business_share BETWEEN 0 AND 10000", name="business_share"),
        CheckConstraint("day BETWEEN 1 AND 31", name="day"),
        CheckConstraint("starts_on <= ends_on", name="days"),
        STRICT,
    )

    id: Mapped[Id]
    account: Mapped[str]
    payee: Mapped[str]
    memo: Mapped[str] = mapped_column(default="", server_default="")
    amount: Mapped[Amount]
    tax_class: Mapped[str]
    registration_number: Mapped[str] = mapped_column(default="", server_default="")
    paid_by: Mapped[str]
    paid_part: Mapped[str] = mapped_column(default="", server_default="")
    business_share: Mapped[int] = mapped_column(default=WHOLE_SHARE, server_default="10000")
    day: Mapped[int]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]


class ExpenseRule(Base):
    """What is suggested for a payee whose name holds these words."""

    __tablename__ = "expense_rules"
    __table_args__ = (
        CheckConstraint("length(words) > 0", name="worded"),
        CheckConstraint("business_share BETWEEN 0 AND 10000", name="business_share"),
        Index("ix_expense_rules_words", "words", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    words: Mapped[str]
    account: Mapped[str]
    tax_class: Mapped[str | None]
    business_share: Mapped[int] = mapped_column(default=WHOLE_SHARE, server_default="10000")

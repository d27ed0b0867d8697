"""The seller's bank accounts, the lines of their statements, and who pays under which name."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.bookkeeping_types import LineUse, PayoutCause

_USES = ", ".join(f"'{use}'" for use in LineUse)
_CAUSES = ", ".join(f"'{cause}'" for cause in PayoutCause)


class BankAccount(Base):
    """An account that is kept in the books under its own name."""

    __tablename__ = "bank_accounts"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        Index("ix_bank_accounts_name", "name", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    created_at: Mapped[datetime]


class BankLine(Base):
    """One line of a statement: money in where `amount` is positive, out where negative.

    `fingerprint` knows the line again in an overlapping statement; equal lines of one day have
    different ones. `use` is what it turned out to be; until then it is open. `keeps_expense` says
    that its expense was booked before it came, and stays when the line is freed.
    """

    __tablename__ = "bank_lines"
    __table_args__ = (
        CheckConstraint(f"use IN ({_USES})", name="use"),
        CheckConstraint("amount <> 0", name="amount"),
        CheckConstraint("(use = 'payout') = (payout_id IS NOT NULL)", name="payout"),
        Index(
            "ix_bank_lines_bank_account_id_fingerprint",
            "bank_account_id",
            "fingerprint",
            unique=True,
        ),
        Index("ix_bank_lines_booked_on", "booked_on"),
        Index("ix_bank_lines_use_booked_on", "use", "booked_on"),
        Index("ix_bank_lines_payout_id", "payout_id"),
        Index("ix_bank_lines_expense_id", "expense_id"),
        Index("ix_bank_lines_order_id", "order_id"),
        Index("ix_bank_lines_capture_id", "capture_id"),
        STRICT,
    )

    id: Mapped[Id]
    bank_account_id: Mapped[int] = mapped_column(ForeignKey("bank_accounts.id"))
    booked_on: Mapped[date]
    amount: Mapped[Amount]
    balance: Mapped[Amount | None]
    text: Mapped[str] = mapped_column(default="", server_default="")
    memo: Mapped[str] = mapped_column(default="", server_default="")
    fingerprint: Mapped[str]
    use: Mapped[str] = mapped_column(default=LineUse.OPEN, server_default="open")
    payout_id: Mapped[int | None] = mapped_column(ForeignKey("payouts.id"))
    expense_id: Mapped[int | None] = mapped_column(ForeignKey("expenses.id", ondelete="SET NULL"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    capture_id: Mapped[int | None] = mapped_column(ForeignKey("captures.id", ondelete="SET NULL"))
    part: Mapped[str] = mapped_column(default="", server_default="")
    keeps_expense: Mapped[int] = mapped_column(default=0, server_default="0")


class PayoutDifference(Base):
    """Why what arrived of a payout is not what was expected: positive where less came.

    `account` is the account of the chart that takes it up.
    """

    __tablename__ = "payout_differences"
    __table_args__ = (
        CheckConstraint(f"cause IN ({_CAUSES})", name="cause"),
        CheckConstraint("amount <> 0", name="amount"),
        CheckConstraint("cause <> 'other' OR length(reason) > 0", name="reason"),
        Index("ix_payout_differences_payout_id", "payout_id"),
        STRICT,
    )

    id: Mapped[Id]
    payout_id: Mapped[int] = mapped_column(ForeignKey("payouts.id", ondelete="CASCADE"))
    cause: Mapped[str]
    amount: Mapped[Amount]
    account: Mapped[str]
    reason: Mapped[str] = mapped_column(default="", server_default="")


class PayerAlias(Base):
    """A name under which a marketplace pays, as folded from a bank's text the seller matched."""

    __tablename__ = "payer_aliases"
    __table_args__ = (Index("ix_payer_aliases_alias", "alias", unique=True), STRICT)

    id: Mapped[Id]
    alias: Mapped[str]
    marketplace_id: Mapped[str]

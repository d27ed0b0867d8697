"""What the books need besides orders: years, openings, closed months, corrections of an order."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.bookkeeping_types import (
    AdjustmentKind,
    BooksForm,
    EntryPurpose,
    PrivateShare,
    Recognition,
    WithheldAs,
)

_KINDS = ", ".join(f"'{kind}'" for kind in AdjustmentKind)
_RECOGNITIONS = ", ".join(f"'{one}'" for one in Recognition)
_PURPOSES = ", ".join(f"'{one}'" for one in EntryPurpose)
_FORMS = ", ".join(f"'{one}'" for one in BooksForm)
_WITHHELD = ", ".join(f"'{one}'" for one in WithheldAs)
_SHARES = ", ".join(f"'{one}'" for one in PrivateShare)


class FiscalYear(Base):
    """How the books of one calendar year are kept.

    `recognition` says which day an order is sold on; an order follows the year it was delivered
    in, so that a change between years books it once. `method` is how the consumption tax is
    reckoned (an id of the tax rules), None for a seller who is not liable or undecided.
    `withholding` is the account that takes up tax which payers keep back, `household` says when
    the private share of an expense is taken out: with each, or in a row of 31 December.
    `deduction` is what the blue return takes off the profit (an id of the tax rules), None while
    the seller has not chosen.
    """

    __tablename__ = "fiscal_years"
    __table_args__ = (
        CheckConstraint(f"recognition IN ({_RECOGNITIONS})", name="recognition"),
        CheckConstraint(f"form IN ({_FORMS})", name="form"),
        Index("ix_fiscal_years_year", "year", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    year: Mapped[int]
    recognition: Mapped[str] = mapped_column(
        default=Recognition.ACCEPTANCE, server_default="acceptance"
    )
    form: Mapped[str] = mapped_column(default=BooksForm.BLUE, server_default="blue")
    method: Mapped[str | None]
    withholding: Mapped[str] = mapped_column(
        CheckConstraint(f"withholding IN ({_WITHHELD})", name="withholding"),
        default=WithheldAs.OWNER_DRAW,
        server_default="owner_draw",
    )
    household: Mapped[str] = mapped_column(
        CheckConstraint(f"household IN ({_SHARES})", name="household"),
        default=PrivateShare.EACH,
        server_default="each",
    )
    deduction: Mapped[str | None]


class OpeningBalance(Base):
    """What an account held when a year began; `amount` is a debit where positive."""

    __tablename__ = "opening_balances"
    __table_args__ = (
        Index("ix_opening_balances_year_account_part", "year", "account", "part", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    year: Mapped[int]
    account: Mapped[str]
    part: Mapped[str] = mapped_column(default="", server_default="")
    amount: Mapped[Amount]


class ClosedMonth(Base):
    """A month whose entries stand as they were when it was closed; `month` is YYYY-MM."""

    __tablename__ = "closed_months"
    __table_args__ = (Index("ix_closed_months_month", "month", unique=True), STRICT)

    id: Mapped[Id]
    month: Mapped[str]
    closed_at: Mapped[datetime]


class ClosedEntry(Base):
    """One row of the journal as it was when its month was closed.

    `origin` names what it was derived from. A later change of that becomes two rows of the open
    month under the next `version`: one that takes back what stood, and one that stands from now;
    `happened_on` stays the day of what it was derived from.
    """

    __tablename__ = "closed_entries"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_closed_entries_month", "month"),
        Index(
            "ix_closed_entries_origin_version_is_reversal",
            "origin",
            "version",
            "is_reversal",
            unique=True,
        ),
        STRICT,
    )

    id: Mapped[Id]
    month: Mapped[str]
    origin: Mapped[str]
    version: Mapped[int]
    is_reversal: Mapped[int]
    happened_on: Mapped[date]
    booked_on: Mapped[date]
    debit: Mapped[str]
    debit_part: Mapped[str]
    debit_tax: Mapped[str]
    credit: Mapped[str]
    credit_part: Mapped[str]
    credit_tax: Mapped[str]
    amount: Mapped[Amount]
    partner: Mapped[str]
    memo: Mapped[str]


class Adjustment(Base):
    """What is taken off a sale after it was made: a discount, a part that went back, its fee."""

    __tablename__ = "adjustments"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_adjustments_order_id", "order_id"),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    kind: Mapped[str]
    adjusted_on: Mapped[date]
    amount: Mapped[Amount]
    note: Mapped[str] = mapped_column(default="", server_default="")


class OwnEntry(Base):
    """A row of the journal that follows from nothing else in the book; each side is an account.

    Steps of a year's end have their `purpose` and the year that ends (`of_year`).
    """

    __tablename__ = "own_entries"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint(f"purpose IN ({_PURPOSES})", name="purpose"),
        Index("ix_own_entries_entered_on", "entered_on"),
        STRICT,
    )

    id: Mapped[Id]
    entered_on: Mapped[date]
    debit: Mapped[str]
    debit_part: Mapped[str] = mapped_column(default="", server_default="")
    debit_tax: Mapped[str] = mapped_column(default="out_of_scope", server_default="out_of_scope")
    credit: Mapped[str]
    credit_part: Mapped[str] = mapped_column(default="", server_default="")
    credit_tax: Mapped[str] = mapped_column(default="out_of_scope", server_default="out_of_scope")
    amount: Mapped[Amount]
    memo: Mapped[str] = mapped_column(default="", server_default="")
    purpose: Mapped[str] = mapped_column(default=EntryPurpose.OWN, server_default="")
    of_year: Mapped[int | None]
    created_at: Mapped[datetime]

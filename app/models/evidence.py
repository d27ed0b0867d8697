"""Evidence (証憑): files kept unchanged, with what the law wants them found by."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.bookkeeping_types import EvidenceKind

_KINDS = ", ".join(f"'{kind}'" for kind in EvidenceKind)


class Evidence(Base):
    """One file among the kept files (`digest`), its day, amount and counterparty.

    It is never deleted within the time of retention: `voided_at` and a reason take it out of use.
    `position` counts evidence from 1 without a gap, for the index of an export.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        CheckConstraint("length(file_name) > 0", name="named"),
        CheckConstraint("(voided_at IS NULL) = (void_reason IS NULL)", name="void"),
        Index("ix_evidence_digest", "digest"),
        Index("ix_evidence_dated_on", "dated_on"),
        Index("ix_evidence_amount", "amount"),
        Index("ix_evidence_counterparty", "counterparty"),
        Index("ix_evidence_expense_id", "expense_id"),
        Index("ix_evidence_order_id", "order_id"),
        Index("ix_evidence_payout_id", "payout_id"),
        STRICT,
    )

    id: Mapped[Id]
    digest: Mapped[str]
    file_name: Mapped[str]
    kind: Mapped[str]
    dated_on: Mapped[date]
    amount: Mapped[Amount | None]
    counterparty: Mapped[str]
    registration_number: Mapped[str] = mapped_column(default="", server_default="")
    note: Mapped[str] = mapped_column(default="", server_default="")
    received_on: Mapped[date]
    stored_at: Mapped[datetime]
    expense_id: Mapped[int | None] = mapped_column(ForeignKey("expenses.id", ondelete="SET NULL"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    payout_id: Mapped[int | None] = mapped_column(ForeignKey("payouts.id", ondelete="SET NULL"))
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str | None]

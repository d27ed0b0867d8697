"""A payout: what a site sends to the seller's bank in one transfer."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.bookkeeping_types import PayoutKind
from app.models.moments import JST

_KINDS = ", ".join(f"'{kind}'" for kind in PayoutKind)


class Payout(Base):
    """One transfer that was asked for: its orders carry its id; paid once `paid_on` is known.

    `amount` is what its orders came to when they were sold; what was taken off them since is
    reckoned (`payout_sums`). `kind` says what became of the proceeds; `received` is what the bank
    got, None until a line of a statement or the seller says so. `account` takes up what became
    points or expired, empty for the one that is usual.
    """

    __tablename__ = "payouts"
    __table_args__ = (
        CheckConstraint("amount >= 0 AND transfer_fee >= 0", name="amounts"),
        Index("ix_payouts_expected_on", "expected_on"),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    requested_at: Mapped[datetime]
    expected_on: Mapped[date | None]
    amount: Mapped[Amount]
    transfer_fee: Mapped[Amount] = mapped_column(default=0, server_default="0")
    paid_on: Mapped[date | None]
    kind: Mapped[str] = mapped_column(
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        default=PayoutKind.TRANSFER,
        server_default="transfer",
    )
    received: Mapped[Amount | None]
    account: Mapped[str] = mapped_column(default="", server_default="")

    @property
    def requested_on(self) -> date:
        """The day in Japan on which it was asked for."""
        return self.requested_at.astimezone(JST).date()

"""An order and the rules of its life."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.errors import AppError
from app.models.base import STRICT, Amount, Base, Id
from app.models.moments import JST
from app.models.money import Yen, total
from app.models.order_parts import ChecklistItem, ObservedDeadline, OrderEvent, Payment
from app.models.payout import Payout
from app.models.types import (
    NEXT_STAGES,
    Ball,
    BallReason,
    EventKind,
    PaymentKind,
    PaymentState,
    Stage,
    TaxStatus,
)


class IllegalStepError(AppError):
    """An order cannot go from this stage to that one (`before`, `after`)."""


class StepTimeError(AppError):
    """A step cannot lie before the step that led to it (`at`, `earliest`)."""


class ClosedOrderError(AppError):
    """An order that has ended takes no more payments (`stage`)."""


def _values(kind: type[Stage | PaymentState | Ball | TaxStatus]) -> str:
    return ", ".join(f"'{value}'" for value in kind)


class Order(Base):
    """One piece of work sold to one client, from the enquiry to the bank.

    `gross`, `fee` and `net` are the sums of the payments and None while any part is unknown;
    an enquiry carries the figures of its quote. `rule_id` is the rule it was booked under, None
    where the fee is not known. `payment_state` and the ball are derived, and kept for lists.
    `withheld` is the income tax a payer keeps of it, as the site or client shows it; on top of the
    price (coconala's corporate buyers) or out of it.
    """

    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint("length(title) > 0", name="titled"),
        CheckConstraint("length(number) > 0", name="numbered"),
        CheckConstraint(f"stage IN ({_values(Stage)})", name="stage"),
        CheckConstraint(f"payment_state IN ({_values(PaymentState)})", name="payment_state"),
        CheckConstraint(f"ball IN ({_values(Ball)})", name="ball"),
        CheckConstraint(f"tax_status IN ({_values(TaxStatus)})", name="tax_status"),
        CheckConstraint("gross >= 0 AND fee >= 0", name="amounts"),
        CheckConstraint("rating_received BETWEEN 1 AND 5", name="rating_received"),
        CheckConstraint("rating_given BETWEEN 1 AND 5", name="rating_given"),
        Index("ix_orders_marketplace_id_number", "marketplace_id", "number", unique=True),
        Index("ix_orders_stage_due_on", "stage", "due_on"),
        Index("ix_orders_due_on", "due_on"),
        Index("ix_orders_ball_ball_until_at", "ball", "ball_until_at"),
        Index("ix_orders_payment_state", "payment_state", "marketplace_id", "net", "completed_at"),
        Index(
            "ix_orders_earned",
            "earned_on",
            "marketplace_id",
            "gross",
            "fee",
            "net",
            "payment_state",
            "stage",
            "rating_given",
        ),
        Index("ix_orders_ended", "id", "stage", "completed_at", "ended_at"),
        Index("ix_orders_cancelled", "ended_at", sqlite_where=text("stage = 'cancelled'")),
        Index(
            "ix_orders_withheld_on_top", "earned_on", sqlite_where=text("is_withheld_on_top = 1")
        ),
        Index("ix_orders_client_id", "client_id"),
        Index("ix_orders_listing_id", "listing_id"),
        Index("ix_orders_payout_id", "payout_id"),
        Index("ix_orders_purchased_at", "purchased_at"),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    number: Mapped[str]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default="text", server_default="text")
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"))
    listing_id: Mapped[int | None] = mapped_column(ForeignKey("listings.id", ondelete="SET NULL"))
    rule_id: Mapped[int | None] = mapped_column(ForeignKey("frozen_rules.id"))
    payout_id: Mapped[int | None] = mapped_column(ForeignKey("payouts.id", ondelete="SET NULL"))
    has_escrow: Mapped[int] = mapped_column(default=1, server_default="1")
    tax_status: Mapped[str] = mapped_column(default=TaxStatus.EXEMPT, server_default="exempt")
    stage: Mapped[str]
    payment_state: Mapped[str] = mapped_column(default=PaymentState.NONE, server_default="none")
    ball: Mapped[str] = mapped_column(default=Ball.NONE, server_default="none")
    ball_reason: Mapped[str] = mapped_column(default=BallReason.SETTLED, server_default="settled")
    ball_until_at: Mapped[datetime | None]
    gross: Mapped[Amount | None]
    fee: Mapped[Amount | None]
    net: Mapped[Amount | None]
    inquired_at: Mapped[datetime | None]
    quoted_at: Mapped[datetime | None]
    quote_price: Mapped[Amount | None]
    quote_basis: Mapped[str] = mapped_column(default="", server_default="")
    quote_expires_on: Mapped[date | None]
    purchased_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    completed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    earned_on: Mapped[date | None]
    booked_at: Mapped[datetime | None]
    due_on: Mapped[date | None]
    estimate_minutes: Mapped[int | None]
    worked_minutes: Mapped[int] = mapped_column(default=0, server_default="0")
    returned_count: Mapped[int] = mapped_column(default=0, server_default="0")
    revisions_included: Mapped[int | None]
    rating_received: Mapped[int | None]
    rating_given: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="", server_default="")
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    withheld: Mapped[Amount | None]
    is_withheld_on_top: Mapped[int] = mapped_column(default=0, server_default="0")

    payout: Mapped[Payout | None] = relationship()
    payments: Mapped[list[Payment]] = relationship(
        cascade="all, delete-orphan", order_by=Payment.position
    )
    events: Mapped[list[OrderEvent]] = relationship(
        cascade="all, delete-orphan", order_by=OrderEvent.id
    )
    checklist: Mapped[list[ChecklistItem]] = relationship(
        cascade="all, delete-orphan", order_by=ChecklistItem.position
    )
    deadlines: Mapped[list[ObservedDeadline]] = relationship(
        cascade="all, delete-orphan", order_by=ObservedDeadline.id
    )

    def step(self, stage: Stage, at: datetime) -> None:
        """Go on to this stage at this moment, or refuse; every step is kept as an event.

        Raises IllegalStepError, StepTimeError.
        """
        before = Stage(self.stage)
        if stage not in NEXT_STAGES[before]:
            raise IllegalStepError(before=before, after=stage)
        earliest = self._last_step_at()
        if earliest is not None and at < earliest:
            raise StepTimeError(at=at, earliest=earliest)
        is_return = before is Stage.DELIVERED and stage is Stage.WORKING
        self._enter(stage, at, is_return=is_return)
        kind = EventKind.RETURNED if is_return else EventKind.STAGE
        self.events.append(
            OrderEvent(kind=kind, stage_before=before, stage_after=stage, occurred_at=at)
        )
        self.settle()

    def begin(self, at: datetime) -> None:
        """Note how the order came to be: the first event, for the stage it begins in."""
        self.events.append(
            OrderEvent(
                kind=EventKind.STAGE, stage_before=None, stage_after=self.stage, occurred_at=at
            )
        )
        self._enter(Stage(self.stage), at, is_return=False)
        self.settle()

    def add_payment(self, payment: Payment, at: datetime) -> None:
        """Take one more charge to the buyer.

        Raises ClosedOrderError when the order was cancelled or refunded.
        """
        if self.stage in {Stage.CANCELLED, Stage.REFUNDED}:
            raise ClosedOrderError(stage=Stage(self.stage))
        payment.position = len(self.payments)
        self.payments.append(payment)
        if self.stage != Stage.INQUIRY and payment.kind != PaymentKind.BASE:
            self.events.append(
                OrderEvent(kind=EventKind.PAYMENT, occurred_at=at, note=payment.kind)
            )
        self.settle()

    def carry_quote(self, price: Yen, gross: Yen | None, fee: Yen | None, net: Yen | None) -> None:
        """Let an enquiry show the figures of its quote until it is paid."""
        self.quote_price = price
        self.gross, self.fee, self.net = gross, fee, net

    def settle(self) -> None:
        """Bring what is derived in line with the payments and the stage."""
        if self.payments:
            self.gross = total([payment.gross for payment in self.payments])
            self.fee = total([payment.fee for payment in self.payments])
            self.net = total([payment.net for payment in self.payments])
        self.payment_state = self._derived_payment_state()

    def _derived_payment_state(self) -> PaymentState:
        stage = Stage(self.stage)
        if stage is Stage.REFUNDED or (stage is Stage.CANCELLED and self.purchased_at):
            return PaymentState.RETURNED
        if stage in {Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED}:
            return PaymentState.HELD if self.has_escrow else PaymentState.NONE
        if stage is not Stage.COMPLETED:
            return PaymentState.NONE
        if self.payout_id is None:
            return PaymentState.BALANCE
        is_paid = self.payout is not None and self.payout.paid_on is not None
        return PaymentState.PAID if is_paid else PaymentState.REQUESTED

    def _enter(self, stage: Stage, at: datetime, *, is_return: bool) -> None:
        self.stage = stage
        match stage:
            case Stage.INQUIRY:
                self.inquired_at = at
            case Stage.PURCHASED:
                self.purchased_at = at
            case Stage.WORKING if is_return:
                self.returned_count += 1
                self.delivered_at = None
            case Stage.WORKING:
                self.started_at = at
            case Stage.DELIVERED:
                self.delivered_at = at
            case Stage.COMPLETED:
                self.completed_at = at
                self.earned_on = at.astimezone(JST).date()
            case _:  # cancelled or refunded
                self.ended_at = at

    def _last_step_at(self) -> datetime | None:
        steps = [
            e.occurred_at for e in self.events if e.kind in {EventKind.STAGE, EventKind.RETURNED}
        ]
        return max(steps, default=None)

"""What belongs to one order: payments, events, checklist and deadlines read from the site."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.types import EventKind, PaymentKind

_KINDS = ", ".join(f"'{kind}'" for kind in PaymentKind)
_EVENTS = ", ".join(f"'{kind}'" for kind in EventKind)


class Payment(Base):
    """One charge to the buyer.

    `gross` is what the fee is taken of (tax included), `fee` all that the site keeps, `net` what is
    left; each is None while unknown. `identity` is what a capture knows the payment by: the site's
    own number of it, else source and ordinal.
    """

    __tablename__ = "payments"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        CheckConstraint("gross >= 0 AND fee >= 0", name="amounts"),
        CheckConstraint(
            "gross IS NULL OR fee IS NULL OR net IS NULL OR gross - fee = net", name="sum"
        ),
        Index("ix_payments_order_id", "order_id"),
        Index("ix_payments_identity", "identity", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    kind: Mapped[str]
    price: Mapped[Amount | None]
    tax: Mapped[Amount | None]
    gross: Mapped[Amount | None]
    fee: Mapped[Amount | None]
    net: Mapped[Amount | None]
    paid_at: Mapped[datetime | None]
    settled_on: Mapped[date | None]
    identity: Mapped[str | None]


class OrderEvent(Base):
    """One thing that happened to an order, kept for ever."""

    __tablename__ = "order_events"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_EVENTS})", name="kind"),
        Index("ix_order_events_order_id", "order_id"),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    kind: Mapped[str]
    stage_before: Mapped[str | None]
    stage_after: Mapped[str | None]
    occurred_at: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="", server_default="")


class ChecklistItem(Base):
    """One thing to do for an order."""

    __tablename__ = "checklist_items"
    __table_args__ = (
        CheckConstraint("length(text) > 0", name="worded"),
        Index("ix_checklist_items_order_id", "order_id"),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    text: Mapped[str]
    done_at: Mapped[datetime | None]


class ObservedDeadline(Base):
    """A deadline read from the site: it stands over the computed clock of the same name."""

    __tablename__ = "observed_deadlines"
    __table_args__ = (
        Index("ix_observed_deadlines_order_id_clock", "order_id", "clock", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    clock: Mapped[str]
    until_at: Mapped[datetime]

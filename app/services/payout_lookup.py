"""How commands find a payout and its orders."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.errors import AppError
from app.models.order import Order
from app.models.payout import Payout


class PayoutMissingError(AppError):
    """There is no such payout in the book (`id`)."""


def payout_with(session: Session, payout_id: int) -> Payout:
    """Return a payout, and make its site the subject of the change.

    Raises:
        PayoutMissingError
    """
    payout = session.get(Payout, payout_id)
    if payout is None:
        raise PayoutMissingError(id=payout_id)
    session.info["subject"] = payout.marketplace_id
    return payout


def orders_of(session: Session, payout: Payout) -> Sequence[Order]:
    """Return the orders that a payout holds."""
    return session.scalars(
        select(Order)
        .where(Order.payout_id == payout.id)
        .options(selectinload(Order.payments), selectinload(Order.events))
    ).all()


def await_again(session: Session, payout: Payout, now: datetime) -> None:
    """Let a payout be on its way that was noted as arrived."""
    payout.paid_on, payout.received = None, None
    for order in orders_of(session, payout):
        order.updated_at = now
        order.settle()

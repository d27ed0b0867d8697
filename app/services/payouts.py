"""Commands on payouts: asking a site for its transfer, and noting that it arrived."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.errors import AppError
from app.models.moments import JST
from app.models.money import Yen
from app.models.order import Order
from app.models.order_parts import OrderEvent
from app.models.payout import Payout
from app.models.types import EventKind, PaymentState
from app.rulebook.catalog import Catalog
from app.rulebook.payout_calendar import expected_on, transfer_fee
from app.services.order_lookup import orders_with
from app.services.payout_queries import payout_rule_of

REQUESTED_NOTE = "requested"
PAID_NOTE = "paid"


class NothingOnBalanceError(AppError):
    """The marketplace keeps no proceeds that could be paid out (`marketplace`)."""


class NotOnBalanceError(AppError):
    """The proceeds of this order cannot be asked for now (`number`, `payment_state`)."""


class BelowMinimumError(AppError):
    """The marketplace transfers no less than a minimum (`minimum`, `amount`, `marketplace`)."""


class PayoutMissingError(AppError):
    """There is no such payout in the book (`id`)."""


class PaidBeforeRequestError(AppError):
    """A transfer cannot have arrived before it was asked for (`paid_on`, `requested_on`)."""


def request_payout(
    session: Session,
    marketplace_id: str,
    *,
    catalog: Catalog,
    at: datetime,
    order_ids: Sequence[int] | None = None,
) -> int:
    """Note that a site was asked to transfer what it keeps, and return the payout's id.

    All orders on the balance whose net is known go along, or those named. The day it should
    arrive and the transfer fee come from the site's rules, where they are known.

    Raises:
        NothingOnBalanceError, NotOnBalanceError, BelowMinimumError, UnknownMarketplaceError
    """
    marketplace = catalog.marketplace(marketplace_id)
    orders = _on_balance(session, marketplace_id, order_ids)
    amount = Yen(sum(order.net or 0 for order in orders))
    requested_on = at.astimezone(JST).date()
    rule = payout_rule_of(catalog, marketplace_id, requested_on)
    if rule is not None and rule.minimum is not None and amount < rule.minimum:
        raise BelowMinimumError(minimum=rule.minimum, amount=amount, marketplace=marketplace.id)
    payout = Payout(
        marketplace_id=marketplace_id,
        requested_at=at,
        expected_on=None if rule is None else expected_on(rule, requested_on),
        amount=amount,
        transfer_fee=Yen(0) if rule is None else transfer_fee(rule, amount),
    )
    session.add(payout)
    for order in orders:
        order.payout = payout
        _note(order, REQUESTED_NOTE, at)
    session.flush()
    session.info["subject"] = marketplace.id
    for order in orders:
        order.settle()
    return payout.id


def record_payment_received(
    session: Session, payout_id: int, *, paid_on: date, now: datetime
) -> None:
    """Note the day a transfer arrived; its orders are paid with it.

    Raises:
        PayoutMissingError, PaidBeforeRequestError
    """
    payout = session.get(Payout, payout_id)
    if payout is None:
        raise PayoutMissingError(id=payout_id)
    requested_on = payout.requested_at.astimezone(JST).date()
    if paid_on < requested_on:
        raise PaidBeforeRequestError(paid_on=paid_on, requested_on=requested_on)
    session.info["subject"] = payout.marketplace_id
    payout.paid_on = paid_on
    orders = session.scalars(
        select(Order)
        .where(Order.payout_id == payout_id)
        .options(selectinload(Order.payments), selectinload(Order.events))
    )
    for order in orders.all():
        _note(order, PAID_NOTE, now)
        order.settle()


def _on_balance(
    session: Session, marketplace_id: str, order_ids: Sequence[int] | None
) -> list[Order]:
    if order_ids is not None:
        orders = orders_with(session, order_ids)
        for order in orders:
            _check_on_balance(order, marketplace_id)
    else:
        orders = list(
            session.scalars(
                select(Order)
                .where(
                    Order.marketplace_id == marketplace_id,
                    Order.payment_state == PaymentState.BALANCE,
                    Order.net.is_not(None),
                )
                .options(selectinload(Order.payments), selectinload(Order.events))
                .order_by(Order.id)
            )
        )
    if not orders:
        raise NothingOnBalanceError(marketplace=marketplace_id)
    return orders


def _check_on_balance(order: Order, marketplace_id: str) -> None:
    is_there = order.payment_state == PaymentState.BALANCE and order.net is not None
    if not is_there or order.marketplace_id != marketplace_id:
        raise NotOnBalanceError(
            number=order.number, payment_state=PaymentState(order.payment_state)
        )


def _note(order: Order, note: str, at: datetime) -> None:
    order.events.append(OrderEvent(kind=EventKind.PAYOUT, occurred_at=at, note=note))
    order.updated_at = at

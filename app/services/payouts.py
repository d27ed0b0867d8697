"""Commands on payouts: asking a site for its transfer, noting that it arrived, or never will."""

import json
from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import select, text
from sqlalchemy.orm import Session, selectinload

from app.errors import AppError
from app.models.bank import BankLine
from app.models.bookkeeping_types import PayoutKind
from app.models.client import Client
from app.models.moments import JST, to_epoch
from app.models.money import Yen
from app.models.order import Order
from app.models.order_parts import OrderEvent
from app.models.payout import Payout
from app.models.types import EventKind, PaymentState
from app.rulebook.catalog import Catalog
from app.rulebook.chart import Chart
from app.rulebook.payout_calendar import expected_on, transfer_fee
from app.services.book_beginning import check_in_book
from app.services.bookkeeping import UnknownAccountError
from app.services.order_drafts import check_amount
from app.services.order_lookup import orders_with
from app.services.payout_drafts import end_accounts
from app.services.payout_lookup import orders_of, payout_with
from app.services.payout_queries import payout_rule_of
from app.storage.payout_sums import OWED

REQUESTED_NOTE = "requested"
PAID_NOTE = "paid"
CANCELLED_NOTE = "cancelled"
POINTS_NOTE = "points"
FORFEITED_NOTE = "forfeited"
ONLY_MOMENT = time(12)
"""A day without a moment is taken as its noon in Japan."""


class NothingOnBalanceError(AppError):
    """The marketplace keeps no proceeds that could be paid out (`marketplace`)."""


class NotOnBalanceError(AppError):
    """The proceeds of this order cannot be asked for now (`number`, `payment_state`)."""


class SeveralPayersError(AppError):
    """Clients who pay themselves pay each his own orders (`clients`)."""


class BelowMinimumError(AppError):
    """The marketplace transfers no less than a minimum (`minimum`, `amount`, `marketplace`)."""


class PayoutArrivedError(AppError):
    """A payout that arrived is not called off; its arrival is taken back first (`paid_on`)."""


class PaidBeforeRequestError(AppError):
    """A transfer cannot have arrived before it was asked for (`paid_on`, `requested_on`)."""


def request_payout(
    session: Session,
    marketplace_id: str,
    *,
    catalog: Catalog,
    at: datetime,
    order_ids: Sequence[int] | None = None,
    is_automatic: bool = False,
) -> int:
    """Note that a site was asked to transfer what it keeps, and return the payout's id.

    All orders on the balance whose net is known go along, or those named; of clients who pay
    themselves those of one. The day it should
    arrive and the transfer fee come from the site's rules, where they are known. An automatic
    one nobody asked for: the site transfers at its own time.

    Raises:
        NothingOnBalanceError, NotOnBalanceError, SeveralPayersError, BelowMinimumError,
        UnknownMarketplaceError
        TooEarlyError, BeforeBookError: Asked for in a year before the book begins.
    """
    marketplace = catalog.marketplace(marketplace_id)
    orders = _on_balance(session, marketplace_id, order_ids)
    owed = _owed(session, orders, at)
    requested_on = at.astimezone(JST).date()
    check_in_book(session, requested_on)
    rule = payout_rule_of(catalog, marketplace_id, requested_on)
    if rule is not None and rule.minimum is not None and owed < rule.minimum:
        raise BelowMinimumError(minimum=rule.minimum, amount=owed, marketplace=marketplace.id)
    payout = Payout(
        marketplace_id=marketplace_id,
        requested_at=at,
        expected_on=None if rule is None else expected_on(rule, requested_on),
        amount=_sum(orders),
        transfer_fee=Yen(0) if rule is None else transfer_fee(rule, owed),
        kind=PayoutKind.AUTOMATIC if is_automatic else PayoutKind.TRANSFER,
    )
    return _take_along(session, payout, orders, REQUESTED_NOTE)


def exchange_for_points(
    session: Session,
    marketplace_id: str,
    *,
    on: date,
    chart: Chart,
    account: str = "",
    order_ids: Sequence[int] | None = None,
) -> int:
    """Note that proceeds became points of the site, and return the payout's id; no money comes.

    All orders on the balance whose net is known go along, or those named. Points are the owner's,
    or a cost of the business on the account that is given.

    Raises:
        NothingOnBalanceError, NotOnBalanceError, SeveralPayersError, UnknownAccountError
        TooEarlyError, BeforeBookError
    """
    kind = PayoutKind.POINTS
    account = _checked(account, end_accounts(kind, chart))
    return _end(session, marketplace_id, kind, account, on=on, order_ids=order_ids)


def forfeit_balance(
    session: Session,
    marketplace_id: str,
    *,
    on: date,
    chart: Chart,
    account: str = "",
    order_ids: Sequence[int] | None = None,
) -> int:
    """Note that proceeds expired at the site, and return the payout's id; they are lost.

    All orders on the balance whose net is known go along, or those named. They are bad debts, or
    miscellaneous expenses where that is given.

    Raises:
        NothingOnBalanceError, NotOnBalanceError, SeveralPayersError, UnknownAccountError
        TooEarlyError, BeforeBookError
    """
    kind = PayoutKind.FORFEITED
    account = _checked(account, end_accounts(kind, chart))
    return _end(session, marketplace_id, kind, account, on=on, order_ids=order_ids)


def record_payment_received(
    session: Session,
    payout_id: int,
    *,
    paid_on: date,
    now: datetime,
    received: Yen | None = None,
) -> None:
    """Note the day a transfer arrived, and the amount where it is known; its orders are paid.

    Raises:
        PayoutMissingError, PaidBeforeRequestError, NegativeAmountError, TooLargeAmountError
    """
    payout = payout_with(session, payout_id)
    requested_on = payout.requested_on
    if paid_on < requested_on:
        raise PaidBeforeRequestError(paid_on=paid_on, requested_on=requested_on)
    check_amount("received", received)
    payout.paid_on, payout.received = paid_on, received
    for order in orders_of(session, payout):
        _note(order, PAID_NOTE, now)
        order.settle()


def cancel_payout(session: Session, payout_id: int, *, now: datetime) -> None:
    """Call off a payout that did not come about: its orders are on the balance again.

    One that became points or expired can be called off too; no bank tells of it.

    Raises:
        PayoutMissingError, PayoutArrivedError
    """
    payout = payout_with(session, payout_id)
    is_transfer = payout.kind in {PayoutKind.TRANSFER, PayoutKind.AUTOMATIC}
    line = select(BankLine.id).where(BankLine.payout_id == payout_id)
    if (is_transfer and payout.paid_on is not None) or session.scalar(line) is not None:
        raise PayoutArrivedError(paid_on=payout.paid_on)
    for order in orders_of(session, payout):
        order.payout = None
        order.payout_id = None
        _note(order, CANCELLED_NOTE, now)
        order.settle()
    session.flush()
    session.delete(payout)


def _checked(account: str, allowed: tuple[str, ...]) -> str:
    """Return the account that takes up what came as no money, the usual one where none is given."""
    if account and account not in allowed:
        raise UnknownAccountError(account=account)
    return account or allowed[0]


def _end(
    session: Session,
    marketplace_id: str,
    kind: PayoutKind,
    account: str,
    *,
    on: date,
    order_ids: Sequence[int] | None,
) -> int:
    orders = _on_balance(session, marketplace_id, order_ids)
    check_in_book(session, on)
    payout = Payout(
        marketplace_id=marketplace_id,
        requested_at=datetime.combine(on, ONLY_MOMENT, JST),
        amount=_sum(orders),
        transfer_fee=Yen(0),
        paid_on=on,
        kind=kind,
        account=account,
    )
    note = POINTS_NOTE if kind is PayoutKind.POINTS else FORFEITED_NOTE
    return _take_along(session, payout, orders, note)


def _take_along(session: Session, payout: Payout, orders: Sequence[Order], note: str) -> int:
    session.add(payout)
    for order in orders:
        order.payout = payout
        _note(order, note, payout.requested_at)
    session.flush()
    session.info["subject"] = payout.marketplace_id
    for order in orders:
        order.settle()
    return payout.id


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
    _check_one_payer(session, orders)
    return orders


def _check_one_payer(session: Session, orders: Sequence[Order]) -> None:
    """Refuse orders that come in more than one transfer: those of clients who pay themselves."""
    payers = {None if order.has_escrow else order.client_id or 0 for order in orders}
    if len(payers) > 1:
        known = select(Client.name).where(Client.id.in_([one for one in payers if one]))
        names = session.scalars(known.order_by(Client.name)).all()
        raise SeveralPayersError(clients=tuple(names))


def _check_on_balance(order: Order, marketplace_id: str) -> None:
    is_there = order.payment_state == PaymentState.BALANCE and order.net is not None
    if not is_there or order.marketplace_id != marketplace_id:
        raise NotOnBalanceError(
            number=order.number, payment_state=PaymentState(order.payment_state)
        )


def _sum(orders: Sequence[Order]) -> Yen:
    return Yen(sum(order.net or 0 for order in orders))


def _owed(session: Session, orders: Sequence[Order], at: datetime) -> Yen:
    """Return what would be transferred of these orders if it were asked for at that moment."""
    sql = (
        f"SELECT SUM({OWED}) FROM orders o"  # noqa: S608
        " CROSS JOIN (SELECT 0 AS id, :at AS requested_at, NULL AS paid_on) p"
        " WHERE o.id IN (SELECT value FROM json_each(:ids))"
    )
    ids = json.dumps([order.id for order in orders])
    return Yen(session.scalar(text(sql), {"at": to_epoch(at), "ids": ids}))


def _note(order: Order, note: str, at: datetime) -> None:
    order.events.append(OrderEvent(kind=EventKind.PAYOUT, occurred_at=at, note=note))
    order.updated_at = at

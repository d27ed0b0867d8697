"""What the seller should know before asking for a payout: what it costs, waits for and loses."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST, from_epoch, to_epoch
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.payout_calendar import (
    expected_on,
    last_day_to_deliver,
    last_request_on,
    proceeds_expire_on,
    transfer_fee,
)
from app.rulebook.schema import ClockId, ClockRule, PayoutRule
from app.services.order_clocks import OrderClocks, order_clocks
from app.services.payout_queries import payout_rule_of
from app.storage.payout_sums import OWED_ON_BALANCE
from app.storage.reader import Reader

EXPIRY_WARNING = timedelta(days=30)
"""Proceeds that expire within so many days are told of."""


class SoonOrder(NamedTuple):
    """A delivered order that silence completes: when its net stands on the balance."""

    order_id: int
    number: str
    title: str
    net: Yen
    on: date


class Waiting(NamedTuple):
    """What waiting would save: `missing` more and the transfer costs `fee` less.

    `soon` are the orders that complete next, as many as are needed; `is_enough` where they are.
    """

    missing: Yen
    fee: Yen
    soon: tuple[SoonOrder, ...]
    is_enough: bool


class Period(NamedTuple):
    """A period of requests: the last day to deliver into it, its end, and its day of payment."""

    deliver_by: date
    ends_on: date
    arrives_on: date | None


class PayoutAdvice(NamedTuple):
    """What is known of one site's balance and its next period.

    `below_minimum` is what is missing of the site's minimum, None where nothing is. `expiring` is
    the net that expires within 30 days, the first of it after `expires_on`; `lapsed` what should
    have expired already. `open_orders` counts orders still to be delivered.
    """

    marketplace_id: str
    balance: Yen
    orders: int
    below_minimum: Yen | None
    waiting: Waiting | None
    expires_on: date | None
    expiring: Yen
    lapsed: Yen
    open_orders: int
    period: Period | None


def payout_advice(reader: Reader, catalog: Catalog, now: datetime) -> tuple[PayoutAdvice, ...]:
    """Return each site's advice where a balance or open work makes one worth reading."""
    balances = {
        site: (Yen(net), orders)
        for site, net, orders in reader.rows(
            f"SELECT o.marketplace_id, SUM({OWED_ON_BALANCE}), COUNT(*) FROM orders o"  # noqa: S608
            " WHERE o.payment_state = 'balance' AND o.net IS NOT NULL GROUP BY o.marketplace_id"
        )
    }
    undelivered = dict(
        reader.rows(
            "SELECT marketplace_id, COUNT(*) FROM orders WHERE stage IN ('purchased', 'working')"
            " GROUP BY marketplace_id"
        )
    )
    delivered = order_clocks(reader, "o.stage = 'delivered' AND o.payment_state = 'held'")
    today = now.astimezone(JST).date()
    found = []
    for site in sorted(balances.keys() | undelivered.keys()):
        rule = payout_rule_of(catalog, site, today)
        if rule is not None:
            balance, orders = balances.get(site, (Yen(0), 0))
            soon = tuple(_soon(delivered, site, rule))
            expires_on, expiring, lapsed = _expiry(reader, site, rule, now)
            found.append(
                PayoutAdvice(
                    site,
                    balance,
                    orders,
                    _below_minimum(rule, balance, orders),
                    _waiting(rule, balance, soon),
                    expires_on,
                    expiring,
                    lapsed,
                    undelivered.get(site, 0),
                    _period(catalog, site, rule, today),
                )
            )
    return tuple(found)


def _below_minimum(rule: PayoutRule, balance: Yen, orders: int) -> Yen | None:
    missing = (rule.minimum or 0) - balance
    return Yen(missing) if orders and missing > 0 else None


def _waiting(rule: PayoutRule, balance: Yen, soon: tuple[SoonOrder, ...]) -> Waiting | None:
    """Return what a greater balance would save; None where nothing would."""
    fee = transfer_fee(rule, balance)
    bounds = [one.free_from for one in rule.transfer_fees if one.bank is None and one.free_from]
    if not bounds or balance <= 0 or fee == 0:
        return None
    missing = Yen(bounds[0] - balance)
    taken: list[SoonOrder] = []
    for order in soon:
        if sum(one.net for one in taken) < missing:
            taken.append(order)
    is_enough = sum(one.net for one in taken) >= missing
    return Waiting(missing, fee, tuple(taken), is_enough)


def _soon(delivered: list[OrderClocks], site: str, rule: PayoutRule) -> Iterator[SoonOrder]:
    """Yield the delivered orders of a site in the order in which silence completes them."""
    ends = [
        (clock.until + timedelta(hours=rule.settling_hours), order)
        for order in delivered
        if order.marketplace_id == site and order.net is not None
        for clock in order.clocks
        if clock.name == ClockId.ACCEPTANCE
    ]
    for until, order in sorted(ends, key=lambda end: (end[0], end[1].order_id)):
        yield SoonOrder(
            order.order_id,
            order.number,
            order.title,
            Yen(order.net or 0),
            until.astimezone(JST).date(),
        )


def _expiry(
    reader: Reader, site: str, rule: PayoutRule, now: datetime
) -> tuple[date | None, Yen, Yen]:
    """Return the first day of expiry that is near, what expires then or soon, and what did."""
    if rule.expire_days is None:
        return None, Yen(0), Yen(0)
    length = timedelta(days=rule.expire_days)
    over = to_epoch(_day_begins(now) - length)
    near = to_epoch(_day_begins(now) - length + EXPIRY_WARNING)
    row = reader.row(
        "SELECT MIN(completed_at) FILTER (WHERE completed_at >= ?),"  # noqa: S608
        f" COALESCE(SUM({OWED_ON_BALANCE}) FILTER (WHERE completed_at >= ?), 0),"
        f" COALESCE(SUM({OWED_ON_BALANCE}) FILTER (WHERE completed_at < ?), 0) FROM orders o"
        " WHERE payment_state = 'balance' AND marketplace_id = ? AND net IS NOT NULL"
        " AND completed_at < ?",
        (over, over, over, site, near),
    )
    oldest, expiring, lapsed = row or (None, 0, 0)
    on = None if oldest is None else proceeds_expire_on(rule, from_epoch(oldest).date())
    return on, Yen(expiring), Yen(lapsed)


def _day_begins(now: datetime) -> datetime:
    return now.astimezone(JST).replace(hour=0, minute=0, second=0, microsecond=0)


def _period(catalog: Catalog, site: str, rule: PayoutRule, today: date) -> Period | None:
    """Return the first period into which a delivery from today on still falls by silence."""
    clock = _acceptance(catalog, site, today)
    if clock is None:
        return None
    ends_on, deliver_by = last_request_on(rule, today), last_day_to_deliver(rule, clock, today)
    while ends_on is not None and deliver_by is not None and deliver_by < today:
        following = ends_on + timedelta(days=1)
        ends_on = last_request_on(rule, following)
        deliver_by = last_day_to_deliver(rule, clock, following)
    if ends_on is None or deliver_by is None:
        return None
    return Period(deliver_by, ends_on, expected_on(rule, ends_on))


def _acceptance(catalog: Catalog, site: str, on: date) -> ClockRule | None:
    rules = catalog.marketplace(site).clock_rules(on)
    return next((rule for rule in rules if rule.id is ClockId.ACCEPTANCE), None)

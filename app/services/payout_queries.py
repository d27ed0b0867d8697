"""What is to arrive at the seller's bank."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from app.models.moments import JST, from_epoch
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.payout_calendar import expected_on, proceeds_expire_on, transfer_fee
from app.rulebook.schema import PayoutRule
from app.storage.payout_sums import DUE, OWED_ON_BALANCE
from app.storage.reader import Reader


class PayoutState(StrEnum):
    """Whether a coming payout was asked for, or would be if it were asked for now."""

    EXPECTED = "expected"
    REQUESTED = "requested"


class ComingPayout(NamedTuple):
    """One transfer that is to arrive.

    `payout_id` is None for one that nobody asked for yet; `expires_on` is the day its oldest
    proceeds expire, None where they do not.
    """

    marketplace_id: str
    expected_on: date | None
    amount: Yen
    transfer_fee: Yen
    state: PayoutState
    order_count: int
    expires_on: date | None
    payout_id: int | None = None


class BalanceOrder(NamedTuple):
    """One order whose proceeds can be asked for, until `expires_on` where they expire."""

    id: int
    number: str
    title: str
    client: str
    net: Yen
    completed_on: date | None
    expires_on: date | None


def coming_payouts(reader: Reader, catalog: Catalog, now: datetime) -> tuple[ComingPayout, ...]:
    """Return requested payouts and what a request now would bring, soonest first."""
    requested = reader.rows(
        f"SELECT p.marketplace_id, p.expected_on, {DUE}, p.transfer_fee,"  # noqa: S608
        " (SELECT COUNT(*) FROM orders o WHERE o.payout_id = p.id), p.id"
        " FROM payouts p WHERE p.paid_on IS NULL"
    )
    balances = reader.rows(
        f"SELECT o.marketplace_id, SUM({OWED_ON_BALANCE}), COUNT(*), MIN(o.completed_at)"  # noqa: S608
        " FROM orders o WHERE o.payment_state = 'balance' AND o.net IS NOT NULL"
        " GROUP BY o.marketplace_id"
    )
    coming = [
        *(_requested(row) for row in requested),
        *(_expected(row, catalog, now) for row in balances),
    ]
    return tuple(sorted(coming, key=_soonest))


def balance_orders(
    reader: Reader, catalog: Catalog, marketplace_id: str, today: date
) -> tuple[BalanceOrder, ...]:
    """Return the orders whose proceeds a marketplace keeps ready, the oldest first."""
    rule = payout_rule_of(catalog, marketplace_id, today)
    rows = reader.rows(
        "SELECT o.id, o.number, o.title, COALESCE(c.name, ''),"  # noqa: S608
        f" {OWED_ON_BALANCE}, o.completed_at"
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        " WHERE o.payment_state = 'balance' AND o.marketplace_id = ? AND o.net IS NOT NULL"
        " ORDER BY o.completed_at, o.id",
        (marketplace_id,),
    )
    return tuple(_balance_order(row, rule) for row in rows)


def payout_rule_of(catalog: Catalog, marketplace_id: str, on: date) -> PayoutRule | None:
    """Return how a marketplace pays out on that day; None for one no rulebook knows any more."""
    if marketplace_id not in catalog.ids:
        return None
    return catalog.marketplace(marketplace_id).payout_rule(on)


def _balance_order(row: tuple[Any, ...], rule: PayoutRule | None) -> BalanceOrder:
    *known, completed = row
    on = None if completed is None else from_epoch(completed).date()
    expires_on = None if rule is None or on is None else proceeds_expire_on(rule, on)
    return BalanceOrder._make((*known, on, expires_on))


def _requested(row: tuple[Any, ...]) -> ComingPayout:
    site, expected, amount, fee, count, payout_id = row
    arrives_on = None if expected is None else date.fromisoformat(expected)
    return ComingPayout(
        site, arrives_on, amount, fee, PayoutState.REQUESTED, count, None, payout_id
    )


def _expected(row: tuple[Any, ...], catalog: Catalog, now: datetime) -> ComingPayout:
    site, amount, count, oldest = row
    today = now.astimezone(JST).date()
    rule = payout_rule_of(catalog, site, today)
    if rule is None:
        return ComingPayout(site, None, amount, Yen(0), PayoutState.EXPECTED, count, None)
    fee = transfer_fee(rule, amount)
    expires_on = None if oldest is None else proceeds_expire_on(rule, from_epoch(oldest).date())
    arrives_on = expected_on(rule, today)
    return ComingPayout(site, arrives_on, amount, fee, PayoutState.EXPECTED, count, expires_on)


def _soonest(payout: ComingPayout) -> tuple[date, bool, str]:
    return (
        payout.expected_on or date.max,
        payout.state is PayoutState.EXPECTED,
        payout.marketplace_id,
    )

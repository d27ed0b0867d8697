"""What is to arrive at the seller's bank."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from app.models.moments import JST, from_epoch
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.payout_calendar import expected_on, proceeds_expire_on, transfer_fee
from app.rulebook.schema import PayoutRule
from app.storage.payout_sums import CLIENT, DUE, OWED_ON_BALANCE
from app.storage.reader import Reader


class PayoutState(StrEnum):
    """Whether a coming payout was asked for, or would be if it were asked for now."""

    EXPECTED = "expected"
    REQUESTED = "requested"


class ComingPayout(NamedTuple):
    """One transfer that is to arrive.

    `payout_id` is None for one that nobody asked for yet; `expires_on` is the day its oldest
    proceeds expire, None where they do not. `client_id` and `client` tell who pays where no site
    does, each by himself; the id is 0 where no client is known.
    """

    marketplace_id: str
    expected_on: date | None
    amount: Yen
    transfer_fee: Yen
    state: PayoutState
    order_count: int
    expires_on: date | None
    payout_id: int | None = None
    client_id: int | None = None
    client: str = ""


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
        f" (SELECT COUNT(*) FROM orders o WHERE o.payout_id = p.id), p.id, {CLIENT}"
        " FROM payouts p WHERE p.paid_on IS NULL"
    )
    coming = [
        *(_requested(row) for row in requested),
        *(_expected(row, catalog, now) for row in _balances(reader, catalog)),
    ]
    return tuple(sorted(coming, key=_soonest))


def _balances(reader: Reader, catalog: Catalog) -> list[tuple[Any, ...]]:
    """Return what each site keeps, and what each client owes where none does."""
    direct = [one for one in catalog.ids if not catalog.marketplace(one).escrow]
    sums = f"SUM({OWED_ON_BALANCE}), COUNT(*), MIN(o.completed_at)"
    on_balance = "o.payment_state = 'balance' AND o.net IS NOT NULL AND o.marketplace_id"
    among = f"IN ({', '.join('?' * len(direct))})"
    by_site = reader.rows(
        f"SELECT o.marketplace_id, {sums}, NULL, '' FROM orders o"  # noqa: S608
        f" WHERE {on_balance} NOT {among} GROUP BY o.marketplace_id",
        direct,
    )
    by_client = reader.rows(
        f"SELECT o.marketplace_id, {sums}, COALESCE(o.client_id, 0), COALESCE(c.name, '')"  # noqa: S608
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        f" WHERE {on_balance} {among} GROUP BY o.marketplace_id, o.client_id",
        direct,
    )
    return [*by_site, *by_client]


def balance_orders(
    reader: Reader,
    catalog: Catalog,
    marketplace_id: str,
    today: date,
    client_id: int | None = None,
) -> tuple[BalanceOrder, ...]:
    """Return the orders whose proceeds a marketplace keeps ready, the oldest first.

    With a client those alone that he pays himself (`ComingPayout.client_id`).
    """
    rule = payout_rule_of(catalog, marketplace_id, today)
    rows = reader.rows(
        "SELECT o.id, o.number, o.title, COALESCE(c.name, ''),"  # noqa: S608
        f" {OWED_ON_BALANCE}, o.completed_at"
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        " WHERE o.payment_state = 'balance' AND o.marketplace_id = ? AND o.net IS NOT NULL"
        " AND COALESCE(o.client_id, 0) = COALESCE(?, o.client_id, 0)"
        " ORDER BY o.completed_at, o.id",
        (marketplace_id, client_id),
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
    site, expected, amount, fee, count, payout_id, client = row
    arrives_on = None if expected is None else date.fromisoformat(expected)
    return ComingPayout(
        site, arrives_on, amount, fee, PayoutState.REQUESTED, count, None, payout_id, client=client
    )


def _expected(row: tuple[Any, ...], catalog: Catalog, now: datetime) -> ComingPayout:
    site, amount, count, oldest, *who = row
    today = now.astimezone(JST).date()
    rule = payout_rule_of(catalog, site, today)
    if rule is None:
        nothing = (None, amount, Yen(0), PayoutState.EXPECTED, count, None, None)
        return ComingPayout(site, *nothing, *who)
    fee = transfer_fee(rule, amount)
    expires_on = None if oldest is None else proceeds_expire_on(rule, from_epoch(oldest).date())
    arrives_on = expected_on(rule, today)
    known = (arrives_on, amount, fee, PayoutState.EXPECTED, count, expires_on, None)
    return ComingPayout(site, *known, *who)


def _soonest(payout: ComingPayout) -> tuple[date, bool, str, str]:
    return (
        payout.expected_on or date.max,
        payout.state is PayoutState.EXPECTED,
        payout.marketplace_id,
        payout.client,
    )

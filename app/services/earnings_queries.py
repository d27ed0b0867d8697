"""What was earned: by month, marketplace, service and client, and where the money is now."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from app.models.moments import to_epoch
from app.models.money import Yen
from app.models.types import PaymentState
from app.storage.earned_sums import EARNED_CHANGES, SUMS, UNKNOWN, earned_by
from app.storage.payout_sums import OWED
from app.storage.reader import Reader


class EarningsKey(StrEnum):
    """What earnings are grouped by."""

    MONTH = "month"
    MARKETPLACE = "marketplace"
    SERVICE = "service"
    CLIENT = "client"


class EarningsRow(NamedTuple):
    """Completed orders of one group: `key` is YYYY-MM, a marketplace id, or a name.

    What was taken off a sale later is off the sums of its own day; tax that a buyer pays on top of
    a price is a part of the sale.
    `gross`, `fee` and `net` sum what is known; `gross_unknown`, `fee_unknown` and `net_unknown`
    count the orders of which it is not.
    """

    key: str
    orders: int
    gross: Yen
    fee: Yen
    net: Yen
    gross_unknown: int
    fee_unknown: int = 0
    net_unknown: int = 0


class MonthSlice(NamedTuple):
    """One marketplace in one month."""

    month: date
    marketplace_id: str
    orders: int
    gross: Yen
    fee: Yen
    net: Yen


class Rung(NamedTuple):
    """One rung of the escrow ladder: orders and net by age in days 0-7, 8-14, 15-30, 31+."""

    state: PaymentState
    orders: int
    net: Yen
    net_unknown: int
    ages: tuple[Yen, Yen, Yen, Yen]
    counts: tuple[int, int, int, int]
    oldest_days: int | None


EARNED = "o.payment_state IN ('balance', 'requested', 'paid')"
"""The payment states of completed orders: with them the index on `earned_on` answers alone."""

_GROUPS: dict[EarningsKey, tuple[str, str, str]] = {
    EarningsKey.MONTH: ("SUBSTR(o.earned_on, 1, 7)", "", "SUBSTR(o.earned_on, 1, 7)"),
    EarningsKey.MARKETPLACE: ("o.marketplace_id", "", "+o.marketplace_id"),
    EarningsKey.SERVICE: (
        "COALESCE(s.title, '')",
        "LEFT JOIN listings l ON l.id = o.listing_id LEFT JOIN services s ON s.id = l.service_id",
        "s.id",
    ),
    EarningsKey.CLIENT: (
        "COALESCE(c.name, '')",
        "LEFT JOIN clients c ON c.id = o.client_id",
        "+o.client_id",
    ),
}
"""What each group is called, what that needs to be joined, and what it is told by.

The plus keeps SQLite on the index by day: walking the index of the group takes ten times as long.
"""

DAY = 86_400
AGE_LIMITS = (8, 15, 31)
"""The ages at which the second, third and fourth band begin, in days."""


def earnings(
    reader: Reader,
    by: EarningsKey,
    first: date | None,
    last: date | None,
    marketplaces: tuple[str, ...] = (),
) -> tuple[EarningsRow, ...]:
    """Return the completed orders earned from first to last (civil days, included) by group.

    Months come in their order, other groups by net, greatest first.
    """
    key, join, group = _GROUPS[by]
    condition, values = _earned(first, last, marketplaces)
    order = "1" if by is EarningsKey.MONTH else "5 DESC, 1"
    rows = reader.rows(
        f"SELECT name, {SUMS}, {UNKNOWN} FROM ({earned_by(group, key, join, condition)})"  # noqa: S608
        f" GROUP BY told ORDER BY {order}",
        values * 2,
    )
    return tuple(EarningsRow(*row) for row in rows)


def earnings_total(
    reader: Reader, first: date | None, last: date | None, marketplaces: tuple[str, ...] = ()
) -> EarningsRow:
    """Return all of them in one row, whose key is empty."""
    condition, values = _earned(first, last, marketplaces)
    row = reader.row(
        f"SELECT {SUMS}, {UNKNOWN} FROM ({earned_by('0', '0', '', condition)})",  # noqa: S608
        values * 2,
    )
    return EarningsRow("", *(Yen(amount or 0) for amount in row or (0,) * 7))


def month_slices(
    reader: Reader, first: date, last: date, marketplaces: tuple[str, ...] = ()
) -> tuple[MonthSlice, ...]:
    """Return month by marketplace, for the stacked chart."""
    condition, values = _earned(first, last, marketplaces)
    month, site = "SUBSTR(o.earned_on, 1, 7)", "o.marketplace_id"
    rows = reader.rows(
        f"SELECT told, name, {SUMS}"  # noqa: S608
        f" FROM ({earned_by(month, site, '', condition, group='1, 2')})"
        " GROUP BY told, name ORDER BY told, name",
        values * 2,
    )
    return tuple(MonthSlice(date.fromisoformat(f"{row[0]}-01"), *row[1:]) for row in rows)


def paid_net(reader: Reader, first: date, last: date, marketplaces: tuple[str, ...] = ()) -> Yen:
    """Return the net of the orders earned in this time that was paid out already.

    What became points or expired left the site, but was not paid.
    """
    condition, values = _earned(first, last, marketplaces)
    paid = f"{condition} AND o.payment_state = 'paid'"
    never_came = f"o.payout_id = p.id AND p.kind IN ('points', 'forfeited') AND {condition}"
    sums = (
        ("orders o", paid),
        ("payouts p CROSS JOIN orders o", never_came),
        (f"{EARNED_CHANGES} o", paid),
        (f"{EARNED_CHANGES} o CROSS JOIN payouts p", never_came),
    )
    came, lost, changed, changed_lost = (
        reader.value(f"SELECT COALESCE(SUM(o.net), 0) FROM {source} WHERE {where}", values)  # noqa: S608
        for source, where in sums
    )
    return Yen(came - lost + changed - changed_lost)


def first_earned_on(reader: Reader) -> date | None:
    """Return the day of the first completed order, None while nothing was earned."""
    found = reader.value("SELECT MIN(earned_on) FROM orders")
    return None if found is None else date.fromisoformat(found)


def escrow_ladder(
    reader: Reader, now: datetime, marketplaces: tuple[str, ...] = ()
) -> tuple[Rung, ...]:
    """Return held, balance and requested; their nets sum to what all open orders still bring.

    That is their net by what was taken off since. Open is an order that was bought and is neither
    paid out nor returned. Age counts from the purchase (held), the completion (balance) or the
    request (requested).
    """
    sites = sites_condition(marketplaces)
    today = to_epoch(now)
    band = " + ".join(f"(days >= {limit})" for limit in AGE_LIMITS)
    rows = reader.rows(
        f"SELECT payment_state, {band} AS band, COUNT(*), COALESCE(SUM(net), 0),"  # noqa: S608
        f" COUNT(*) - COUNT(net), MAX(days) FROM (SELECT o.payment_state, {OWED} AS net,"
        " (? - COALESCE(CASE o.payment_state WHEN 'held' THEN o.purchased_at"
        " WHEN 'balance' THEN o.completed_at ELSE p.requested_at END, ?)) / ? AS days"
        " FROM orders o LEFT JOIN payouts p ON p.id = o.payout_id"
        f" WHERE o.payment_state IN ('held', 'balance', 'requested'){sites}) AS aged"
        " GROUP BY payment_state, band",
        (today, today, DAY, *marketplaces),
    )
    states = (PaymentState.HELD, PaymentState.BALANCE, PaymentState.REQUESTED)
    return tuple(_rung(state, [row for row in rows if row[0] == state]) for state in states)


def _earned(
    first: date | None, last: date | None, marketplaces: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    lower = first or date.min
    upper = last or date.max
    condition = f"o.earned_on BETWEEN ? AND ? AND {EARNED}"
    values = (lower.isoformat(), upper.isoformat(), *marketplaces)
    return condition + sites_condition(marketplaces), values


def sites_condition(marketplaces: tuple[str, ...]) -> str:
    """Return what keeps only the orders of these marketplaces; with none, of all."""
    if not marketplaces:
        return ""
    return f" AND o.marketplace_id IN ({', '.join('?' * len(marketplaces))})"


def _rung(state: PaymentState, rows: list[tuple[Any, ...]]) -> Rung:
    """Gather the four bands of one state."""
    ages = [0, 0, 0, 0]
    counts = [0, 0, 0, 0]
    for _, band, count, net, _unknown, _oldest in rows:
        ages[band] = net
        counts[band] = count
    return Rung(
        state=state,
        orders=sum(counts),
        net=Yen(sum(ages)),
        net_unknown=sum(row[4] for row in rows),
        ages=(Yen(ages[0]), Yen(ages[1]), Yen(ages[2]), Yen(ages[3])),
        counts=(counts[0], counts[1], counts[2], counts[3]),
        oldest_days=max((row[5] for row in rows), default=None),
    )

"""How much of the earnings hangs on one site, client or service, and what is left without it."""

from datetime import date, timedelta
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import WHOLE, months_before
from app.services.earnings_queries import EarningsKey
from app.services.standing_queries import Leaving, site_standing, standings
from app.storage.reader import Reader

MONTHS = 12
"""So many whole months, the last that have ended, make the average."""
SHOWN = 8

_EARNED = "o.payment_state IN ('balance', 'requested', 'paid')"
_OF_SERVICE = "+o.listing_id IN (SELECT id FROM listings WHERE service_id = ?)"

_GROUPS: dict[EarningsKey, tuple[str, str, str]] = {
    EarningsKey.MARKETPLACE: ("+o.marketplace_id", "", "''"),
    EarningsKey.CLIENT: ("+o.client_id", "", "(SELECT name FROM clients WHERE id = g.key)"),
    EarningsKey.SERVICE: (
        "l.service_id",
        "LEFT JOIN listings l ON l.id = o.listing_id",
        "(SELECT title FROM services WHERE id = g.key)",
    ),
}
"""What each group is told by, what that needs to be joined, and its name.

The plus keeps SQLite on the index by day: walking the index of the group takes ten times as long.
"""

_CONDITIONS = {
    EarningsKey.MARKETPLACE: "+o.marketplace_id = ?",
    EarningsKey.CLIENT: "o.client_id = ?",
    EarningsKey.SERVICE: _OF_SERVICE,
}


class Share(NamedTuple):
    """One site, client or service: `key` is its id, None for orders that have none.

    `net` sums what is known, `unknown` counts the orders whose net is not. `share` is its part of
    what was earned, in basis points, rounded down.
    """

    key: str | int | None
    name: str
    orders: int
    net: Yen
    unknown: int
    share: int


class Dependence(NamedTuple):
    """The largest of `groups`, which earned `net` together; largest first.

    `unknown` counts the orders whose net is not known.
    """

    by: EarningsKey
    shares: tuple[Share, ...]
    groups: int
    net: Yen
    unknown: int = 0

    @property
    def rest(self) -> Yen:
        """What the groups that are not shown earned."""
        return Yen(self.net - sum(share.net for share in self.shares))


class RankChange(NamedTuple):
    """The rank on a marketplace with and without what leaves; None is below the ladder."""

    marketplace_id: str
    before: str | None
    after: str | None


class Without(NamedTuple):
    """What is left when one site, client or service goes.

    `monthly` and `left` are what a month brings with and without it, over `months` that have
    ended. Open is what is sold and not completed yet, `waiting` what is completed and not paid out.
    """

    months: int
    monthly: Yen
    left: Yen
    open_orders: int
    open_net: Yen
    open_unknown: int
    waiting: Yen
    ranks: tuple[RankChange, ...]


def dependence(
    reader: Reader, by: EarningsKey, first: date, last: date, limit: int = SHOWN
) -> Dependence:
    """Return who and what the net of these days (both included) came from."""
    key, join, name = _GROUPS[by]
    rows = reader.rows(
        f"WITH g AS MATERIALIZED (SELECT {key} AS key, COUNT(*) AS orders,"  # noqa: S608
        " COALESCE(SUM(o.net), 0) AS net, COUNT(*) - COUNT(o.net) AS unknown"
        f" FROM orders o {join}"
        f" WHERE o.earned_on BETWEEN ? AND ? AND {_EARNED} GROUP BY 1)"
        f" SELECT g.key, COALESCE({name}, ''), g.orders, g.net, g.unknown, t.net,"
        " t.groups, t.unknown, t.earned FROM g, (SELECT SUM(net) AS net, COUNT(*) AS groups,"
        " SUM(unknown) AS unknown, SUM(MAX(net, 0)) AS earned FROM g) AS t"
        " ORDER BY g.net DESC, g.key LIMIT ?",
        (first.isoformat(), last.isoformat(), limit),
    )
    shares = tuple(
        Share(key, name, orders, net, unknown, max(net, 0) * WHOLE // whole if whole else 0)
        for key, name, orders, net, unknown, *_sums, whole in rows
    )
    total, groups, unknown = rows[0][5:8] if rows else (0, 0, 0)
    return Dependence(by, shares, groups, Yen(total), unknown)


def without(
    reader: Reader, catalog: Catalog, by: EarningsKey, key: str | int, today: date
) -> Without:
    """Return what a month would bring, and what is open, if this site, client or service went."""
    months, monthly, left = _monthly(reader, by, key, today)
    condition = _CONDITIONS[by]
    row = reader.row(
        "SELECT COUNT(*), COALESCE(SUM(o.net), 0), COUNT(*) - COUNT(o.net) FROM orders o"  # noqa: S608
        f" WHERE o.stage IN ('purchased', 'working', 'delivered') AND {condition}",
        (key,),
    )
    count, open_net, unknown = row or (0, 0, 0)
    waiting = reader.value(
        "SELECT COALESCE(SUM(o.net), 0) FROM orders o"  # noqa: S608
        f" WHERE o.payment_state IN ('balance', 'requested') AND {condition}",
        (key,),
    )
    ranks = _ranks(reader, catalog, by, key, today)
    return Without(months, monthly, left, count, Yen(open_net), unknown, Yen(waiting), ranks)


def _monthly(reader: Reader, by: EarningsKey, key: str | int, today: date) -> tuple[int, Yen, Yen]:
    """Return over how many months, and what each brought with and without the key."""
    end = today.replace(day=1)
    began = reader.value(f"SELECT MIN(o.earned_on) FROM orders o WHERE {_EARNED}")  # noqa: S608
    if began is None or date.fromisoformat(str(began)) >= end:
        return 0, Yen(0), Yen(0)
    first = date.fromisoformat(str(began)).replace(day=1)
    first = max(first, months_before(end, MONTHS))
    months = (end.year - first.year) * 12 + end.month - first.month
    row = reader.row(
        f"SELECT COALESCE(SUM(o.net), 0), COALESCE(SUM(o.net) FILTER (WHERE {_CONDITIONS[by]}), 0)"  # noqa: S608
        f" FROM orders o WHERE o.earned_on BETWEEN ? AND ? AND {_EARNED}",
        (key, first.isoformat(), (end - timedelta(days=1)).isoformat()),
    )
    whole, gone = row or (0, 0)
    return months, Yen(whole // months), Yen((whole - gone) // months)


def _ranks(
    reader: Reader, catalog: Catalog, by: EarningsKey, key: str | int, today: date
) -> tuple[RankChange, ...]:
    """Return the ranks that go down: on the site itself, or where the figures miss somebody."""
    if by is EarningsKey.MARKETPLACE:
        here = site_standing(reader, catalog, str(key), today) if key in catalog.ids else None
        if here is None:
            return ()
        rank = here.forecast.rank
        held = here.held.rank_id if here.held else rank and rank.id
        return (RankChange(here.marketplace_id, held, None),) if held else ()
    is_client = by is EarningsKey.CLIENT
    leaving = Leaving(client_id=int(key)) if is_client else Leaving(service_id=int(key))
    found = []
    for now in standings(reader, catalog, today):
        then = site_standing(reader, catalog, now.marketplace_id, today, leaving)
        ranks = [site.forecast.rank for site in (now, then) if site is not None]
        before, after = (rank.id if rank else None for rank in ranks)
        if before != after:
            found.append(RankChange(now.marketplace_id, before, after))
    return tuple(found)

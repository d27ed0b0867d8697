"""Ratings both ways: the average by month, what is still to be rated, and whether promises held."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST, from_epoch
from app.rulebook.catalog import Catalog
from app.rulebook.clocks import moment_of_end
from app.rulebook.ladders import Tally, months_before
from app.rulebook.schema import ClockId
from app.services.order_clocks import OrderClocks, order_clocks
from app.storage.reader import Reader

MONTHS = 6
LATEST = timedelta(days=60)
"""Orders that were completed longer ago are not waited for any more."""


class MonthRatings(NamedTuple):
    """What was received and given in one month, by the day of completion."""

    month: date
    received: Tally
    given: Tally


class UnratedOrder(NamedTuple):
    """A completed order that one side, or both, has not rated; ratings close at `until`."""

    order_id: int
    marketplace_id: str
    title: str
    client: str
    until: datetime
    received: int | None
    given: int | None


class Promises(NamedTuple):
    """Of the orders completed within a year with a promised day: how many were delivered by it."""

    kept: int
    orders: int


class Ratings(NamedTuple):
    """Months from the oldest, unrated orders from the one that closes first."""

    months: tuple[MonthRatings, ...]
    unrated: tuple[UnratedOrder, ...]
    promises: Promises


def ratings(reader: Reader, catalog: Catalog, now: datetime) -> Ratings:
    """Return the ratings of the last months over all marketplaces."""
    today = now.astimezone(JST).date()
    return Ratings(_months(reader, today), _unrated(reader, catalog, now), _promises(reader, today))


def _months(reader: Reader, today: date) -> tuple[MonthRatings, ...]:
    months = [months_before(today.replace(day=1), back) for back in reversed(range(MONTHS))]
    rows = reader.rows(
        "SELECT SUBSTR(earned_on, 1, 7), COALESCE(SUM(rating_received), 0), COUNT(rating_received),"
        " COALESCE(SUM(rating_given), 0), COUNT(rating_given) FROM orders"
        " WHERE earned_on BETWEEN ? AND ? AND stage = 'completed' GROUP BY 1",
        (months[0].isoformat(), today.isoformat()),
    )
    found: dict[str, tuple[Tally, Tally]] = defaultdict(lambda: (Tally(), Tally()))
    for month, stars, count, given_stars, given in rows:
        received = Tally(stars=stars, ratings=count)
        found[month] = (received, Tally(stars=given_stars, ratings=given))
    return tuple(MonthRatings(month, *found[f"{month:%Y-%m}"]) for month in months)


def _unrated(reader: Reader, catalog: Catalog, now: datetime) -> tuple[UnratedOrder, ...]:
    today = now.astimezone(JST).date()
    condition = (
        "o.earned_on BETWEEN :first AND :last AND o.stage = 'completed'"
        " AND (o.rating_given IS NULL OR o.rating_received IS NULL)"
    )
    values = {"first": (today - LATEST).isoformat(), "last": today.isoformat()}
    rows = reader.rows(
        "SELECT o.id, o.completed_at, o.rating_received, o.rating_given"  # noqa: S608 - our own
        f" FROM orders o WHERE {condition}",
        values,
    )
    facts = {order_id: rest for order_id, *rest in rows}
    found = []
    for order in order_clocks(reader, condition, values):
        completed, received, given = facts[order.order_id]
        until = _closes(order, catalog, from_epoch(completed))
        if until is not None and now < until:
            about = (order.order_id, order.marketplace_id, order.title, order.client)
            found.append(UnratedOrder(*about, until, received, given))
    return tuple(sorted(found, key=lambda order: (order.until, order.order_id)))


def _closes(order: OrderClocks, catalog: Catalog, completed_at: datetime) -> datetime | None:
    """Return when ratings close: by the order's own clock, else as the site has it for both."""
    for clock in order.clocks:
        if clock.name == ClockId.RATING:
            return clock.until
    if order.marketplace_id not in catalog.ids:
        return None
    rules = catalog.marketplace(order.marketplace_id).clock_rules(completed_at.date())
    rule = next((rule for rule in rules if rule.id is ClockId.RATING), None)
    return None if rule is None else moment_of_end(rule, completed_at)


def _promises(reader: Reader, today: date) -> Promises:
    row = reader.row(
        "SELECT COALESCE(SUM(date(delivered_at + 32400, 'unixepoch') <= due_on), 0), COUNT(*)"
        " FROM orders WHERE earned_on BETWEEN ? AND ? AND stage = 'completed'"
        " AND due_on IS NOT NULL AND delivered_at IS NOT NULL",
        (months_before(today, 12).isoformat(), today.isoformat()),
    )
    return Promises(*(row or (0, 0)))

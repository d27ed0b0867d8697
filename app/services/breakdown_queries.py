"""Earnings by marketplace, service, client or month beside the year before, with hours and net."""

from datetime import date
from typing import Any, NamedTuple

from app.models.money import Yen
from app.services.earnings_queries import EARNED, EarningsKey, sites_condition
from app.storage.earned_sums import SUMS, earned_by
from app.storage.reader import Reader

MINUTES_IN_HOUR = 60
_UNTIMED = (0, Yen(0))


class Span(NamedTuple):
    """Civil days from first to last, both included."""

    first: date
    last: date


class BreakdownRow(NamedTuple):
    """One group: `key` is YYYY-MM, a marketplace's id or a name, `id` what it is told by.

    `minutes` and `timed_net` are of the orders whose time was taken. `before` is the net of the
    same days a year before, None where nothing was earned.
    """

    key: str
    id: str | int | None
    orders: int
    gross: Yen
    fee: Yen
    net: Yen
    gross_unknown: int
    minutes: int
    timed_net: Yen
    before: Yen | None

    @property
    def fee_rate(self) -> float | None:
        """The share of the sales that went in fees; None where a price is not known."""
        if self.gross <= 0 or self.gross - self.fee != self.net:
            return None
        return self.fee / self.gross

    @property
    def net_per_hour(self) -> Yen | None:
        """What an hour left; None where no time was taken."""
        if not self.minutes:
            return None
        return Yen(self.timed_net * MINUTES_IN_HOUR // self.minutes)

    @property
    def change(self) -> float | None:
        """How much more (or, below 0, less) than a year before; None without a year before."""
        if self.before is None or self.before <= 0:
            return None
        return (self.net - self.before) / self.before


_GROUPS: dict[EarningsKey, tuple[str, str, str]] = {
    EarningsKey.MONTH: ("SUBSTR(o.earned_on, 1, 7)", "SUBSTR(o.earned_on, 1, 7)", ""),
    EarningsKey.MARKETPLACE: ("+o.marketplace_id", "o.marketplace_id", ""),
    EarningsKey.SERVICE: (
        "l.service_id",
        "COALESCE(s.title, '')",
        "LEFT JOIN listings l ON l.id = o.listing_id LEFT JOIN services s ON s.id = l.service_id",
    ),
    EarningsKey.CLIENT: (
        "+o.client_id",
        "COALESCE(c.name, '')",
        "LEFT JOIN clients c ON c.id = o.client_id",
    ),
}
"""What each group is told by, what it is called, and what that needs to be joined.

The plus keeps SQLite on the index by day, as in `earnings_queries`.
"""


def breakdown(
    reader: Reader,
    by: EarningsKey,
    span: Span,
    before: Span,
    marketplaces: tuple[str, ...] = (),
) -> tuple[BreakdownRow, ...]:
    """Return the completed orders of a span by group, and the net each had in the one before.

    Months come in their order, other groups by net, greatest first. A group that earned only in
    the span before has a row too, without orders.
    """
    timed = _timed(reader, by, span, marketplaces)
    earlier = _earlier(reader, by, before, marketplaces)
    rows = []
    for sums in _sums(reader, by, span, marketplaces):
        _, then = earlier.pop(sums[1], ("", None))
        rows.append(BreakdownRow._make((*sums, *timed.get(sums[1], _UNTIMED), then)))
    nothing = (0, Yen(0), Yen(0), Yen(0), 0, *_UNTIMED)
    rows += [BreakdownRow(name, key, *nothing, net) for key, (name, net) in earlier.items()]
    if by is EarningsKey.MONTH:
        return tuple(sorted(rows))
    return tuple(sorted(rows, key=lambda row: (-row.net, row.orders == 0, row.key)))


def _sums(
    reader: Reader, by: EarningsKey, span: Span, marketplaces: tuple[str, ...]
) -> list[tuple[Any, ...]]:
    told_by, name, join = _GROUPS[by]
    where, values = _within(span, marketplaces)
    return reader.rows(
        f"SELECT name, told, {SUMS}, SUM(gross_unknown)"  # noqa: S608
        f" FROM ({earned_by(told_by, name, join, where)}) GROUP BY told",
        values * 2,
    )


def _timed(
    reader: Reader, by: EarningsKey, span: Span, marketplaces: tuple[str, ...]
) -> dict[str | int | None, tuple[int, Yen]]:
    """Return minutes and net of the orders whose time was taken, by group."""
    told_by, _, join = _GROUPS[by]
    where, values = _within(span, marketplaces)
    rows = reader.rows(
        f"SELECT {told_by}, SUM(o.worked_minutes), SUM(o.net) FROM orders o {join}"  # noqa: S608
        f" WHERE {where} AND o.worked_minutes > 0 AND o.net IS NOT NULL GROUP BY {told_by}",
        values,
    )
    return {key: (minutes, Yen(net)) for key, minutes, net in rows}


def _earlier(
    reader: Reader, by: EarningsKey, before: Span, marketplaces: tuple[str, ...]
) -> dict[str | int | None, tuple[str, Yen]]:
    """Return name and net by group; a month stands under the one a year later."""
    told_by, name, join = _GROUPS[by]
    where, values = _within(before, marketplaces)
    rows = reader.rows(
        f"SELECT told, name, SUM(net) FROM ({earned_by(told_by, name, join, where)})"  # noqa: S608
        " GROUP BY told",
        values * 2,
    )
    if by is EarningsKey.MONTH:
        return {_a_year_later(key): (_a_year_later(key), Yen(net)) for key, _, net in rows}
    return {key: (title, Yen(net)) for key, title, net in rows}


def _within(span: Span, marketplaces: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    where = f"o.earned_on BETWEEN ? AND ? AND {EARNED}{sites_condition(marketplaces)}"
    return where, (span.first.isoformat(), span.last.isoformat(), *marketplaces)


def _a_year_later(month: str) -> str:
    return f"{int(month[:4]) + 1:04}{month[4:]}"

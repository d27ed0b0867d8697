"""Questions about what sites count of listings, beside what came of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from app.models.money import Yen
from app.models.types import FigureSource, ListingMeasure
from app.storage.reader import Reader

WHOLE = 10_000
"""All of something, in basis points."""

Days = tuple[date, date]


class FigureRow(NamedTuple):
    """One figure as it was noted."""

    id: int
    measure: ListingMeasure
    from_on: date | None
    to_on: date
    number: int
    is_rolling: bool
    source: FigureSource


class Measured(NamedTuple):
    """What a site counted inside a period.

    The sum of periods that lie inside it and do not overlap, the longest first: `windows` by day,
    `days_known` days in all. A rolling total stands for itself alone, and only where nothing else
    is known.
    """

    total: int
    is_rolling: bool
    windows: tuple[tuple[date | None, date], ...]
    days_known: int


class ListingResult(NamedTuple):
    """A listing over a period: what the site counted, and the completed orders of the book.

    `conversion` is sales per view in basis points, known where both were counted over the same
    days. `net_per_hour` is that of the `timed` orders, whose net and minutes are known.
    """

    listing_id: int
    marketplace_id: str
    views: Measured | None
    favourites: Measured | None
    sales: Measured | None
    conversion: int | None
    orders: int
    net: Yen
    net_unknown: int
    timed: int
    worked_minutes: int
    net_per_hour: Yen | None


_ORDERS = """
    SELECT l.id, l.marketplace_id, COUNT(o.id), COALESCE(SUM(o.net), 0), COUNT(o.id) - COUNT(o.net),
           COUNT(CASE WHEN o.worked_minutes > 0 THEN o.net END),
           COALESCE(SUM(CASE WHEN o.net IS NOT NULL THEN o.worked_minutes END), 0),
           COALESCE(SUM(CASE WHEN o.worked_minutes > 0 THEN o.net END), 0)
    FROM listings l LEFT JOIN orders o ON o.listing_id = l.id
      AND +o.earned_on BETWEEN :first AND :last
      AND o.payment_state IN ('balance', 'requested', 'paid')
    WHERE l.service_id = :service GROUP BY l.id ORDER BY l.marketplace_id, l.id
"""


def listing_results(
    reader: Reader, service_id: int, first: date, last: date
) -> tuple[ListingResult, ...]:
    """Return what came of each listing of a service from first to last, both included."""
    days = {"first": first.isoformat(), "last": last.isoformat(), "service": service_id}
    return tuple(_result(reader, row, (first, last)) for row in reader.rows(_ORDERS, days))


def figure_rows(reader: Reader, listing_id: int) -> tuple[FigureRow, ...]:
    """Return every figure of a listing, the newest days first."""
    return tuple(
        FigureRow(
            figure_id,
            ListingMeasure(measure),
            None if first is None else date.fromisoformat(first),
            date.fromisoformat(last),
            number,
            bool(is_rolling),
            FigureSource(source),
        )
        for figure_id, measure, first, last, number, is_rolling, source in reader.rows(
            "SELECT id, measure, from_on, to_on, count, is_rolling, source FROM listing_figures"
            " WHERE listing_id = ? ORDER BY to_on DESC, from_on DESC, measure, id",
            (listing_id,),
        )
    )


def _result(reader: Reader, row: tuple[Any, ...], period: Days) -> ListingResult:
    listing_id, site, orders, net, unknown, timed, minutes, timed_net = row
    figures = figure_rows(reader, listing_id)
    views, favourites, sales = (
        measured((one for one in figures if one.measure is measure), period)
        for measure in (ListingMeasure.VIEWS, ListingMeasure.FAVOURITES, ListingMeasure.SALES)
    )
    return ListingResult(
        listing_id,
        site,
        views,
        favourites,
        sales,
        conversion(views, sales),
        orders,
        net,
        unknown,
        timed,
        minutes,
        None if not timed else Yen(timed_net * 60 // minutes),
    )


def measured(rows: Iterable[FigureRow], period: Days) -> Measured | None:
    """Return what figures of one measure say of a period, None where they say nothing."""
    first, last = period
    rolling: list[FigureRow] = []
    chosen: list[tuple[date, date, int]] = []
    known = []
    for row in rows:
        if row.is_rolling or row.from_on is None:
            rolling += [row] if first <= row.to_on <= last else []
        elif first <= row.from_on and row.to_on <= last:
            known.append((row.from_on, row.to_on, row.number))
    for start, end, number in sorted(known, key=lambda one: (one[0] - one[1], one[0])):
        if all(end < other[0] or other[1] < start for other in chosen):
            chosen.append((start, end, number))
    if chosen:
        windows = sorted((start, end) for start, end, _ in chosen)
        total = sum(number for _, _, number in chosen)
        days = sum((end - start).days + 1 for start, end in windows)
        return Measured(total, is_rolling=False, windows=tuple(windows), days_known=days)
    if not rolling:
        return None
    newest = max(rolling, key=lambda row: (row.to_on, row.id))
    days = 0 if newest.from_on is None else (newest.to_on - newest.from_on).days + 1
    return Measured(
        newest.number, is_rolling=True, windows=((newest.from_on, newest.to_on),), days_known=days
    )


def conversion(views: Measured | None, sales: Measured | None) -> int | None:
    """Return sales per view in basis points where both were counted over the same days."""
    if views is None or sales is None or not views.total:
        return None
    if (views.is_rolling, views.windows) != (sales.is_rolling, sales.windows):
        return None
    return (sales.total * WHOLE * 2 + views.total) // (views.total * 2)

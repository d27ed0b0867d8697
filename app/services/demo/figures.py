"""What the sites counted of the invented listings: month by month, and one total that rolls."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import cast

from app.models.types import FigureSource, ListingMeasure, ListingState
from app.services.demo.plan import DemoSpec
from app.services.demo.sheet import Sheet, Value

COUNTING = ("coconala", "timeticket", "anytimes")
"""The sites whose figures the invented seller notes."""
MONTHS = 6
SEEN = (ListingState.PUBLISHED, ListingState.FULL, ListingState.PAUSED)


def write_figures(sheet: Sheet, spec: DemoSpec) -> None:
    """Add figures of the last months for the listings that are seen; sales are those of orders."""
    random = Random(spec.seed + 2)
    months = list(_months(spec.today))
    sales = _sales(sheet, months[0][0])
    for listing_id, site, state in sheet.rows("listings", "id", "marketplace_id", "state"):
        if site not in COUNTING or state not in SEEN:
            continue
        total = 0
        for first, last in months:
            sold = sales[listing_id, first.isoformat()[:7]]
            views = random.randrange(60, 140) + sold * random.randrange(18, 30)
            total += views
            favourites = random.randrange(0, 4) + views // 90
            for measure, count in zip(ListingMeasure, (views, favourites, sold), strict=True):
                _add(sheet, listing_id, measure, (first, last), count, spec)
        if site == "coconala":
            shown = spec.today - timedelta(days=2)
            _add(sheet, listing_id, ListingMeasure.VIEWS, (None, shown), total * 4, spec)


def _months(today: date) -> Iterator[tuple[date, date]]:
    """Return first and last day of the months that ended before today, the oldest first."""
    month = today.year * 12 + today.month - 1
    starts = [date(at // 12, at % 12 + 1, 1) for at in range(month - MONTHS, month + 1)]
    for start, following in pairwise(starts):
        yield start, following - timedelta(days=1)


def _sales(sheet: Sheet, since: date) -> Counter[tuple[Value, str]]:
    """Count the completed orders by their listing and the month they were completed in."""
    earned = sheet.rows("orders", "listing_id", "earned_on", "stage")
    return Counter(
        (listing, cast("str", day)[:7])
        for listing, day, stage in earned
        if stage == "completed" and day is not None and cast("str", day) >= since.isoformat()
    )


def _add(
    sheet: Sheet,
    listing_id: Value,
    measure: ListingMeasure,
    days: tuple[date | None, date],
    count: int,
    spec: DemoSpec,
) -> None:
    is_newest = days[1] > spec.today - timedelta(days=40)
    sheet.add(
        "listing_figures",
        id=sheet.next_id("listing_figures"),
        listing_id=listing_id,
        measure=measure,
        from_on=days[0],
        to_on=days[1],
        count=count,
        is_rolling=int(days[0] is None),
        source=FigureSource.PASTED if is_newest else FigureSource.TYPED,
        noted_at=min(spec.now, spec.now - (spec.today - days[1]) + timedelta(days=1)),
    )

"""What came of a listing over a period: never more than was counted, and never twice."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.models.types import FigureSource, ListingMeasure, Stage
from app.rulebook.catalog import Catalog
from app.services.figure_queries import (
    FigureRow,
    Measured,
    conversion,
    listing_results,
    measured,
)
from app.services.listing_figures import note_figures
from app.services.orders import add_minutes
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW, add, move
from tests.services.test_listing_figures import OCTOBER, figure

VIEWS, _, SALES = ListingMeasure
Windows = tuple[tuple[date | None, date], ...]
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def row(first: date | None, last: date, number: int, *, is_rolling: bool = False) -> FigureRow:
    return FigureRow(1, VIEWS, first, last, number, is_rolling, FigureSource.TYPED)


def counted(total: int, windows: Windows, days: int) -> Measured:
    return Measured(total, is_rolling=False, windows=windows, days_known=days)


def rolling(total: int, windows: Windows, days: int) -> Measured:
    return Measured(total, is_rolling=True, windows=windows, days_known=days)


def test_periods_that_overlap_are_not_added() -> None:
    day = timedelta(days=1)
    week = row(OCTOBER[0], OCTOBER[0] + 6 * day, 30)
    whole = row(*OCTOBER, 120)
    next_day = row(OCTOBER[1] + day, OCTOBER[1] + day, 5)
    outside = row(OCTOBER[0] - day, OCTOBER[0], 1_000)
    later = (OCTOBER[0], OCTOBER[1] + 9 * day)
    assert measured([week, whole, next_day, outside], later) == counted(
        125, (OCTOBER, (OCTOBER[1] + day, OCTOBER[1] + day)), 32
    )
    assert measured([outside], OCTOBER) is None
    assert measured([], OCTOBER) is None


def test_a_rolling_total_stands_alone_and_is_marked() -> None:
    older = row(date(2026, 9, 11), date(2026, 10, 10), 90, is_rolling=True)
    newest = row(date(2026, 9, 21), date(2026, 10, 20), 100, is_rolling=True)
    assert measured([newest, older], OCTOBER) == rolling(
        100, ((date(2026, 9, 21), date(2026, 10, 20)),), 30
    )
    unbounded = row(None, date(2026, 10, 20), 100, is_rolling=True)
    assert measured([unbounded], OCTOBER) == rolling(100, ((None, unbounded.to_on),), 0)
    one_day = row(OCTOBER[0], OCTOBER[0], 3)
    assert measured([newest, one_day], OCTOBER) == counted(3, ((OCTOBER[0], OCTOBER[0]),), 1)
    after = row(None, date(2026, 11, 1), 100, is_rolling=True)
    assert measured([after], OCTOBER) is None


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 99)).map(
            lambda one: row(
                YEAR[0] + timedelta(days=min(one[:2])),
                YEAR[0] + timedelta(days=max(one[:2])),
                one[2],
            )
        ),
        max_size=8,
    )
)
def test_no_day_is_counted_twice(rows: list[FigureRow]) -> None:
    found = measured(rows, YEAR)
    if found is None:
        assert not rows
        return
    days = [
        first + timedelta(days=place)
        for first, last in found.windows
        if first is not None
        for place in range((last - first).days + 1)
    ]
    assert len(days) == len(set(days)) == found.days_known


def test_conversion_is_known_where_both_were_counted_over_the_same_days() -> None:
    views = counted(120, (OCTOBER,), 31)
    assert conversion(views, views._replace(total=3)) == 250
    assert conversion(views, views._replace(total=1)) == 83
    assert conversion(views, views._replace(total=3, is_rolling=True)) is None
    assert conversion(views._replace(total=0), views) is None
    assert conversion(views, None) is None
    assert conversion(None, views) is None


def test_a_listing_is_shown_with_its_figures_and_its_own_orders(
    database: Database, catalog: Catalog
) -> None:
    service_id, (one, other) = listed(database, catalog, "coconala", "timeticket")
    figures = [figure(120), figure(3, measure=SALES)]
    database.write(note_figures, figures, FigureSource.TYPED, now=NOW)
    for minutes in (90, 0):
        order = add(database, catalog, listing_id=one)
        database.write(add_minutes, order, minutes, now=NOW)
        move(database, catalog, order, Stage.COMPLETED)
    add(database, catalog, listing_id=one)
    unknown = add(
        database, catalog, marketplace_id="skillcloud", listing_id=other, title="手数料不明"
    )
    move(database, catalog, unknown, Stage.COMPLETED)
    first, second = database.read(listing_results, service_id, *YEAR)
    assert (first.listing_id, first.views, first.favourites) == (
        one,
        counted(120, (OCTOBER,), 31),
        None,
    )
    assert (first.conversion, first.orders, first.net, first.net_unknown) == (250, 2, 78_000, 0)
    assert (first.timed, first.worked_minutes, first.net_per_hour) == (1, 90, Yen(26_000))
    assert (second.orders, second.net, second.net_unknown, second.net_per_hour) == (1, 0, 1, None)
    assert database.read(listing_results, service_id, *OCTOBER)[0].orders == 0

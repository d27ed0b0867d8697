"""Earnings by group, beside the year before, with hours and what an hour left."""

from datetime import UTC, date, datetime

import pytest

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.breakdown_queries import BreakdownRow, Span, breakdown
from app.services.earnings_queries import EarningsKey
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.orders import add_minutes, step_order
from app.storage.database import Database
from tests.services.sample import NOW, add

THIS = Span(date(2026, 1, 1), date(2026, 11, 23))
LAST = Span(date(2025, 1, 1), date(2025, 11, 23))
A_YEAR_AGO = datetime(2025, 11, 3, 3, tzinfo=UTC)


def earn(database: Database, catalog: Catalog, at: datetime = NOW, **changes: object) -> int:
    order_id = add(database, catalog, purchased_at=at, **changes)
    database.write(step_order, order_id, Stage.COMPLETED, catalog=catalog, at=at, now=at)
    return order_id


def rows(database: Database, by: EarningsKey, *sites: str) -> tuple[BreakdownRow, ...]:
    return database.read(breakdown, by, THIS, LAST, sites)


def test_each_site_tells_fee_hours_and_the_year_before(
    database: Database, catalog: Catalog
) -> None:
    timed = earn(database, catalog)
    database.write(add_minutes, timed, 90, now=NOW)
    earn(database, catalog)
    earn(database, catalog, A_YEAR_AGO)
    earn(database, catalog, A_YEAR_AGO, marketplace_id="timeticket")
    first, second = rows(database, EarningsKey.MARKETPLACE)
    assert first[:7] == ("coconala", "coconala", 2, 100_000, 22_000, 78_000, 0)
    assert (first.minutes, first.timed_net, first.net_per_hour) == (90, 39_000, 26_000)
    assert (first.before, first.change, first.fee_rate) == (39_000, 1.0, 0.22)
    assert (second.key, second.orders, second.change) == ("timeticket", 0, -1.0)
    assert second.fee_rate is None
    assert second.net_per_hour is None
    assert [row.key for row in rows(database, EarningsKey.MARKETPLACE, "coconala")] == ["coconala"]


def test_two_clients_of_one_name_stay_two(database: Database, catalog: Catalog) -> None:
    earn(database, catalog)
    earn(database, catalog, marketplace_id="timeticket")
    found = rows(database, EarningsKey.CLIENT)
    assert [row.key for row in found] == ["みなと", "みなと"]
    assert len({row.id for row in found}) == 2


def test_services_are_told_by_their_master(database: Database, catalog: Catalog) -> None:
    service_id, _ = database.write(add_service, "ロゴ制作", Yen(30_000), now=NOW)
    listing = ListingDraft(marketplace_id="coconala")
    database.write(add_listing, service_id, listing, catalog=catalog, now=NOW)
    earn(database, catalog, listing_id=1)
    earn(database, catalog, price=Yen(1_000))
    assert [(row.key, row.id) for row in rows(database, EarningsKey.SERVICE)] == [
        ("ロゴ制作", service_id),
        ("", None),
    ]


def test_months_stand_beside_the_same_month_a_year_before(
    database: Database, catalog: Catalog
) -> None:
    earn(database, catalog)
    earn(database, catalog, A_YEAR_AGO)
    earn(database, catalog, A_YEAR_AGO.replace(month=2))
    february, november = rows(database, EarningsKey.MONTH)
    assert (february.key, february.orders, february.before) == ("2026-02", 0, 39_000)
    assert (november.key, november.net, november.change) == ("2026-11", 39_000, 0.0)


@pytest.mark.parametrize("before", [None, Yen(0), Yen(-5)])
def test_without_a_year_before_there_is_no_change(before: Yen | None) -> None:
    row = BreakdownRow("x", "x", 1, Yen(10), Yen(2), Yen(8), 0, 0, Yen(0), before)
    assert row.change is None
    assert row._replace(gross=Yen(11)).fee_rate is None

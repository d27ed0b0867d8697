"""Shares of what was earned, and what is left of it without one of them."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.dependence_queries import (
    Dependence,
    RankChange,
    Share,
    Without,
    dependence,
    without,
)
from app.services.earnings_queries import EarningsKey, earnings, earnings_total
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, rate_order, step_order
from app.services.standing import add_rank, answer_measure
from app.storage.database import Database
from tests.services.demo.test_book import TODAY as DEMO_DAY
from tests.services.demo.test_book import make

TODAY = date(2026, 11, 25)
SITE, CLIENT, SERVICE = EarningsKey.MARKETPLACE, EarningsKey.CLIENT, EarningsKey.SERVICE


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=JST)


def sold(
    database: Database,
    catalog: Catalog,
    day: date,
    price: int,
    /,
    end: Stage = Stage.COMPLETED,
    **changes: object,
) -> int:
    """Sell something on coconala, directly where the fee should be nothing, completed that day."""
    fields = {"marketplace_id": "coconala", "title": "ロゴ", "client": "みなと"} | changes
    bought = at(day) - timedelta(days=1)
    draft = OrderDraft(price=Yen(price), purchased_at=bought, **fields)  # type: ignore[arg-type]
    order_id, _ = database.write(add_order, draft, catalog=catalog, now=at(day))
    if end is not Stage.PURCHASED:
        when = at(day)
        database.write(
            step_order, order_id, end, catalog=catalog, at=when, now=when, is_guarded=False
        )
    return order_id


def listing_of(database: Database, catalog: Catalog, title: str) -> int:
    service = database.write(add_service, title, now=at(TODAY))[0]
    draft = ListingDraft(marketplace_id="direct")
    return database.write(add_listing, service, draft, catalog=catalog, now=at(TODAY))[0]


def asked(database: Database, by: EarningsKey) -> Dependence:
    return database.read(dependence, by, date(2025, 12, 1), date(2026, 11, 30))


def gone(database: Database, catalog: Catalog, by: EarningsKey, key: str | int) -> Without:
    return database.read(without, catalog, by, key, TODAY)


def test_shares_are_of_all_that_was_earned_and_the_largest_comes_first(
    database: Database, catalog: Catalog
) -> None:
    sold(database, catalog, date(2026, 5, 1), 30_000, marketplace_id="direct", client="あおば")
    sold(database, catalog, date(2026, 6, 1), 50_000, marketplace_id="direct", client="みなと")
    sold(database, catalog, date(2026, 7, 1), 25_641, client="みなと")
    found = asked(database, SITE)
    assert found.shares == (
        Share("direct", "", 2, Yen(80_000), 0, 8_000),
        Share("coconala", "", 1, Yen(20_000), 0, 2_000),
    )
    assert (found.net, found.groups, found.rest) == (100_000, 2, 0)
    clients = asked(database, CLIENT).shares
    assert [(share.name, share.net, share.share) for share in clients] == [
        ("みなと", 50_000, 5_000),
        ("あおば", 30_000, 3_000),
        ("みなと", 20_000, 2_000),
    ]


def test_services_are_told_by_their_listings_and_the_rest_has_none(
    database: Database, catalog: Catalog
) -> None:
    listing = listing_of(database, catalog, "ロゴを作ります")
    sold(
        database,
        catalog,
        date(2026, 5, 1),
        10_000,
        marketplace_id="direct",
        listing_id=listing,
    )
    sold(database, catalog, date(2026, 5, 1), 30_000, marketplace_id="direct")
    found = asked(database, SERVICE)
    assert found.shares == (
        Share(None, "", 1, Yen(30_000), 0, 7_500),
        Share(1, "ロゴを作ります", 1, Yen(10_000), 0, 2_500),
    )
    assert gone(database, catalog, SERVICE, 1).left == 30_000 // 6


def test_what_has_no_room_is_the_rest_and_an_empty_book_depends_on_nobody(
    database: Database, catalog: Catalog
) -> None:
    assert asked(database, SITE) == Dependence(SITE, (), 0, Yen(0))
    for price in (3_000, 2_000, 1_000):
        sold(database, catalog, TODAY, price, marketplace_id="direct", client=str(price))
    found = database.read(dependence, CLIENT, TODAY, TODAY, 1)
    assert (len(found.shares), found.groups, found.net, found.rest) == (1, 3, 6_000, 3_000)


def test_a_month_is_the_average_of_those_that_have_ended(
    database: Database, catalog: Catalog
) -> None:
    for months_ago in range(1, 15):
        day = date(2025 + (22 - months_ago) // 12, (22 - months_ago) % 12 + 1, 10)
        sold(database, catalog, day, 12_000, marketplace_id="direct")
    sold(database, catalog, date(2026, 10, 20), 24_001, marketplace_id="direct", client="あおば")
    sold(database, catalog, TODAY, 999_999, marketplace_id="direct")
    found = gone(database, catalog, CLIENT, asked(database, CLIENT).shares[1].key or 0)
    assert (found.months, found.monthly, found.left) == (12, 14_000, 12_000)
    assert gone(database, catalog, SITE, "direct").left == 0


def test_a_younger_book_is_averaged_over_its_own_months(
    database: Database, catalog: Catalog
) -> None:
    sold(database, catalog, TODAY, 5_000, marketplace_id="direct")
    none = gone(database, catalog, SITE, "direct")
    assert (none.months, none.monthly, none.left) == (0, 0, 0)
    sold(database, catalog, date(2026, 9, 30), 5_000, marketplace_id="direct")
    assert gone(database, catalog, SITE, "coconala")[:3] == (2, 2_500, 2_500)


def test_open_orders_and_money_on_the_site_are_told(database: Database, catalog: Catalog) -> None:
    sold(database, catalog, TODAY, 10_000)
    sold(database, catalog, TODAY, 20_000, end=Stage.PURCHASED)
    sold(database, catalog, TODAY, 1_000, end=Stage.PURCHASED, marketplace_id="lancers")
    found = gone(database, catalog, SITE, "coconala")
    assert (found.open_orders, found.open_net, found.open_unknown) == (1, 15_600, 0)
    assert found.waiting == 7_800


def test_a_site_takes_its_rank_along_and_one_without_ladder_none(
    database: Database, catalog: Catalog
) -> None:
    assert gone(database, catalog, SITE, "direct").ranks == ()
    assert gone(database, catalog, SITE, "no_such_site").ranks == ()
    sold(database, catalog, TODAY, 10_000)
    (own,) = gone(database, catalog, SITE, "coconala").ranks
    assert own == RankChange("coconala", "regular", None)
    database.write(add_rank, "coconala", "platinum", date(2020, 10, 1), catalog=catalog)
    (held,) = gone(database, catalog, SITE, "coconala").ranks
    assert held.before == "platinum"


@pytest.mark.parametrize("by", [CLIENT, SERVICE])
def test_a_client_or_service_who_carries_the_rank_takes_it_along(
    database: Database, catalog: Catalog, by: EarningsKey
) -> None:
    for measure in ("identity_verified", "login_count"):
        database.write(answer_measure, "coconala", measure, is_met=True, today=TODAY)
    service = database.write(add_service, "ロゴ", now=at(TODAY))[0]
    draft = ListingDraft(marketplace_id="coconala")
    listing = database.write(add_listing, service, draft, catalog=catalog, now=at(TODAY))[0]
    small = sold(database, catalog, date(2026, 11, 2), 60_000, client="あおば")
    large = sold(database, catalog, date(2026, 11, 3), 50_000, listing_id=listing)
    for order_id in (small, large):
        database.write(rate_order, order_id, received=5, now=at(TODAY))
    share = next(one for one in asked(database, by).shares if one.net == 39_000)
    assert share.key is not None
    ranks = gone(database, catalog, by, share.key).ranks
    assert RankChange("coconala", "platinum", "gold") in ranks


def test_the_demo_book_agrees_with_its_earnings_whatever_it_is_split_by(
    tmp_path: Path, catalog: Catalog
) -> None:
    database = make(tmp_path / "demo.db")
    days = date(2025, 12, 1), date(2026, 11, 30)
    total = database.read(earnings_total, *days).net
    for by in (SITE, CLIENT, SERVICE):
        found = database.read(dependence, by, *days)
        rows = database.read(earnings, by, *days)
        assert found.net == total
        assert [share.net for share in found.shares] == [row.net for row in rows][:8]
        assert sum(share.share for share in found.shares) <= 10_000
        for key in (share.key for share in found.shares if share.key is not None):
            left = database.read(without, catalog, by, key, DEMO_DAY)
            assert left.left <= left.monthly
    database.close()

"""Standings over a real book: windows, what falls out, what is open, and what if."""

from datetime import date, datetime, timedelta

import pytest

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import Tally
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, rate_order, step_order
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.standing import add_rank, answer_measure
from app.services.standing_queries import SiteStanding, site_standing, standings
from app.storage.database import Database

TODAY = date(2026, 11, 25)


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=JST)


def sold(  # noqa: PLR0913 - one sale, told in full
    database: Database,
    catalog: Catalog,
    day: date,
    price: int,
    stars: int | None = None,
    *,
    end: Stage = Stage.COMPLETED,
    site: str = "coconala",
) -> int:
    """Sell something that ended on this day, rated by the buyer or not."""
    draft = OrderDraft(
        marketplace_id=site,
        title="ロゴ",
        price=Yen(price),
        purchased_at=at(day) - timedelta(days=1),
    )
    now = at(day)
    order_id, _ = database.write(add_order, draft, catalog=catalog, now=now)
    database.write(step_order, order_id, end, catalog=catalog, at=now, now=now)
    if stars is not None:
        database.write(rate_order, order_id, received=stars, now=now)
    return order_id


def of_site(database: Database, catalog: Catalog, site: str = "coconala") -> SiteStanding:
    found = database.read(site_standing, catalog, site, TODAY)
    assert found is not None
    return found


def known(database: Database) -> None:
    for measure in ("identity_verified", "login_count"):
        database.write(answer_measure, "coconala", measure, is_met=True, today=TODAY)


def test_a_window_of_60_30_and_5_thousand_is_gold_and_5000_yen_short_of_platinum(
    database: Database, catalog: Catalog
) -> None:
    """19 of 20 sales were completed, and rated 92 stars."""
    known(database)
    months = ((date(2026, 9, 10), 20_000, 3), (date(2026, 10, 10), 10_000, 3))
    for day, price, count in months:
        for _ in range(count):
            sold(database, catalog, day, price, 5)
    for number in range(13):
        price, stars = (5_000 - 12 * 300, 5) if number == 12 else (300, 4 if number < 3 else 5)
        sold(database, catalog, date(2026, 11, 10), price, stars)
    sold(database, catalog, date(2026, 11, 12), 9_000, end=Stage.CANCELLED)
    found = of_site(database, catalog)
    tally = found.tallies[3]
    assert (tally.amount, tally.completion_rate) == (95_000, 9_500)
    assert tally.rating == 484
    assert found.evaluates_on == date(2026, 12, 1)
    forecast = found.forecast
    assert forecast.rank is not None
    assert forecast.rank.id == "gold"
    assert forecast.next is not None
    assert forecast.next.rank.id == "platinum"
    (short,) = [one for one in forecast.next.measures if not one.is_met]
    assert (short.criterion.measure, short.missing, short.steps) == ("sales_amount", 5_000, 1)
    better = found.with_more(Tally(sales=1, amount=Yen(5_000)))
    assert better.rank is not None
    assert better.rank.id == "platinum"


def test_what_falls_out_until_then_is_told(database: Database, catalog: Catalog) -> None:
    for day in (date(2026, 8, 25), date(2026, 8, 26), date(2026, 8, 31), date(2026, 9, 1)):
        sold(database, catalog, day, 10_000, 5)
    found = of_site(database, catalog)
    assert found.falling == Tally(2, Yen(20_000), 0, 0, 10, 2)
    assert found.tallies[3] == Tally(1, Yen(10_000), 0, 0, 5, 1)
    assert found.tallies[None].sales == 4
    tomorrow = database.read(site_standing, catalog, "coconala", date(2026, 11, 30))
    assert tomorrow is not None
    assert tomorrow.falling == Tally()


def test_open_orders_and_orders_of_unknown_price_are_counted_apart(
    database: Database, catalog: Catalog
) -> None:
    for title, price in (("進行中", Yen(20_000)), ("金額不明", None)):
        draft = OrderDraft(
            marketplace_id="coconala", title=title, price=price, purchased_at=at(TODAY)
        )
        database.write(add_order, draft, catalog=catalog, now=at(TODAY))
    found = of_site(database, catalog)
    assert found.open_orders == Tally(2, Yen(20_000), 1)
    assert found.tallies[3] == Tally()


def test_a_site_whose_day_is_not_known_is_shown_as_of_today(
    database: Database, catalog: Catalog
) -> None:
    sold(database, catalog, TODAY, 1_000, 5, site="skillcloud")
    found = of_site(database, catalog, "skillcloud")
    assert found.evaluates_on is None
    assert found.tallies[None].points == 10
    assert found.falling == Tally()
    assert [one.measure for one in found.asked] == []


def test_the_sellers_sites_with_a_ladder_come_in_his_order(
    database: Database, catalog: Catalog
) -> None:
    everywhere = database.read(standings, catalog, TODAY)
    assert {one.marketplace_id for one in everywhere} == {"coconala", "lancers", "skillcloud"}
    facts = BookFacts(marketplaces=("requ", "lancers", "gone", "direct", "coconala"))
    database.write(set_book_facts, facts)
    chosen = database.read(standings, catalog, TODAY)
    assert [one.marketplace_id for one in chosen] == ["lancers", "coconala"]


@pytest.mark.parametrize("skipped", [True, False])
def test_the_rank_held_is_the_newest_of_its_history(
    database: Database, catalog: Catalog, *, skipped: bool
) -> None:
    assert of_site(database, catalog).held is None
    ranks = ["regular", "gold"] if skipped else ["regular", "bronze", "silver", "gold"]
    for month, rank in enumerate(ranks, start=1):
        database.write(add_rank, "coconala", rank, date(2020, month, 1), catalog=catalog)
    held = of_site(database, catalog).held
    assert held is not None
    assert held.rank_id == "gold"


def test_a_refunded_sale_counts_as_lost_on_its_day(database: Database, catalog: Catalog) -> None:
    order_id = sold(database, catalog, date(2026, 8, 1), 1_000)
    now = at(date(2026, 9, 2))
    database.write(step_order, order_id, Stage.REFUNDED, catalog=catalog, at=now, now=now)
    assert of_site(database, catalog).tallies[3] == Tally(lost=1)

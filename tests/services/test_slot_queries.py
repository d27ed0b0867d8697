from datetime import date

from sqlalchemy.orm import Session

from app.models.money import Yen
from app.models.service import Listing, Service
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.slot_queries import SlotPlan, slot_plan
from app.services.slots import Advice, Why
from app.services.work_week_queries import DayOffDraft, WorkWeek
from app.services.work_weeks import add_day_off, set_work_week
from app.storage.database import Database
from tests.services.sample import NOW, add


def shop(database: Database, catalog: Catalog) -> tuple[int, int]:
    """Sell a logo of ten hours on two sites."""
    service_id, _ = database.write(add_service, "ロゴ制作", Yen(30_000), now=NOW)

    def say(session: Session) -> None:
        service = session.get_one(Service, service_id)
        service.work_minutes = 600
        session.info["subject"] = service.title

    database.write(say)
    made = []
    for site in ("coconala", "timeticket"):
        draft = ListingDraft(marketplace_id=site)
        made.append(database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)[0])
    return made[0], made[1]


def plan(database: Database, catalog: Catalog) -> SlotPlan:
    return database.read(slot_plan, NOW, catalog=catalog, weeks=1)


def test_the_free_hours_of_the_weeks_ahead_are_shared_over_the_sites(
    database: Database, catalog: Catalog
) -> None:
    shop(database, catalog)
    found = plan(database, catalog)
    assert (found.until_on, found.free_minutes, found.free_slots) == (date(2026, 11, 29), 1_920, 3)
    assert sum(row.slots or 0 for row in found.rows) == 3
    by_site = {row.marketplace_id: row for row in found.rows}
    assert by_site["coconala"].hourly == 23_400 // 10
    assert {row.advice for row in found.rows} == {Advice.KEEP}


def test_days_off_leave_fewer_and_then_listings_should_be_full(
    database: Database, catalog: Catalog
) -> None:
    shop(database, catalog)
    database.write(add_day_off, DayOffDraft(date(2026, 11, 24), date(2026, 11, 25)))
    rows = plan(database, catalog).rows
    assert sorted((row.slots, row.why) for row in rows) == [
        (0, Why.TAKEN_BY_OTHERS),
        (1, Why.ROOM),
    ]
    database.write(set_work_week, WorkWeek(minutes=60))
    assert {row.advice for row in plan(database, catalog).rows} == {Advice.FILL}


def test_open_orders_take_of_the_sellers_own_bound(database: Database, catalog: Catalog) -> None:
    first, second = shop(database, catalog)

    def bound(session: Session) -> None:
        session.get_one(Listing, first).slot_count = 1
        session.get_one(Listing, second).state = ListingState.ARCHIVED
        session.info["subject"] = "x"

    database.write(bound)
    add(database, catalog, listing_id=first)
    (row,) = plan(database, catalog).rows
    assert (row.taken, row.slots, row.why) == (1, 0, Why.OWN_BOUND)


def test_what_an_hour_brings_is_unknown_without_a_fee_or_a_price(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "相談", now=NOW)
    for site in ("skillcloud", "direct"):
        draft = ListingDraft(marketplace_id=site)
        database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    rows = plan(database, catalog).rows
    assert [(row.hourly, row.slots, row.why) for row in rows] == [
        (None, None, Why.UNKNOWN_WORK),
        (None, None, Why.UNKNOWN_WORK),
    ]


def test_a_closed_site_offers_nothing(database: Database, catalog: Catalog) -> None:
    first, _second = shop(database, catalog)

    def close(session: Session) -> None:
        session.get_one(Listing, first).marketplace_id = "requ"
        session.info["subject"] = "x"

    database.write(close)
    assert [row.marketplace_id for row in plan(database, catalog).rows] == ["timeticket"]

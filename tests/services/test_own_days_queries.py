from datetime import UTC, datetime, timedelta

import pytest

from app.models.types import Side, Stage
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.orders import add_order, step_order
from app.services.own_days_queries import ListingDays, OwnDays, listing_days, median_days, own_days
from app.storage.database import Database
from tests.services.rooms import add_room
from tests.services.sample import draft

BOUGHT = datetime(2026, 9, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
A_DAY = 86_400


def on(day: float) -> datetime:
    return BOUGHT + timedelta(days=day)


@pytest.fixture
def listing(database: Database, catalog: Catalog) -> int:
    service_id, _ = database.write(add_service, "ロゴ制作", now=BOUGHT)
    wanted = ListingDraft(marketplace_id="coconala")
    return database.write(add_listing, service_id, wanted, catalog=catalog, now=BOUGHT)[0]


def sold(database: Database, catalog: Catalog, listing_id: int, *steps: tuple[Stage, float]) -> int:
    """Sell one on day 0 and take it through these stages on these days."""
    wanted = draft(listing_id=listing_id, purchased_at=BOUGHT)
    order_id, _ = database.write(add_order, wanted, catalog=catalog, now=BOUGHT)
    for stage, day in steps:
        at = on(day)
        database.write(step_order, order_id, stage, catalog=catalog, at=at, now=at)
    return order_id


def say(database: Database, order_id: int, *said: tuple[Side, float]) -> None:
    for number, (side, day) in enumerate(said):
        room = f"{order_id}-{number}"
        database.write(add_room, (side, "…"), order_id=order_id, room=room, said_at=on(day))


def test_an_order_of_12_days_of_which_9_were_waiting_shows_3_and_9(
    database: Database, catalog: Catalog, listing: int
) -> None:
    order_id = sold(
        database,
        catalog,
        listing,
        (Stage.WORKING, 0.5),
        (Stage.DELIVERED, 8),
        (Stage.COMPLETED, 12),
    )
    say(database, order_id, (Side.ME, 0.5), (Side.ME, 1), (Side.CLIENT, 6), (Side.SITE, 7))
    days = database.read(own_days, order_id, NOW)
    assert days == OwnDays(12 * A_DAY, 9 * A_DAY)
    assert (days.own_days, days.waiting_days, days.days) == (3, 9, 12)


def test_work_delivered_without_an_answer_was_no_waiting(
    database: Database, catalog: Catalog, listing: int
) -> None:
    order_id = sold(database, catalog, listing, (Stage.DELIVERED, 5), (Stage.COMPLETED, 6))
    say(database, order_id, (Side.CLIENT, 0), (Side.ME, 1), (Side.CLIENT, 5.5))
    assert database.read(own_days, order_id, NOW) == OwnDays(6 * A_DAY, A_DAY)


def test_what_was_sent_back_is_the_sellers_again_and_nothing_counts_twice(
    database: Database, catalog: Catalog, listing: int
) -> None:
    order_id = sold(
        database,
        catalog,
        listing,
        (Stage.DELIVERED, 2),
        (Stage.WORKING, 4),
        (Stage.DELIVERED, 5),
        (Stage.COMPLETED, 7),
    )
    say(database, order_id, (Side.ME, 1.5), (Side.CLIENT, 3), (Side.ME, 6), (Side.CLIENT, 9))
    assert database.read(own_days, order_id, NOW) == OwnDays(7 * A_DAY, 4 * A_DAY)


def test_an_open_order_counts_up_to_now_and_an_enquiry_not_at_all(
    database: Database, catalog: Catalog, listing: int
) -> None:
    order_id = sold(database, catalog, listing, (Stage.DELIVERED, 2))
    assert database.read(own_days, order_id, on(10)) == OwnDays(10 * A_DAY, 8 * A_DAY)
    asked = draft(stage=Stage.INQUIRY)
    enquiry, _ = database.write(add_order, asked, catalog=catalog, now=BOUGHT)
    assert database.read(own_days, enquiry, NOW) is None


def test_the_median_of_a_listing_is_the_hand_computed_one(
    database: Database, catalog: Catalog, listing: int
) -> None:
    """Own days 2, 3, 5 and 6 of 4, 8, 5 and 7: the middle is 4 of 6."""
    for delivered, completed in ((2, 4), (3, 8), (5, 5), (6, 7)):
        sold(database, catalog, listing, (Stage.DELIVERED, delivered), (Stage.COMPLETED, completed))
    sold(database, catalog, listing, (Stage.DELIVERED, 1))
    found = ListingDays(listing, 4, 4.0, 6.0)
    assert database.read(median_days, listing, NOW) == found
    assert database.read(listing_days, NOW) == (found,)
    assert database.read(median_days, listing, NOW + timedelta(days=400)) is None

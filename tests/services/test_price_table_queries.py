"""What a price table begins with, and hours that left too little."""

from app.models.money import Yen
from app.models.types import ListingState, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import ListingDraft
from app.services.listing_states import archive_listings
from app.services.listings import add_listing, add_service
from app.services.orders import add_minutes
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.price_table_queries import listings_under_floor, price_basis, real_hours
from app.services.price_tables import set_hourly_floor
from app.storage.database import Database
from tests.services.sample import NOW, add, move


def listed(database: Database, catalog: Catalog, service_id: int, site: str, price: int) -> int:
    draft = ListingDraft(marketplace_id=site, price=Yen(price))
    found, _ = database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    return found


def test_a_table_of_no_service_begins_with_what_the_book_knows(database: Database) -> None:
    facts = BookFacts(tax_status=TaxStatus.TAXABLE, marketplaces=("lancers", "coconala"))
    database.write(set_book_facts, facts)
    basis = database.read(price_basis)
    assert (basis.service_id, basis.title, basis.price, basis.listings) == (None, "", None, ())
    assert (basis.is_taxable, basis.marketplaces) == (True, ("lancers", "coconala"))
    assert database.read(price_basis, 99).service_id is None


def test_a_service_brings_its_price_and_its_listings(database: Database, catalog: Catalog) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    listing_id = listed(database, catalog, service_id, "coconala", 33_000)
    basis = database.read(price_basis, service_id)
    assert (basis.service_id, basis.title, basis.price) == (service_id, "ロゴ", 30_000)
    (one,) = basis.listings
    assert (one.listing_id, one.marketplace_id, one.kind) == (listing_id, "coconala", "text")
    assert (one.price, one.state) == (33_000, ListingState.PUBLISHED)
    assert (basis.minutes, basis.options, basis.is_taxable, basis.floor) == (None, (), False, None)


def test_an_archived_listing_has_no_price_to_change_and_is_known_as_kept(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    listed(database, catalog, service_id, "coconala", 33_000)
    gone = listed(database, catalog, service_id, "lancers", 33_000)
    database.write(archive_listings, (gone,))
    basis = database.read(price_basis, service_id)
    assert [one.marketplace_id for one in basis.listings] == ["coconala"]
    assert basis.archived == {"lancers"}


def test_a_listing_under_the_floor_on_its_real_hours_is_found(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    cheap = listed(database, catalog, service_id, "coconala", 5_000)
    fair = listed(database, catalog, service_id, "direct", 12_000)
    untimed = listed(database, catalog, service_id, "lancers", 1_000)
    for listing_id, site, price, minutes in (
        (cheap, "coconala", 5_000, 120),
        (cheap, "coconala", 5_000, 150),
        (fair, "direct", 12_000, 450),
        (untimed, "lancers", 1_000, 0),
    ):
        order_id = add(
            database, catalog, listing_id=listing_id, marketplace_id=site, price=Yen(price)
        )
        if minutes:
            database.write(add_minutes, order_id, minutes, now=NOW)
        move(database, catalog, order_id, Stage.COMPLETED)
    open_one = add(database, catalog, listing_id=fair, marketplace_id="direct")
    database.write(add_minutes, open_one, 9_000, now=NOW)
    hours = database.read(real_hours)
    assert set(hours) == {cheap, fair}
    assert (hours[fair].net, hours[fair].minutes, hours[fair].hourly) == (12_000, 450, 1_600)
    assert (hours[cheap].orders, hours[cheap].hourly) == (2, 1_733)
    assert database.read(listings_under_floor) == ()
    database.write(set_hourly_floor, Yen(1_700))
    assert [one.listing_id for one in database.read(listings_under_floor)] == [fair]
    database.write(set_hourly_floor, Yen(1_800))
    assert [one.listing_id for one in database.read(listings_under_floor, service_id)] == [
        fair,
        cheap,
    ]
    assert database.read(listings_under_floor, service_id + 1) == ()

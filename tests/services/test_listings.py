import pytest

from app.models.money import Yen
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.services.listing_queries import listings, services
from app.services.listings import (
    ListingDraft,
    ServiceMissingError,
    add_listing,
    add_service,
    edit_listing,
    edit_service,
)
from app.services.marketplaces import MarketplaceClosedError
from app.services.order_drafts import NegativeAmountError
from app.storage.database import Database
from tests.services.sample import NOW


def test_a_listing_takes_what_it_does_not_say_from_its_service(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    listing_id, _ = database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    (listing,) = database.read(listings, "coconala")
    assert (listing.title, listing.price, listing.url) == ("ロゴ", 30_000, None)
    database.write(edit_service, service_id, "ロゴ制作", Yen(40_000))
    (listing,) = database.read(listings)
    assert listing.title == "ロゴ"
    own = ListingDraft(
        marketplace_id="coconala", title="看板", price=Yen(1), url="https://a.example"
    )
    database.write(edit_listing, listing_id, own)
    (service,) = database.read(services)
    assert (service.title, service.price) == ("ロゴ制作", 40_000)
    assert [(row.title, row.price, row.url) for row in service.listings] == [
        ("看板", 1, "https://a.example")
    ]


def test_an_archived_listing_is_listed_no_more(database: Database, catalog: Catalog) -> None:
    service_id, _ = database.write(add_service, "ロゴ", now=NOW)
    draft = ListingDraft(marketplace_id="coconala", state=ListingState.ARCHIVED)
    database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    assert database.read(listings) == ()
    assert database.read(services)[0].listings == ()
    assert database.read(listings, "timeticket") == ()


def test_a_closed_site_accepts_no_listing_and_a_price_is_not_negative(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", now=NOW)
    with pytest.raises(MarketplaceClosedError):
        database.write(
            add_listing, service_id, ListingDraft(marketplace_id="requ"), catalog=catalog, now=NOW
        )
    with pytest.raises(NegativeAmountError):
        database.write(edit_service, service_id, "ロゴ", Yen(-1))
    with pytest.raises(ServiceMissingError):
        database.write(edit_service, 99, "ロゴ", None)

"""Services and listings are listed, with how each stands on its sites."""

from app.models.listing_fields import ListingField
from app.models.types import ListingState, PauseReason
from app.rulebook.catalog import Catalog
from app.services.listing_images import add_service_images
from app.services.listing_queries import (
    SiteState,
    listings,
    service_cards,
    service_of_listing,
    services,
)
from app.services.listing_states import pause_listings
from app.services.listings import add_service, archive_service, edit_service
from app.services.published_texts import record_published
from app.storage.database import Database
from tests.services.listed import listed, picture
from tests.services.sample import NOW, fill


def test_listings_come_by_title_under_their_service(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    database.write(add_service, "アイコン", now=NOW)
    assert [(row.title, len(row.listings)) for row in database.read(services)] == [
        ("アイコン", 0),
        ("ロゴ制作", 1),
    ]
    (listing,) = database.read(listings, "coconala")
    assert (listing.kind, listing.state) == ("text", ListingState.PUBLISHED)


def test_a_card_tells_where_a_service_is_and_what_is_stale(
    database: Database, catalog: Catalog
) -> None:
    service_id, (one, other) = listed(database, catalog, "coconala", "timeticket", body="一")
    image = picture("見本.png")
    write = database.write
    write(add_service_images, service_id, [image, picture("別.png")], now=NOW)
    write(record_published, one, [ListingField.BODY, ListingField.IMAGES], now=NOW)
    write(edit_service, service_id, {ListingField.BODY: "二", ListingField.IMAGES: ()})
    write(edit_service, service_id, {ListingField.CATEGORY: "ロゴ"})
    write(add_service_images, service_id, [image], now=NOW)
    write(pause_listings, [other], PauseReason.CAPACITY)
    (card,) = database.read(service_cards)
    assert (card.title, card.category, card.price) == ("ロゴを作ります", "ロゴ", 30_000)
    assert (card.image_digest, card.stale_count, card.is_archived) == (image.digest, 2, False)
    assert card.sites == (
        SiteState(one, "coconala", ListingState.PUBLISHED, None, 2),
        SiteState(other, "timeticket", ListingState.PAUSED, PauseReason.CAPACITY, 0),
    )
    assert database.read(service_of_listing, other) == service_id
    assert database.read(service_of_listing, 99) is None


def test_archived_services_come_last_where_they_are_wanted(
    database: Database, catalog: Catalog
) -> None:
    first, _ = listed(database, catalog, "coconala")
    database.write(archive_service, first, now=NOW)
    database.write(add_service, "名刺", now=NOW)
    assert [card.title for card in database.read(service_cards)] == ["名刺"]
    assert [row.title for row in database.read(services)] == ["名刺"]
    every = database.read(service_cards, with_archived=True)
    assert [(card.title, card.is_archived) for card in every] == [
        ("名刺", False),
        ("ロゴを作ります", True),
    ]

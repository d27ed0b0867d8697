from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.services.listing_queries import listings, services
from app.services.listings import add_service
from app.storage.database import Database
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

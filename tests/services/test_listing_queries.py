from functools import partial

from app.models.types import ListingState
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.own_data import OwnData
from app.services.listing_queries import listing_findings, listings, services
from app.services.listings import add_service
from app.services.own_data import set_own_data
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


def test_a_title_is_looked_at_by_the_guard_with_the_sellers_own_data(
    database: Database, catalog: Catalog
) -> None:
    database.write(set_own_data, OwnData(phones=("090-1234-5678",)))
    guard = Guard(load_guard_rules(resources_dir() / "guard.toml"))
    ask = partial(listing_findings, catalog=catalog, guard=guard, on=NOW.date())
    (found,) = database.read(ask, "coconala", "ロゴ制作 ０９０１２３４５６７８まで")
    assert found.is_own
    assert database.read(ask, "coconala", "ロゴをデザインします") == ()

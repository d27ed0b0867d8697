"""A listing goes on sale, rests and is put away by legal steps alone."""

from datetime import datetime

import pytest

from app.models.moments import JST
from app.models.service import IllegalListingStepError
from app.models.types import ListingState, PauseReason
from app.rulebook.catalog import Catalog
from app.services.listing_details import listing_details
from app.services.listing_states import (
    archive_listings,
    fill_listings,
    pause_listings,
    publish_listings,
    unarchive_listings,
)
from app.services.marketplaces import MarketplaceClosedError
from app.services.permit_gate import PermitMissingError
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.permit_samples import BENTO, put_listing, put_permit
from tests.services.sample import NOW

WHEN_REQU_WAS_OPEN = datetime(2022, 11, 1, 12, tzinfo=JST)


def state_of(database: Database, listing_id: int) -> tuple[ListingState, PauseReason | None]:
    found = database.read(listing_details, listing_id)
    assert found is not None
    return found.state, found.pause_reason


def test_a_listing_is_published_filled_paused_and_put_away(
    database: Database, catalog: Catalog
) -> None:
    _, (one,) = listed(database, catalog, "coconala", state=ListingState.DRAFT)
    write = database.write
    write(publish_listings, [one], catalog=catalog, now=NOW)
    assert state_of(database, one) == (ListingState.PUBLISHED, None)
    write(fill_listings, [one], catalog=catalog, now=NOW)
    write(pause_listings, [one], PauseReason.CAPACITY)
    assert state_of(database, one) == (ListingState.PAUSED, PauseReason.CAPACITY)
    write(pause_listings, [one], PauseReason.RETIRED)
    assert state_of(database, one) == (ListingState.PAUSED, PauseReason.RETIRED)
    write(publish_listings, [one], catalog=catalog, now=NOW)
    assert state_of(database, one) == (ListingState.PUBLISHED, None)
    write(archive_listings, [one])
    with pytest.raises(IllegalListingStepError) as refused:
        write(publish_listings, [one], catalog=catalog, now=NOW)
    assert refused.value.details == {"before": "archived", "after": "published"}
    write(unarchive_listings, [one])
    assert state_of(database, one) == (ListingState.DRAFT, None)


def test_nothing_is_put_on_sale_where_the_marketplace_closed(
    database: Database, catalog: Catalog
) -> None:
    then = WHEN_REQU_WAS_OPEN
    _, (one,) = listed(database, catalog, "requ", state=ListingState.DRAFT, now=then)
    with pytest.raises(MarketplaceClosedError):
        database.write(publish_listings, [one], catalog=catalog, now=NOW)
    database.write(publish_listings, [one], catalog=catalog, now=then)
    database.write(pause_listings, [one], PauseReason.CAPACITY)
    with pytest.raises(MarketplaceClosedError):
        database.write(fill_listings, [one], catalog=catalog, now=NOW)
    database.write(archive_listings, [one])
    with pytest.raises(MarketplaceClosedError):
        listed(database, catalog, "requ")


def test_what_needs_a_permit_is_put_on_sale_once_it_is_shown(
    database: Database, catalog: Catalog
) -> None:
    one, _ = database.write(put_listing, BENTO)
    for step in (publish_listings, fill_listings):
        with pytest.raises(PermitMissingError):
            database.write(step, [one], catalog=catalog, now=NOW)
    database.write(put_permit, days=-1)
    with pytest.raises(PermitMissingError):
        database.write(publish_listings, [one], catalog=catalog, now=NOW)
    assert state_of(database, one) == (ListingState.DRAFT, None)
    database.write(put_permit, days=0)
    database.write(publish_listings, [one], catalog=catalog, now=NOW)
    assert state_of(database, one) == (ListingState.PUBLISHED, None)

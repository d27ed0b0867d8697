"""Commands that put listings on sale, let them rest, and put them away."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from app.models.moments import JST
from app.models.service import Listing
from app.models.types import ON_SALE, ListingState, PauseReason
from app.rulebook.catalog import Catalog
from app.services.marketplaces import check_open
from app.services.permit_gate import check_permits
from app.services.service_lookup import listings_with


def publish_listings(
    session: Session, listing_ids: Iterable[int], *, catalog: Catalog, now: datetime
) -> None:
    """Put listings on sale, those that rest and those that are full too.

    Raises:
        MarketplaceClosedError: Nothing is sold there any more.
        PermitMissingError: The law asks for a permit that is not in the book.
        ListingMissingError, IllegalListingStepError
    """
    for listing in listings_with(session, listing_ids):
        offer(listing, ListingState.PUBLISHED, session=session, catalog=catalog, now=now)


def fill_listings(
    session: Session, listing_ids: Iterable[int], *, catalog: Catalog, now: datetime
) -> None:
    """Let listings stand on their site as full: 満枠.

    Raises:
        MarketplaceClosedError: Nothing is sold there any more.
        PermitMissingError: The law asks for a permit that is not in the book.
        ListingMissingError, IllegalListingStepError
    """
    for listing in listings_with(session, listing_ids):
        offer(listing, ListingState.FULL, session=session, catalog=catalog, now=now)


def pause_listings(session: Session, listing_ids: Iterable[int], reason: PauseReason) -> None:
    """Let listings rest for a reason; those that rest already do so for this one from now on.

    Raises:
        ListingMissingError, IllegalListingStepError
    """
    for listing in listings_with(session, listing_ids):
        listing.step(ListingState.PAUSED, reason)


def archive_listings(session: Session, listing_ids: Iterable[int]) -> None:
    """Put listings away.

    Raises:
        ListingMissingError, IllegalListingStepError
    """
    for listing in listings_with(session, listing_ids):
        listing.step(ListingState.ARCHIVED)


def unarchive_listings(session: Session, listing_ids: Iterable[int]) -> None:
    """Take listings out again, as drafts.

    Raises:
        ListingMissingError, IllegalListingStepError
    """
    for listing in listings_with(session, listing_ids):
        listing.step(ListingState.DRAFT)


def offer(
    listing: Listing, state: ListingState, *, session: Session, catalog: Catalog, now: datetime
) -> None:
    """Let one listing stand on its site, where that may be.

    Raises:
        MarketplaceClosedError: Nothing is sold there any more.
        PermitMissingError: The law asks for a permit that is not in the book.
        IllegalListingStepError: It cannot go there from where it is.
    """
    if listing.state not in ON_SALE:
        marketplace = catalog.marketplace(listing.marketplace_id)
        today = now.astimezone(JST).date()
        check_open(marketplace, today)
        check_permits(session, [listing], catalog=catalog, today=today)
    listing.step(state)

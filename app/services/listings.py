"""Commands on services and their listings."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.moments import JST
from app.models.money import Yen
from app.models.service import Listing, Service
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.services.marketplaces import check_kind, check_open
from app.services.order_drafts import TITLE_LENGTH, check_amount, check_length, check_text
from app.services.order_lookup import listing_with

URL_LENGTH = 2000


class ServiceMissingError(AppError):
    """There is no such service in the book (`id`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingDraft:
    """A listing as typed in; without a title or price it takes those of its service."""

    marketplace_id: str
    title: str | None = None
    price: Yen | None = None
    kind: str = "text"
    url: str | None = None
    state: ListingState = ListingState.PUBLISHED


def add_service(session: Session, title: str, price: Yen | None = None, *, now: datetime) -> int:
    """Add a service the seller offers, and return its id.

    Raises:
        EmptyFieldError, TooLongError, NegativeAmountError, TooLargeAmountError
    """
    check_amount("price", price)
    service = Service(title=check_text("title", title, TITLE_LENGTH), price=price, created_at=now)
    session.add(service)
    session.flush()
    session.info["subject"] = service.title
    return service.id


def edit_service(session: Session, service_id: int, title: str, price: Yen | None) -> None:
    """Change a service's title and price; its listings keep their own.

    Raises:
        ServiceMissingError, EmptyFieldError, TooLongError, NegativeAmountError
    """
    service = _service(session, service_id)
    check_amount("price", price)
    service.title, service.price = check_text("title", title, TITLE_LENGTH), price


def add_listing(
    session: Session, service_id: int, draft: ListingDraft, *, catalog: Catalog, now: datetime
) -> int:
    """Put a service on sale on a marketplace, and return the listing's id.

    Raises:
        MarketplaceClosedError: The marketplace accepts no new listing.
        AppError: The service or the marketplace is unknown, or a field cannot be.
    """
    service = _service(session, service_id)
    marketplace = catalog.marketplace(draft.marketplace_id)
    check_open(marketplace, now.astimezone(JST).date())
    check_kind(marketplace, draft.kind)
    listing = Listing(marketplace_id=draft.marketplace_id, kind=draft.kind)
    _fill(listing, draft, service)
    service.listings.append(listing)
    session.flush()
    return listing.id


def edit_listing(session: Session, listing_id: int, draft: ListingDraft) -> None:
    """Change what a listing says; its marketplace and kind stay.

    Raises:
        ListingMissingError, EmptyFieldError, TooLongError, NegativeAmountError
    """
    listing = listing_with(session, listing_id)
    session.info["subject"] = listing.title
    _fill(listing, draft, listing.service)


def _service(session: Session, service_id: int) -> Service:
    service = session.get(Service, service_id)
    if service is None:
        raise ServiceMissingError(id=service_id)
    session.info["subject"] = service.title
    return service


def _fill(listing: Listing, draft: ListingDraft, service: Service) -> None:
    check_amount("price", draft.price)
    title = service.title if draft.title is None else draft.title
    listing.title = check_text("title", title, TITLE_LENGTH)
    listing.price = service.price if draft.price is None else draft.price
    listing.url = check_length("url", draft.url or "", URL_LENGTH) or None
    listing.state = draft.state

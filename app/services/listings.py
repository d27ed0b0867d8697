"""Commands on services and their listings."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.listing_fields import FieldValue, ListingField
from app.models.moments import JST
from app.models.money import Yen
from app.models.order import Order
from app.models.service import Listing, Service
from app.models.types import ON_SALE, ListingState
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import URL_LENGTH, ListingDraft, checked_fields
from app.services.marketplaces import check_kind, check_open
from app.services.order_drafts import check_length, check_minutes
from app.services.order_lookup import listing_with
from app.services.permit_gate import check_permits
from app.services.service_lookup import check_images, service_with


class ListingInUseError(AppError):
    """Orders refer to the listing, so it can be archived but not deleted (`orders`)."""


def add_service(
    session: Session,
    title: str,
    price: Yen | None = None,
    *,
    fields: Mapping[ListingField, FieldValue] | None = None,
    now: datetime,
) -> int:
    """Add a service the seller offers, and return its id.

    Raises:
        AppError: A field cannot be (`listing_drafts.checked_fields`).
    """
    said = {ListingField.TITLE: title, ListingField.PRICE: price, **(fields or {})}
    service = Service(created_at=now)
    for field, value in _known(session, said).items():
        setattr(service, field, value)
    session.add(service)
    session.flush()
    session.info["subject"] = service.title
    return service.id


def edit_service(
    session: Session, service_id: int, fields: Mapping[ListingField, FieldValue]
) -> None:
    """Say fields of a service anew; its listings that inherit them follow.

    Raises:
        AppError: The service is unknown, or a field cannot be.
    """
    service = service_with(session, service_id)
    for field, value in _known(session, fields).items():
        service.change(field, value)
    session.info["subject"] = service.title


def set_work_minutes(session: Session, service_id: int, minutes: int | None) -> None:
    """Note how long one order of a service usually takes; None when that is not known.

    Raises:
        ServiceMissingError, NegativeAmountError, TooLargeAmountError
    """
    check_minutes("minutes", minutes)
    service_with(session, service_id).work_minutes = minutes


def set_permit_kind(session: Session, service_id: int, kind: str | None) -> None:
    """Note which permit the law asks for before this service may be sold.

    None lets the words decide; `NO_PERMIT` says that none is needed, whatever they hint at.

    Raises:
        ServiceMissingError: There is no such service.
    """
    service_with(session, service_id).permit_kind = kind or None


def add_listing(
    session: Session, service_id: int, draft: ListingDraft, *, catalog: Catalog, now: datetime
) -> int:
    """Put a service on a marketplace, and return the listing's id.

    Raises:
        MarketplaceClosedError: The marketplace accepts no new listing.
        PermitMissingError: It stands on the site, and the law asks for a permit first.
        AppError: The service or the marketplace is unknown, or a field cannot be.
    """
    service = service_with(session, service_id)
    marketplace = catalog.marketplace(draft.marketplace_id)
    today = now.astimezone(JST).date()
    check_open(marketplace, today)
    check_kind(marketplace, draft.kind)
    listing = Listing(
        marketplace_id=draft.marketplace_id,
        kind=draft.kind,
        state=draft.state,
        url=_url(draft.url or ""),
        own_fields=frozenset(),
    )
    own = _known(session, draft.own)
    service.listings.append(listing)
    listing.inherit(ListingField)
    for field, value in own.items():
        listing.say(field, value)
    if draft.state in ON_SALE:
        check_permits(session, [listing], catalog=catalog, today=today)
    session.flush()
    return listing.id


def edit_listing(
    session: Session, listing_id: int, fields: Mapping[ListingField, FieldValue]
) -> None:
    """Let a listing say fields in its own words, whatever its service says.

    Raises:
        AppError: The listing is unknown, or a field cannot be.
    """
    listing = listing_with(session, listing_id)
    for field, value in _known(session, fields).items():
        listing.say(field, value)
    session.info["subject"] = listing.title


def inherit_fields(session: Session, listing_id: int, fields: Iterable[ListingField]) -> None:
    """Let a listing say of these fields what its service says.

    Raises:
        ListingMissingError: There is no such listing.
    """
    listing = listing_with(session, listing_id)
    listing.inherit(frozenset(fields) & listing.own_fields)
    session.info["subject"] = listing.title


def set_listing_url(session: Session, listing_id: int, url: str) -> None:
    """Note where a listing stands on its site; nothing takes the address away.

    Raises:
        ListingMissingError, TooLongError
    """
    listing = listing_with(session, listing_id)
    session.info["subject"] = listing.title
    listing.url = _url(url)


def duplicate_service(
    session: Session, service_id: int, title: str, *, catalog: Catalog, now: datetime
) -> int:
    """Add a service like this one under another title, and return its id.

    Its listings are drafts without an address, with the same words of their own but for the
    title; there is none where a marketplace closed.

    Raises:
        ServiceMissingError, EmptyFieldError, TooLongError
    """
    old = service_with(session, service_id)
    new = Service(created_at=now, work_minutes=old.work_minutes, permit_kind=old.permit_kind)
    fields = {field: getattr(old, field) for field in ListingField} | {ListingField.TITLE: title}
    for field, value in checked_fields(fields).items():
        setattr(new, field, value)
    today = now.astimezone(JST).date()
    new.listings = [
        _duplicate(listing, new)
        for listing in old.listings
        if catalog.marketplace(listing.marketplace_id).is_open(today)
        and listing.state != ListingState.ARCHIVED
    ]
    session.add(new)
    session.flush()
    session.info["subject"] = new.title
    return new.id


def archive_service(session: Session, service_id: int, *, now: datetime) -> None:
    """Put a service away, and its listings with it.

    Raises:
        ServiceMissingError: There is no such service.
    """
    service = service_with(session, service_id)
    service.archived_at = now
    for listing in service.listings:
        if listing.state != ListingState.ARCHIVED:
            listing.step(ListingState.ARCHIVED)


def unarchive_service(session: Session, service_id: int) -> None:
    """Take a service out again; its listings stay archived, each until it is taken out too.

    Raises:
        ServiceMissingError: There is no such service.
    """
    service_with(session, service_id).archived_at = None


def delete_service(session: Session, service_id: int) -> None:
    """Take a service and its listings out of the book.

    Raises:
        ListingInUseError: An order refers to one of the listings.
        ServiceMissingError: There is no such service.
    """
    service = service_with(session, service_id)
    _check_unused(session, [listing.id for listing in service.listings])
    session.delete(service)


def delete_listing(session: Session, listing_id: int) -> None:
    """Take a listing out of the book.

    Raises:
        ListingInUseError: An order refers to it.
        ListingMissingError: There is no such listing.
    """
    listing = listing_with(session, listing_id)
    session.info["subject"] = listing.title
    _check_unused(session, [listing_id])
    listing.service.listings.remove(listing)


def _known(
    session: Session, fields: Mapping[ListingField, FieldValue]
) -> dict[ListingField, FieldValue]:
    checked = checked_fields(fields)
    check_images(session, checked.get(ListingField.IMAGES))
    return checked


def _duplicate(listing: Listing, service: Service) -> Listing:
    new = Listing(
        marketplace_id=listing.marketplace_id,
        kind=listing.kind,
        state=ListingState.DRAFT,
        own_fields=listing.own_fields - {ListingField.TITLE},
        slot_count=listing.slot_count,
    )
    for field in ListingField:
        source = listing if field in new.own_fields else service
        setattr(new, field, getattr(source, field))
    return new


def _check_unused(session: Session, listing_ids: list[int]) -> None:
    count = session.scalar(
        select(func.count()).select_from(Order).where(Order.listing_id.in_(listing_ids))
    )
    if count:
        raise ListingInUseError(orders=count)


def _url(url: str) -> str | None:
    return check_length("url", url, URL_LENGTH) or None

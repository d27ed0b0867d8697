"""Services and listings of the demo book: every field, what is published of it, what is stale."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from app.models.listing_fields import FieldValue, ListingField, Picture
from app.models.types import ListingState
from app.services.demo.offers import Offer, OfferedListing
from app.services.demo.sheet import Sheet
from app.services.demo.words import Words
from app.services.listing_texts import comparable

MADE = timedelta(days=760)
"""How long ago the invented seller began this book."""
UNSEEN = frozenset({ListingState.DRAFT, ListingState.ARCHIVED})
"""Of a listing in these states no site shows anything."""
MADE_UP_NUMBER = 90_000_000
"""No listing of the site has a number as high: the addresses of the demo book lead nowhere."""


def write_listings(
    sheet: Sheet,
    offers: Sequence[Offer],
    words: Words,
    pictures: Mapping[str, Picture],
    now: datetime,
) -> None:
    """Add the services, their listings, and what the sites show of these."""
    known = {service.title: place for place, service in enumerate(words.services)}
    for offer in offers:
        place = known.get(offer.title)
        service_id = sheet.next_id("services")
        fields = offer.fields()
        fields[ListingField.IMAGES] = tuple(pictures[name] for name in offer.pictures)
        if place is not None:
            fields[ListingField.PRICE] = words.services[place].price
        archived = None if offer.archived is None else now - timedelta(days=offer.archived)
        sheet.add(
            "services",
            id=service_id,
            created_at=now - MADE,
            **_kept(fields),
            work_minutes=offer.work_minutes,
            permit_kind=offer.permit,
            archived_at=archived,
        )
        for scenario in offer.scenario:
            sheet.add(
                "price_scenarios",
                id=sheet.next_id("price_scenarios"),
                service_id=service_id,
                name=scenario.name,
                body=scenario.body(offer.work_minutes),
                created_at=now - timedelta(days=40),
            )
        for listing in offer.listing:
            listing_id = _write_listing(sheet, service_id, fields, listing)
            _write_shown(sheet, listing_id, fields, listing, now)
            if place is not None:
                sheet.remember_listing(place, listing.site, listing_id)


def _write_listing(
    sheet: Sheet, service_id: int, fields: Mapping[ListingField, object], listing: OfferedListing
) -> int:
    listing_id = sheet.next_id("listings")
    is_paused = listing.state is ListingState.PAUSED
    has_address = listing.site == "coconala" and listing.state not in UNSEEN
    address = f"https://coconala.com/services/{MADE_UP_NUMBER + listing_id}"
    sheet.add(
        "listings",
        id=listing_id,
        service_id=service_id,
        marketplace_id=listing.site,
        kind="text",
        **_kept(dict(fields) | listing.own),
        url=address if has_address else None,
        state=listing.state,
        own_fields=[field for field in ListingField if field in listing.own],
        pause_reason=listing.reason,
        resumes_as=ListingState.PUBLISHED if is_paused else None,
        slot_count=listing.slots,
    )
    return listing_id


def _write_shown(
    sheet: Sheet,
    listing_id: int,
    fields: Mapping[ListingField, object],
    listing: OfferedListing,
    now: datetime,
) -> None:
    if listing.state in UNSEEN:
        return
    said = dict(fields) | listing.own
    for field in ListingField:
        sheet.add(
            "published_fields",
            id=sheet.next_id("published_fields"),
            listing_id=listing_id,
            field=field,
            text=listing.shown.get(field, comparable(field, cast("FieldValue", said[field]))),
            published_at=now - timedelta(weeks=listing.weeks, hours=3),
        )


def _kept(fields: Mapping[ListingField, object]) -> dict[str, object]:
    """Return the columns of all fields, always in one order."""
    return {field.value: fields[field] for field in ListingField}

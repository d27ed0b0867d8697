"""One service opened: its fields, its listings, and what their sites show of them."""

from datetime import date, datetime
from typing import Any, NamedTuple

from app.models.listing_fields import (
    FIELD_COLUMNS,
    ListingField,
    ListingFields,
    fields_of,
    own_fields_of,
)
from app.models.moments import from_epoch
from app.models.types import ListingState, PauseReason
from app.rulebook.catalog import Catalog
from app.rulebook.counters import Counter, counter
from app.rulebook.guard import Finding, Guard
from app.services.listing_texts import comparable, readable
from app.services.own_data_queries import own_data
from app.storage.reader import Reader


class Published(NamedTuple):
    """What a site shows of a field in its comparable form, and since when that is known."""

    text: str
    at: datetime


class ListingDetails(NamedTuple):
    """A listing with all it says: `own_fields` are its own, all others its service's.

    `published` holds what is known of its site; `stale` are those fields that say something else
    by now.
    """

    id: int
    service_id: int
    marketplace_id: str
    kind: str
    url: str | None
    state: ListingState
    pause_reason: PauseReason | None
    slot_count: int | None
    fields: ListingFields
    own_fields: frozenset[ListingField]
    published: dict[ListingField, Published]
    stale: frozenset[ListingField]
    order_count: int


class ServiceDetails(NamedTuple):
    """A service with all it says, and its listings by marketplace, archived ones last."""

    id: int
    fields: ListingFields
    work_minutes: int | None
    permit_kind: str | None
    created_at: datetime
    archived_at: datetime | None
    listings: tuple[ListingDetails, ...]
    order_count: int


class CopyText(NamedTuple):
    """A field as it is put on the clipboard, what the guard finds in it, and its counter."""

    text: str
    findings: tuple[Finding, ...]
    counter: Counter


_FIELDS = ", ".join(FIELD_COLUMNS)


def service_details(reader: Reader, service_id: int) -> ServiceDetails | None:
    """Return a service with its listings, None when there is no such service."""
    row = reader.row(
        f"SELECT work_minutes, permit_kind, created_at, archived_at, {_FIELDS} FROM services"  # noqa: S608
        " WHERE id = ?",
        (service_id,),
    )
    if row is None:
        return None
    minutes, permit, created, archived, *columns = row
    listings = _listings(reader, "service_id", service_id)
    return ServiceDetails(
        service_id,
        fields_of(columns),
        minutes,
        permit,
        from_epoch(created),
        None if archived is None else from_epoch(archived),
        listings,
        sum(listing.order_count for listing in listings),
    )


def listing_details(reader: Reader, listing_id: int) -> ListingDetails | None:
    """Return one listing, None when there is no such listing."""
    return next(iter(_listings(reader, "id", listing_id)), None)


def copy_text(
    reader: Reader,
    listing_id: int,
    field: ListingField,
    *,
    catalog: Catalog,
    guard: Guard,
    on: date,
) -> CopyText | None:
    """Return a field as it may be copied to its site, None when there is no such listing.

    Raises:
        UnknownMarketplaceError: The listing's marketplace has no rulebook.
    """
    listing = listing_details(reader, listing_id)
    if listing is None:
        return None
    value = listing.fields.value(field)
    text = readable(field, comparable(field, value))
    site = listing.marketplace_id
    return CopyText(
        text,
        guard.check(text, catalog, site, on, own_data(reader)),
        counter(catalog.marketplace(site), field, value, on),
    )


def _listings(reader: Reader, column: str, row_id: int) -> tuple[ListingDetails, ...]:
    columns = ", ".join(f"l.{name}" for name in FIELD_COLUMNS)
    rows = reader.rows(
        "SELECT l.id, l.service_id, l.marketplace_id, l.kind, l.url, l.state, l.pause_reason,"  # noqa: S608
        " l.slot_count, l.own_fields, (SELECT COUNT(*) FROM orders o WHERE o.listing_id = l.id),"
        f" {columns} FROM listings l WHERE l.{column} = ?"
        " ORDER BY l.state = 'archived', l.marketplace_id, l.id",
        (row_id,),
    )
    return tuple(_listing(reader, row) for row in rows)


def _listing(reader: Reader, row: tuple[Any, ...]) -> ListingDetails:
    listing_id, service_id, site, kind, url, state, reason, slots, own, orders, *columns = row
    fields = fields_of(columns)
    published = {
        ListingField(field): Published(text, from_epoch(at))
        for field, text, at in reader.rows(
            "SELECT field, text, published_at FROM published_fields WHERE listing_id = ?",
            (listing_id,),
        )
    }
    return ListingDetails(
        listing_id,
        service_id,
        site,
        kind,
        url,
        ListingState(state),
        None if reason is None else PauseReason(reason),
        slots,
        fields,
        own_fields_of(own),
        published,
        frozenset(
            field
            for field, there in published.items()
            if there.text != comparable(field, fields.value(field))
        ),
        orders,
    )

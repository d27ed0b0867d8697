"""Questions about services and their listings."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Finding, Guard
from app.services.own_data_queries import own_data
from app.storage.reader import Reader


class ListingRow(NamedTuple):
    """A service on one marketplace."""

    id: int
    service_id: int
    marketplace_id: str
    kind: str
    title: str
    price: Yen | None
    url: str | None
    state: ListingState


class ServiceRow(NamedTuple):
    """What the seller can do, and where it is on sale."""

    id: int
    title: str
    price: Yen | None
    listings: tuple[ListingRow, ...]


def listings(reader: Reader, marketplace_id: str | None = None) -> tuple[ListingRow, ...]:
    """Return the listings that are not archived, of one marketplace if one is named, by title."""
    rows = reader.rows(
        "SELECT id, service_id, marketplace_id, kind, title, price, url, state FROM listings"
        " WHERE state <> 'archived' AND marketplace_id = COALESCE(?, marketplace_id)"
        " ORDER BY title, id",
        (marketplace_id,),
    )
    return tuple(
        ListingRow(listing_id, service_id, site, kind, title, price, url, ListingState(state))
        for listing_id, service_id, site, kind, title, price, url, state in rows
    )


def listing_findings(
    reader: Reader, marketplace_id: str, text: str, *, catalog: Catalog, guard: Guard, on: date
) -> tuple[Finding, ...]:
    """Return what of a listing's text its marketplace does not want, the seller's data too."""
    return guard.check(text, catalog, marketplace_id, on, own_data(reader))


def services(reader: Reader) -> tuple[ServiceRow, ...]:
    """Return all services by title, each with its listings."""
    by_service: dict[int, list[ListingRow]] = {}
    for listing in listings(reader):
        by_service.setdefault(listing.service_id, []).append(listing)
    rows = reader.rows("SELECT id, title, price FROM services ORDER BY title, id")
    return tuple(
        ServiceRow(service_id, title, price, tuple(by_service.get(service_id, ())))
        for service_id, title, price in rows
    )

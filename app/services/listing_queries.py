"""Questions about services and their listings."""

from typing import Any, NamedTuple

from app.models.listing_fields import FIELD_COLUMNS, Picture, rows_of
from app.models.money import Yen
from app.models.types import ListingState, PauseReason
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


class SiteState(NamedTuple):
    """How a service stands on one marketplace; `stale_count` fields there are older than here."""

    listing_id: int
    marketplace_id: str
    state: ListingState
    pause_reason: PauseReason | None
    stale_count: int


class ServiceCard(NamedTuple):
    """A service in the list of all: its first image by digest, and its listings by marketplace.

    `stale_count` sums over those that are not archived.
    """

    id: int
    title: str
    category: str
    price: Yen | None
    image_digest: str | None
    is_archived: bool
    sites: tuple[SiteState, ...]
    stale_count: int


_CURRENT = " ".join(
    f"WHEN '{name}' THEN CAST(COALESCE(l.{name}, '') AS TEXT)" for name in FIELD_COLUMNS
)
STALE_FIELD = f"p.text <> CASE p.field {_CURRENT} END"
"""SQL: what is published of `p.field` is not what the listing `l` says (`listing_texts`)."""


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


def services(reader: Reader) -> tuple[ServiceRow, ...]:
    """Return the services that are not archived by title, each with its listings."""
    by_service: dict[int, list[ListingRow]] = {}
    for listing in listings(reader):
        by_service.setdefault(listing.service_id, []).append(listing)
    rows = reader.rows(
        "SELECT id, title, price FROM services WHERE archived_at IS NULL ORDER BY title, id"
    )
    return tuple(
        ServiceRow(service_id, title, price, tuple(by_service.get(service_id, ())))
        for service_id, title, price in rows
    )


def service_cards(reader: Reader, *, with_archived: bool = False) -> tuple[ServiceCard, ...]:
    """Return the list of services by title, archived ones at its end if they are wanted."""
    by_service: dict[int, list[SiteState]] = {}
    stale = stale_counts(reader)
    for listing_id, service_id, site, state, reason in reader.rows(
        "SELECT id, service_id, marketplace_id, state, pause_reason FROM listings"
        " ORDER BY marketplace_id, id"
    ):
        count = stale.get(listing_id, 0)
        row = SiteState(
            listing_id, site, ListingState(state), reason and PauseReason(reason), count
        )
        by_service.setdefault(service_id, []).append(row)
    rows = reader.rows(
        "SELECT id, title, category, price, images, archived_at FROM services"
        " WHERE archived_at IS NULL OR ? ORDER BY archived_at IS NOT NULL, title, id",
        (with_archived,),
    )
    return tuple(_card(row, tuple(by_service.get(row[0], ()))) for row in rows)


def stale_counts(reader: Reader) -> dict[int, int]:
    """Return how many fields of each listing are older on its site than here, where any is.

    What was never said to be on the site is not known to be stale; what is archived is not either.
    """
    rows = reader.rows(
        "SELECT p.listing_id, COUNT(*) FROM published_fields p"  # noqa: S608
        f" JOIN listings l ON l.id = p.listing_id WHERE l.state <> 'archived' AND {STALE_FIELD}"
        " GROUP BY p.listing_id"
    )
    return dict(rows)


def service_of_listing(reader: Reader, listing_id: int) -> int | None:
    """Return which service a listing is of, None when there is no such listing."""
    found: int | None = reader.value("SELECT service_id FROM listings WHERE id = ?", (listing_id,))
    return found


def _card(row: tuple[Any, ...], sites: tuple[SiteState, ...]) -> ServiceCard:
    service_id, title, category, price, images, archived_at = row
    pictures = rows_of(images, Picture._make)
    return ServiceCard(
        service_id,
        title,
        category,
        price,
        pictures[0].digest if pictures else None,
        archived_at is not None,
        sites,
        sum(site.stale_count for site in sites),
    )

"""What the checker must know of the book before it looks at a listing."""

from datetime import date
from typing import NamedTuple

from app.models.listing_fields import Option, Picture, Question, rows_of
from app.rulebook.catalog import Catalog
from app.rulebook.listing_check import ListingChecker
from app.rulebook.listing_findings import CheckedListing, ListingFinding, OtherListing
from app.rulebook.own_data import OwnData
from app.services.own_data_queries import own_data
from app.services.permit_queries import shown_permits
from app.storage.reader import Reader


class CheckFacts(NamedTuple):
    """What of the book a check needs: the seller's own data, permits, other own listings."""

    own: OwnData
    permit_kind: str | None
    shown_permits: frozenset[str]
    others: tuple[OtherListing, ...]


def check_facts(
    reader: Reader,
    service_id: int,
    marketplace_id: str,
    listing_id: int | None = None,
    *,
    today: date,
) -> CheckFacts:
    """Return what a check of a service's listing on a marketplace needs; it may not exist yet."""
    others = reader.rows(
        "SELECT id, title, body FROM listings WHERE marketplace_id = ? AND id <> COALESCE(?, 0)"
        " AND state IN ('published', 'paused', 'full') ORDER BY id",
        (marketplace_id, listing_id),
    )
    return CheckFacts(
        own_data(reader),
        reader.value("SELECT permit_kind FROM services WHERE id = ?", (service_id,)),
        shown_permits(reader, today),
        tuple(OtherListing(*row) for row in others),
    )


def check_listing(
    reader: Reader, listing_id: int, *, catalog: Catalog, checker: ListingChecker, on: date
) -> tuple[ListingFinding, ...]:
    """Return what the checker finds in a listing as the book has it; nothing where it is gone."""
    row = reader.row(
        "SELECT service_id, marketplace_id, title, catchphrase, body, request, category, faq,"
        " options, images, price FROM listings WHERE id = ?",
        (listing_id,),
    )
    if row is None:
        return ()
    service_id, site, title, catchphrase, body, request, category, faq, options, images, price = row
    facts = check_facts(reader, service_id, site, listing_id, today=on)
    listing = CheckedListing(
        marketplace_id=site,
        title=title,
        catchphrase=catchphrase,
        body=body,
        request=request,
        category=category,
        faq=rows_of(faq, Question._make),
        options=rows_of(options, Option._make),
        image_count=len(rows_of(images, Picture._make)),
        price=price,
        permit_kind=facts.permit_kind,
        shown_permits=facts.shown_permits,
        others=facts.others,
    )
    return checker.check(listing, catalog, on, facts.own)

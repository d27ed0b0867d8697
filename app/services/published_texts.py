"""Commands on what the sites show of a listing, as far as the seller told."""

from collections.abc import Iterable
from datetime import datetime
from typing import cast

from sqlalchemy.orm import Session

from app.models.listing_fields import FieldValue, ListingField
from app.models.service import PublishedField
from app.services.listing_texts import comparable
from app.services.order_lookup import listing_with


def record_published(
    session: Session, listing_id: int, fields: Iterable[ListingField], *, now: datetime
) -> None:
    """Note that the site says of these fields what the listing says now: copied, or 反映済み.

    Raises:
        ListingMissingError: There is no such listing.
    """
    listing = listing_with(session, listing_id)
    session.info["subject"] = listing.title
    known = {row.field: row for row in listing.published}
    for field in fields:
        row = known.get(field)
        if row is None:
            row = known[field] = PublishedField(field=field)
            listing.published.append(row)
        row.text = comparable(field, cast("FieldValue", getattr(listing, field)))
        row.published_at = now


def forget_published(session: Session, listing_id: int, fields: Iterable[ListingField]) -> None:
    """Let it be unknown again what the site says of these fields.

    Raises:
        ListingMissingError: There is no such listing.
    """
    listing = listing_with(session, listing_id)
    session.info["subject"] = listing.title
    gone = frozenset(fields)
    listing.published = [row for row in listing.published if row.field not in gone]

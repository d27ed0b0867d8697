"""Permits and services for the tests of permits, without files."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app.models.permit import Permit
from app.models.service import Listing, Service
from app.models.types import ListingState
from tests.services.sample import NOW

TODAY = date(2026, 11, 23)
BENTO = "手作り弁当をお届けします"
DOLL = "手作り人形をお作りします"


def put_permit(
    session: Session, /, kind: str = "food", days: int | None = 100, *, paper: bool = True
) -> int:
    """Put a permit into the book that holds so many days more, or without an end."""
    permit = Permit(
        kind=kind,
        number="第12号",
        expires_on=None if days is None else TODAY + timedelta(days=days),
        is_endless=int(days is None),
        file_name="許可証.pdf" if paper else None,
        digest="0" * 64 if paper else None,
        created_at=NOW,
    )
    session.add(permit)
    session.flush()
    return permit.id


def put_listing(
    session: Session,
    /,
    title: str,
    permit_kind: str | None = None,
    state: ListingState = ListingState.DRAFT,
    texts: Mapping[str, Any] | None = None,
) -> int:
    """Put a service with one listing on coconala into the book, past every gate."""
    service = Service(title=title, created_at=NOW, permit_kind=permit_kind)
    listing = Listing(marketplace_id="coconala", title=title, state=state, **(texts or {}))
    service.listings.append(listing)
    session.add(service)
    session.flush()
    return listing.id

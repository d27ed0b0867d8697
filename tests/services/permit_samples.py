"""Permits and services for the tests of permits, and an example of each of their commands."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy.orm import Session

from app.models.permit import Permit
from app.models.service import Listing, Service
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.services.kept_files import FileDraft
from app.services.permit_drafts import PermitDraft
from app.services.permits import add_permit, edit_permit, remove_permit
from tests.services.sample import NOW

TODAY = date(2026, 11, 23)
CONTENT = b"%PDF-1.4\n%%EOF\n"
PAPER = FileDraft("許可証.pdf", "application/pdf", sha256(CONTENT).hexdigest(), CONTENT)
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


PERMIT_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    "permits.add_permit": lambda s, c: add_permit(
        s, PermitDraft(kind="food", expires_on=TODAY, paper=PAPER), catalog=c, now=NOW
    ),
    "permits.edit_permit": lambda s, c: edit_permit(
        s, 1, PermitDraft(kind="antique", is_endless=True, paper=PAPER), catalog=c, now=NOW
    ),
    "permits.remove_permit": lambda s, _: remove_permit(s, 1),
}

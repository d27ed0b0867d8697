"""The gate before a listing is published: what the law asks for must be shown first."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.permit import Permit
from app.models.service import Listing
from app.rulebook.catalog import Catalog
from app.rulebook.permit_words import PermitWords
from app.rulebook.permits import GOOD, PermitKind, state_of


class PermitMissingError(AppError):
    """A listing needs a permit that is not shown (`kind` its name, `title` the listing's)."""


def check_permits(
    session: Session, listings: Iterable[Listing], *, catalog: Catalog, today: date
) -> None:
    """Refuse to publish listings that need a permit whose paper does not hold on that day.

    Raises:
        PermitMissingError: For the first such listing.
    """
    for listing, kind in without_permit(session, listings, catalog=catalog, today=today):
        raise PermitMissingError(kind=kind.name, title=listing.title)


def without_permit(
    session: Session, listings: Iterable[Listing], *, catalog: Catalog, today: date
) -> Iterator[tuple[Listing, PermitKind]]:
    """Yield the listings that must not be on sale on that day, with the kind they lack."""
    words = PermitWords(catalog.permits)
    shown: frozenset[str] | None = None
    for listing in listings:
        kind = words.needed(listing.service.permit_kind, _texts(listing), today)
        if kind is None or not kind.blocks:
            continue
        if shown is None:
            shown = _shown(session, today)
        if kind.id not in shown:
            yield listing, kind


def _shown(session: Session, today: date) -> frozenset[str]:
    """Return the kinds of permits whose paper holds on that day."""
    return frozenset(
        permit.kind
        for permit in session.scalars(select(Permit))
        if state_of(
            has_paper=permit.digest is not None,
            expires_on=permit.expires_on,
            is_endless=bool(permit.is_endless),
            today=today,
        )
        in GOOD
    )


def _texts(listing: Listing) -> Iterator[str]:
    yield from (listing.title, listing.catchphrase, listing.category, listing.body)
    yield listing.request
    yield from (option.title for option in listing.options)
    for asked in listing.faq:
        yield from asked

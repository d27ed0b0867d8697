"""Commands that give a service or a listing images."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.models.listing_fields import ListingField, Picture
from app.services.kept_files import FileDraft, keep_file
from app.services.listing_drafts import checked_fields
from app.services.order_lookup import listing_with
from app.services.service_lookup import service_with


def add_service_images(
    session: Session, service_id: int, files: Sequence[FileDraft], *, now: datetime
) -> None:
    """Add images behind those of a service, for every listing that inherits them.

    Raises:
        ServiceMissingError, TooManyRowsError, TooLongError
    """
    service = service_with(session, service_id)
    images = _added(session, service.images, files, now)
    service.change(ListingField.IMAGES, images)


def add_listing_images(
    session: Session, listing_id: int, files: Sequence[FileDraft], *, now: datetime
) -> None:
    """Add images behind those of a listing; they are its own from now on.

    Raises:
        ListingMissingError, TooManyRowsError, TooLongError
    """
    listing = listing_with(session, listing_id)
    session.info["subject"] = listing.title
    listing.say(ListingField.IMAGES, _added(session, listing.images, files, now))


def _added(
    session: Session, images: Iterable[Picture], files: Sequence[FileDraft], now: datetime
) -> object:
    """Return the images with those behind them that are not among them yet."""
    by_digest = {image.digest: image for image in images}
    for file in files:
        keep_file(session, file, now=now)
        by_digest.setdefault(file.digest, Picture(file.name, file.digest))
    field = ListingField.IMAGES
    return checked_fields({field: tuple(by_digest.values())})[field]

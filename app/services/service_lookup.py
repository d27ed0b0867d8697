"""Finding the service, the listings and the images that a command is about."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.kept_file import KeptFile
from app.models.listing_fields import FieldValue, Picture
from app.models.service import Listing, Service
from app.services.order_lookup import listing_with


class ServiceMissingError(AppError):
    """There is no such service in the book (`id`)."""


class ImageMissingError(AppError):
    """An image is not among the files of the book (`name`)."""


def service_with(session: Session, service_id: int) -> Service:
    """Return the service with this id, and let it be what the undo menu names.

    Raises:
        ServiceMissingError: There is none.
    """
    service = session.get(Service, service_id)
    if service is None:
        raise ServiceMissingError(id=service_id)
    session.info["subject"] = service.title
    return service


def listings_with(session: Session, listing_ids: Iterable[int]) -> list[Listing]:
    """Return the listings with these ids; the first is what the undo menu names.

    Raises:
        ListingMissingError: One of them is not in the book.
    """
    found = [listing_with(session, listing_id) for listing_id in dict.fromkeys(listing_ids)]
    if found:
        session.info["subject"] = found[0].title
    return found


def check_images(session: Session, value: FieldValue) -> None:
    """Refuse images whose bytes the book does not have.

    Raises:
        ImageMissingError: One of them is not there.
    """
    for image in value if isinstance(value, tuple) else ():
        if isinstance(image, Picture) and not _is_kept(session, image.digest):
            raise ImageMissingError(name=image.name)


def _is_kept(session: Session, digest: str) -> bool:
    return session.scalar(select(KeptFile.id).where(KeptFile.digest == digest)) is not None

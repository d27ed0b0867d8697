"""What the page 出品 writes: each with a toast that takes it back, typing without one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.models.listing_fields import FieldValue, ListingField
from app.models.moments import JST
from app.models.types import ListingState, PauseReason
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from datetime import date

    from app.services import (
        listing_images,
        listing_states,
        listings,
        published_texts,
    )
    from app.services.kept_files import FileDraft
    from app.services.listing_drafts import ListingDraft
else:
    listing_images = Later("app.services.listing_images")
    listing_states = Later("app.services.listing_states")
    listings = Later("app.services.listings")
    published_texts = Later("app.services.published_texts")


class ListingCommands(QObject):
    """Runs the commands on services and listings."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def today(self) -> "date":
        """Return today in Japan."""
        return self._context.clock().astimezone(JST).date()

    def add_service(self, title: str, then: Callable[[int], object]) -> None:
        """Add a service, and go on with its id."""
        self._write(self.tr("Service added"), listings.add_service, title, now=self._now()).then(
            lambda made: self._told(self.tr("Service added"), made, then)
        )

    def duplicate(self, service_id: int, title: str, then: Callable[[int], object]) -> None:
        """Copy a service with its listings as drafts, and go on with the copy."""
        context = self._context
        said = self.tr("Duplicated; its listings are drafts")
        self._write(
            said,
            listings.duplicate_service,
            service_id,
            self.tr("{title} (copy)").format(title=title),
            catalog=context.catalog,
            now=self._now(),
        ).then(lambda made: self._told(said, made, then))

    def archive(self, service_id: int) -> None:
        """Put a service away with its listings."""
        said = self.tr("Service archived")
        self._write(said, listings.archive_service, service_id, now=self._now())

    def unarchive(self, service_id: int) -> None:
        """Take a service out again."""
        self._write(self.tr("Service taken out again"), listings.unarchive_service, service_id)

    def delete_service(self, service_id: int) -> None:
        """Delete a service that no order refers to."""
        self._write(self.tr("Service deleted"), listings.delete_service, service_id)

    def delete_listing(self, listing_id: int) -> None:
        """Delete a listing that no order refers to."""
        self._write(self.tr("Listing deleted"), listings.delete_listing, listing_id)

    def add_listing(
        self, service_id: int, draft: "ListingDraft", then: Callable[[int], object]
    ) -> None:
        """Offer a service on a marketplace, and go on with the listing's id."""
        said, catalog = self.tr("Listing added"), self._context.catalog
        self._write(
            said, listings.add_listing, service_id, draft, catalog=catalog, now=self._now()
        ).then(lambda made: self._told(said, made, then))

    def edit_service(self, service_id: int, fields: Mapping[ListingField, FieldValue]) -> Task[Any]:
        """Keep what was typed into a service; the listings that inherit it follow."""
        return self._context.tasks.write(listings.edit_service, service_id, fields)

    def edit_listing(self, listing_id: int, fields: Mapping[ListingField, FieldValue]) -> Task[Any]:
        """Keep what was typed into a listing as its own."""
        return self._context.tasks.write(listings.edit_listing, listing_id, fields)

    def set_work_minutes(self, service_id: int, minutes: int | None) -> Task[Any]:
        """Keep how long one order takes."""
        return self._context.tasks.write(listings.set_work_minutes, service_id, minutes)

    def set_url(self, listing_id: int, url: str) -> Task[Any]:
        """Keep where a listing lies on its site."""
        return self._context.tasks.write(listings.set_listing_url, listing_id, url)

    def inherit(self, listing_id: int, fields: Iterable[ListingField]) -> None:
        """Let the listing say what the service says."""
        said = self.tr("Back to the master")
        self._write(said, listings.inherit_fields, listing_id, tuple(fields))

    def add_images(
        self, service_id: int, listing_id: int | None, files: "Sequence[FileDraft]"
    ) -> None:
        """Add images to a service or to a listing."""
        said = self.tr("Images added")
        if listing_id is None:
            command: Callable[..., Any] = listing_images.add_service_images
            self._write(said, command, service_id, files, now=self._now())
        else:
            command = listing_images.add_listing_images
            self._write(said, command, listing_id, files, now=self._now())

    def record_published(
        self, listing_id: int, fields: Iterable[ListingField], said: str = ""
    ) -> None:
        """Note that the site shows these fields as they are here."""
        said = said or self.tr("Noted as shown on the site")
        command = published_texts.record_published
        self._write(said, command, listing_id, tuple(fields), now=self._now())

    def set_state(
        self, listing_id: int, state: ListingState, reason: PauseReason | None = None
    ) -> None:
        """Publish, pause, fill, archive or take out a listing."""
        words, ids = self._context.text.word(state), (listing_id,)
        said = self.tr("Now: {state}").format(state=words)
        catalog, now = self._context.catalog, self._now()
        match state:
            case ListingState.PUBLISHED:
                command: Callable[..., Any] = listing_states.publish_listings
                self._write(said, command, ids, catalog=catalog, now=now)
            case ListingState.FULL:
                self._write(said, listing_states.fill_listings, ids, catalog=catalog, now=now)
            case ListingState.PAUSED:
                why = reason or PauseReason.CAPACITY
                self._write(said, listing_states.pause_listings, ids, why)
            case ListingState.ARCHIVED:
                self._write(said, listing_states.archive_listings, ids)
            case ListingState.DRAFT:
                self._write(said, listing_states.unarchive_listings, ids)

    def _now(self) -> Any:
        return self._context.clock()

    def _write(
        self, said: str, command: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Task[Any]:
        task = self._context.tasks.write(command, *args, **kwargs)
        return task.then(lambda _made: self._context.toast(said, undo=True))

    def _told(self, said: str, made: int, then: Callable[[int], object]) -> None:
        self._context.toast(said, undo=True)
        then(made)

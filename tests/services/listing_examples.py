"""An example of every command on services, listings, images, figures and absences."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.models.types import FigureSource, PauseReason
from app.rulebook.catalog import Catalog
from app.services import (
    absences,
    listing_figures,
    listing_images,
    listing_states,
    listings,
    published_texts,
)
from app.services.listing_drafts import ListingDraft
from tests.services.listed import AWAY, picture
from tests.services.sample import DUE, NOW
from tests.services.test_listing_figures import figure

LATER = NOW + timedelta(hours=1)
THEN = NOW + timedelta(days=30)

LISTING_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    "listings.add_service": lambda s, _: listings.add_service(s, "名刺", now=NOW),
    "absences.plan_absence": lambda s, _: absences.plan_absence(s, DUE, DUE, now=NOW),
    "absences.edit_absence": lambda s, _: absences.edit_absence(s, 1, DUE, AWAY, "法事"),
    "absences.begin_absence": lambda s, _: absences.begin_absence(s, 1, now=THEN),
    "absences.end_absence": lambda s, c: absences.end_absence(s, 2, catalog=c, now=LATER),
    "absences.cancel_absence": lambda s, _: absences.cancel_absence(s, 1),
    "listing_figures.note_figures": lambda s, _: listing_figures.note_figures(
        s, [figure(150)], FigureSource.TYPED, now=NOW
    ),
    "listing_figures.remove_figures": lambda s, _: listing_figures.remove_figures(s, [1]),
    "listing_images.add_listing_images": lambda s, _: listing_images.add_listing_images(
        s, 1, [picture("別の絵.png")], now=NOW
    ),
    "listing_images.add_service_images": lambda s, _: listing_images.add_service_images(
        s, 1, [picture("見本.png"), picture("別の絵.png")], now=NOW
    ),
    "listing_states.archive_listings": lambda s, _: listing_states.archive_listings(s, [1]),
    "listing_states.fill_listings": lambda s, c: listing_states.fill_listings(
        s, [1], catalog=c, now=NOW
    ),
    "listing_states.pause_listings": lambda s, _: listing_states.pause_listings(
        s, [1], PauseReason.RETIRED
    ),
    "listing_states.publish_listings": lambda s, c: listing_states.publish_listings(
        s, [1], catalog=c, now=NOW
    ),
    "listing_states.unarchive_listings": lambda s, _: listing_states.unarchive_listings(s, [2]),
    "listings.archive_service": lambda s, _: listings.archive_service(s, 1, now=NOW),
    "listings.unarchive_service": lambda s, _: listings.unarchive_service(s, 2),
    "listings.delete_listing": lambda s, _: listings.delete_listing(s, 1),
    "listings.delete_service": lambda s, _: listings.delete_service(s, 1),
    "listings.duplicate_service": lambda s, c: listings.duplicate_service(
        s, 1, "ロゴ制作（急ぎ）", catalog=c, now=NOW
    ),
    "listings.edit_service": lambda s, _: listings.edit_service(
        s, 1, {ListingField.TITLE: "名刺", ListingField.PRICE: Yen(1)}
    ),
    "listings.inherit_fields": lambda s, _: listings.inherit_fields(s, 1, [ListingField.BODY]),
    "listings.set_listing_url": lambda s, _: listings.set_listing_url(s, 1, "https://a.example"),
    "listings.set_permit_kind": lambda s, _: listings.set_permit_kind(s, 1, "food"),
    "listings.set_work_minutes": lambda s, _: listings.set_work_minutes(s, 1, 90),
    "published_texts.record_published": lambda s, _: published_texts.record_published(
        s, 1, [ListingField.TITLE, ListingField.BODY], now=LATER
    ),
    "published_texts.forget_published": lambda s, _: published_texts.forget_published(
        s, 1, [ListingField.TITLE]
    ),
    "listings.add_listing": lambda s, c: listings.add_listing(
        s, 1, ListingDraft(marketplace_id="timeticket", title="相談"), catalog=c, now=NOW
    ),
    "listings.edit_listing": lambda s, _: listings.edit_listing(
        s, 1, {ListingField.PRICE: Yen(9_000)}
    ),
}

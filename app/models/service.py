"""A service the seller offers, and its listing on each marketplace."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.errors import AppError
from app.models.base import STRICT, Amount, Base, Id
from app.models.listing_columns import OwnFields, Rows
from app.models.listing_fields import ListingField, Option, Picture, Question
from app.models.types import (
    NEXT_LISTING_STATES,
    FigureSource,
    ListingMeasure,
    ListingState,
    PauseReason,
)

_STATES = ", ".join(f"'{state}'" for state in ListingState)
_REASONS = ", ".join(f"'{reason}'" for reason in PauseReason)
_MEASURES = ", ".join(f"'{measure}'" for measure in ListingMeasure)
_SOURCES = ", ".join(f"'{source}'" for source in FigureSource)

Words = Annotated[str, mapped_column(Text, default="", server_default="")]
Options = Annotated[
    tuple[Option, ...], mapped_column(Rows(Option._make), default=(), server_default="[]")
]
Questions = Annotated[
    tuple[Question, ...], mapped_column(Rows(Question._make), default=(), server_default="[]")
]
Pictures = Annotated[
    tuple[Picture, ...], mapped_column(Rows(Picture._make), default=(), server_default="[]")
]


class IllegalListingStepError(AppError):
    """A listing cannot go from this state to that one (`before`, `after`)."""


class Service(Base):
    """What the seller can do: the master of every field that its listings share.

    `work_minutes` is what one order usually takes; `permit_kind` names what the law asks for
    before it may be sold (`rulebook/permits`).
    """

    __tablename__ = "services"
    __table_args__ = (
        CheckConstraint("length(title) > 0", name="titled"),
        CheckConstraint("price >= 0", name="price"),
        STRICT,
    )

    id: Mapped[Id]
    title: Mapped[str]
    price: Mapped[Amount | None]
    created_at: Mapped[datetime]
    catchphrase: Mapped[Words]
    body: Mapped[Words]
    request: Mapped[Words]
    faq: Mapped[Questions]
    options: Mapped[Options]
    images: Mapped[Pictures]
    delivery_days: Mapped[int | None]
    revision_count: Mapped[int | None]
    category: Mapped[Words]
    work_minutes: Mapped[int | None]
    permit_kind: Mapped[str | None]
    archived_at: Mapped[datetime | None]
    listings: Mapped[list["Listing"]] = relationship(
        back_populates="service", cascade="all, delete-orphan"
    )

    def change(self, field: ListingField, value: object) -> None:
        """Say a field anew, for every listing that inherits it too."""
        setattr(self, field, value)
        for listing in self.listings:
            if field not in listing.own_fields:
                setattr(listing, field, value)


class Listing(Base):
    """A service on one marketplace.

    Every field holds what the listing says; those that are not among `own_fields` are the
    service's, and follow it. `pause_reason` is known while the seller paused it for a reason, and
    `resumes_as` then tells what it was before: published or full. `slot_count` is how many orders
    at once it offers, None where the seller sets no bound.
    """

    __tablename__ = "listings"
    __table_args__ = (
        CheckConstraint("length(title) > 0", name="titled"),
        CheckConstraint("price >= 0", name="price"),
        CheckConstraint(f"state IN ({_STATES})", name="state"),
        Index("ix_listings_service_id", "service_id"),
        Index("ix_listings_marketplace_id_title", "marketplace_id", "title"),
        STRICT,
    )

    id: Mapped[Id]
    service_id: Mapped[int] = mapped_column(ForeignKey("services.id", ondelete="CASCADE"))
    marketplace_id: Mapped[str]
    kind: Mapped[str] = mapped_column(default="text", server_default="text")
    title: Mapped[str]
    price: Mapped[Amount | None]
    url: Mapped[str | None]
    state: Mapped[str] = mapped_column(default=ListingState.PUBLISHED, server_default="published")
    catchphrase: Mapped[Words]
    body: Mapped[Words]
    request: Mapped[Words]
    faq: Mapped[Questions]
    options: Mapped[Options]
    images: Mapped[Pictures]
    delivery_days: Mapped[int | None]
    revision_count: Mapped[int | None]
    category: Mapped[Words]
    own_fields: Mapped[frozenset[ListingField]] = mapped_column(
        OwnFields(), default=frozenset(), server_default="[]"
    )
    pause_reason: Mapped[str | None] = mapped_column(
        CheckConstraint(f"pause_reason IN ({_REASONS})", name="pause_reason")
    )
    resumes_as: Mapped[str | None] = mapped_column(
        CheckConstraint("resumes_as IN ('published', 'full')", name="resumes_as")
    )
    slot_count: Mapped[int | None] = mapped_column(
        CheckConstraint("slot_count >= 0", name="slot_count")
    )
    service: Mapped[Service] = relationship(back_populates="listings")
    published: Mapped[list["PublishedField"]] = relationship(cascade="all, delete-orphan")

    def say(self, field: ListingField, value: object) -> None:
        """Give the listing a field of its own."""
        setattr(self, field, value)
        self.own_fields = self.own_fields | {field}

    def inherit(self, fields: Iterable[ListingField]) -> None:
        """Let the listing say of these fields what its service says."""
        for field in fields:
            setattr(self, field, getattr(self.service, field))
        self.own_fields = self.own_fields - set(fields)

    def step(self, state: ListingState, reason: PauseReason | None = None) -> None:
        """Go on to this state, paused for this reason, or refuse.

        Raises IllegalListingStepError.
        """
        before = ListingState(self.state)
        if state not in NEXT_LISTING_STATES[before]:
            raise IllegalListingStepError(before=before, after=state)
        if state is not ListingState.PAUSED:
            self.resumes_as = self.pause_reason = None
        else:
            self.pause_reason = reason
            self.resumes_as = self.resumes_as if before is state else before
        self.state = state

    def resume(self) -> None:
        """Go back to what the listing was before it was paused."""
        self.step(ListingState(self.resumes_as or ListingState.PUBLISHED))


class PublishedField(Base):
    """What a field says on the site, as far as the seller told: a listing is stale against it.

    `text` is the field in the form it is compared in (`services/listing_texts`).
    """

    __tablename__ = "published_fields"
    __table_args__ = (
        Index("ix_published_fields_listing_id_field", "listing_id", "field", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    listing_id: Mapped[int] = mapped_column(ForeignKey("listings.id", ondelete="CASCADE"))
    field: Mapped[str]
    text: Mapped[str]
    published_at: Mapped[datetime]


class ListingFigure(Base):
    """What a site counts of a listing over the days `from_on` to `to_on`, both included.

    A rolling total has no first day or says that its window moves: such are never subtracted.
    """

    __tablename__ = "listing_figures"
    __table_args__ = (
        CheckConstraint(f"measure IN ({_MEASURES})", name="measure"),
        CheckConstraint(f"source IN ({_SOURCES})", name="source"),
        CheckConstraint("count >= 0", name="count"),
        CheckConstraint("from_on <= to_on", name="days"),
        CheckConstraint("is_rolling OR from_on IS NOT NULL", name="window"),
        Index("ix_listing_figures_listing_id_measure_to_on", "listing_id", "measure", "to_on"),
        STRICT,
    )

    id: Mapped[Id]
    listing_id: Mapped[int] = mapped_column(ForeignKey("listings.id", ondelete="CASCADE"))
    measure: Mapped[str]
    from_on: Mapped[date | None]
    to_on: Mapped[date]
    count: Mapped[int]
    is_rolling: Mapped[int] = mapped_column(default=0, server_default="0")
    source: Mapped[str]
    noted_at: Mapped[datetime]


class PriceScenario(Base):
    """A comparison of prices over the marketplaces that the seller named; `body` is JSON."""

    __tablename__ = "price_scenarios"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        Index("ix_price_scenarios_service_id_name", "service_id", "name"),
        STRICT,
    )

    id: Mapped[Id]
    service_id: Mapped[int | None] = mapped_column(ForeignKey("services.id", ondelete="CASCADE"))
    name: Mapped[str]
    body: Mapped[str]
    created_at: Mapped[datetime]

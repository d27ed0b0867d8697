"""A service the seller offers, and its listing on each marketplace."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import STRICT, Amount, Base, Id
from app.models.types import ListingState

_STATES = ", ".join(f"'{state}'" for state in ListingState)


class Service(Base):
    """What the seller can do: the master title and price."""

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
    listings: Mapped[list["Listing"]] = relationship(
        back_populates="service", cascade="all, delete-orphan"
    )


class Listing(Base):
    """A service on one marketplace."""

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
    service: Mapped[Service] = relationship(back_populates="listings")

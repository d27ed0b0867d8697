"""A permit or licence that the law asks for, with what proves it and how long it holds."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class Permit(Base):
    """One permit of the seller: its kind as the rulebook names it, its paper, its last day.

    `digest` is the SHA-256 of the paper among the kept files; without an `expires_on` the seller
    said that it holds without an end (`is_endless`).
    """

    __tablename__ = "permits"
    __table_args__ = (
        CheckConstraint("(file_name IS NULL) = (digest IS NULL)", name="file"),
        CheckConstraint("issued_on <= expires_on", name="days"),
        CheckConstraint("NOT (is_endless AND expires_on IS NOT NULL)", name="end"),
        Index("ix_permits_kind_expires_on", "kind", "expires_on"),
        STRICT,
    )

    id: Mapped[Id]
    kind: Mapped[str]
    number: Mapped[str] = mapped_column(default="", server_default="")
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    is_endless: Mapped[int] = mapped_column(default=0, server_default="0")
    note: Mapped[str] = mapped_column(default="", server_default="")
    file_name: Mapped[str | None]
    digest: Mapped[str | None]
    created_at: Mapped[datetime]

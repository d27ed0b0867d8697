"""A capture: one file that was read into the book, and column mappings it may have needed."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.models.base import STRICT, Base, Id


class Capture(Base):
    """What one file brought: the counts the preview showed, and the file's own digest."""

    __tablename__ = "captures"
    __table_args__ = (Index("ix_captures_captured_at", "captured_at"), STRICT)

    id: Mapped[Id]
    captured_at: Mapped[datetime]
    kind: Mapped[str]
    marketplace_id: Mapped[str]
    file_name: Mapped[str]
    digest: Mapped[str]
    new_count: Mapped[int]
    changed_count: Mapped[int]
    seen_count: Mapped[int]
    rejected_count: Mapped[int]


class ColumnMapping(Base):
    """Which column of a CSV file means what, remembered by the file's header.

    `header` is the digest of the header row, `body` JSON of the mapping.
    """

    __tablename__ = "column_mappings"
    __table_args__ = (Index("ix_column_mappings_header", "header", unique=True), STRICT)

    id: Mapped[Id]
    header: Mapped[str]
    marketplace_id: Mapped[str]
    body: Mapped[str]

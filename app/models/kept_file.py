"""A file inside the book: its bytes as they came, found by their SHA-256."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class KeptFile(Base):
    """The bytes of an image or of a piece of evidence, kept once whoever refers to them.

    It never changes and stands outside the history: what refers to it is undone, the bytes stay.
    """

    __tablename__ = "kept_files"
    __table_args__ = (
        CheckConstraint("byte_count = length(content)", name="whole"),
        Index("ix_kept_files_digest", "digest", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    digest: Mapped[str]
    media_type: Mapped[str]
    byte_count: Mapped[int]
    kept_at: Mapped[datetime]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)

"""Forms that were left before they were saved: what stood in their fields."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.models.base import STRICT, Base, Id


class HalfWritten(Base):
    """What stands in one form, named by `form`; `body` is JSON that the form alone understands.

    The history does not keep it, nor does undo know it.
    """

    __tablename__ = "half_written"
    __table_args__ = (Index("ix_half_written_form", "form", unique=True), STRICT)

    id: Mapped[Id]
    form: Mapped[str]
    body: Mapped[str]
    updated_at: Mapped[datetime]

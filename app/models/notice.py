"""Which notices the seller has been given, so that none is given twice."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.models.base import STRICT, Base, Id


class ToldNotice(Base):
    """One notice that was shown; `key` names the clock, its order and its end. Not in history."""

    __tablename__ = "told_notices"
    __table_args__ = (Index("ix_told_notices_key", "key", unique=True), STRICT)

    id: Mapped[Id]
    key: Mapped[str]
    told_at: Mapped[datetime]

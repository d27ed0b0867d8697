"""What the book itself remembers: facts about the seller and views he saved."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class Preference(Base):
    """One setting of this book by name, as JSON."""

    __tablename__ = "preferences"
    __table_args__ = (Index("ix_preferences_name", "name", unique=True), STRICT)

    id: Mapped[Id]
    name: Mapped[str]
    value: Mapped[str]


class SavedView(Base):
    """A filter, order and set of columns that the seller named; `body` is JSON."""

    __tablename__ = "saved_views"
    __table_args__ = (Index("ix_saved_views_page_name", "page", "name", unique=True), STRICT)

    id: Mapped[Id]
    page: Mapped[str]
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    body: Mapped[str]

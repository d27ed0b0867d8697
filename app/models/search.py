"""What the search index has taken in: how far, and which rows it must look at again."""

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id

_KINDS = "kind IN ('message', 'order', 'client')"


class SearchMark(Base):
    """Up to which id the rows of a kind are in the index, and how their text was cut.

    Neither this nor `SearchQueued` is in the history: both follow from what the index holds.
    """

    __tablename__ = "search_marks"
    __table_args__ = (
        CheckConstraint(_KINDS, name="kind"),
        Index("ix_search_marks_kind", "kind", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    kind: Mapped[str]
    indexed_until: Mapped[int] = mapped_column(default=0, server_default="0")
    scheme: Mapped[str]


class SearchQueued(Base):
    """A row up to the mark that was changed or removed since the index took it in."""

    __tablename__ = "search_queue"
    __table_args__ = (
        CheckConstraint(_KINDS, name="kind"),
        Index("ix_search_queue_kind_row_id", "kind", "row_id", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    kind: Mapped[str]
    row_id: Mapped[int]

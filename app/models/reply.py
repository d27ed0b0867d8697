"""Replies: the seller's templates, what he is writing, and how far he has read."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class Template(Base):
    """A text the seller writes often; without `marketplace_id` it serves every site."""

    __tablename__ = "templates"
    __table_args__ = (
        CheckConstraint("length(name) > 0 AND length(body) > 0", name="worded"),
        STRICT,
    )

    id: Mapped[Id]
    name: Mapped[str]
    body: Mapped[str]
    marketplace_id: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0, server_default="0")


class Draft(Base):
    """What is being written in a conversation; `variables` (JSON) says what templates put in.

    The history does not keep it, nor does undo know it. A conversation that undo takes away and
    redo puts back finds its draft again, so nothing refers to it by a rule of the database; an id
    is never used twice.
    """

    __tablename__ = "drafts"
    __table_args__ = (
        Index("ix_drafts_conversation_id", "conversation_id", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    conversation_id: Mapped[int]
    body: Mapped[str]
    variables: Mapped[str] = mapped_column(default="[]", server_default="[]")
    updated_at: Mapped[datetime]


class ReadingMark(Base):
    """Up to which moment the seller has read a conversation; not in the history, as `Draft`.

    Below zero it was marked unread on purpose, from that moment on.
    """

    __tablename__ = "reading_marks"
    __table_args__ = (
        Index("ix_reading_marks_conversation_id", "conversation_id", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    conversation_id: Mapped[int]
    read_until_at: Mapped[int]

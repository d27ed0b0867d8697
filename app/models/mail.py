"""The mails that were taken into the book: none is taken twice."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class Mail(Base):
    """One mail of a site; `identity` is its Message-ID or, without one, the digest of it."""

    __tablename__ = "mails"
    __table_args__ = (
        Index("ix_mails_identity", "identity", unique=True),
        Index("ix_mails_conversation_id", "conversation_id"),
        Index("ix_mails_order_id", "order_id"),
        STRICT,
    )

    id: Mapped[Id]
    identity: Mapped[str]
    marketplace_id: Mapped[str]
    event: Mapped[str]
    subject: Mapped[str]
    received_at: Mapped[datetime]
    conversation_id: Mapped[int | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="SET NULL")
    )
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))

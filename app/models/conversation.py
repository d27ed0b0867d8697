"""A conversation on one marketplace, its messages and what was attached to them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import STRICT, Base, Id
from app.models.types import MessageSource, RoomKind, Side

_SIDES = ", ".join(f"'{side}'" for side in Side)
_KINDS = ", ".join(f"'{kind}'" for kind in RoomKind)
_SOURCES = ", ".join(f"'{source}'" for source in MessageSource)

IS_UNANSWERED = "last_client_at > COALESCE(last_own_at, 0)"
"""SQL: the client spoke after the seller did; written just so, it is found by an index."""


class Conversation(Base):
    """All that was said in one room; a room may belong to an order or to an enquiry.

    `room` is the site's own number of the room or, for direct messages, of the thread. `last_side`
    is who spoke last but the site; `last_client_at` and `last_own_at` when each side last spoke.
    What is still unread is no fact of the book but of who looks at it (`ReadingMark`).
    """

    __tablename__ = "conversations"
    __table_args__ = (
        Index("ix_conversations_marketplace_id_room", "marketplace_id", "room", unique=True),
        Index("ix_conversations_order_id", "order_id"),
        Index("ix_conversations_client_id", "client_id"),
        Index("ix_conversations_last_message_at", "last_message_at"),
        Index(
            "ix_conversations_unanswered",
            "last_client_at",
            "last_own_at",
            "archived_at",
            "order_id",
            sqlite_where=text(IS_UNANSWERED),
        ),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    room: Mapped[str]
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"))
    title: Mapped[str] = mapped_column(default="", server_default="")
    is_whole: Mapped[int] = mapped_column(default=1, server_default="1")
    last_message_at: Mapped[datetime | None]
    last_side: Mapped[str | None]
    last_client_at: Mapped[datetime | None]
    last_own_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    url: Mapped[str | None]
    is_pinned: Mapped[int] = mapped_column(default=0, server_default="0")
    kind: Mapped[str] = mapped_column(
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        default=RoomKind.ROOM,
        server_default=RoomKind.ROOM,
    )
    messages: Mapped[list["Message"]] = relationship(
        back_populates="conversation", cascade="all, delete-orphan", order_by="Message.id"
    )


class Message(Base):
    """One message; `site_id` is the site's own number of it, if the page had one."""

    __tablename__ = "messages"
    __table_args__ = (
        CheckConstraint(f"side IN ({_SIDES})", name="side"),
        Index(
            "ix_messages_conversation_id_sent_at", "conversation_id", "sent_at", "position", "side"
        ),
        Index("ix_messages_sent_at", "sent_at", "position", "conversation_id", "side"),
        STRICT,
    )

    id: Mapped[Id]
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    sent_at: Mapped[datetime]
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    side: Mapped[str]
    sender: Mapped[str]
    label: Mapped[str | None]
    body: Mapped[str]
    site_id: Mapped[str | None]
    source: Mapped[str] = mapped_column(
        CheckConstraint(f"source IN ({_SOURCES})", name="source"),
        default=MessageSource.PAGE,
        server_default=MessageSource.PAGE,
    )
    conversation: Mapped[Conversation] = relationship(back_populates="messages")
    attachments: Mapped[list["Attachment"]] = relationship(
        back_populates="message", cascade="all, delete-orphan", order_by="Attachment.id"
    )


class Attachment(Base):
    """The name, and where known the size, of a file that came with a message."""

    __tablename__ = "attachments"
    __table_args__ = (Index("ix_attachments_message_id", "message_id"), STRICT)

    id: Mapped[Id]
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"))
    name: Mapped[str]
    size: Mapped[int | None]
    url: Mapped[str | None]
    message: Mapped[Message] = relationship(back_populates="attachments")

"""What the seller keeps on a client: tags, risks, what was disclosed, which records are one."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id
from app.models.types import PersonalKind

_KINDS = ", ".join(f"'{kind}'" for kind in PersonalKind)


class ClientTag(Base):
    """One word that the seller puts on a client."""

    __tablename__ = "client_tags"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        Index("ix_client_tags_client_id_name", "client_id", "name", unique=True),
        Index("ix_client_tags_name", "name"),
        STRICT,
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    name: Mapped[str]


class RiskNote(Base):
    """A fact that speaks for care with a client, the day of it, and what proves it."""

    __tablename__ = "risk_notes"
    __table_args__ = (
        CheckConstraint("length(fact) > 0", name="stated"),
        Index("ix_risk_notes_client_id", "client_id"),
        STRICT,
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    fact: Mapped[str]
    noted_on: Mapped[date]
    evidence: Mapped[str] = mapped_column(default="", server_default="")
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))


class Disclosure(Base):
    """What of the seller's own personal information went to whom, and when."""

    __tablename__ = "disclosures"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        Index("ix_disclosures_client_id", "client_id"),
        Index("ix_disclosures_disclosed_at", "disclosed_at"),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str | None]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"))
    conversation_id: Mapped[int | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="SET NULL")
    )
    kind: Mapped[str]
    detail: Mapped[str] = mapped_column(default="", server_default="")
    reason: Mapped[str] = mapped_column(default="", server_default="")
    disclosed_at: Mapped[datetime]


class ClientMerge(Base):
    """Two records found to be one client; `body` (JSON) says what came over, to part them again."""

    __tablename__ = "client_merges"
    __table_args__ = (Index("ix_client_merges_client_id", "client_id"), STRICT)

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    name: Mapped[str]
    body: Mapped[str]
    merged_at: Mapped[datetime]


class KnownApart(Base):
    """Two clients who look alike and, as the seller said, are not the same; the lower id first."""

    __tablename__ = "known_apart"
    __table_args__ = (
        CheckConstraint("first_id < second_id", name="ordered"),
        Index("ix_known_apart_first_id_second_id", "first_id", "second_id", unique=True),
        Index("ix_known_apart_second_id", "second_id"),
        STRICT,
    )

    id: Mapped[Id]
    first_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    second_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))

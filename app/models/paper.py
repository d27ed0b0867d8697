"""Papers for direct clients, and the terms that direct work needs in writing."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Amount, Base, Id
from app.models.bookkeeping_types import PaperKind

_KINDS = ", ".join(f"'{kind}'" for kind in PaperKind)


class Paper(Base):
    """One issued paper: a snapshot in JSON (`body`) that never changes, under its own number.

    A wrong one is voided and issued anew: `replaces_id` names the one it stands for.
    """

    __tablename__ = "papers"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        CheckConstraint("length(number) > 0", name="numbered"),
        CheckConstraint("(voided_at IS NULL) = (void_reason IS NULL)", name="void"),
        Index("ix_papers_kind_number", "kind", "number", unique=True),
        Index("ix_papers_order_id", "order_id"),
        Index("ix_papers_client_id", "client_id"),
        STRICT,
    )

    id: Mapped[Id]
    kind: Mapped[str]
    number: Mapped[str]
    issued_on: Mapped[date]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    total: Mapped[Amount]
    body: Mapped[str]
    issued_at: Mapped[datetime]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("papers.id", ondelete="SET NULL"))
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str | None]


class DirectTerms(Base):
    """What was agreed in writing for a direct order, and where its client came from.

    The day of payment lies within 60 days of receipt (フリーランス法4条): `received_on` + 59.
    """

    __tablename__ = "direct_terms"
    __table_args__ = (
        CheckConstraint("length(origin) > 0", name="origin"),
        Index("ix_direct_terms_order_id", "order_id", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    origin: Mapped[str]
    agreed_on: Mapped[date | None]
    content: Mapped[str] = mapped_column(default="", server_default="")
    place: Mapped[str] = mapped_column(default="", server_default="")
    received_on: Mapped[date | None]
    pay_on: Mapped[date | None]
    pay_method: Mapped[str] = mapped_column(default="", server_default="")

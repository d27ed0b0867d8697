"""What the seller keeps of his standing: ranks he held, answers, and the file of a site's label."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id
from app.models.types import ProStep

_STEPS = ", ".join(f"'{kind}'" for kind in ProStep)


class HeldRank(Base):
    """A rank that the seller held on a marketplace, from a day until the next one."""

    __tablename__ = "rank_history"
    __table_args__ = (
        Index("ix_rank_history_marketplace_id_since_on", "marketplace_id", "since_on", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    rank_id: Mapped[str]
    since_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="", server_default="")


class StandingAnswer(Base):
    """What only the seller knows of a measure of a ladder, and when he said so."""

    __tablename__ = "standing_answers"
    __table_args__ = (
        Index(
            "ix_standing_answers_marketplace_id_measure", "marketplace_id", "measure", unique=True
        ),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    measure: Mapped[str]
    is_met: Mapped[int]
    answered_on: Mapped[date]


class ProDossier(Base):
    """The file of a label on one marketplace: what the seller gathers, and his notes."""

    __tablename__ = "pro_dossiers"
    __table_args__ = (
        Index("ix_pro_dossiers_marketplace_id", "marketplace_id", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    interview_note: Mapped[str] = mapped_column(default="", server_default="")


class ProEvent(Base):
    """One dated step of an application."""

    __tablename__ = "pro_events"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_STEPS})", name="kind"),
        Index("ix_pro_events_dossier_id_happened_on", "dossier_id", "happened_on"),
        STRICT,
    )

    id: Mapped[Id]
    dossier_id: Mapped[int] = mapped_column(ForeignKey("pro_dossiers.id", ondelete="CASCADE"))
    kind: Mapped[str]
    happened_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="", server_default="")


class ProGroup(Base):
    """One group of the seller's own checklist for a label."""

    __tablename__ = "pro_groups"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        Index("ix_pro_groups_dossier_id", "dossier_id"),
        STRICT,
    )

    id: Mapped[Id]
    dossier_id: Mapped[int] = mapped_column(ForeignKey("pro_dossiers.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    name: Mapped[str]
    note: Mapped[str] = mapped_column(default="", server_default="")
    done_on: Mapped[date | None]


class ProEvidence(Base):
    """What speaks for a group: a work, a listing, a file known by its digest, or words alone."""

    __tablename__ = "pro_evidence"
    __table_args__ = (
        CheckConstraint("length(note) > 0", name="worded"),
        CheckConstraint("(file_name IS NULL) = (digest IS NULL)", name="file"),
        Index("ix_pro_evidence_group_id", "group_id"),
        Index("ix_pro_evidence_order_id", "order_id"),
        Index("ix_pro_evidence_listing_id", "listing_id"),
        STRICT,
    )

    id: Mapped[Id]
    group_id: Mapped[int] = mapped_column(ForeignKey("pro_groups.id", ondelete="CASCADE"))
    note: Mapped[str]
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    listing_id: Mapped[int | None] = mapped_column(ForeignKey("listings.id", ondelete="SET NULL"))
    file_name: Mapped[str | None]
    digest: Mapped[str | None]


class ProLabel(Base):
    """A listing that carries the label."""

    __tablename__ = "pro_labels"
    __table_args__ = (
        Index("ix_pro_labels_dossier_id_listing_id", "dossier_id", "listing_id", unique=True),
        Index("ix_pro_labels_listing_id", "listing_id"),
        STRICT,
    )

    id: Mapped[Id]
    dossier_id: Mapped[int] = mapped_column(ForeignKey("pro_dossiers.id", ondelete="CASCADE"))
    listing_id: Mapped[int] = mapped_column(ForeignKey("listings.id", ondelete="CASCADE"))

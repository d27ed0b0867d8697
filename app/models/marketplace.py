"""What the seller changed in the rulebook, and the rules that orders were booked under."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.models.base import STRICT, Base, Id


class RuleOverride(Base):
    """The seller's own text for one marketplace: laid over the shipped file, or a site of his own.

    `body` is JSON of the keys that replace those of the shipped file.
    """

    __tablename__ = "rule_overrides"
    __table_args__ = (
        Index("ix_rule_overrides_marketplace_id", "marketplace_id", unique=True),
        STRICT,
    )

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    body: Mapped[str]
    changed_at: Mapped[datetime]


class FrozenRule(Base):
    """The fee rule and clocks an order was booked under, kept for ever as JSON.

    Orders that were booked under the same rule share one row: `digest` is the SHA-256 of `body`.
    """

    __tablename__ = "frozen_rules"
    __table_args__ = (Index("ix_frozen_rules_digest", "digest", unique=True), STRICT)

    id: Mapped[Id]
    marketplace_id: Mapped[str]
    kind: Mapped[str]
    digest: Mapped[str]
    body: Mapped[str]

"""When the seller works and when he does not: timed work on orders, and days off."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class WorkSession(Base):
    """A stretch of work on an order; without an end it runs now, one at a time in a book.

    `minutes` is what counts in the order's minutes worked; the seller may correct it.
    """

    __tablename__ = "work_sessions"
    __table_args__ = (
        CheckConstraint("ended_at >= started_at", name="forward"),
        CheckConstraint("minutes >= 0", name="minutes"),
        CheckConstraint("(ended_at IS NULL) = (minutes IS NULL)", name="ended"),
        Index("ix_work_sessions_order_id_started_at", "order_id", "started_at"),
        Index("ix_work_sessions_running", "order_id", sqlite_where=text("ended_at IS NULL")),
        STRICT,
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    minutes: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="", server_default="")


class DayOff(Base):
    """Days on which the seller does not work, both included.

    `pauses_listings` says that his listings rest meanwhile: 休業. They rest from `begun_at` to
    `ended_at`, when the seller told that he left and that he is back.
    """

    __tablename__ = "days_off"
    __table_args__ = (
        CheckConstraint("first_on <= last_on", name="days"),
        CheckConstraint("pauses_listings OR begun_at IS NULL", name="begun"),
        CheckConstraint("begun_at IS NOT NULL OR ended_at IS NULL", name="ended"),
        Index("ix_days_off_first_on", "first_on"),
        STRICT,
    )

    id: Mapped[Id]
    first_on: Mapped[date]
    last_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="", server_default="")
    pauses_listings: Mapped[int] = mapped_column(default=0, server_default="0")
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

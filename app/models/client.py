"""A client, and the names he goes by on each marketplace."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import STRICT, Base, Id


class Client(Base):
    """One person or company the seller works for; `about` is what he does and where.

    Once `erased_at` is set nothing personal is left, and only the amounts of the orders remain.
    """

    __tablename__ = "clients"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        Index("ix_clients_name", "name"),
        STRICT,
    )

    id: Mapped[Id]
    name: Mapped[str]
    reading: Mapped[str] = mapped_column(default="", server_default="")
    note: Mapped[str] = mapped_column(default="", server_default="")
    created_at: Mapped[datetime]
    about: Mapped[str] = mapped_column(default="", server_default="")
    erased_at: Mapped[datetime | None]
    handles: Mapped[list["Handle"]] = relationship(
        back_populates="client", cascade="all, delete-orphan"
    )


class Handle(Base):
    """A client's name on one marketplace; `site_id` is the site's own id of the user, if known."""

    __tablename__ = "handles"
    __table_args__ = (
        Index("ix_handles_marketplace_id_name", "marketplace_id", "name"),
        Index("ix_handles_client_id", "client_id"),
        Index(
            "ix_handles_marketplace_id_site_id",
            "marketplace_id",
            "site_id",
            unique=True,
            sqlite_where=text("site_id IS NOT NULL"),
        ),
        STRICT,
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    marketplace_id: Mapped[str]
    name: Mapped[str]
    site_id: Mapped[str | None]
    client: Mapped[Client] = relationship(back_populates="handles")

"""The append-only history: every change set, and every row it changed."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Id


class ChangeSet(Base):
    """One command, or its undo or redo: one transaction, one line of history.

    `root_id` is the id of the change set that did it first (its own id for kind `do`);
    `finished_at` is empty only while the transaction runs, which is what lets rows be changed.
    """

    __tablename__ = "change_sets"
    __table_args__ = (
        CheckConstraint("kind IN ('do', 'undo', 'redo')", name="kind"),
        Index("ix_change_sets_root_id", "root_id"),
        Index("ix_change_sets_unfinished", "finished_at", sqlite_where=text("finished_at IS NULL")),
        STRICT,
    )

    id: Mapped[Id]
    command: Mapped[str]
    kind: Mapped[str]
    root_id: Mapped[int | None]
    subject: Mapped[str] = mapped_column(default="", server_default="")
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class Change(Base):
    """One row added, changed or removed: written by triggers, read by undo and by history.

    `before` is JSON of the whole row (removed) or of the changed columns (changed), `after` JSON of
    the changed columns (changed); an added row needs neither.
    """

    __tablename__ = "changes"
    __table_args__ = (
        CheckConstraint("operation IN ('insert', 'update', 'delete')", name="operation"),
        Index("ix_changes_change_set_id", "change_set_id"),
        Index("ix_changes_table_name_row_id", "table_name", "row_id"),
        STRICT,
    )

    id: Mapped[Id]
    change_set_id: Mapped[int] = mapped_column(ForeignKey("change_sets.id"))
    table_name: Mapped[str]
    row_id: Mapped[int]
    operation: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]

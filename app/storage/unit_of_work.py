"""One command, one transaction, one change set: a session of the ORM on the writer connection."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection as OrmConnection
from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.models import schema
from app.models.changes import Changes
from app.storage import history
from app.storage.connections import Connection

R = TypeVar("R")


class CommandSession(Session):
    """The session a command gets: it may do anything but end the transaction."""

    def commit(self) -> None:
        """Refuse: the unit of work commits when the command has returned."""
        message = "a command never commits"
        raise RuntimeError(message)

    def finish(self) -> None:
        """Commit."""
        super().commit()


class UnitOfWork:
    """Runs commands on the writer connection of a book."""

    def __init__(self, connection: Connection, now: Callable[[], int]) -> None:
        self._connection = connection
        self._now = now
        schema.complete()
        self._engine = create_engine(
            "sqlite://", creator=lambda: connection, module=dbapi2, poolclass=StaticPool
        )
        event.listen(self._engine, "begin", _begin_at_once)

    def run(self, command: Callable[[Session], R], name: str) -> tuple[R, Changes]:
        """Run a command; `subject` in the session's `info` is what the undo menu names.

        Raises what the command raises, and the driver's own errors; then nothing has changed.
        """
        try:
            with CommandSession(self._engine, expire_on_commit=False) as session:
                session.connection()
                set_id = history.open_set(self._connection, name, self._now())
                result = command(session)
                session.flush()
                subject = str(session.info.get("subject", ""))
                changes = history.close_set(self._connection, set_id, subject, self._now())
                if changes is None:
                    session.rollback()
                    return result, Changes(command=name, rows={})
                session.finish()
                return result, changes
        except DBAPIError as error:
            if error.orig is None:
                raise
            raise error.orig from error


def _begin_at_once(connection: OrmConnection) -> None:
    # A transaction that reads first and writes later could find another writer in between.
    connection.exec_driver_sql("BEGIN IMMEDIATE")

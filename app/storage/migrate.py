"""Brings a book to the newest schema: on a copy, which then takes the place of the book."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.storage import history_triggers, search_index, search_triggers
from app.storage.book_errors import environment_errors
from app.storage.connections import APPLICATION_ID, Access, Connection, connect
from app.storage.copies import Swap
from app.storage.keys import Key, mode_number

SCRIPTS = Path(__file__).resolve().parent / "migrations"


def make_book(path: Path, key: Key | None) -> None:
    """Make an empty book at `path`, where nothing is yet; half a book is never seen there.

    Raises what `environment_errors` knows.
    """
    with environment_errors(path), Swap(path) as swap:
        connection = connect(swap.copy, key, Access.WRITE)
        try:
            upgrade(connection)
            connection.execute(f"PRAGMA user_version = {mode_number(key)}")
            # Set here as well as at opening: the first reader may not write.
            connection.execute("PRAGMA journal_mode = WAL")
        finally:
            connection.close()


def migrate_book(path: Path, key: Key | None) -> None:
    """Bring a book that nobody has open to the newest schema.

    The old file stays whole until the new one is complete and checked.

    Raises BookDamagedError when the result is not sound, and what `environment_errors` knows.
    """
    with environment_errors(path), Swap(path) as swap:
        swap.copy_from(key)
        connection = connect(swap.copy, key, Access.WRITE)
        try:
            upgrade(connection)
        finally:
            connection.close()
        swap.check(key)


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations that are missing on this connection, and renew the triggers.

    What is found by its words is indexed anew: a migration may have changed any text.
    """
    # Tables may be rebuilt under rows that refer to them; `Swap.check` looks at the outcome.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    engine = create_engine(
        "sqlite://", creator=lambda: connection, module=dbapi2, poolclass=StaticPool
    )
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    connection.execute("BEGIN IMMEDIATE")
    try:
        with engine.begin() as on_connection:
            config.attributes["connection"] = on_connection
            history_triggers.remove(connection)
            search_triggers.remove(connection)
            command.upgrade(config, revision)
            history_triggers.install(connection)
            _renew_search(connection)
    except DBAPIError as error:
        raise (error.orig or error) from error
    connection.execute("PRAGMA foreign_keys = ON")


def _renew_search(connection: Connection) -> None:
    """Let the index begin anew, where the schema has come far enough to have one."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_queue'")
    if found.fetchone() is not None:
        search_index.start_anew(connection)
        search_triggers.install(connection)

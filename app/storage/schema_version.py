"""Which schema a book has, read without Alembic, and which one this program wants."""

from pathlib import Path

from app.storage.book_errors import NewerBookError, NotABookError
from app.storage.connections import APPLICATION_ID, Connection

NEWEST = "0012"
"""The newest revision in `migrations/versions`; reading it there would need Alembic."""


def check(connection: Connection, path: Path) -> bool:
    """Tell whether the book has the newest schema; False means that it must be migrated.

    Raises NotABookError for a database of another program, NewerBookError, and the driver's own.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone() or (0,)
    if application != APPLICATION_ID:
        raise NotABookError(path=path)
    found = version_of(connection)
    if not found:
        raise NotABookError(path=path)
    if found > NEWEST:
        raise NewerBookError(path=path, found=found)
    return found == NEWEST


def version_of(connection: Connection) -> str:
    """Return the revision a book stands at, empty text when it has none."""
    has_table = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).fetchone()
    if has_table is None:
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return "" if row is None else str(row[0])

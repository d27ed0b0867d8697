"""Whole copies of a book: taken while it is in use, checked by opening, and put in its place."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from sqlcipher3 import dbapi2

from app.storage.book_errors import (
    BookDamagedError,
    NotABookError,
    environment_errors,
    from_driver,
)
from app.storage.connections import Access, Connection, connect
from app.storage.keys import Key

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a database."""

OF_SEARCH = ("fts5:", "malformed inverted index")
"""How lines of SQLite begin that speak of a full text index."""


class VerifyReport(NamedTuple):
    """What the check of a whole book found; `problems` are SQLite's own words.

    What is wrong with the search index alone makes a book no less sound: it is made again.
    """

    problems: tuple[str, ...]
    search_problems: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing was found."""
        return not self.problems


class Swap:
    """Another version of a file in the making: takes its place at the end, or leaves no trace."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.copy = target.with_name(f"{target.name}.new")

    def __enter__(self) -> Self:
        remove_database(self.copy)
        return self

    def copy_from(self, key: Key | None) -> None:
        """Begin with a copy of the target, with nothing left in its write-ahead log.

        Raises BookInUseError while somebody reads it.
        """
        connection = connect(self._target, key, Access.WRITE)
        try:
            self.settle(connection)
            copy_into(connection, self.copy)
        finally:
            connection.close()

    def settle(self, connection: Connection) -> None:
        """Bring all that was committed into the target itself: its log does not move along.

        Raises BookInUseError while somebody reads it.
        """
        connection.execute("PRAGMA busy_timeout = 1000")
        # Leaving the write-ahead log needs the book for oneself, and leaves one file.
        connection.execute("PRAGMA journal_mode = DELETE")

    def check(self, key: Key | None) -> None:
        """Open the new version and check all of it.

        Raises BookDamagedError.
        """
        if not verified(self.copy, key).is_sound:
            raise BookDamagedError(path=self._target)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                put_in_place(self.copy, self._target)
        finally:
            with suppress(OSError):
                remove_database(self.copy)


def copy_into(connection: Connection, path: Path) -> None:
    """Write a consistent copy with the same key and salt to `path`, where nothing is yet.

    It may run while others read and write: it shows one moment.
    """
    connection.execute("PRAGMA query_only = OFF")  # it would forbid writing to the copy too
    connection.execute("VACUUM INTO ?", (str(path),))


def verified(path: Path, key: Key | None) -> VerifyReport:
    """Open a database and check all of it."""
    with environment_errors(path):
        try:
            connection = connect(path, key, Access.READ)
        except (BookDamagedError, NotABookError) as error:
            return VerifyReport((type(error).__name__,))
        try:
            return verify(connection, is_encrypted=key is not None)
        finally:
            connection.close()


def verify(connection: Connection, *, is_encrypted: bool) -> VerifyReport:
    """Check every page, every index and every reference of an open book."""
    checks = ["PRAGMA quick_check", "PRAGMA foreign_key_check"]
    if is_encrypted:
        checks.append("PRAGMA cipher_integrity_check")
    found = [line for check in checks for line in _outcome(connection, check) if line != "ok"]
    in_search = tuple(line for line in found if line.startswith(OF_SEARCH))
    return VerifyReport(tuple(line for line in found if line not in in_search), in_search)


def _outcome(connection: Connection, check: str) -> list[str]:
    try:
        rows = connection.execute(check).fetchall()
    except dbapi2.DatabaseError as error:
        # Damage in the pages of the schema ends a check before it can report anything.
        if isinstance(from_driver(error, Path()), BookDamagedError):
            return [str(error)]
        raise
    return [" ".join(str(value) for value in row) for row in rows]


def put_in_place(copy: Path, target: Path) -> None:
    """Let a finished file take the place of another: at any moment one of the two is there.

    Raises OSError.
    """
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    for companion in COMPANIONS:
        # A log left by the old file must not be played into the new one.
        target.with_name(target.name + companion).unlink(missing_ok=True)
    copy.replace(target)
    if sys.platform != "win32":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def remove_database(path: Path) -> None:
    """Remove a database file and what SQLite keeps beside it, as far as they are there."""
    for suffix in ("", *COMPANIONS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)

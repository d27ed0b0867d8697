"""Opening and making the file of a book: the lock, the key, the version, the first connection."""

import os
from pathlib import Path
from typing import NamedTuple

from app.models.types import EncryptionMode
from app.storage import schema_version
from app.storage.backup import BackupKind, back_up
from app.storage.book_errors import (
    BookDamagedError,
    BookExistsError,
    BookMissingError,
    NotABookError,
    ReadOnlyBookError,
    WrongKeyError,
    environment_errors,
)
from app.storage.connections import Access, Connection, connect, reading_access
from app.storage.keys import Key, mode_of_number, salt_of
from app.storage.process_lock import ProcessLock

PAGE_BYTES = 4096
RANDOM_VALUES = 200
"""An encrypted page is noise: of 256 byte values it holds nearly all, a text far fewer."""


class Opened(NamedTuple):
    """A book whose file, key and version were found right; without a lock it is only read."""

    path: Path
    key: Key | None
    access: Access
    connection: Connection
    lock: ProcessLock | None


def make_book(path: Path, key: Key | None) -> Opened:
    """Make an empty book and open it.

    Raises BookExistsError, BookInUseError, ReadOnlyBookError, DiskFullError, DiskFailedError.
    """
    with environment_errors(path):
        path = path.absolute()
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = ProcessLock(path)
        try:
            _check_free(path)
            # Alembic takes longer to import than the window to show; here it is needed.
            from app.storage import migrate  # noqa: PLC0415

            migrate.make_book(path, key)
            return Opened(path, key, Access.READ, _first_connection(path, key), lock)
        except BaseException:
            lock.release()
            raise


def open_book(path: Path, key: Key | None, *, read_only: bool) -> Opened:
    """Open a book that is there; migrate it when it is older.

    Raises what `Database.open` lists.
    """
    path = path.absolute()
    check_kind(path)
    with environment_errors(path):
        if read_only:
            return _open_to_read(path, key)
        if not os.access(path, os.W_OK):
            raise ReadOnlyBookError(path=path)
        lock = ProcessLock(path)
        try:
            connection = _open_newest(path, key)
            return Opened(path, key, Access.READ, connection, lock)
        except BaseException:
            lock.release()
            raise


def locked_mode(path: Path, key: Key) -> EncryptionMode | None:
    """Return how a book is locked if this key opens it, else None.

    Raises what `connect` raises.
    """
    with environment_errors(path):
        try:
            connection = _tried(path, key, reading_access(path))
        except WrongKeyError:
            return None
        try:
            return mode_of(connection)
        finally:
            connection.close()


def mode_of(connection: Connection) -> EncryptionMode:
    """Return how an open book is locked, as its header says."""
    (number,) = connection.execute("PRAGMA user_version").fetchone() or (0,)
    return mode_of_number(number)


def check_kind(path: Path) -> None:
    """Tell by its beginning whether a file can be a book at all.

    Raises BookMissingError, NotABookError, ReadOnlyBookError, DiskFailedError.
    """
    with environment_errors(path):
        if not path.exists():
            raise BookMissingError(path=path)
        if not path.is_file():
            raise NotABookError(path=path)
        with path.open("rb") as file:
            page = file.read(PAGE_BYTES)
        if len(page) < PAGE_BYTES:
            raise NotABookError(path=path)
        if salt_of(path) is not None and len(set(page)) < RANDOM_VALUES:
            raise NotABookError(path=path)


def _check_free(path: Path) -> None:
    if path.exists():
        raise BookExistsError(path=path)


def _open_to_read(path: Path, key: Key | None) -> Opened:
    """Open without the lock; an older book is migrated under it first."""
    access = reading_access(path)
    connection = _tried(path, key, access)
    is_newest = False
    try:
        is_newest = schema_version.check(connection, path)
    finally:
        if not is_newest:
            connection.close()
    if not is_newest:
        lock = ProcessLock(path)
        try:
            connection = _open_newest(path, key)
        finally:
            lock.release()
    return Opened(path, key, access, connection, None)


def _open_newest(path: Path, key: Key | None) -> Connection:
    """Return a first connection to a book that has the newest schema from now on."""
    connection = _tried(path, key, Access.READ)
    is_ready = False
    try:
        is_newest = schema_version.check(connection, path)
        is_ready = is_newest and _has_log(connection)
    finally:
        if not is_ready:
            connection.close()
    return connection if is_ready else _made_newest(path, key, is_newest=is_newest)


def _made_newest(path: Path, key: Key | None, *, is_newest: bool) -> Connection:
    connection = _tried(path, key, Access.WRITE)
    try:
        # A restored copy comes without a write-ahead log.
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
    if not is_newest:
        back_up(path, key, backup_folder(path), BackupKind.MIGRATION)
        from app.storage import migrate  # noqa: PLC0415  Alembic is slow to import

        migrate.migrate_book(path, key)
    return _first_connection(path, key)


def _has_log(connection: Connection) -> bool:
    """Tell whether the book is written through a log; the file remembers that setting."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone() or ("",)
    return str(mode) == "wal"


def backup_folder(path: Path) -> Path:
    """Return the folder beside a book where its automatic copies lie."""
    return path.parent / "backups"


def _first_connection(path: Path, key: Key | None) -> Connection:
    return _tried(path, key, Access.READ)


def _tried(path: Path, key: Key | None, access: Access) -> Connection:
    """Return a connection whose key was tried on the first page.

    Raises WrongKeyError, BookDamagedError.
    """
    is_encrypted = salt_of(path) is not None
    try:
        with environment_errors(path):
            connection = connect(path, key if is_encrypted else None, access)
            try:
                connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
            except BaseException:
                connection.close()
                raise
    except NotABookError as error:
        kind = WrongKeyError if is_encrypted else BookDamagedError
        raise kind(path=path) from error
    return connection

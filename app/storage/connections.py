"""How a connection to a book is opened: key, settings and functions, without an ORM."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path, PurePath
from typing import Any, Protocol, cast
from urllib.parse import quote

from sqlcipher3 import dbapi2

from app.storage import folding, grams
from app.storage.book_errors import environment_errors
from app.storage.keys import Key

APPLICATION_ID = 0x546F6B75
"""Stands in the file's header: a SQLite file without it is not a book ("Toku")."""

BUSY_SECONDS = 5.0
CACHED_STATEMENTS = 256
WRITER_CACHE_KB, READER_CACHE_KB = 64_000, 20_000


class Cursor(Protocol):
    """What the program uses of the driver's cursors."""

    @property
    def rowcount(self) -> int: ...
    @property
    def lastrowid(self) -> int | None: ...
    def __iter__(self) -> Iterator[tuple[Any, ...]]: ...
    def fetchone(self) -> tuple[Any, ...] | None: ...
    def fetchall(self) -> list[tuple[Any, ...]]: ...


class Connection(Protocol):
    """What the program uses of the driver's connections, which have no types of their own."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ...) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> Cursor: ...
    def create_function(
        self, name: str, narg: int, func: object, /, *, deterministic: bool = False
    ) -> object: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...
    def interrupt(self) -> None: ...
    def close(self) -> None: ...


class Access(Enum):
    """What a connection may do."""

    WRITE = "write"
    READ = "read"
    BESIDE = "beside"
    """Read a book that another program may have open: its log and its locks are left alone."""
    FROZEN = "frozen"
    """Read a file that cannot change because nothing can be written beside it."""


_HOW = {Access.BESIDE: "mode=ro&readonly_shm=1", Access.FROZEN: "immutable=1"}


def connect(path: Path, key: Key | None, access: Access) -> Connection:
    """Open a book that exists, or with WRITE make an empty file; the key is not tried yet.

    Raises what `environment_errors` knows.
    """
    with environment_errors(path):
        connection = _opened(path, access)
        try:
            _set_up(connection, key, access)
        except BaseException:
            connection.close()
            raise
    return connection


def reading_access(path: Path) -> Access:
    """Return how a book can be read where it lies: on a write-protected disk it is frozen.

    SQLite keeps an index of the write-ahead log beside the book, unless the book cannot change.
    Who closes a book last empties the log and deletes it. That the log is still in use the system's
    locks tell, and a program loses its own when any part of it opens and closes the file, as
    dialogs for files do: a connection that may only read never takes the log away.
    """
    if path.with_name(f"{path.name}-shm").exists():
        return Access.BESIDE
    log = path.with_name(f"{path.name}-wal")
    has_log = log.exists() and log.stat().st_size > 0
    can_write = os.access(path.parent, os.W_OK)
    return Access.READ if can_write or has_log else Access.FROZEN


def uri_of(path: PurePath) -> str:
    """Return a path as SQLite's address: it takes no name of a server, but a path of four strokes.

    A book on a shared folder of Windows has such a path.
    """
    parts = path.as_posix()
    return f"file://{'' if parts.startswith('/') else '/'}{quote(parts, safe='/:')}"


def key_text(key: Key | None) -> str:
    """Return the key as SQLCipher takes it: raw key and salt, nothing is derived any more."""
    return "" if key is None else f"x'{key.raw.hex()}{key.salt.hex()}'"


def _opened(path: Path, access: Access) -> Connection:
    how = _HOW.get(access)
    connection = dbapi2.connect(
        str(path.absolute()) if how is None else f"{uri_of(path.absolute())}?{how}",
        uri=how is not None,
        timeout=BUSY_SECONDS,
        isolation_level=None,  # transactions begin where the program says so
        check_same_thread=False,  # used by one thread, closed by another
        cached_statements=CACHED_STATEMENTS,
    )
    return cast("Connection", connection)


def _set_up(connection: Connection, key: Key | None, access: Access) -> None:
    # SQLCipher writes to standard error when a key is wrong, unless told before the key.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{key_text(key)}"')
    # Of the 64 MB that make warm reads as cheap as plain ones, each of several readers gets a part.
    pages = WRITER_CACHE_KB if access is Access.WRITE else READER_CACHE_KB
    connection.execute(f"PRAGMA cache_size = -{pages}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # SQLCipher's default with a key alone
    if access is Access.WRITE:
        # A power cut loses acknowledged commits below FULL; it costs 0.15 ms.
        connection.execute("PRAGMA synchronous = FULL")
        # Rows that REPLACE removes are seen by the history only with this.
        connection.execute("PRAGMA recursive_triggers = ON")
    else:
        connection.execute("PRAGMA query_only = ON")
    folding.register(connection)
    connection.create_function(grams.FUNCTION, 1, grams.grams, deterministic=True)

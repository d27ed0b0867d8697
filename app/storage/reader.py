"""The reading side of an open book: plain SQL in, rows out."""

from array import array
from collections.abc import Generator, Mapping, Sequence
from itertools import chain
from typing import Any

from app.storage.connections import Connection

Values = Sequence[Any] | Mapping[str, Any]
Kept = dict[Any, Any]
"""What a connection that only reads keeps of its answers, and the version of the book they tell."""


class Reader:
    """Asks one connection within one snapshot; every question gets one as its first argument."""

    __slots__ = ("_connection", "_kept")

    def __init__(self, connection: Connection, kept: Kept | None = None) -> None:
        self._connection = connection
        self._kept = kept

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """Return all rows."""
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """Return the first row, None when there is none."""
        return self._connection.execute(sql, values).fetchone()

    def value(self, sql: str, values: Values = ()) -> Any:
        """Return the first column of the first row, None when there is none."""
        row = self._connection.execute(sql, values).fetchone()
        return None if row is None else row[0]

    def ids(self, sql: str, values: Values = ()) -> "array[int]":
        """Return the only column, whole numbers, eight bytes each."""
        return array("q", chain.from_iterable(self._connection.execute(sql, values)))

    def each(self, sql: str, values: Values = ()) -> Generator[tuple[Any, ...]]:
        """Yield row after row; to be used up, or closed, before the question ends."""
        yield from self._connection.execute(sql, values)

    def kept_rows(self, sql: str, *values: str) -> list[tuple[Any, ...]]:
        """Return all rows of a dear question: as they were when the book is still as it was then.

        SQLite tells a connection whether any other one has written; who writes keeps nothing.
        """
        if self._kept is None:
            return self.rows(sql, values)
        version = self.value("PRAGMA data_version")
        if self._kept.get("version") != version:
            self._kept.clear()
            self._kept["version"] = version
        key = (sql, values)
        if key not in self._kept:
            self._kept[key] = self.rows(sql, values)
        found: list[tuple[Any, ...]] = self._kept[key]
        return found

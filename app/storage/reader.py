"""The reading side of an open book: plain SQL in, rows out."""

from array import array
from collections.abc import Generator, Mapping, Sequence
from itertools import chain
from typing import Any

from app.storage.connections import Connection

Values = Sequence[Any] | Mapping[str, Any]


class Reader:
    """Asks one connection within one snapshot; every question gets one as its first argument."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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

"""Adds rows by the driver, many at once, with ids that are known before."""

from collections.abc import Sequence
from itertools import chain
from typing import Any, Final

from sqlalchemy.orm import Session

from app.services.capture_outcomes import Watch

Row = tuple[object, ...]

_VALUES: Final = 30_000
"""Values in one statement.

A statement that fires triggers copies every page it touches aside, encrypted: row by row that
costs ten times the rows themselves, for thousands of rows together next to nothing.
"""


class BulkRows:
    """Adds and changes rows in the transaction of a command; the history sees each of them."""

    def __init__(self, session: Session, watch: Watch) -> None:
        driver: Any = session.connection().connection.driver_connection
        self._driver = driver
        self._watch = watch

    def add(
        self, table: str, columns: str, rows: Sequence[Row], *, is_counted: bool = False
    ) -> int:
        """Insert these rows and return the id of the first; the others follow it one by one.

        The first row gets its id from the book, which never gives an id twice. Rows that are
        counted move the progress.

        Raises:
            CaptureCancelledError: The seller stopped it.
        """
        if not rows:
            return 0
        width = columns.count(",") + 1
        places = ", ".join("?" * width)
        insert = f"INSERT INTO {table} ({columns}) VALUES "  # noqa: S608  names of our own schema
        first = self._driver.execute(f"{insert}({places})", rows[0])
        first_id = int(first.lastrowid)
        others = f"INSERT INTO {table} (id, {columns}) VALUES "  # noqa: S608
        group = f"(?, {places})"
        most = _VALUES // (width + 1)
        for start in range(1, len(rows), most):
            part = rows[start : start + most]
            sql = others + ", ".join([group] * len(part))
            values = chain.from_iterable(
                (first_id + start + place, *row) for place, row in enumerate(part)
            )
            self._driver.execute(sql, tuple(values))
            self._watch.passed(len(part) if is_counted else 0)
        return first_id

    def run(self, sql: str, rows: Sequence[Row]) -> None:
        """Run one statement for each of these rows."""
        if rows:
            self._driver.executemany(sql, rows)

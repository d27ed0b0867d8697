"""Adds rows by the driver, many at once, with ids that are known before."""

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any, Final

from sqlalchemy.orm import Session

from app.services.capture_outcomes import Watch

Column = Sequence[Any]
Row = Sequence[Any]

_PART: Final = 5_000
"""Rows that go from the desk into the book with one statement.

A statement that fires triggers puts every page it touches aside first: row by row that costs more
than the rows themselves.
"""


class BulkRows:
    """Adds and changes rows in the transaction of a command; the history sees each of them."""

    def __init__(self, session: Session, watch: Watch) -> None:
        driver: Any = session.connection().connection.driver_connection
        self._driver = driver
        self._watch = watch

    def add(self, table: str, columns: Mapping[str, Column], *, is_counted: bool = False) -> int:
        """Insert rows, given column by column, and return the id of the first.

        The others follow it one by one: the book never gives an id twice, and nobody else writes
        meanwhile. Rows that are counted move the progress.

        Raises:
            CaptureCancelledError: The seller stopped it.
        """
        count = len(next(iter(columns.values())))
        if not count:
            return 0
        first_id = self._add_first(table, {name: column[0] for name, column in columns.items()})
        # Handing a value to the driver takes as long as writing it: what is the same in all rows
        # is handed over once.
        same = {name: col[0] for name, col in columns.items() if col.count(col[0]) == count}
        varied = {name: column for name, column in columns.items() if name not in same}
        names = ["id", *varied]
        self._driver.execute(f"CREATE TEMPORARY TABLE desk ({', '.join(names)})")
        put = f"INSERT INTO temp.desk VALUES ({', '.join('?' * len(names))})"  # noqa: S608
        move = (
            f"INSERT INTO {table} ({', '.join([*names, *same])})"  # noqa: S608  own names
            f" SELECT {', '.join([*names, *repeat('?', len(same))])} FROM temp.desk ORDER BY id"
        )
        for start in range(1, count, _PART):
            end = min(start + _PART, count)
            ids = range(first_id + start, first_id + end)
            part = [column[start:end] for column in varied.values()]
            self._driver.executemany(put, zip(ids, *part, strict=True))
            self._driver.execute(move, tuple(same.values()))
            self._driver.execute("DELETE FROM temp.desk")
            self._watch.passed(end - start if is_counted else 0)
        self._driver.execute("DROP TABLE temp.desk")
        return first_id

    def run(self, sql: str, rows: Sequence[Row]) -> None:
        """Run one statement for each of these rows."""
        if rows:
            self._driver.executemany(sql, rows)

    def _add_first(self, table: str, row: Mapping[str, Any]) -> int:
        places = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})"  # noqa: S608
        return int(self._driver.execute(sql, tuple(row.values())).lastrowid)

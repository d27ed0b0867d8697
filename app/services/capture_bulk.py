"""Adds rows by the driver, many at once, with ids that are known before."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.services.capture_outcomes import Watch

Row = tuple[object, ...]


class BulkRows:
    """Adds and changes rows in the transaction of a command; the history sees each of them."""

    def __init__(self, session: Session, watch: Watch) -> None:
        self._connection = session.connection()
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
        places = ", ".join("?" * (columns.count(",") + 1))
        first = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608  own names
        first_id = int(self._connection.exec_driver_sql(first, rows[0]).lastrowid)
        others = f"INSERT INTO {table} (id, {columns}) VALUES (?, {places})"  # noqa: S608
        for start in range(1, len(rows), Watch.STEP):
            part = rows[start : start + Watch.STEP]
            numbered = [(first_id + start + place, *row) for place, row in enumerate(part)]
            self._connection.exec_driver_sql(others, numbered)
            self._watch.passed(len(part) if is_counted else 0)
        return first_id

    def run(self, sql: str, rows: Sequence[Row]) -> None:
        """Run one statement for each of these rows."""
        if rows:
            self._connection.exec_driver_sql(sql, list(rows))

"""Rows of a book that is being made, by table, ready for bulk inserts."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import cast

from app.models.money import Yen

Value = str | int | bytes | None


class Sheet:
    """Collects rows; every row of a table must name the same columns."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = defaultdict(int)
        self._columns: dict[str, tuple[str, ...]] = {}
        self._rows: dict[str, list[tuple[Value, ...]]] = defaultdict(list)
        self._listings: dict[tuple[int, str], int] = {}

    def next_id(self, table: str) -> int:
        """Return the next free id of a table."""
        self._ids[table] += 1
        return self._ids[table]

    def add(self, table: str, **values: object) -> None:
        """Add one row: moments, days and lists are turned into what the book keeps."""
        if table not in self._columns:
            self._columns[table] = tuple(values)
        self._rows[table].append(tuple([_kept(value) for value in values.values()]))

    def change(self, table: str, row_id: int, **values: object) -> None:
        """Write some columns of a row anew; the ids of its table are counted from one."""
        row = list(self._rows[table][row_id - 1])
        for name, value in values.items():
            row[self._columns[table].index(name)] = _kept(value)
        self._rows[table][row_id - 1] = tuple(row)

    def remember_listing(self, service: int, marketplace_id: str, listing_id: int) -> None:
        """Note which listing sells this service on this marketplace."""
        self._listings[service, marketplace_id] = listing_id

    def listing_id(self, service: int, marketplace_id: str) -> int | None:
        """Return the listing that sells this service there, if there is one."""
        return self._listings.get((service, marketplace_id))

    def column(self, table: str, name: str) -> list[Yen | None]:
        """Return one column of amounts, in the order the rows were added."""
        if table not in self._columns:
            return []
        place = self._columns[table].index(name)
        return [cast("Yen | None", row[place]) for row in self._rows[table]]

    def rows(self, table: str, *names: str) -> list[tuple[Value, ...]]:
        """Return some columns of every row of a table, in the order the rows were added."""
        if table not in self._columns:
            return []
        places = [self._columns[table].index(name) for name in names]
        return [tuple([row[place] for place in places]) for row in self._rows[table]]

    def statements(self, tables: Iterable[str]) -> Iterator[tuple[str, list[tuple[Value, ...]]]]:
        """Return an INSERT with all its rows for each of these tables that has any."""
        for table in tables:
            if rows := self._rows.get(table):
                yield insert_into(table, self._columns[table]), rows


def insert_into(table: str, columns: Iterable[str]) -> str:
    """Return the INSERT of one row of these columns."""
    names = tuple(columns)
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - own names


def _kept(value: object) -> Value:
    if value is None or type(value) in {int, str, bytes}:
        return cast("Value", value)
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return value
    if isinstance(value, tuple | list):
        return json.dumps(value, ensure_ascii=False)
    raise TypeError(type(value))

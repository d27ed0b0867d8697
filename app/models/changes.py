"""What one committed command changed."""

from typing import NamedTuple


class Changes(NamedTuple):
    """Which rows one change set added, changed or removed.

    `rows` maps a table to the ids that changed in it; for a change set of very many rows a table
    maps to None, which means "any of them".
    """

    command: str = ""
    rows: "dict[str, frozenset[int] | None] | None" = None

    def touches(self, *tables: str) -> bool:
        """Tell whether any row of one of these tables changed."""
        return any(table in (self.rows or {}) for table in tables)

    def ids(self, table: str) -> frozenset[int] | None:
        """Return the ids of this table's rows that changed, or None when they may be any."""
        return (self.rows or {}).get(table, frozenset())

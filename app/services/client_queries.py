"""Questions about clients."""

from typing import NamedTuple

from app.models.money import Yen
from app.storage.folding import holds, words_of
from app.storage.reader import Reader


class HandleRow(NamedTuple):
    """A client's name on one marketplace."""

    marketplace_id: str
    name: str


class ClientRow(NamedTuple):
    """One client: `net` sums what is known of the orders that were not cancelled or refunded."""

    id: int
    name: str
    reading: str
    handles: tuple[HandleRow, ...]
    orders: int
    net: Yen
    note: str


class ClientName(NamedTuple):
    """A client to choose while typing."""

    id: int
    name: str
    marketplaces: tuple[str, ...]


def client_names(reader: Reader, text: str = "", limit: int = 20) -> tuple[ClientName, ...]:
    """Return clients whose name, reading or handle holds all the words, by reading and name."""
    conditions, values = ["1 = 1"], list[str]()
    for word in words_of(text):
        pieces = [holds(column, word) for column in ("c.name", "c.reading", "h.name")]
        conditions.append(f"({' OR '.join(sql for sql, _ in pieces)})")
        values += [value for _, some in pieces for value in some]
    rows = reader.rows(
        "SELECT c.id, c.name, GROUP_CONCAT(DISTINCT h.marketplace_id)"  # noqa: S608
        " FROM clients c LEFT JOIN handles h ON h.client_id = c.id"
        f" WHERE {' AND '.join(conditions)} GROUP BY c.id, c.name, c.reading"
        " ORDER BY CASE c.reading WHEN '' THEN c.name ELSE c.reading END, c.id LIMIT ?",
        (*values, limit),
    )
    return tuple(
        ClientName(client_id, name, tuple(sorted(sites.split(","))) if sites else ())
        for client_id, name, sites in rows
    )


def client_row(reader: Reader, client_id: int) -> ClientRow | None:
    """Return one client with what he brought, None when there is none."""
    row = reader.row(
        "SELECT c.id, c.name, c.reading, c.note, COUNT(o.id), COALESCE(SUM(o.net), 0)"
        " FROM clients c LEFT JOIN orders o"
        " ON o.client_id = c.id AND o.stage NOT IN ('cancelled', 'refunded')"
        " WHERE c.id = ? GROUP BY c.id, c.name, c.reading, c.note",
        (client_id,),
    )
    if row is None:
        return None
    handles = reader.rows(
        "SELECT marketplace_id, name FROM handles WHERE client_id = ? ORDER BY id", (client_id,)
    )
    return ClientRow(
        id=row[0],
        name=row[1],
        reading=row[2],
        handles=tuple(HandleRow(*handle) for handle in handles),
        orders=row[4],
        net=Yen(row[5]),
        note=row[3],
    )

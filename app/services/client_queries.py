"""Questions about clients: which, in what order, the rows of a window, and one of them."""

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from app.models.money import Yen
from app.storage.folding import holds, words_of
from app.storage.reader import Reader

if TYPE_CHECKING:
    from array import array


class ClientSort(StrEnum):
    """What a list of clients is sorted by."""

    NAME = "name"
    SITES = "sites"
    ORDERS = "orders"
    NET = "net"
    RATING = "rating"
    LAST = "last"
    NEXT = "next"


class ClientFilter(NamedTuple):
    """Which clients a list shows; an empty field does not filter.

    `text` is matched width-, kana- and case-insensitively against name, reading and handles;
    `is_risky` asks for a risk note, `is_regular` for two orders or more. Clients whose personal
    data was erased are shown with `is_erased` alone.
    """

    text: str = ""
    marketplaces: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    is_risky: bool = False
    is_regular: bool = False
    is_erased: bool = False


EVERYBODY = ClientFilter()
"""The filter that lets every client through who is known by name."""


class HandleRow(NamedTuple):
    """A client's name on one marketplace."""

    marketplace_id: str
    name: str


class ClientLine(NamedTuple):
    """One client as a list shows him.

    `orders` and `net` are those of what was bought and neither cancelled nor refunded; `net` is
    None where none is known, `net_unknown` counts those without. `rating` is the mean of the stars
    he gave, `last_at` when anything was last heard of him, `next_on` the nearest day of what is
    still to do for him.
    """

    id: int
    name: str
    reading: str
    marketplaces: tuple[str, ...]
    orders: int
    net: Yen | None
    net_unknown: int
    rating: float | None
    last_at: int | None
    next_on: date | None
    tags: tuple[str, ...]
    risks: int
    erased_at: int | None

    @property
    def is_regular(self) -> bool:
        """Whether he came again."""
        return self.orders >= REGULAR


class ClientName(NamedTuple):
    """A client to choose while typing."""

    id: int
    name: str
    marketplaces: tuple[str, ...]


class ClientCounts(NamedTuple):
    """How many clients there are, have come again, and are to be taken with care."""

    all: int
    regular: int
    risky: int


class TagCount(NamedTuple):
    """A tag, and how many clients have it."""

    name: str
    clients: int


REGULAR = 2
_BOUGHT = "('purchased', 'working', 'delivered', 'completed')"
_NAME = "CASE c.reading WHEN '' THEN c.name ELSE c.reading END"
_COUNT = f"(SELECT COUNT(*) FROM orders o WHERE o.client_id = c.id AND o.stage IN {_BOUGHT})"  # noqa: S608
_NET = f"""(SELECT SUM(o.net) FROM orders o
   WHERE o.client_id = c.id AND o.stage IN {_BOUGHT})"""  # noqa: S608
_UNKNOWN = f"""(SELECT COUNT(*) - COUNT(o.net) FROM orders o
   WHERE o.client_id = c.id AND o.stage IN {_BOUGHT})"""  # noqa: S608
_RATING = "(SELECT AVG(o.rating_received) FROM orders o WHERE o.client_id = c.id)"
_LAST = """NULLIF(MAX(
   COALESCE((SELECT MAX(COALESCE(o.completed_at, o.ended_at, o.delivered_at, o.purchased_at,
                                 o.inquired_at, o.created_at))
               FROM orders o WHERE o.client_id = c.id), 0),
   COALESCE((SELECT MAX(v.last_message_at) FROM conversations v WHERE v.client_id = c.id), 0)), 0)
"""
_NEXT = """(SELECT MIN(COALESCE(o.due_on, date(o.booked_at + 32400, 'unixepoch'))) FROM orders o
   WHERE o.client_id = c.id AND o.stage IN ('inquiry', 'purchased', 'working'))"""
_SITES = """(SELECT GROUP_CONCAT(site) FROM
   (SELECT DISTINCT h.marketplace_id AS site FROM handles h WHERE h.client_id = c.id ORDER BY 1))"""
_TAGS = """(SELECT json_group_array(name) FROM
   (SELECT t.name FROM client_tags t WHERE t.client_id = c.id ORDER BY t.id))"""
_RISKS = "(SELECT COUNT(*) FROM risk_notes r WHERE r.client_id = c.id)"

_KEYS = {
    ClientSort.NAME: _NAME,
    ClientSort.SITES: _SITES,
    ClientSort.ORDERS: _COUNT,
    ClientSort.NET: _NET,
    ClientSort.RATING: _RATING,
    ClientSort.LAST: _LAST,
    ClientSort.NEXT: _NEXT,
}

_ROW = f"""
    SELECT c.id, c.name, c.reading, {_SITES}, {_COUNT}, {_NET}, {_UNKNOWN}, {_RATING}, {_LAST},
           {_NEXT}, {_TAGS}, {_RISKS}, c.erased_at
      FROM clients c WHERE c.id IN ({{ids}})
"""  # noqa: S608  our own SQL

Condition = tuple[str, tuple[object, ...]]


def client_ids(
    reader: Reader,
    where: ClientFilter = EVERYBODY,
    sort: ClientSort = ClientSort.LAST,
    *,
    descending: bool = True,
) -> "array[int]":
    """Return the ids of the matching clients in this order; what is empty comes last either way."""
    condition, values = _matching(where)
    direction = "DESC" if descending else "ASC"
    return reader.ids(
        f"SELECT id FROM (SELECT c.id, {_KEYS[sort]} AS key FROM clients c WHERE {condition})"  # noqa: S608
        f" ORDER BY key IS NULL, key {direction}, id DESC",
        values,
    )


def client_lines(reader: Reader, ids: Sequence[int]) -> dict[int, ClientLine]:
    """Return the lines with these ids (a window: at most some hundreds)."""
    if not ids:
        return {}
    rows = reader.rows(_ROW.format(ids=", ".join("?" * len(ids))), tuple(ids))
    return {row[0]: _line(*row) for row in rows}


def client_names(reader: Reader, text: str = "", limit: int = 20) -> tuple[ClientName, ...]:
    """Return clients whose name, reading or handle holds all the words, by reading and name."""
    condition, values = _matching(ClientFilter(text=text))
    rows = reader.rows(
        f"SELECT c.id, c.name, {_SITES} FROM clients c WHERE {condition}"  # noqa: S608
        f" ORDER BY {_NAME}, c.id LIMIT ?",
        (*values, limit),
    )
    return tuple(ClientName(client_id, name, _split(sites)) for client_id, name, sites in rows)


def client_counts(reader: Reader) -> ClientCounts:
    """Return how many clients there are, have come again, and are to be taken with care."""
    row = reader.row(
        "SELECT (SELECT COUNT(*) FROM clients WHERE erased_at IS NULL),"  # noqa: S608
        " (SELECT COUNT(*) FROM (SELECT 1 FROM orders o WHERE o.client_id IS NOT NULL"
        f" AND o.stage IN {_BOUGHT} GROUP BY o.client_id HAVING COUNT(*) >= {REGULAR})),"
        " (SELECT COUNT(DISTINCT client_id) FROM risk_notes)"
    )
    return ClientCounts(*(row or (0, 0, 0)))


def client_tags(reader: Reader) -> tuple[TagCount, ...]:
    """Return all tags there are, the most used first."""
    rows = reader.rows(
        "SELECT name, COUNT(*) FROM client_tags GROUP BY name ORDER BY COUNT(*) DESC, name"
    )
    return tuple(TagCount(*row) for row in rows)


def _matching(where: ClientFilter) -> Condition:
    """Return the condition on `clients c` that this filter means."""
    parts: list[Condition] = [
        ("c.erased_at IS NOT NULL" if where.is_erased else "c.erased_at IS NULL", ())
    ]
    parts += [_word(word) for word in words_of(where.text)]
    if where.marketplaces:
        places = ", ".join("?" * len(where.marketplaces))
        sql = f"SELECT client_id FROM handles WHERE marketplace_id IN ({places})"  # noqa: S608
        parts.append((f"c.id IN ({sql})", where.marketplaces))
    parts += [
        ("c.id IN (SELECT client_id FROM client_tags WHERE name = ?)", (tag,)) for tag in where.tags
    ]
    if where.is_risky:
        parts.append(("c.id IN (SELECT client_id FROM risk_notes)", ()))
    if where.is_regular:
        parts.append((f"{_COUNT} >= {REGULAR}", ()))
    values = tuple(value for _, some in parts for value in some)
    return " AND ".join(sql for sql, _ in parts), values


def _word(word: str) -> Condition:
    pieces = [holds(column, word) for column in ("c.name", "c.reading")]
    in_handle, handle_values = holds("h.name", word)
    pieces.append(
        (f"c.id IN (SELECT h.client_id FROM handles h WHERE {in_handle})", handle_values)  # noqa: S608
    )
    values = tuple(value for _, some in pieces for value in some)
    return f"({' OR '.join(sql for sql, _ in pieces)})", values


def _line(*row: object) -> ClientLine:
    fields = list(row)
    fields[3] = _split(row[3])
    fields[9] = None if row[9] is None else date.fromisoformat(str(row[9]))
    fields[10] = tuple(json.loads(str(row[10])))
    return ClientLine(*fields)  # type: ignore[arg-type]


def _split(sites: object) -> tuple[str, ...]:
    return tuple(str(sites).split(",")) if sites else ()

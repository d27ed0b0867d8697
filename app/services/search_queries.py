"""One box over orders, clients, listings and messages."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from app.storage.folding import fold, holds, words_of
from app.storage.reader import Reader

SNIPPET_LENGTH = 80
_SNIPPET_LEAD = 20


class HitKind(StrEnum):
    """What was found."""

    ORDER = "order"
    CLIENT = "client"
    LISTING = "listing"
    MESSAGE = "message"


class Hit(NamedTuple):
    """One thing found; `order_id` is the order to open for it, None where there is none."""

    kind: HitKind
    id: int
    title: str
    snippet: str
    marketplace_id: str | None
    order_id: int | None


EVERY_KIND = tuple(HitKind)


def search(
    reader: Reader, words: str, limit: int = 50, kinds: Sequence[HitKind] = EVERY_KIND
) -> tuple[Hit, ...]:
    """Return what holds all these words, newest first, up to `limit` of each kind.

    Width, kana and case do not matter, and a word may be one character. Nothing but space finds
    nothing.
    """
    wanted = words_of(words)
    if not wanted:
        return ()
    finders: dict[HitKind, _Finder] = {
        HitKind.ORDER: _orders,
        HitKind.CLIENT: _clients,
        HitKind.LISTING: _listings,
        HitKind.MESSAGE: _messages,
    }
    return tuple(hit for kind in kinds for hit in finders[kind](reader, wanted, limit))


_Finder = Callable[[Reader, Sequence[str], int], list[Hit]]


def _orders(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    condition, values = _all_words(words, _order_holds)
    rows = reader.rows(
        "SELECT o.id, o.number, o.title, COALESCE(c.name, ''), o.marketplace_id, o.note"  # noqa: S608
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        f" WHERE {condition} ORDER BY o.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        Hit(HitKind.ORDER, order_id, title, _about(number, client), marketplace_id, order_id)
        for order_id, number, title, client, marketplace_id, _note in rows
    ]


def _clients(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    condition, values = _all_words(words, _client_holds)
    rows = reader.rows(
        "SELECT c.id, c.name, c.note FROM clients c"  # noqa: S608
        f" WHERE {condition} ORDER BY c.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        Hit(HitKind.CLIENT, client_id, name, snippet(note, words), None, None)
        for client_id, name, note in rows
    ]


def _listings(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    condition, values = _all_words(words, lambda word: holds("l.title", word))
    rows = reader.rows(
        "SELECT l.id, l.title, s.title, l.marketplace_id"  # noqa: S608
        " FROM listings l JOIN services s ON s.id = l.service_id"
        f" WHERE {condition} ORDER BY l.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        Hit(HitKind.LISTING, listing_id, title, service, marketplace_id, None)
        for listing_id, title, service, marketplace_id in rows
    ]


def _messages(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    condition, values = _all_words(words, lambda word: holds("m.body", word))
    rows = reader.rows(
        "SELECT m.id, COALESCE(o.title, v.title), m.sender, m.body, v.marketplace_id, v.order_id"  # noqa: S608
        " FROM messages m JOIN conversations v ON v.id = m.conversation_id"
        " LEFT JOIN orders o ON o.id = v.order_id"
        f" WHERE {condition} ORDER BY m.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        Hit(
            HitKind.MESSAGE,
            message_id,
            title or sender,
            snippet(body, words),
            marketplace_id,
            order_id,
        )
        for message_id, title, sender, body, marketplace_id, order_id in rows
    ]


def snippet(text: str, words: Sequence[str]) -> str:
    """Return one line of the text around the first of these folded words it holds."""
    line = " ".join(text.split())
    if len(line) <= SNIPPET_LENGTH:
        return line
    folded = [fold(character) for character in line]
    found = [place for word in words if (place := "".join(folded).find(word)) >= 0]
    start = _character_at(folded, min(found, default=0)) - _SNIPPET_LEAD
    if start <= 0:
        return f"{line[: SNIPPET_LENGTH - 1]}…"
    rest = line[start : start + SNIPPET_LENGTH - 2]
    return f"…{rest}…" if start + len(rest) < len(line) else f"…{rest}"


def _character_at(folded: list[str], place: int) -> int:
    """Return which character of the text stands at this place of its folded form."""
    return bisect_right(list(accumulate(map(len, folded))), place)


def _about(number: str, client: str) -> str:
    return f"{number} {client}".strip()


def _all_words(
    words: Sequence[str], condition: Callable[[str], tuple[str, tuple[str, ...]]]
) -> tuple[str, tuple[str, ...]]:
    pieces = [condition(word) for word in words]
    return " AND ".join(sql for sql, _ in pieces), tuple(v for _, values in pieces for v in values)


def _order_holds(word: str) -> tuple[str, tuple[str, ...]]:
    in_name, name_values = holds("name", word)
    columns = ["o.title", "o.number"] if word.isascii() else ["o.title"]
    pieces = [holds(column, word) for column in columns]
    in_client = f"o.client_id IN (SELECT id FROM clients WHERE {in_name})"  # noqa: S608
    sql = " OR ".join([*(piece for piece, _ in pieces), in_client])
    return f"({sql})", (*(v for _, values in pieces for v in values), *name_values)


def _client_holds(word: str) -> tuple[str, tuple[str, ...]]:
    pieces = [holds(column, word) for column in ("c.name", "c.reading", "c.note")]
    in_handle, handle_values = holds("h.name", word)
    by_handle = f"c.id IN (SELECT h.client_id FROM handles h WHERE {in_handle})"  # noqa: S608
    sql = " OR ".join([*(piece for piece, _ in pieces), by_handle])
    return f"({sql})", (*(v for _, values in pieces for v in values), *handle_values)

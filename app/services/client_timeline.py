"""What happened with a client: orders, messages, notes and files, the newest first, in pages."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from app.models.moments import start_of
from app.services.risk_queries import risk_notes_of
from app.storage.reader import Reader

PAGE = 40


class PastKind(StrEnum):
    """What a line of a client's past is."""

    ORDER = "order"
    MESSAGE = "message"
    NOTE = "note"
    FILE = "file"


class Place(NamedTuple):
    """Where in the past a line stands: the key that pages go on from."""

    at: int
    rank: int
    id: int


class PastRow(NamedTuple):
    """One line: `title` says what, `detail` more; it opens an order or a conversation.

    `word` is the stage of an order, the side that spoke a message or sent a file, else empty.
    """

    kind: PastKind
    place: Place
    title: str
    detail: str
    word: str
    order_id: int | None
    conversation_id: int | None
    marketplace_id: str | None

    @property
    def at(self) -> int:
        """When it was, in seconds UTC."""
        return self.place.at


EVERY_KIND = tuple(PastKind)
BEGINNING = Place(1 << 60, 0, 0)
_RANKS = {kind: rank for rank, kind in enumerate(PastKind)}
_AT = "COALESCE(o.purchased_at, o.inquired_at, o.created_at)"


def client_timeline(
    reader: Reader,
    client_id: int,
    kinds: Iterable[PastKind] = EVERY_KIND,
    before: Place | None = None,
    limit: int = PAGE,
) -> tuple[PastRow, ...]:
    """Return the newest lines of these kinds, or those that stand before a place."""
    finders: dict[PastKind, _Finder] = {
        PastKind.ORDER: _orders,
        PastKind.MESSAGE: _messages,
        PastKind.NOTE: _notes,
        PastKind.FILE: _files,
    }
    place = before or BEGINNING
    found = [row for kind in kinds for row in finders[kind](reader, client_id, place, limit)]
    return tuple(sorted(found, key=lambda row: row.place, reverse=True)[:limit])


_Finder = Callable[[Reader, int, Place, int], list[PastRow]]


def _orders(reader: Reader, client_id: int, before: Place, limit: int) -> list[PastRow]:
    rows = reader.rows(
        f"SELECT {_AT} AS at, ?1 AS rank, o.id, o.title, o.number, o.stage, o.marketplace_id"  # noqa: S608
        f" FROM orders o WHERE o.client_id = ?2 AND ({_AT}, ?1, o.id) < (?3, ?4, ?5)"
        " ORDER BY at DESC, o.id DESC LIMIT ?6",
        (_RANKS[PastKind.ORDER], client_id, *before, limit),
    )
    return [
        PastRow(PastKind.ORDER, Place(at, rank, order), title, number, stage, order, None, site)
        for at, rank, order, title, number, stage, site in rows
    ]


def _notes(reader: Reader, client_id: int, before: Place, limit: int) -> list[PastRow]:
    """Return the notes on his orders, and the risk notes, each as of its day."""
    rank = _RANKS[PastKind.NOTE]
    rows = reader.rows(
        f"SELECT {_AT} AS at, o.id, o.note, o.title, o.marketplace_id FROM orders o"  # noqa: S608
        f" WHERE o.client_id = ? AND o.note <> '' AND ({_AT}, ?, o.id) < (?, ?, ?)"
        " ORDER BY at DESC, o.id DESC LIMIT ?",
        (client_id, rank, *before, limit),
    )
    found = [
        PastRow(PastKind.NOTE, Place(at, rank, order_id), note, title, "", order_id, None, site)
        for at, order_id, note, title, site in rows
    ]
    for risk in risk_notes_of(reader, client_id):
        # Below zero, so that it never shares a place with the note of an order.
        place = Place(start_of(risk.noted_on), rank, -risk.id)
        if place < before:
            room = risk.conversation_id
            found.append(
                PastRow(PastKind.NOTE, place, risk.fact, risk.evidence, "risk", None, room, None)
            )
    return found


def _messages(reader: Reader, client_id: int, before: Place, limit: int) -> list[PastRow]:
    return _of_rooms(
        reader,
        client_id,
        before,
        limit,
        PastKind.MESSAGE,
        "SELECT m.sent_at, m.id, m.body, m.sender, m.side FROM messages m"
        " WHERE m.conversation_id = ? AND m.sent_at <= ? AND (m.sent_at, ?, m.id) < (?, ?, ?)"
        " ORDER BY m.sent_at DESC, m.id DESC LIMIT ?",
    )


def _files(reader: Reader, client_id: int, before: Place, limit: int) -> list[PastRow]:
    return _of_rooms(
        reader,
        client_id,
        before,
        limit,
        PastKind.FILE,
        "SELECT m.sent_at, a.id, a.name, m.sender, m.side"
        " FROM messages m JOIN attachments a ON a.message_id = m.id"
        " WHERE m.conversation_id = ? AND m.sent_at <= ? AND (m.sent_at, ?, a.id) < (?, ?, ?)"
        " ORDER BY m.sent_at DESC, a.id DESC LIMIT ?",
    )


def _of_rooms(
    reader: Reader, client_id: int, before: Place, limit: int, kind: PastKind, sql: str
) -> list[PastRow]:
    """Ask room by room, those that were spoken in last first, until no older room can add any."""
    rank = _RANKS[kind]
    rooms = reader.rows(
        "SELECT v.id, v.order_id, v.marketplace_id, COALESCE(v.last_message_at, 0)"
        " FROM conversations v WHERE v.client_id = ? ORDER BY v.last_message_at DESC",
        (client_id,),
    )
    found: list[PastRow] = []
    for room, order_id, site, last_at in rooms:
        if len(found) == limit and found[-1].at > last_at:
            break
        rows = reader.rows(sql, (room, before.at, rank, *before, limit))
        found += [
            PastRow(kind, Place(at, rank, row_id), title, who, side, order_id, room, site)
            for at, row_id, title, who, side in rows
        ]
        found = sorted(found, key=lambda row: row.place, reverse=True)[:limit]
    return found

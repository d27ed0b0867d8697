"""The rooms of a capture: what the book has of them, and what their pages add."""

from collections.abc import Iterable, Sequence
from typing import Any

from app.capture.mail_events import SAID
from app.models.types import MessageSource, RoomKind, Side
from app.services.capture_people import chunks, marks
from app.services.captured_lines import Line
from app.services.captured_room import CapturedRoom
from app.storage.reader import Reader

_ROOMS = """
    SELECT id, room, title, order_id, client_id, is_whole, kind, url FROM conversations
     WHERE marketplace_id = ? AND room IN ({marks})
"""
_LINES = """
    SELECT m.conversation_id, m.sent_at, m.side, m.body, m.site_id, m.position, m.id,
           (SELECT COUNT(*) FROM attachments a WHERE a.message_id = m.id), m.source
      FROM conversations v JOIN messages m ON m.conversation_id = v.id
     WHERE v.marketplace_id = ? AND v.room IN ({marks}) ORDER BY m.sent_at, m.position, m.id
"""

_MAILS = """
    SELECT l.conversation_id, l.event, l.received_at
      FROM conversations v JOIN mails l ON l.conversation_id = v.id
     WHERE v.marketplace_id = ? AND v.room IN ({marks}) ORDER BY l.received_at DESC
"""


def known_rooms(
    reader: Reader, marketplace_id: str, numbers: Iterable[str]
) -> dict[str, CapturedRoom]:
    """Return those of these rooms that are in the book, with all their messages, by number."""
    found: dict[str, CapturedRoom] = {}
    by_id: dict[int, CapturedRoom] = {}
    for part in chunks(list(set(numbers))):
        values = (marketplace_id, *part)
        for row in reader.rows(_ROOMS.format(marks=marks(part)), values):
            room = _room(marketplace_id, row)
            found[room.room] = by_id[row[0]] = room
        for room_id, *line in reader.rows(_LINES.format(marks=marks(part)), values):
            by_id[room_id].lines.append(_line(line))
        for room_id, event, received_at in reader.rows(_MAILS.format(marks=marks(part)), values):
            side = Side.CLIENT if event in SAID else Side.SITE
            by_id[room_id].told.append((side, received_at))
    return found


def direct_rooms_of(reader: Reader, marketplace_id: str, clients: Iterable[int]) -> dict[str, int]:
    """Return the threads of direct messages of these clients who have just one, and whose it is."""
    found: dict[str, int] = {}
    for part in chunks([str(client) for client in sorted(clients)]):
        rows = reader.rows(
            "SELECT MIN(room), client_id FROM conversations"  # noqa: S608  our own SQL
            f" WHERE marketplace_id = ? AND kind = 'direct' AND client_id IN ({marks(part)})"
            " GROUP BY client_id HAVING COUNT(*) = 1",
            (marketplace_id, *part),
        )
        found.update(rows)
    return found


def _room(marketplace_id: str, row: Sequence[Any]) -> CapturedRoom:
    room_id, number, title, order_id, client_id, is_whole, kind, url = row
    return CapturedRoom(
        marketplace_id,
        number,
        room_id,
        title,
        order_id,
        client_id,
        bool(is_whole),
        kind=RoomKind(kind),
        url=url,
    )


def _line(row: Sequence[Any]) -> Line:
    sent_at, side, body, site_id, position, line_id, files, source = row
    return Line(
        sent_at,
        Side(side),
        body,
        site_id,
        position,
        line_id,
        files_known=files,
        source=MessageSource(source),
    )


def rooms_without_order(reader: Reader, marketplace_id: str) -> dict[str, int]:
    """Return the ids of the conversations whose order is not in the book yet, by room."""
    rows = reader.rows(
        "SELECT room, id FROM conversations"
        " WHERE marketplace_id = ? AND order_id IS NULL AND kind = 'room'",
        (marketplace_id,),
    )
    return dict(rows)

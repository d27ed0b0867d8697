"""The rooms of a capture: what the book has of them, and what their pages add."""

from collections.abc import Iterable

from app.models.types import Side
from app.services.capture_people import chunks, marks
from app.services.captured_room import CapturedRoom, Line
from app.storage.reader import Reader

_ROOMS = """
    SELECT id, room, title, order_id, client_id, is_whole FROM conversations
     WHERE marketplace_id = ? AND room IN ({marks})
"""
_LINES = """
    SELECT m.conversation_id, m.sent_at, m.side, m.body, m.site_id, m.position, m.id,
           (SELECT COUNT(*) FROM attachments a WHERE a.message_id = m.id)
      FROM conversations v JOIN messages m ON m.conversation_id = v.id
     WHERE v.marketplace_id = ? AND v.room IN ({marks}) ORDER BY m.sent_at, m.position, m.id
"""


def known_rooms(
    reader: Reader, marketplace_id: str, numbers: Iterable[str]
) -> dict[str, CapturedRoom]:
    """Return those of these rooms that are in the book, with all their messages, by number."""
    found: dict[str, CapturedRoom] = {}
    by_id: dict[int, CapturedRoom] = {}
    for part in chunks(list(set(numbers))):
        values = (marketplace_id, *part)
        for room_id, number, title, order_id, client_id, is_whole in reader.rows(
            _ROOMS.format(marks=marks(part)), values
        ):
            room = CapturedRoom(
                marketplace_id, number, room_id, title, order_id, client_id, bool(is_whole)
            )
            found[number] = by_id[room_id] = room
        for room_id, sent_at, side, body, site_id, position, line_id, files in reader.rows(
            _LINES.format(marks=marks(part)), values
        ):
            line = Line(sent_at, Side(side), body, site_id, position, line_id, files_known=files)
            by_id[room_id].lines.append(line)
    return found


def rooms_without_order(reader: Reader, marketplace_id: str) -> dict[str, int]:
    """Return the ids of the conversations whose order is not in the book yet, by room."""
    rows = reader.rows(
        "SELECT room, id FROM conversations WHERE marketplace_id = ? AND order_id IS NULL",
        (marketplace_id,),
    )
    return dict(rows)

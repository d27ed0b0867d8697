"""Writes the rooms of a capture: conversations, their messages and attachments."""

from collections.abc import Iterable, Sequence

from app.services.capture_bulk import BulkRows, Row
from app.services.capture_planning import Plan
from app.services.capture_rooms import rooms_without_order
from app.services.captured_order import CapturedOrder
from app.services.captured_room import CapturedRoom, Line
from app.storage.reader import Reader

_ROOM_FACTS = ("order_id", "client_id", "title", "is_whole", "last_message_at", "last_side")

Place = tuple[str, str]


class RoomWriter:
    """Writes the rooms of a capture, once it learned the ids of the orders just written."""

    def __init__(self, bulk: BulkRows, reader: Reader, plan: Plan) -> None:
        self._bulk = bulk
        self._rooms = plan.rooms
        sites = {order.marketplace_id for order in plan.orders}
        self._waiting: dict[Place, int] = {
            (site, room): room_id
            for site in sites
            for room, room_id in rooms_without_order(reader, site).items()
        }
        # Of a hundred thousand orders only these need be remembered.
        told = {(room.marketplace_id, room.room) for room in plan.rooms}
        self._wanted = told | self._waiting.keys()
        self._ids: dict[Place, int] = {}

    def learn(self, order: CapturedOrder, order_id: int) -> None:
        """Note the id of an order, if a room is its."""
        place = (order.marketplace_id, order.number)
        if place in self._wanted:
            self._ids[place] = order_id

    def write(self) -> None:
        """Write these rooms, and join rooms that waited for their order to the new ones."""
        rooms = self._rooms
        self._add_rooms([room for room in rooms if room.id is None])
        self._change_rooms([room for room in rooms if room.id is not None])
        pairs = [(room, line) for room in rooms for line in room.lines]
        self._add_lines([(room, line) for room, line in pairs if line.id is None])
        self._change_lines([line for _, line in pairs])
        self._add_files(line for _, line in pairs)
        self._bulk.run(
            "UPDATE conversations SET order_id = ? WHERE id = ?",
            [
                (self._ids[place], room_id)
                for place, room_id in self._waiting.items()
                if place in self._ids
            ],
        )

    def _add_rooms(self, rooms: Sequence[CapturedRoom]) -> None:
        facts = [self._facts(room) for room in rooms]
        columns: dict[str, list[object]] = {
            "marketplace_id": [room.marketplace_id for room in rooms],
            "room": [room.room for room in rooms],
        }
        for place, name in enumerate(_ROOM_FACTS):
            columns[name] = [row[place] for row in facts]
        first_id = self._bulk.add("conversations", columns)
        for place, room in enumerate(rooms):
            room.id = first_id + place

    def _change_rooms(self, rooms: Iterable[CapturedRoom]) -> None:
        self._bulk.run(
            "UPDATE conversations SET order_id = ?, client_id = ?, title = ?, is_whole = ?,"
            " last_message_at = ?, last_side = ? WHERE id = ?",
            [(*self._facts(room), room.id) for room in rooms],
        )

    def _facts(self, room: CapturedRoom) -> Row:
        order_id = room.order_id or self._ids.get((room.marketplace_id, room.room))
        known = room.order.known if room.order else None
        if order_id is None and known is not None:
            order_id = known.id
        return (
            order_id,
            _client_id(room),
            room.title,
            int(room.is_whole),
            room.last_at,
            room.last_side.value if room.last_side else None,
        )

    def _add_lines(self, pairs: Sequence[tuple[CapturedRoom, Line]]) -> None:
        facts = [line.fact for _, line in pairs]
        columns: dict[str, list[object]] = {
            "conversation_id": [room.id for room, _ in pairs],
            "sent_at": [line.sent_at for _, line in pairs],
            "position": [line.position for _, line in pairs],
            "side": [line.side.value for _, line in pairs],
            "sender": [fact.sender if fact else "" for fact in facts],
            "label": [fact.label if fact else None for fact in facts],
            "body": [line.body for _, line in pairs],
            "site_id": [line.site_id for _, line in pairs],
        }
        first_id = self._bulk.add("messages", columns, is_counted=True)
        for place, (_, line) in enumerate(pairs):
            line.id = first_id + place
            line.is_changed = False

    def _change_lines(self, lines: Iterable[Line]) -> None:
        self._bulk.run(
            "UPDATE messages SET position = ?, site_id = ? WHERE id = ?",
            [(line.position, line.site_id, line.id) for line in lines if line.is_changed],
        )

    def _add_files(self, lines: Iterable[Line]) -> None:
        pairs = [(line.id, file) for line in lines for file in line.files]
        columns: dict[str, list[object]] = {
            "message_id": [line_id for line_id, _ in pairs],
            "name": [file.name for _, file in pairs],
            "url": [file.url for _, file in pairs],
        }
        self._bulk.add("attachments", columns)


def _client_id(room: CapturedRoom) -> int | None:
    known = room.order.known if room.order else None
    if room.owner is not None:
        return room.owner.client_id
    return room.client_id if room.client_id is not None else known and known.client_id

"""Writes the rooms of a capture: conversations, their messages and attachments."""

from collections.abc import Iterable, Sequence

from app.capture.facts import MessageFact
from app.models.moments import to_epoch
from app.models.types import RoomKind, Side
from app.services.capture_bulk import BulkRows, Row
from app.services.capture_mails import TakenMail
from app.services.capture_planning import Plan
from app.services.capture_rooms import rooms_without_order
from app.services.captured_lines import Line
from app.services.captured_order import CapturedOrder
from app.services.captured_room import CapturedRoom
from app.storage.reader import Reader

_ROOM_FACTS = (
    *("room", "url", "order_id", "client_id", "title", "is_whole", "last_message_at"),
    *("last_side", "last_client_at", "last_own_at"),
)

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
        told = {_order_place(room) for room in plan.rooms}
        mailed = {
            (mail.order.marketplace_id, mail.order.number) for mail in plan.mails if mail.order
        }
        self._wanted = told | mailed | self._waiting.keys()
        self._ids: dict[Place, int] = {}

    def learn(self, order: CapturedOrder, order_id: int) -> None:
        """Note the id of an order, if a room is its."""
        place = (order.marketplace_id, order.number)
        if place in self._wanted:
            self._ids[place] = order_id

    def write(self) -> None:
        """Write these rooms, and join rooms that waited for their order to the new ones."""
        rooms = self._rooms
        self._bulk.run(
            "UPDATE conversations SET room = '@' || room WHERE id = ?",
            [(room.displaces,) for room in rooms if room.displaces is not None],
        )
        self._add_rooms([room for room in rooms if room.id is None])
        self._change_rooms([room for room in rooms if room.id is not None])
        pairs = [(room, line) for room in rooms for line in room.lines]
        self._add_lines([(room, line) for room, line in pairs if line.id is None])
        self._change_lines([line for _, line in pairs])
        gone = [(line_id,) for room in rooms for line_id in room.gone]
        self._bulk.run("DELETE FROM messages WHERE id = ?", gone)
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
            "kind": [room.kind.value for room in rooms],
        }
        for place, name in enumerate(_ROOM_FACTS):
            columns[name] = [row[place] for row in facts]
        first_id = self._bulk.add("conversations", columns)
        for place, room in enumerate(rooms):
            room.id = first_id + place

    def _change_rooms(self, rooms: Iterable[CapturedRoom]) -> None:
        self._bulk.run(
            f"UPDATE conversations SET {_ASSIGNED} WHERE id = ?",  # noqa: S608  own names
            [(*self._facts(room), room.id) for room in rooms],
        )

    def _facts(self, room: CapturedRoom) -> Row:
        order_id = room.order_id or self._ids.get(_order_place(room))
        known = room.order.known if room.order else None
        if order_id is None and known is not None:
            order_id = known.id
        return (
            room.room,
            room.url,
            order_id,
            _client_id(room),
            room.title,
            int(room.is_whole),
            room.last_at,
            room.last_side.value if room.last_side else None,
            room.last_of(Side.CLIENT),
            room.last_of(Side.ME),
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
            "source": [line.source.value for _, line in pairs],
        }
        first_id = self._bulk.add("messages", columns, is_counted=True)
        for place, (_, line) in enumerate(pairs):
            line.id = first_id + place
            line.is_changed = False

    def _change_lines(self, lines: Iterable[Line]) -> None:
        changed = [line for line in lines if line.is_changed]
        self._bulk.run(
            "UPDATE messages SET position = ?, site_id = ? WHERE id = ?",
            [(line.position, line.site_id, line.id) for line in changed],
        )
        self._bulk.run(
            "UPDATE messages SET sent_at = ?, side = ?, sender = ?, label = ?, body = ?, source = ?"
            " WHERE id = ?",
            [
                (*_said(line, line.fact), line.source.value, line.id)
                for line in changed
                if line.fact is not None
            ],
        )

    def _add_files(self, lines: Iterable[Line]) -> None:
        pairs = [(line.id, file) for line in lines for file in line.files]
        columns: dict[str, list[object]] = {
            "message_id": [line_id for line_id, _ in pairs],
            "name": [file.name for _, file in pairs],
            "url": [file.url for _, file in pairs],
            "size": [file.size for _, file in pairs],
        }
        self._bulk.add("attachments", columns)

    def write_mails(self, mails: Sequence[TakenMail]) -> None:
        """Note which mails were taken, so that none is taken twice."""
        columns: dict[str, list[object]] = {
            "identity": [mail.fact.identity for mail in mails],
            "marketplace_id": [mail.fact.marketplace_id for mail in mails],
            "event": [mail.fact.event for mail in mails],
            "subject": [mail.fact.subject for mail in mails],
            "received_at": [to_epoch(mail.fact.sent_at) for mail in mails],
            "conversation_id": [mail.room.id if mail.room else None for mail in mails],
            "order_id": [self._order_id(mail.order) for mail in mails],
        }
        self._bulk.add("mails", columns)

    def _order_id(self, order: CapturedOrder | None) -> int | None:
        if order is None or order.known is not None:
            return order.known.id if order and order.known else None
        return self._ids.get((order.marketplace_id, order.number))


_ASSIGNED = ", ".join(f"{name} = ?" for name in _ROOM_FACTS)


def _order_place(room: CapturedRoom) -> Place:
    """Return under which number the order of a room is: a talkroom's own, else its enquiry's."""
    if room.order is not None:
        return room.order.marketplace_id, room.order.number
    return room.marketplace_id, room.room if room.kind is RoomKind.ROOM else ""


def _said(line: Line, fact: MessageFact) -> Row:
    return line.sent_at, line.side.value, fact.sender, fact.label, line.body


def _client_id(room: CapturedRoom) -> int | None:
    known = room.order.known if room.order else None
    if room.owner is not None:
        return room.owner.client_id
    return room.client_id if room.client_id is not None else known and known.client_id

"""What a marketplace that shuts down still holds: money, open orders, rooms nobody saved."""

# ruff: noqa: S608 - our own SQL, put together once

from typing import NamedTuple

from app.models.money import Yen
from app.models.types import Stage
from app.storage.payout_sums import OWED
from app.storage.reader import Reader

SHOWN = 200
"""So many lines of a list are returned at most; its count tells of all."""


class LeftOrder(NamedTuple):
    """An order that is not done yet; `net` is None while it is not known."""

    id: int
    number: str
    title: str
    client: str
    stage: Stage
    net: Yen | None


class UnsavedRoom(NamedTuple):
    """A room that the book holds nothing of, or nothing since something happened in it.

    One of the two ids is known; the last message in the book and the last event are moments in
    seconds, None where there is none.
    """

    order_id: int | None
    conversation_id: int | None
    number: str
    title: str
    client: str
    last_message_at: int | None
    last_event_at: int | None


class LeftBehind(NamedTuple):
    """What is lost with a site if nobody acts.

    `held`, `balance` and `requested` are the known sums that were not paid out yet;
    `unknown_count` such orders whose net is not known. The counts are of all, the lists begin with
    the oldest.
    """

    held: Yen
    balance: Yen
    requested: Yen
    unknown_count: int
    order_count: int
    orders: tuple[LeftOrder, ...]
    room_count: int
    rooms: tuple[UnsavedRoom, ...]

    @property
    def unpaid(self) -> Yen:
        """All that has not arrived at the bank."""
        return Yen(self.held + self.balance + self.requested)

    @property
    def is_nothing(self) -> bool:
        """Whether the site can go without any loss."""
        return not (self.unpaid or self.unknown_count or self.order_count or self.room_count)


def left_behind(reader: Reader, marketplace_id: str) -> LeftBehind:
    """Return what a marketplace still holds of the seller's."""
    rows = reader.rows(
        f"SELECT o.payment_state, COALESCE(SUM({OWED}), 0), SUM(o.net IS NULL)"
        " FROM orders o LEFT JOIN payouts p ON p.id = o.payout_id"
        " WHERE o.marketplace_id = ? AND o.payment_state IN ('held', 'balance', 'requested')"
        " GROUP BY o.payment_state",
        (marketplace_id,),
    )
    nets = {state: Yen(net) for state, net, _unknown in rows}
    order_count = reader.value(_ORDER_COUNT, (marketplace_id,))
    room_count = reader.value(_ROOM_COUNT, {"site": marketplace_id})
    return LeftBehind(
        held=nets.get("held", Yen(0)),
        balance=nets.get("balance", Yen(0)),
        requested=nets.get("requested", Yen(0)),
        unknown_count=sum(unknown for _state, _net, unknown in rows),
        order_count=int(order_count),
        orders=_orders(reader, marketplace_id),
        room_count=int(room_count),
        rooms=_rooms(reader, marketplace_id),
    )


_OPEN = "WHERE o.marketplace_id = ? AND o.stage IN ('inquiry', 'purchased', 'working', 'delivered')"

GRACE = 24 * 60 * 60
"""A room whose last message is so many seconds older than the last event is still whole: what the
site does on its own, and what the seller notes a little late, is no reason to save it again."""

_LAST_EVENT = (
    "(SELECT MAX(e.occurred_at) FROM order_events e WHERE e.order_id = o.id"
    " AND e.kind IN ('stage', 'payment', 'returned'))"
)
"""What happened on the site itself; what the seller notes in his book leaves no trace there."""

_UNSAVED = (
    "SELECT o.id AS order_id, v.id AS room_id, o.number AS number, o.title AS title,"
    " COALESCE(c.name, '') AS client, v.last_message_at AS said_at,"
    f" {_LAST_EVENT} AS happened_at"
    " FROM orders o LEFT JOIN conversations v ON v.id = (SELECT w.id FROM conversations w"
    " WHERE w.order_id = o.id ORDER BY w.last_message_at DESC, w.id LIMIT 1)"
    " LEFT JOIN clients c ON c.id = o.client_id"
    " WHERE o.marketplace_id = :site AND (v.last_message_at IS NULL"
    f" OR v.last_message_at < {_LAST_EVENT} - {GRACE})"
    " UNION ALL SELECT NULL, v.id, v.room, v.title, COALESCE(c.name, ''), NULL, NULL"
    " FROM conversations v LEFT JOIN clients c ON c.id = v.client_id"
    " WHERE v.marketplace_id = :site AND v.order_id IS NULL AND v.last_message_at IS NULL"
)


_ORDER_COUNT = "SELECT COUNT(*) FROM orders o " + _OPEN
_ROOM_COUNT = "SELECT COUNT(*) FROM (" + _UNSAVED + ")"
_ORDERS = (
    "SELECT o.id, o.number, o.title, COALESCE(c.name, ''), o.stage, o.net FROM orders o"
    " LEFT JOIN clients c ON c.id = o.client_id "
    + _OPEN
    + " ORDER BY COALESCE(o.purchased_at, o.inquired_at, o.created_at), o.id LIMIT ?"
)


def _orders(reader: Reader, marketplace_id: str) -> tuple[LeftOrder, ...]:
    rows = reader.rows(_ORDERS, (marketplace_id, SHOWN))
    return tuple(
        LeftOrder(order_id, number, title, client, Stage(stage), net)
        for order_id, number, title, client, stage, net in rows
    )


def _rooms(reader: Reader, marketplace_id: str) -> tuple[UnsavedRoom, ...]:
    rows = reader.rows(
        f"SELECT order_id, room_id, number, title, client, said_at, happened_at FROM ({_UNSAVED})"
        " ORDER BY happened_at IS NULL, happened_at, order_id, room_id LIMIT :most",
        {"site": marketplace_id, "most": SHOWN},
    )
    return tuple(UnsavedRoom(*row) for row in rows)

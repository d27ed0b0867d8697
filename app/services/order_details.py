"""One order opened: its payments, clocks, events, checklist and messages."""

from datetime import date
from typing import Any, NamedTuple

from app.models.money import Yen
from app.models.types import (
    NEXT_STAGES,
    EventKind,
    PaymentKind,
    Side,
    Stage,
    TaxStatus,
)
from app.rulebook.clocks import Clock
from app.rulebook.freeze import thaw
from app.services.order_clocks import order_clocks
from app.services.order_queries import OrderRow, order_rows
from app.storage.reader import Reader


class PaymentRow(NamedTuple):
    """One charge to the buyer."""

    id: int
    kind: PaymentKind
    price: Yen | None
    tax: Yen | None
    gross: Yen | None
    fee: Yen | None
    net: Yen | None
    paid_at: int | None
    settled_on: date | None


class EventRow(NamedTuple):
    """One thing that happened."""

    id: int
    kind: EventKind
    stage_before: Stage | None
    stage_after: Stage | None
    occurred_at: int
    note: str


class ChecklistRow(NamedTuple):
    """One thing to do."""

    id: int
    text: str
    done_at: int | None


class MessageRow(NamedTuple):
    """One message of the order's room."""

    id: int
    sent_at: int
    sender: str
    side: Side
    body: str
    attachments: tuple[str, ...]


class OrderDetails(NamedTuple):
    """All that the drawer and `order show` show of one order."""

    row: OrderRow
    kind: str
    tax_status: TaxStatus
    rule: str | None
    has_escrow: bool
    payments: tuple[PaymentRow, ...]
    clocks: tuple[Clock, ...]
    events: tuple[EventRow, ...]
    checklist: tuple[ChecklistRow, ...]
    messages: tuple[MessageRow, ...]
    message_count: int
    next_stages: tuple[Stage, ...]
    inquired_at: int | None
    delivered_at: int | None
    quote_price: Yen | None
    quote_basis: str
    quote_expires_on: date | None
    estimate_minutes: int | None
    worked_minutes: int
    rating_given: int | None
    note: str
    withheld: Yen | None = None
    is_withheld_on_top: bool = False


def order_details(
    reader: Reader, order_id: int, *, message_limit: int | None = 200
) -> OrderDetails | None:
    """Return the order, or None when there is none.

    Of its messages come the newest `message_limit` (None: all), oldest first.
    """
    row = order_rows(reader, (order_id,)).get(order_id)
    if row is None:
        return None
    rest = _rest(reader, order_id)
    rule = None if rest["body"] is None else thaw(rest["body"])
    return OrderDetails(
        row=row,
        kind=rest["kind"],
        tax_status=TaxStatus(rest["tax_status"]),
        rule=None if rule is None or rule.fee is None else rule.fee.id,
        has_escrow=bool(rest["has_escrow"]),
        payments=_payments(reader, order_id),
        clocks=order_clocks(reader, "o.id = ?", (order_id,))[0].clocks,
        events=_events(reader, order_id),
        checklist=_checklist(reader, order_id),
        messages=_messages(reader, order_id, message_limit),
        message_count=_message_count(reader, order_id),
        next_stages=NEXT_STAGES[row.stage],
        inquired_at=rest["inquired_at"],
        delivered_at=rest["delivered_at"],
        quote_price=rest["quote_price"],
        quote_basis=rest["quote_basis"],
        quote_expires_on=_day(rest["quote_expires_on"]),
        estimate_minutes=rest["estimate_minutes"],
        worked_minutes=rest["worked_minutes"],
        rating_given=rest["rating_given"],
        note=rest["note"],
        withheld=rest["withheld"],
        is_withheld_on_top=bool(rest["is_withheld_on_top"]),
    )


_REST = (
    "kind",
    "tax_status",
    "has_escrow",
    "inquired_at",
    "quote_price",
    "quote_basis",
    "quote_expires_on",
    "delivered_at",
    "estimate_minutes",
    "worked_minutes",
    "rating_given",
    "note",
    "withheld",
    "is_withheld_on_top",
)


def _rest(reader: Reader, order_id: int) -> dict[str, Any]:
    """Return what a list does not show of an order, and its frozen rule."""
    columns = ", ".join(f"o.{name}" for name in _REST)
    row = reader.row(
        f"SELECT {columns}, r.body FROM orders o"  # noqa: S608
        " LEFT JOIN frozen_rules r ON r.id = o.rule_id WHERE o.id = ?",
        (order_id,),
    )
    return dict(zip((*_REST, "body"), row or (), strict=True))


def _payments(reader: Reader, order_id: int) -> tuple[PaymentRow, ...]:
    rows = reader.rows(
        "SELECT id, kind, price, tax, gross, fee, net, paid_at, settled_on FROM payments"
        " WHERE order_id = ? ORDER BY position, id",
        (order_id,),
    )
    return tuple(
        PaymentRow(payment_id, PaymentKind(kind), price, tax, gross, fee, net, paid_at, _day(day))
        for payment_id, kind, price, tax, gross, fee, net, paid_at, day in rows
    )


def _events(reader: Reader, order_id: int) -> tuple[EventRow, ...]:
    rows = reader.rows(
        "SELECT id, kind, stage_before, stage_after, occurred_at, note FROM order_events"
        " WHERE order_id = ? ORDER BY occurred_at, id",
        (order_id,),
    )
    return tuple(
        EventRow(event_id, EventKind(kind), _stage(before), _stage(after), at, note)
        for event_id, kind, before, after, at, note in rows
    )


def _checklist(reader: Reader, order_id: int) -> tuple[ChecklistRow, ...]:
    rows = reader.rows(
        "SELECT id, text, done_at FROM checklist_items WHERE order_id = ? ORDER BY position, id",
        (order_id,),
    )
    return tuple(ChecklistRow(*row) for row in rows)


def _messages(reader: Reader, order_id: int, limit: int | None) -> tuple[MessageRow, ...]:
    sql = (
        "SELECT m.id, m.sent_at, m.sender, m.side, m.body"
        " FROM conversations v JOIN messages m ON m.conversation_id = v.id"
        " WHERE v.order_id = ? ORDER BY m.sent_at DESC, m.position DESC, m.id DESC"
    )
    if limit is None:
        rows = reader.rows(sql, (order_id,))
    else:
        rows = reader.rows(f"{sql} LIMIT ?", (order_id, limit))
    names = _attachments(reader, order_id)
    return tuple(
        MessageRow(message_id, sent_at, sender, Side(side), body, tuple(names.get(message_id, ())))
        for message_id, sent_at, sender, side, body in reversed(rows)
    )


def _attachments(reader: Reader, order_id: int) -> dict[int, list[str]]:
    rows = reader.rows(
        "SELECT a.message_id, a.name FROM conversations v"
        " JOIN messages m ON m.conversation_id = v.id JOIN attachments a ON a.message_id = m.id"
        " WHERE v.order_id = ? ORDER BY a.id",
        (order_id,),
    )
    names: dict[int, list[str]] = {}
    for message_id, name in rows:
        names.setdefault(message_id, []).append(name)
    return names


def _message_count(reader: Reader, order_id: int) -> int:
    return int(
        reader.value(
            "SELECT COUNT(*) FROM conversations v JOIN messages m ON m.conversation_id = v.id"
            " WHERE v.order_id = ?",
            (order_id,),
        )
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _stage(word: str | None) -> Stage | None:
    return None if word is None else Stage(word)

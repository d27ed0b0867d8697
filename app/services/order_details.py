"""One order opened: its payments, clocks, events, checklist and messages."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import EventKind, PaymentKind, Side, Stage, TaxStatus
from app.rulebook.clocks import Clock
from app.services.order_queries import OrderRow
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


def order_details(
    reader: Reader, order_id: int, *, message_limit: int | None = 200
) -> OrderDetails | None:
    """Return the order, or None when there is none; the newest `message_limit` messages, oldest first."""
    raise NotImplementedError

"""Writes the completed orders that are new to the book: a sales file brings them by thousands."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from sqlalchemy.orm import Session

from app.models.moments import start_of, to_epoch
from app.models.types import Ball, BallReason, EventKind, PaymentKind, PaymentState, Stage
from app.rulebook.catalog import Catalog
from app.services.capture_bulk import BulkRows, Row
from app.services.capture_rules import CaptureRules
from app.services.captured_order import CapturedOrder
from app.services.order_rules import frozen_rule

_ORDER = (
    "marketplace_id, number, title, kind, client_id, listing_id, rule_id, has_escrow, tax_status,"
    " stage, payment_state, ball, ball_reason, gross, fee, net, purchased_at, started_at,"
    " completed_at, earned_on, due_on, created_at, updated_at"
)
_PAYMENT = "order_id, position, kind, price, tax, gross, fee, net, paid_at, settled_on, identity"
_EVENT = "order_id, kind, stage_before, stage_after, occurred_at"

# The driver looks for an adapter of every value that is not exactly a str: that takes longer than
# the row itself.
_COMPLETED = Stage.COMPLETED.value
_PURCHASED = Stage.PURCHASED.value
_LIFE = (_PURCHASED, Stage.WORKING.value, Stage.DELIVERED.value, _COMPLETED)
_STEP = EventKind.STAGE.value
_STATES = (_COMPLETED, PaymentState.BALANCE.value, Ball.NONE.value, BallReason.SETTLED.value)
_KINDS = {kind: kind.value for kind in PaymentKind}


class CompletedOrders:
    """Writes orders that begin their life in the book as completed.

    What follows from that is what `Order.settle` and `settle_turn` make of it: nobody's turn, the
    money on the balance.
    """

    def __init__(self, session: Session, catalog: Catalog, now: datetime, bulk: BulkRows) -> None:
        self._session = session
        self._catalog = catalog
        self._now = to_epoch(now)
        self._bulk = bulk
        self._days = _Days()
        self._rules: dict[tuple[str, date | None], tuple[int, int]] = {}
        self._rule_ids: dict[str, tuple[int, int]] = {}

    def write(
        self,
        orders: Sequence[CapturedOrder],
        listings: Sequence[tuple[str, int | None]],
        rules: CaptureRules,
    ) -> int:
        """Insert these orders under consecutive ids and return the first id.

        `listings` holds for each the title to keep and the listing it is of.
        """
        rows = [
            self._order(order, title, listing_id, rules)
            for order, (title, listing_id) in zip(orders, listings, strict=True)
        ]
        first_id = self._bulk.add("orders", _ORDER, rows)
        payments = [
            row
            for place, order in enumerate(orders)
            for row in self._payments(first_id + place, order)
        ]
        self._bulk.add("payments", _PAYMENT, payments, is_counted=True)
        events = [
            row
            for place, order in enumerate(orders)
            for row in self._events(first_id + place, order)
        ]
        self._bulk.add("order_events", _EVENT, events)
        return first_id

    def _order(
        self, order: CapturedOrder, title: str, listing_id: int | None, rules: CaptureRules
    ) -> Row:
        rule_id, has_escrow = self._rule(order, rules)
        return (
            order.marketplace_id,
            order.number,
            title,
            order.kind,
            order.person.client_id if order.person else None,
            listing_id,
            rule_id,
            has_escrow,
            order.tax_status.value,
            *_STATES,
            order.gross,
            order.fee,
            order.net,
            self._days[order.purchased_on].start,
            order.started_at,
            self._days[order.completed_on].start,
            self._days[order.completed_on].text,
            self._days[order.due_on].text,
            self._now,
            self._now,
        )

    def _payments(self, order_id: int, order: CapturedOrder) -> Iterator[Row]:
        paid_at = self._days[order.purchased_on].start
        for position, payment in enumerate(order.payments):
            yield (
                order_id,
                position,
                _KINDS[payment.kind],
                payment.price,
                payment.tax,
                payment.gross,
                payment.fee,
                payment.net,
                paid_at if payment.kind is PaymentKind.BASE else None,
                self._days[payment.settled_on].text,
                payment.identity,
            )

    def _events(self, order_id: int, order: CapturedOrder) -> Iterator[Row]:
        """Yield the steps: from the sale where its day is known, else the completion alone."""
        completed_at = self._days[order.completed_on].start or self._now
        bought_at = self._days[order.purchased_on].start
        if bought_at is None or bought_at > completed_at:
            yield (order_id, _STEP, None, _COMPLETED, completed_at)
            return
        yield (order_id, _STEP, None, _PURCHASED, bought_at)
        for before, after in pairwise(_LIFE):
            yield (order_id, _STEP, before, after, completed_at)

    def _rule(self, order: CapturedOrder, rules: CaptureRules) -> tuple[int, int]:
        """Return the id of the rule an order is under, and whether the site holds the money."""
        key = (order.marketplace_id, order.rule_on)
        if key not in self._rules:
            text = rules.text_on(order.marketplace_id, order.kind, order.rule_on)
            if text not in self._rule_ids and order.rule_on is not None:
                row = frozen_rule(
                    self._session, self._catalog, order.marketplace_id, order.kind, order.rule_on
                )
                self._rule_ids[text] = (row.id, int(rules.rule(text).escrow))
            self._rules[key] = self._rule_ids[text]
        return self._rules[key]


class _Day:
    """A civil day as the book keeps it: its first second, and its text."""

    __slots__ = ("start", "text")

    def __init__(self, day: date | None) -> None:
        self.start = None if day is None else start_of(day)
        self.text = None if day is None else day.isoformat()


class _Days(dict[date | None, _Day]):
    """Days already turned: a file says the same few hundred again and again."""

    def __missing__(self, day: date | None) -> _Day:
        found = self[day] = _Day(day)
        return found

"""Writes the completed orders that are new to the book: a sales file brings them by thousands."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from sqlalchemy.orm import Session

from app.models.moments import start_of, to_epoch
from app.models.types import Ball, BallReason, EventKind, PaymentKind, PaymentState, Stage
from app.rulebook.catalog import Catalog
from app.services.capture_bulk import BulkRows
from app.services.capture_rules import CaptureRules
from app.services.captured_order import CapturedOrder
from app.services.order_rules import frozen_rule

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
        if not orders:
            return 0
        first_id = self._bulk.add("orders", self._order_columns(orders, listings, rules))
        self._bulk.add("payments", self._payment_columns(first_id, orders), is_counted=True)
        self._bulk.add("order_events", self._event_columns(first_id, orders))
        return first_id

    def _order_columns(
        self,
        orders: Sequence[CapturedOrder],
        listings: Sequence[tuple[str, int | None]],
        rules: CaptureRules,
    ) -> dict[str, list[object]]:
        count, days = len(orders), self._days
        rule_rows = [self._rule(order, rules) for order in orders]
        state, money, ball, reason = _STATES
        return {
            "marketplace_id": [order.marketplace_id for order in orders],
            "number": [order.number for order in orders],
            "title": [title for title, _ in listings],
            "kind": [order.kind for order in orders],
            "client_id": [o.person.client_id if o.person else None for o in orders],
            "listing_id": [listing_id for _, listing_id in listings],
            "rule_id": [rule_id for rule_id, _ in rule_rows],
            "has_escrow": [has_escrow for _, has_escrow in rule_rows],
            "tax_status": [order.tax_status.value for order in orders],
            "stage": [state] * count,
            "payment_state": [money] * count,
            "ball": [ball] * count,
            "ball_reason": [reason] * count,
            "gross": [order.gross for order in orders],
            "fee": [order.fee for order in orders],
            "net": [order.net for order in orders],
            "purchased_at": [days[order.purchased_on].start for order in orders],
            "started_at": [order.started_at for order in orders],
            "completed_at": [days[order.completed_on].start for order in orders],
            "earned_on": [days[order.completed_on].text for order in orders],
            "due_on": [days[order.due_on].text for order in orders],
            "created_at": [self._now] * count,
            "updated_at": [self._now] * count,
        }

    def _payment_columns(
        self, first_id: int, orders: Sequence[CapturedOrder]
    ) -> dict[str, list[object]]:
        places = [
            (order_id, position)
            for order_id, order in enumerate(orders, first_id)
            for position in range(len(order.payments))
        ]
        payments = [payment for order in orders for payment in order.payments]
        return {
            "order_id": [order_id for order_id, _ in places],
            "position": [position for _, position in places],
            "kind": [_KINDS[payment.kind] for payment in payments],
            "price": [payment.price for payment in payments],
            "tax": [payment.tax for payment in payments],
            "gross": [payment.gross for payment in payments],
            "fee": [payment.fee for payment in payments],
            "net": [payment.net for payment in payments],
            "paid_at": [
                self._days[order.purchased_on].start if payment.kind is PaymentKind.BASE else None
                for order in orders
                for payment in order.payments
            ],
            "settled_on": [self._days[payment.settled_on].text for payment in payments],
            "identity": [payment.identity for payment in payments],
        }

    def _event_columns(
        self, first_id: int, orders: Sequence[CapturedOrder]
    ) -> dict[str, list[object]]:
        steps = [
            (order_id, *step)
            for order_id, order in enumerate(orders, first_id)
            for step in self._steps(order)
        ]
        return {
            "order_id": [step[0] for step in steps],
            "kind": [_STEP] * len(steps),
            "stage_before": [step[1] for step in steps],
            "stage_after": [step[2] for step in steps],
            "occurred_at": [step[3] for step in steps],
        }

    def _steps(self, order: CapturedOrder) -> Iterator[tuple[str | None, str, int]]:
        """Yield the steps: from the sale where its day is known, else the completion alone."""
        completed_at = self._days[order.completed_on].start or self._now
        bought_at = self._days[order.purchased_on].start
        if bought_at is None or bought_at > completed_at:
            yield (None, _COMPLETED, completed_at)
            return
        yield (None, _PURCHASED, bought_at)
        for before, after in pairwise(_LIFE):
            yield (before, after, completed_at)

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

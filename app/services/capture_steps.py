"""Brings captured facts to orders by the orders' own rules: steps, payments, deadlines."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import islice

from sqlalchemy.orm import Session

from app.models.moments import JST, from_epoch, start_of
from app.models.order import Order
from app.models.order_parts import ObservedDeadline, OrderEvent, Payment
from app.models.types import EventKind, PaymentKind, Stage
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import Watch
from app.services.capture_stages import steps_between
from app.services.captured_order import CapturedOrder, CapturedPayment
from app.services.order_lookup import orders_with
from app.services.order_rules import FrozenRules

_BATCH = 200
_MOMENTS = (
    "inquired_at",
    "purchased_at",
    "started_at",
    "delivered_at",
    "completed_at",
    "ended_at",
)

_MOMENT_OF = {
    Stage.INQUIRY: "inquired_at",
    Stage.PURCHASED: "purchased_at",
    Stage.COMPLETED: "completed_at",
}
"""What a mail tells to the second; of the other stages it tells only that they are reached."""


class OrderChanger:
    """Writes the orders that are not simply new and completed."""

    def __init__(self, session: Session, catalog: Catalog, now: datetime, watch: Watch) -> None:
        self._session = session
        self._catalog = catalog
        self._now = now
        self._watch = watch
        self._rules = FrozenRules(session)

    def write(
        self,
        orders: Sequence[CapturedOrder],
        listings: Sequence[tuple[str, int | None]],
    ) -> list[int]:
        """Write these orders and return their ids; `listings` as for completed ones.

        Raises:
            CaptureCancelledError: The seller stopped it.
        """
        ids: list[int] = []
        pairs = iter(zip(orders, listings, strict=True))
        while batch := list(islice(pairs, _BATCH)):
            known = [told.known.id for told, _ in batch if told.known is not None]
            kept = {order.id: order for order in orders_with(self._session, known)}
            rows = [
                kept[told.known.id] if told.known else self._new_order(told, *listing)
                for told, listing in batch
            ]
            for (told, _), order in zip(batch, rows, strict=True):
                self._change(order, told)
                self._session.add(order)
            self._session.flush()
            ids += [order.id for order in rows]
            self._session.expunge_all()
            self._watch.passed(sum(len(told.payments) for told, _ in batch))
        return ids

    def _new_order(self, told: CapturedOrder, title: str, listing_id: int | None) -> Order:
        """Return an order in the first stage whose day is known, else in the one it is in."""
        stage = told.stage or Stage.PURCHASED
        if told.purchased_on is not None and stage is not Stage.INQUIRY:
            stage = Stage.PURCHASED
        order = Order(
            marketplace_id=told.marketplace_id,
            number=told.number,
            title=title,
            kind=told.kind,
            tax_status=told.tax_status,
            stage=stage,
            listing_id=listing_id,
            has_escrow=1,
            note="",
            worked_minutes=0,
            returned_count=0,
            created_at=self._now,
        )
        is_dated = stage is Stage.PURCHASED and told.purchased_on is not None
        seen_at = _start(told.purchased_on) if is_dated else self._now
        order.begin(told.moments.get(stage, seen_at))
        for name in _MOMENTS:
            setattr(order, name, None)
        return order

    def _change(self, order: Order, told: CapturedOrder) -> None:
        order.number = told.number
        if told.person is not None and order.client_id is None:
            order.client_id = told.person.client_id
        if told.rule_on is not None:
            self._rules.book(order, self._catalog, told.rule_on)
        self._step(order, told)
        self._pay(order, told)
        self._promise(order, told)
        self._rules.settle(order)
        order.updated_at = self._now

    def _step(self, order: Order, told: CapturedOrder) -> None:
        """Take the steps; moments that nobody told stay open, the events say when they were seen.

        The day the site settled the sale stands over any day noted before.
        """
        kept = {name: getattr(order, name) for name in _MOMENTS}
        is_dated = told.stage is Stage.COMPLETED and told.completed_on is not None
        seen_at = _start(told.completed_on) if is_dated else self._now
        if told.is_returned and order.stage == Stage.DELIVERED:
            order.step(Stage.WORKING, self._at(order, told, Stage.WORKING, seen_at))
            kept["delivered_at"] = None
        if told.stage is not None and told.stage != order.stage:
            for step in steps_between(Stage(order.stage), told.stage):
                order.step(step, self._at(order, told, step, seen_at))
        _keep_moments(order, told, kept)

    def _at(self, order: Order, told: CapturedOrder, step: Stage, seen_at: datetime) -> datetime:
        """Return when a step was taken, as far as that is told; none lies before another."""
        return max([told.moments.get(step, seen_at), *_step_times(order)])

    def _pay(self, order: Order, told: CapturedOrder) -> None:
        rows = {row.id: row for row in order.payments}
        for position, payment in enumerate(told.payments):
            row = rows.get(payment.id) if payment.id is not None else None
            if row is None:
                row = Payment(kind=payment.kind, position=position)
                if payment.kind is PaymentKind.BASE:
                    row.paid_at = order.purchased_at
                elif told.known is not None:
                    event = OrderEvent(
                        kind=EventKind.PAYMENT, occurred_at=self._now, note=payment.kind
                    )
                    order.events.append(event)
                order.payments.append(row)
            _fill(row, payment, position)

    def _promise(self, order: Order, told: CapturedOrder) -> None:
        is_known = told.known is not None
        if told.due_on is not None and told.due_on != order.due_on:
            order.due_on = told.due_on
            if is_known:
                note = told.due_on.isoformat()
                self._note(order, EventKind.DUE, note)
        kept = {line.clock: line for line in order.deadlines}
        for clock, seconds in (told.deadlines or {}).items():
            until = from_epoch(seconds)
            if clock in kept:
                kept[clock].until_at = until
            else:
                order.deadlines.append(ObservedDeadline(clock=clock, until_at=until))
            self._note(order, EventKind.DEADLINE, f"{clock} {until.isoformat()}")

    def _note(self, order: Order, kind: EventKind, note: str) -> None:
        order.events.append(OrderEvent(kind=kind, occurred_at=self._now, note=note))


def _fill(row: Payment, payment: CapturedPayment, position: int) -> None:
    """Let a row say what was captured; what it says already is no change."""
    row.position = position
    for name in ("price", "tax", "gross", "fee", "net", "settled_on", "identity"):
        setattr(row, name, getattr(payment, name))


def _start(day: date | None) -> datetime:
    """Return the first moment of a day that is known."""
    return from_epoch(start_of(day)) if day is not None else datetime.min.replace(tzinfo=UTC)


def _step_times(order: Order) -> list[datetime]:
    kinds = {EventKind.STAGE, EventKind.RETURNED}
    return [event.occurred_at for event in order.events if event.kind in kinds]


def _completed_at(order: Order, day: date) -> datetime:
    """Return the first moment of the day, or that of the last step before it on the same day."""
    before = [order.purchased_at, order.started_at, order.delivered_at]
    latest = max((moment for moment in before if moment is not None), default=None)
    if latest is not None and latest.astimezone(JST).date() == day:
        return latest
    return _start(day)


def _keep_moments(order: Order, told: CapturedOrder, kept: dict[str, datetime | None]) -> None:
    """Let moments stand that were kept, or that a file or a mail tells; no other is known."""
    for name, moment in kept.items():
        setattr(order, name, moment)
    if told.purchased_on is not None:
        order.purchased_at = _start(told.purchased_on)
    for stage, name in _MOMENT_OF.items():
        if stage in told.moments and kept[name] is None:
            setattr(order, name, told.moments[stage])
    if told.started_at is not None:
        order.started_at = from_epoch(told.started_at)
    if kept["completed_at"] is None:
        done_at = told.moments.get(Stage.COMPLETED)
        order.earned_on = None if done_at is None else done_at.astimezone(JST).date()
    if told.completed_on is not None and told.stage is Stage.COMPLETED:
        order.earned_on = told.completed_on
        order.completed_at = _completed_at(order, told.completed_on)

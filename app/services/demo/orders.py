"""Plans of invented orders become rows of the book."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from app.models.moments import JST
from app.models.money import total
from app.models.types import (
    Ball,
    BallReason,
    EventKind,
    PaymentKind,
    PaymentState,
    Stage,
    TaxStatus,
)
from app.rulebook.clocks import OrderFacts, ball_of, clocks_of
from app.services.demo.amounts import KIND, Amounter, Amounts, Booked
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.words import Words

STEPS: tuple[tuple[str, Stage], ...] = (
    ("inquired_at", Stage.INQUIRY),
    ("purchased_at", Stage.PURCHASED),
    ("started_at", Stage.WORKING),
    ("delivered_at", Stage.DELIVERED),
    ("returned_at", Stage.WORKING),
    ("completed_at", Stage.COMPLETED),
)


def write_orders(
    sheet: Sheet, plans: Iterable[OrderPlan], amounter: Amounter, words: Words, now: datetime
) -> None:
    """Add the rows of these orders, their payments, events and checklists."""
    for plan in plans:
        order_id = sheet.next_id("orders")
        # As the commands do: by the purchase, and by the enquiry until there is one.
        began = plan.purchased_at or plan.began_at
        booked = amounter.booked(plan.marketplace_id, began.astimezone(JST).date())
        payments = list(_payments(plan, amounter, booked))
        _write_order(sheet, plan, order_id, booked, payments, now)
        if plan.stage is not Stage.INQUIRY:
            for position, (kind, amounts) in enumerate(payments):
                _write_payment(sheet, plan, order_id, position, kind, amounts)
        _write_events(sheet, plan, order_id)
        _write_checklist(sheet, plan, order_id, words)


def _payments(
    plan: OrderPlan, amounter: Amounter, booked: Booked
) -> Iterator[tuple[PaymentKind, Amounts]]:
    prices = [(PaymentKind.BASE, plan.price)]
    prices += [(PaymentKind.OPTION, price) for price in plan.options]
    prices += [(PaymentKind.TIP, plan.tip)] if plan.tip else []
    so_far = 0
    for kind, price in prices:
        amounts = amounter.amounts(booked, price, so_far)
        so_far += amounts.gross or 0
        if plan.is_net_only:
            amounts = Amounts(None, None, None, None, amounts.net)
        yield kind, amounts


def _write_order(
    sheet: Sheet,
    plan: OrderPlan,
    order_id: int,
    booked: Booked,
    payments: list[tuple[PaymentKind, Amounts]],
    now: datetime,
) -> None:
    last = max(moment for moment in _moments(plan) if moment is not None)
    sheet.add(
        "orders",
        id=order_id,
        marketplace_id=plan.marketplace_id,
        number=plan.number,
        title=plan.title,
        kind=KIND,
        client_id=plan.client + 1,
        listing_id=sheet.listing_id(plan.service, plan.marketplace_id),
        rule_id=booked.id,
        payout_id=None,
        has_escrow=int(booked.rule.escrow),
        tax_status=TaxStatus.EXEMPT,
        **_state(plan, booked),
        gross=total([a.gross for _, a in payments]),
        fee=total([a.fee for _, a in payments]),
        net=total([a.net for _, a in payments]),
        **_course(plan),
        **_work(plan),
        note=plan.note,
        created_at=plan.began_at,
        updated_at=min(last, now),
        withheld=None,
        is_withheld_on_top=0,
    )


def _state(plan: OrderPlan, booked: Booked) -> dict[str, object]:
    """Return where the order and its money stand, and whose turn it is."""
    ball, reason, until = _turn(plan, booked)
    return {
        "stage": plan.stage,
        "payment_state": payment_state(plan, is_escrow=booked.rule.escrow),
        "ball": ball,
        "ball_reason": reason,
        "ball_until_at": until,
    }


def _course(plan: OrderPlan) -> dict[str, object]:
    """Return what happened when, from the enquiry and its quote to the end."""
    return {
        "inquired_at": plan.inquired_at,
        "quoted_at": plan.quoted_at,
        "quote_price": plan.price if plan.quoted_at else None,
        "quote_basis": plan.quote_basis,
        "quote_expires_on": plan.quote_expires_on,
        "purchased_at": plan.purchased_at,
        "started_at": plan.started_at,
        "delivered_at": None if plan.returned_at else plan.delivered_at,
        "completed_at": plan.completed_at,
        "ended_at": plan.ended_at,
        "earned_on": plan.completed_at.astimezone(JST).date() if plan.completed_at else None,
        "booked_at": None,
        "due_on": plan.due_on,
    }


def _work(plan: OrderPlan) -> dict[str, object]:
    """Return the hours, the rounds and how both sides were rated."""
    return {
        "estimate_minutes": plan.estimate,
        "worked_minutes": plan.worked,
        "returned_count": 1 if plan.returned_at else 0,
        "revisions_included": 2,
        "rating_received": plan.rating,
        "rating_given": plan.rating,
    }


def _moments(plan: OrderPlan) -> tuple[datetime | None, ...]:
    steps = tuple(getattr(plan, name) for name, _ in STEPS)
    return (*steps, plan.ended_at)


def payment_state(plan: OrderPlan, *, is_escrow: bool) -> PaymentState:
    """Return where the buyer's money is before any payout was asked for."""
    if plan.stage is Stage.REFUNDED or (plan.stage is Stage.CANCELLED and plan.purchased_at):
        return PaymentState.RETURNED
    if plan.stage is Stage.COMPLETED:
        return PaymentState.BALANCE
    is_held = is_escrow and plan.stage not in {Stage.INQUIRY, Stage.CANCELLED}
    return PaymentState.HELD if is_held else PaymentState.NONE


def _turn(plan: OrderPlan, booked: Booked) -> tuple[Ball, BallReason, datetime | None]:
    facts = OrderFacts(
        stage=plan.stage,
        inquired_at=plan.inquired_at,
        quoted=plan.quoted_at is not None,
        quote_expires_on=plan.quote_expires_on,
        purchased_at=plan.purchased_at,
        delivered_at=None if plan.returned_at else plan.delivered_at,
        completed_at=plan.completed_at,
        due_on=plan.due_on,
        returned_count=1 if plan.returned_at else 0,
    )
    if plan.stage in {Stage.COMPLETED, Stage.CANCELLED, Stage.REFUNDED}:
        return Ball.NONE, BallReason.SETTLED, None
    turn = ball_of(facts, clocks_of(facts, booked.rule.clocks))
    return turn.ball, turn.reason, turn.until


def _write_payment(
    sheet: Sheet,
    plan: OrderPlan,
    order_id: int,
    position: int,
    kind: PaymentKind,
    amounts: Amounts,
) -> None:
    paid_at = (
        plan.purchased_at if kind is PaymentKind.BASE else plan.started_at or plan.purchased_at
    )
    sheet.add(
        "payments",
        id=sheet.next_id("payments"),
        order_id=order_id,
        position=position,
        kind=kind,
        price=amounts.price,
        tax=amounts.tax,
        gross=amounts.gross,
        fee=amounts.fee,
        net=amounts.net,
        paid_at=paid_at,
        settled_on=plan.completed_at.astimezone(JST).date() if plan.completed_at else None,
        identity=None,
    )


def _write_events(sheet: Sheet, plan: OrderPlan, order_id: int) -> None:
    before: Stage | None = None
    steps = [(getattr(plan, name), stage) for name, stage in STEPS]
    if plan.ended_at:
        steps.append((plan.ended_at, plan.stage))
    for moment, stage in steps:
        if moment is None:
            continue
        is_return = before is Stage.DELIVERED and stage is Stage.WORKING
        sheet.add(
            "order_events",
            id=sheet.next_id("order_events"),
            order_id=order_id,
            kind=EventKind.RETURNED if is_return else EventKind.STAGE,
            stage_before=before,
            stage_after=stage,
            occurred_at=moment,
            note="",
        )
        before = stage


def _write_checklist(sheet: Sheet, plan: OrderPlan, order_id: int, words: Words) -> None:
    done, count = plan.checklist
    for position in range(count):
        text = words.talk.checklist[position % len(words.talk.checklist)]
        part = position // len(words.talk.checklist)
        done_at = (plan.started_at or plan.began_at) + timedelta(hours=position)
        sheet.add(
            "checklist_items",
            id=sheet.next_id("checklist_items"),
            order_id=order_id,
            position=position,
            text=f"{text} {part + 1}" if part else text,
            done_at=done_at if position < done else None,
        )

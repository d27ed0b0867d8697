"""Whose turn an order is: derived again from its facts after every command."""

from app.models.order import Order
from app.models.types import Stage
from app.rulebook.clocks import Clock, OrderFacts, ball_of, clocks_of
from app.rulebook.freeze import FrozenRule


def settle_turn(order: Order, rule: FrozenRule) -> None:
    """Bring the ball, its reason and its deadline in line with the order's own record."""
    facts = facts_of(order)
    turn = ball_of(facts, clocks_of(facts, rule.clocks))
    order.ball = turn.ball
    order.ball_reason = turn.reason
    order.ball_until_at = turn.until


def clocks_running(order: Order, rule: FrozenRule) -> tuple[Clock, ...]:
    """Return the clocks of an order as they stand in the book."""
    return clocks_of(facts_of(order), rule.clocks)


def facts_of(order: Order) -> OrderFacts:
    """Return what the rulebook must know of an order."""
    stage = Stage(order.stage)
    return OrderFacts(
        stage=stage,
        inquired_at=order.inquired_at,
        quoted=order.quoted_at is not None,
        quote_expires_on=order.quote_expires_on,
        purchased_at=order.purchased_at,
        first_contact_at=order.started_at,
        delivered_at=order.delivered_at,
        completed_at=order.completed_at,
        cancelled_at=order.ended_at if stage is Stage.CANCELLED else None,
        rated=order.rating_given is not None,
        payout_requested=order.payout_id is not None,
        booked_at=order.booked_at,
        due_on=order.due_on,
        returned_count=order.returned_count,
        observed={line.clock: line.until_at for line in order.deadlines},
    )

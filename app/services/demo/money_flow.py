"""Payouts of the demo book: what completed orders brought to the bank, period by period."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.rulebook.payout_calendar import expected_on, shifted, transfer_fee
from app.rulebook.schema import Shift
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet

DIRECT = "direct"
WHERE_NO_CYCLE_IS_KNOWN = timedelta(days=5)
"""How long after its request an invented payout arrives there."""


class Settled(NamedTuple):
    """An order that a payout settles, and the payment state that gives it."""

    order_id: int
    payout_id: int
    state: str


def write_payouts(
    sheet: Sheet,
    plans: Sequence[OrderPlan],
    nets: Sequence[Yen | None],
    catalog: Catalog,
    now: datetime,
) -> list[Settled]:
    """Add a payout for each payer and half month that has ended; return the orders they settle."""
    groups: dict[tuple[date, str, str], list[int]] = defaultdict(list)
    for place, plan in enumerate(plans):
        if plan.stage is Stage.COMPLETED and plan.completed_at and nets[place] is not None:
            last = _period_end(plan.completed_at.astimezone(JST).date())
            if last < now.date():
                groups[last, plan.marketplace_id, _payer(plan)].append(place)
    settled: list[Settled] = []
    for (last, marketplace_id, _), places in sorted(groups.items()):
        amount = Yen(sum(nets[place] or 0 for place in places))
        payout_id = sheet.next_id("payouts")
        rule = catalog.marketplace(marketplace_id).payout_rule(last)
        expected = expected_on(rule, last) if rule else None
        if expected is None:
            expected = shifted(last + WHERE_NO_CYCLE_IS_KNOWN, Shift.NEXT)
        is_paid = expected <= now.date()
        sheet.add(
            "payouts",
            id=payout_id,
            marketplace_id=marketplace_id,
            requested_at=datetime.combine(last, time(21, 0), JST),
            expected_on=expected,
            amount=amount,
            transfer_fee=transfer_fee(rule, amount) if rule else 0,
            paid_on=expected if is_paid else None,
            received=None,
        )
        state = "paid" if is_paid else "requested"
        settled += [Settled(place + 1, payout_id, state) for place in places]
    return settled


def _payer(plan: OrderPlan) -> str:
    """Return what tells payouts of one site and half month apart: each direct client pays alone."""
    if plan.is_alone:
        return plan.number
    return str(plan.client) if plan.marketplace_id == DIRECT else ""


def _period_end(day: date) -> date:
    if day.day <= 15:
        return day.replace(day=15)
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)

"""The open orders that a visitor sees first, one in every state of the clocks."""

import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec

from app.models.types import Stage
from app.services.demo.plan import DemoSpec, OrderPlan, number_of
from app.services.demo.words import Words

TO_START = timedelta(hours=3)
"""From the purchase to the start of the work."""
TO_RETURN = timedelta(hours=30)
"""From a delivery to its return."""


class ShownOrder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One order of `showcase.toml`: hours before now, days from today."""

    marketplace: str
    title: str
    client: str
    price: int
    stage: Stage
    inquired_hours: int | None = None
    quoted_hours: int | None = None
    quote_expires: int | None = None
    quote_basis: str = ""
    purchased_hours: int | None = None
    delivered_hours: int | None = None
    returned_hours: int | None = None
    completed_hours: int | None = None
    ended_hours: int | None = None
    due: int | None = None
    options: tuple[int, ...] = ()
    tip: int | None = None
    checklist: tuple[int, int] = (0, 0)
    estimate: int | None = None
    worked: int = 0
    unread: int = 0
    rating: int | None = None
    last: str = ""
    is_alone: bool = False
    netted: int = 0


class _File(msgspec.Struct, frozen=True):
    order: tuple[ShownOrder, ...]


def shown_orders(
    folder: Path, words: Words, spec: DemoSpec, clients: dict[str, int], first_number: int
) -> list[OrderPlan]:
    """Return the plans of the showcase; `clients` maps a name to its place among the clients."""
    text = (folder / "showcase.toml").read_text(encoding="utf-8")
    shown = msgspec.convert(tomllib.loads(text), _File).order
    return [
        _plan(order, words, spec, clients.get(order.client, index), first_number + index)
        for index, order in enumerate(shown)
    ]


def shown_names(folder: Path) -> tuple[str, ...]:
    """Return the clients of the showcase, who must be among the clients of the book."""
    text = (folder / "showcase.toml").read_text(encoding="utf-8")
    return tuple(order.client for order in msgspec.convert(tomllib.loads(text), _File).order)


def _plan(order: ShownOrder, words: Words, spec: DemoSpec, client: int, number: int) -> OrderPlan:
    plan = OrderPlan(
        marketplace_id=order.marketplace,
        number=number_of(order.marketplace, number),
        title=order.title,
        client=client,
        service=_service_of(words, order.title),
        price=order.price,
        stage=order.stage,
        quote_basis=order.quote_basis,
        options=order.options,
        tip=order.tip,
        checklist=order.checklist,
        estimate=order.estimate,
        worked=order.worked,
        unread=order.unread,
        rating=order.rating,
        last=order.last,
        is_alone=order.is_alone,
        netted=order.netted,
    )
    _set_moments(plan, order, spec.now)
    _set_days(plan, order, spec.today)
    return plan


def _set_moments(plan: OrderPlan, order: ShownOrder, now: datetime) -> None:
    plan.inquired_at = _before(now, order.inquired_hours)
    plan.quoted_at = _before(now, order.quoted_hours)
    plan.purchased_at = _before(now, order.purchased_hours)
    plan.delivered_at = _before(now, order.delivered_hours)
    plan.returned_at = _before(now, order.returned_hours)
    plan.completed_at = _before(now, order.completed_hours)
    plan.ended_at = _before(now, order.ended_hours)
    if plan.purchased_at is not None and order.stage is not Stage.PURCHASED:
        plan.started_at = plan.purchased_at + TO_START
    if plan.returned_at is not None:
        plan.delivered_at = plan.returned_at - TO_RETURN


def _set_days(plan: OrderPlan, order: ShownOrder, today: date) -> None:
    if order.quote_expires is not None:
        plan.quote_expires_on = today + timedelta(days=order.quote_expires)
    if order.due is not None:
        plan.due_on = today + timedelta(days=order.due)


def _before(now: datetime, hours: int | None) -> datetime | None:
    return None if hours is None else now - timedelta(hours=hours)


def _service_of(words: Words, title: str) -> int:
    for index, service in enumerate(words.services):
        if title in service.items:
            return index
    return 0

"""The open orders that a visitor sees first, one in every state of the clocks."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from app.models.types import Stage
from app.services.demo.plan import DemoSpec, OrderPlan, number_of
from app.services.demo.words import Words


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
    def before(hours: int | None) -> datetime | None:
        return None if hours is None else spec.now - timedelta(hours=hours)

    def after(days: int | None) -> datetime | None:
        return None if days is None else spec.now + timedelta(days=days)

    purchased, due, expires = (
        before(order.purchased_hours),
        after(order.due),
        after(order.quote_expires),
    )
    is_started = order.stage not in {Stage.INQUIRY, Stage.PURCHASED}
    delivered = before(order.delivered_hours)
    returned = before(order.returned_hours)
    if returned is not None:
        delivered = returned - timedelta(hours=30)
    return OrderPlan(
        marketplace_id=order.marketplace,
        number=number_of(order.marketplace, number),
        title=order.title,
        client=client,
        service=_service_of(words, order.title),
        price=order.price,
        stage=order.stage,
        inquired_at=before(order.inquired_hours),
        quoted_at=before(order.quoted_hours),
        quote_basis=order.quote_basis,
        quote_expires_on=expires.date() if expires else None,
        purchased_at=purchased,
        started_at=purchased + timedelta(hours=3) if purchased and is_started else None,
        delivered_at=delivered,
        returned_at=returned,
        completed_at=before(order.completed_hours),
        ended_at=before(order.ended_hours),
        due_on=due.date() if due else None,
        options=order.options,
        tip=order.tip,
        checklist=order.checklist,
        estimate=order.estimate,
        worked=order.worked,
        unread=order.unread,
        rating=order.rating,
        last=order.last,
    )


def _service_of(words: Words, title: str) -> int:
    for index, service in enumerate(words.services):
        if title in service.items:
            return index
    return 0

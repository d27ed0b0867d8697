"""The clocks of orders as they stand in the book: one question for one order or for many."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from app.models.moments import from_epoch
from app.models.money import Yen
from app.models.types import BallReason, PaymentState, Stage
from app.rulebook.clocks import Clock, OrderFacts, clocks_of
from app.rulebook.freeze import FrozenRule, thaw
from app.storage.reader import Reader, Values


class OrderClocks(NamedTuple):
    """One order and its clocks, the one that ends first in front; none where no rule is known."""

    order_id: int
    marketplace_id: str
    number: str
    title: str
    client: str
    stage: Stage
    reason: BallReason
    net: Yen | None
    due_on: date | None
    booked_at: datetime | None
    clocks: tuple[Clock, ...]


_COLUMNS = (
    "id",
    "marketplace_id",
    "number",
    "title",
    "stage",
    "ball_reason",
    "net",
    "due_on",
    "booked_at",
    "rule_id",
    "payment_state",
    "inquired_at",
    "quoted_at",
    "quote_expires_on",
    "purchased_at",
    "started_at",
    "delivered_at",
    "completed_at",
    "ended_at",
    "rating_given",
    "returned_count",
)


def order_clocks(reader: Reader, condition: str, values: Values = ()) -> list[OrderClocks]:
    """Return the orders `o` (clients `c`) of an SQL condition of our own, with their clocks."""
    columns = ", ".join(f"o.{name}" for name in _COLUMNS)
    rows = reader.rows(
        f"SELECT COALESCE(c.name, ''), {columns} FROM orders o"  # noqa: S608  our own SQL
        f" LEFT JOIN clients c ON c.id = o.client_id WHERE {condition} ORDER BY o.id",
        values,
    )
    if not rows:
        return []
    rules = _rules(reader, sorted({row[1 + _COLUMNS.index("rule_id")] or 0 for row in rows}))
    observed = _observed(reader, condition, values)
    return [
        _with_clocks(client, dict(zip(_COLUMNS, order, strict=True)), rules, observed)
        for client, *order in rows
    ]


@lru_cache(maxsize=64)
def thawed(body: str) -> FrozenRule:
    """Return the rule that was frozen as this text; a book has few of them."""
    return thaw(body)


def _with_clocks(
    client: str,
    order: dict[str, Any],
    rules: Mapping[int, FrozenRule],
    observed: Mapping[int, Mapping[str, datetime]],
) -> OrderClocks:
    rule = rules.get(order["rule_id"])
    facts = _facts(order, observed[order["id"]])
    return OrderClocks(
        order_id=order["id"],
        marketplace_id=order["marketplace_id"],
        number=order["number"],
        title=order["title"],
        client=client,
        stage=facts.stage,
        reason=BallReason(order["ball_reason"]),
        net=order["net"],
        due_on=facts.due_on,
        booked_at=facts.booked_at,
        clocks=() if rule is None else clocks_of(facts, rule.clocks),
    )


def _facts(order: dict[str, Any], observed: Mapping[str, datetime]) -> OrderFacts:
    stage = Stage(order["stage"])
    return OrderFacts(
        stage=stage,
        inquired_at=_moment(order["inquired_at"]),
        quoted=order["quoted_at"] is not None,
        quote_expires_on=_day(order["quote_expires_on"]),
        purchased_at=_moment(order["purchased_at"]),
        first_contact_at=_moment(order["started_at"]),
        delivered_at=_moment(order["delivered_at"]),
        completed_at=_moment(order["completed_at"]),
        cancelled_at=_moment(order["ended_at"]) if stage is Stage.CANCELLED else None,
        rated=order["rating_given"] is not None,
        payout_requested=order["payment_state"] in {PaymentState.REQUESTED, PaymentState.PAID},
        booked_at=_moment(order["booked_at"]),
        due_on=_day(order["due_on"]),
        returned_count=order["returned_count"],
        observed=observed,
    )


def _rules(reader: Reader, ids: Sequence[int]) -> dict[int, FrozenRule]:
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(f"SELECT id, body FROM frozen_rules WHERE id IN ({marks})", ids)  # noqa: S608
    return {rule_id: thawed(body) for rule_id, body in rows}


def _observed(
    reader: Reader, condition: str, values: Values
) -> Mapping[int, Mapping[str, datetime]]:
    """Return the deadlines that the site showed, by order and clock."""
    found: dict[int, dict[str, datetime]] = defaultdict(dict)
    for order_id, clock, until in reader.rows(
        "SELECT d.order_id, d.clock, d.until_at FROM observed_deadlines d"  # noqa: S608  our own
        " JOIN orders o ON o.id = d.order_id LEFT JOIN clients c ON c.id = o.client_id"
        f" WHERE {condition}",
        values,
    ):
        found[order_id][clock] = from_epoch(until)
    return found


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else from_epoch(seconds)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)

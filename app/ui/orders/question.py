"""What the page asks for: one filter and one order, whichever way the list is seen."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, Self, cast, get_args

from PySide6.QtCore import QSettings

from app.models.types import Ball, PaymentState, Stage
from app.services.order_queries import Lacking, OrderFilter, OrderSort

ViewName = Literal["board", "table", "calendar"]
VIEWS: tuple[ViewName, ...] = get_args(ViewName)
VIEW_KEY = "orders/view"
SCOPE = ("client_id", "payout_id", "service_id", "completed_from", "completed_to", "lacking")
"""The fields of the filter that the chip speaks of, beside the payment states."""


@dataclass(frozen=True, slots=True)
class Question:
    """One list of orders; `as_json` and `from_json` carry it into a saved view and back.

    `client` names the client, payout, service or time whose orders alone are asked for.
    """

    where: OrderFilter = field(default_factory=OrderFilter)
    sort: OrderSort = OrderSort.DUE
    descending: bool = False
    client: str = ""

    @property
    def is_filtered(self) -> bool:
        """Whether anything is left out."""
        return self.where != OrderFilter()

    @property
    def has_scope(self) -> bool:
        """Whether the orders of one client, payout, service or time alone are asked for."""
        return any(getattr(self.where, name) is not None for name in SCOPE) or bool(
            self.where.payment_states
        )

    def without_scope(self) -> Self:
        """Return the same question about all of them."""
        nothing: dict[str, None] = dict.fromkeys(SCOPE)
        where = self.where._replace(**nothing, payment_states=())  # type: ignore[arg-type]
        return replace(self, where=where, client="")

    def as_json(self) -> dict[str, object]:
        """Return what a saved view keeps: only plain values."""
        return {
            "text": self.where.text,
            "marketplaces": list(self.where.marketplaces),
            "stages": [str(stage) for stage in self.where.stages],
            "ball": None if self.where.ball is None else str(self.where.ball),
            "client_id": self.where.client_id,
            "payout_id": self.where.payout_id,
            "service_id": self.where.service_id,
            "payment_states": [str(state) for state in self.where.payment_states],
            "completed": [
                None if day is None else day.isoformat()
                for day in (self.where.completed_from, self.where.completed_to)
            ],
            "lacking": _told(self.where.lacking),
            "client": self.client,
            "sort": str(self.sort),
            "descending": self.descending,
        }

    @classmethod
    def from_json(cls, body: Mapping[str, object]) -> Self:
        """Read a saved view; what a later version wrote and this one does not know is left out."""
        text, sort = body.get("text"), body.get("sort")
        ball, client_id, client = body.get("ball"), body.get("client_id"), body.get("client")
        where = OrderFilter(
            text=text if isinstance(text, str) else "",
            marketplaces=tuple(_texts(body.get("marketplaces"))),
            stages=tuple(Stage(name) for name in _texts(body.get("stages")) if name in set(Stage)),
            ball=Ball(ball) if isinstance(ball, str) and ball in set(Ball) else None,
            client_id=client_id if isinstance(client_id, int) else None,
            payout_id=_number(body.get("payout_id")),
            service_id=_number(body.get("service_id")),
            payment_states=tuple(
                PaymentState(name)
                for name in _texts(body.get("payment_states"))
                if name in set(PaymentState)
            ),
            **_days(body.get("completed")),
            lacking=_lacking(body.get("lacking")),
        )
        known = isinstance(sort, str) and sort in set(OrderSort)
        return cls(
            where,
            OrderSort(cast("str", sort)) if known else OrderSort.DUE,
            body.get("descending") is True,
            client if isinstance(client, str) else "",
        )

    @classmethod
    def from_target(cls, target: Mapping[str, object]) -> Self | None:
        """Return what `navigate` asks for: `where`, `client_id`, `text` or `ball`.

        `words` name the filter `where`, or the client. None where it asks for none of them.
        """
        where, name = target.get("where"), target.get("words")
        if isinstance(where, OrderFilter):
            return cls(where, client=name if isinstance(name, str) else "")
        client_id, words, ball = target.get("client_id"), target.get("words"), target.get("ball")
        if isinstance(client_id, int):
            client = words if isinstance(words, str) else ""
            return cls(OrderFilter(client_id=client_id), client=client)
        text = target.get("text")
        if isinstance(text, str):
            return cls(OrderFilter(text=text))
        if isinstance(ball, str) and ball in set(Ball):
            return cls(OrderFilter(ball=Ball(ball)))
        return None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _days(value: object) -> dict[str, date]:
    """Return the days of completion a saved view kept."""
    days = value if isinstance(value, list) else []
    found = {}
    for name, day in zip(("completed_from", "completed_to"), days, strict=False):
        with suppress(ValueError, TypeError):
            found[name] = date.fromisoformat(day)
    return found


def _told(lacking: Lacking | None) -> list[str | None] | None:
    if lacking is None:
        return None
    days = (None if day is None else day.isoformat() for day in lacking[1:])
    return [lacking.what, *days]


def _lacking(value: object) -> Lacking | None:
    """Return what a saved view kept of orders that lack an amount."""
    match value:
        case [("price" | "fee") as what, str() | None as first, str() | None as last]:
            with suppress(ValueError):
                days = [None if day is None else date.fromisoformat(day) for day in (first, last)]
                return Lacking(what, *days)
    return None


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def remembered_view(memory: QSettings | None) -> ViewName:
    """Return the view that was on last, the board at first."""
    name = None if memory is None else memory.value(VIEW_KEY)
    return next((view for view in VIEWS if view == name), "board")

"""What the page asks for: one filter and one order, whichever way the list is seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Self, cast, get_args

from PySide6.QtCore import QSettings

from app.models.types import Ball, Stage
from app.services.order_queries import OrderFilter, OrderSort

ViewName = Literal["board", "table", "calendar"]
VIEWS: tuple[ViewName, ...] = get_args(ViewName)
VIEW_KEY = "orders/view"


@dataclass(frozen=True, slots=True)
class Question:
    """One list of orders; `as_json` and `from_json` carry it into a saved view and back.

    `client` is the name of the client whose orders alone are asked for.
    """

    where: OrderFilter = field(default_factory=OrderFilter)
    sort: OrderSort = OrderSort.DUE
    descending: bool = False
    client: str = ""

    @property
    def is_filtered(self) -> bool:
        """Whether anything is left out."""
        return self.where != OrderFilter()

    def as_json(self) -> dict[str, object]:
        """Return what a saved view keeps: only plain values."""
        return {
            "text": self.where.text,
            "marketplaces": list(self.where.marketplaces),
            "stages": [str(stage) for stage in self.where.stages],
            "ball": None if self.where.ball is None else str(self.where.ball),
            "client_id": self.where.client_id,
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
        """Return what `navigate` asks for: `client_id` (with its name, `words`), `text` or `ball`.

        None where it asks for none of them.
        """
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


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def remembered_view(memory: QSettings | None) -> ViewName:
    """Return the view that was on last, the board at first."""
    name = None if memory is None else memory.value(VIEW_KEY)
    return next((view for view in VIEWS if view == name), "board")

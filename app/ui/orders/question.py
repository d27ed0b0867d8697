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
    """One list of orders; `as_json` and `from_json` carry it into a saved view and back."""

    where: OrderFilter = field(default_factory=OrderFilter)
    sort: OrderSort = OrderSort.DUE
    descending: bool = False

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
            "sort": str(self.sort),
            "descending": self.descending,
        }

    @classmethod
    def from_json(cls, body: Mapping[str, object]) -> Self:
        """Read a saved view; what a later version wrote and this one does not know is left out."""
        text, sort = body.get("text"), body.get("sort")
        ball = body.get("ball")
        where = OrderFilter(
            text=text if isinstance(text, str) else "",
            marketplaces=tuple(_texts(body.get("marketplaces"))),
            stages=tuple(Stage(name) for name in _texts(body.get("stages")) if name in set(Stage)),
            ball=Ball(ball) if isinstance(ball, str) and ball in set(Ball) else None,
        )
        known = isinstance(sort, str) and sort in set(OrderSort)
        return cls(
            where,
            OrderSort(cast("str", sort)) if known else OrderSort.DUE,
            body.get("descending") is True,
        )


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def remembered_view(memory: QSettings | None) -> ViewName:
    """Return the view that was on last, the board at first."""
    name = None if memory is None else memory.value(VIEW_KEY)
    return next((view for view in VIEWS if view == name), "board")

"""Where in a sorted column a card will come to lie."""

from collections.abc import Callable, Sequence
from typing import Protocol

from app.models.types import Ball, Stage
from app.services.order_queries import OrderRow, OrderSort

_BALLS = tuple(Ball)
_STAGES = tuple(Stage)


class _Part(Protocol):
    def __lt__(self, other: "_Part", /) -> bool: ...


_KEYS: dict[OrderSort, Callable[[OrderRow], tuple[object, ...]]] = {
    OrderSort.DUE: lambda row: (row.due_on,),
    OrderSort.URGENCY: lambda row: (_BALLS.index(row.ball), row.ball_until_at, row.due_on),
    OrderSort.PURCHASED: lambda row: (row.purchased_at,),
    OrderSort.NUMBER: lambda row: (row.number,),
    OrderSort.MARKETPLACE: lambda row: (row.marketplace_id, row.number),
    OrderSort.TITLE: lambda row: (row.title,),
    OrderSort.CLIENT: lambda row: (row.client or None,),
    OrderSort.STAGE: lambda row: (_STAGES.index(row.stage), row.due_on),
    OrderSort.GROSS: lambda row: (row.gross,),
    OrderSort.FEE: lambda row: (row.fee,),
    OrderSort.NET: lambda row: (row.net,),
    OrderSort.UPDATED: lambda row: (row.updated_at,),
}


def landing(
    row: OrderRow,
    ids: Sequence[int],
    known: Callable[[int], OrderRow | None],
    sort: OrderSort,
    *,
    descending: bool,
) -> int | None:
    """Return before which place of the column this order will lie, None where rows are not known.

    Unknown values lie last either way and the newest id first, as in the list itself.
    """
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high) // 2
        other = known(ids[middle])
        if other is None:
            return None
        if _is_before(other, row, sort, descending=descending):
            low = middle + 1
        else:
            high = middle
    return low


def _is_before(one: OrderRow, other: OrderRow, sort: OrderSort, *, descending: bool) -> bool:
    """Tell whether the list shows `one` before `other`."""
    key = _KEYS[sort]
    for left, right in zip(key(one), key(other), strict=True):
        if left == right:
            continue
        if left is None or right is None:
            return right is None
        return _is_less(left, right) is not descending
    return one.id > other.id


def _is_less(left: object, right: object) -> bool:
    smaller: _Part = left  # type: ignore[assignment]  # parts of one key are of one comparable type
    larger: _Part = right  # type: ignore[assignment]
    return smaller < larger

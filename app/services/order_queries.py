"""Questions about the list of orders: which, in what order, and the rows of a window."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from app.models.money import Yen
from app.models.types import Ball, BallReason, PaymentState, Stage
from app.services.unread import UNREAD_COUNT
from app.storage.folding import holds, words_of
from app.storage.reader import Reader

if TYPE_CHECKING:
    from array import array


class OrderSort(StrEnum):
    """What a list of orders is sorted by."""

    DUE = "due"
    URGENCY = "urgency"
    PURCHASED = "purchased"
    NUMBER = "number"
    MARKETPLACE = "marketplace"
    TITLE = "title"
    CLIENT = "client"
    STAGE = "stage"
    GROSS = "gross"
    FEE = "fee"
    NET = "net"
    UPDATED = "updated"


class Lacking(NamedTuple):
    """Orders sold from first to last by the books whose price, or whose fee alone, is not known."""

    what: Literal["price", "fee"]
    first: date | None = None
    last: date | None = None


class OrderFilter(NamedTuple):
    """Which orders a list shows; an empty field does not filter.

    `text` is matched width-, kana- and case-insensitively against title, client and number;
    `due_*`, `completed_*` are civil days, both ends included; `client_id` and `service_id` 0 ask
    for orders of none.
    """

    text: str = ""
    marketplaces: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    payment_states: tuple[PaymentState, ...] = ()
    ball: Ball | None = None
    client_id: int | None = None
    due_from: date | None = None
    due_to: date | None = None
    completed_from: date | None = None
    completed_to: date | None = None
    payout_id: int | None = None
    service_id: int | None = None
    lacking: Lacking | None = None


EVERYTHING = OrderFilter()
"""The filter that lets every order through."""


class OrderRow(NamedTuple):
    """One order as lists, cards and the command line show it; moments in seconds UTC."""

    id: int
    marketplace_id: str
    number: str
    title: str
    client_id: int | None
    client: str
    stage: Stage
    payment_state: PaymentState
    ball: Ball
    ball_reason: BallReason
    ball_until_at: int | None
    due_on: date | None
    gross: Yen | None
    fee: Yen | None
    net: Yen | None
    checklist_done: int
    checklist_total: int
    unread_count: int
    returned_count: int
    rating_received: int | None
    purchased_at: int | None
    completed_at: int | None
    updated_at: int


class OrderTotals(NamedTuple):
    """Sums over all orders of a filter; `gross_unknown` counts orders without a known gross."""

    count: int  # type: ignore[assignment]  # hides tuple.count, which rows have no use for
    gross: Yen
    fee: Yen
    net: Yen
    gross_unknown: int


_STAGE_RANK = (
    "CASE o.stage "
    + " ".join(f"WHEN '{stage}' THEN {rank}" for rank, stage in enumerate(Stage))
    + " END"
)
_BALL_RANK = "CASE o.ball WHEN 'me' THEN 0 WHEN 'client' THEN 1 WHEN 'site' THEN 2 ELSE 3 END"

_KEYS: dict[OrderSort, tuple[str, ...]] = {
    OrderSort.DUE: ("o.due_on",),
    OrderSort.URGENCY: (_BALL_RANK, "o.ball_until_at", "o.due_on"),
    OrderSort.PURCHASED: ("o.purchased_at",),
    OrderSort.NUMBER: ("o.number",),
    OrderSort.MARKETPLACE: ("o.marketplace_id", "o.number"),
    OrderSort.TITLE: ("o.title",),
    OrderSort.CLIENT: ("CASE c.reading WHEN '' THEN c.name ELSE c.reading END",),
    OrderSort.STAGE: (_STAGE_RANK, "o.due_on"),
    OrderSort.GROSS: ("o.gross",),
    OrderSort.FEE: ("o.fee",),
    OrderSort.NET: ("o.net",),
    OrderSort.UPDATED: ("o.updated_at",),
}
_MAY_BE_EMPTY = {
    "o.due_on",
    "o.ball_until_at",
    "o.purchased_at",
    "o.gross",
    "o.fee",
    "o.net",
    *_KEYS[OrderSort.CLIENT],
}

_ROW = f"""
    SELECT o.id, o.marketplace_id, o.number, o.title, o.client_id, COALESCE(c.name, ''),
           o.stage, o.payment_state, o.ball, o.ball_reason, o.ball_until_at, o.due_on,
           o.gross, o.fee, o.net,
           (SELECT COUNT(*) FROM checklist_items i
             WHERE i.order_id = o.id AND i.done_at IS NOT NULL),
           (SELECT COUNT(*) FROM checklist_items i WHERE i.order_id = o.id),
           (SELECT COALESCE(SUM({UNREAD_COUNT}), 0) FROM conversations v WHERE v.order_id = o.id),
           o.returned_count, o.rating_received, o.purchased_at, o.completed_at, o.updated_at
      FROM orders o LEFT JOIN clients c ON c.id = o.client_id
     WHERE o.id IN ({{ids}})
"""  # noqa: S608  our own SQL

_OF_SERVICE = "COALESCE((SELECT l.service_id FROM listings l WHERE l.id = o.listing_id), 0) = ?"

Condition = tuple[str, tuple[object, ...]]
"""A piece of SQL that is true or false, and the values of its question marks."""


def matching(where: OrderFilter) -> Condition:
    """Return the condition on `orders o` that this filter means; `1 = 1` when it means none."""
    parts = [
        *_words(where.text),
        *_one_of("o.marketplace_id", where.marketplaces),
        *_one_of("o.stage", where.stages),
        *_one_of("o.payment_state", where.payment_states),
        *_compared("o.ball = ?", where.ball),
        *_of_client(where.client_id),
        *_compared("o.due_on >= ?", where.due_from),
        *_compared("o.due_on <= ?", where.due_to),
        *_compared("o.earned_on >= ?", where.completed_from),
        *_compared("o.earned_on <= ?", where.completed_to),
        *_compared("o.payout_id = ?", where.payout_id),
        *_compared(_OF_SERVICE, where.service_id),
        *_lacking(where.lacking),
    ]
    if not parts:
        return "1 = 1", ()
    values = [value for _, some in parts for value in some]
    return " AND ".join(sql for sql, _ in parts), tuple(values)


def sorted_by(sort: OrderSort, *, descending: bool) -> str:
    """Return the ORDER BY of a list; what is empty comes last either way, the newest id first."""
    direction = "DESC" if descending else "ASC"
    keys: list[str] = []
    for key in _KEYS[sort]:
        if key in _MAY_BE_EMPTY:
            keys.append(f"{key} IS NULL")
        keys.append(f"{key} {direction}")
    return ", ".join([*keys, "o.id DESC"])


def order_ids(
    reader: Reader,
    where: OrderFilter = EVERYTHING,
    sort: OrderSort = OrderSort.DUE,
    *,
    descending: bool = False,
) -> "array[int]":
    """Return the ids of the matching orders, in this order."""
    condition, values = matching(where)
    join = " LEFT JOIN clients c ON c.id = o.client_id" if sort is OrderSort.CLIENT else ""
    ordering = sorted_by(sort, descending=descending)
    return reader.ids(
        f"SELECT o.id FROM orders o{join} WHERE {condition} ORDER BY {ordering}",  # noqa: S608
        values,
    )


def order_rows(reader: Reader, ids: Sequence[int]) -> dict[int, OrderRow]:
    """Return the rows with these ids (a window: at most some hundreds)."""
    if not ids:
        return {}
    sql = _ROW.format(ids=", ".join("?" * len(ids)))
    return {row[0]: _order_row(row) for row in reader.rows(sql, tuple(ids))}


def order_totals(reader: Reader, where: OrderFilter = EVERYTHING) -> OrderTotals:
    """Return the sums over all matching orders."""
    condition, values = matching(where)
    row = reader.row(
        "SELECT COUNT(*), COALESCE(SUM(o.gross), 0), COALESCE(SUM(o.fee), 0),"  # noqa: S608
        " COALESCE(SUM(o.net), 0), COUNT(*) - COUNT(o.gross)"
        f" FROM orders o WHERE {condition}",
        values,
    )
    return OrderTotals(*(row or (0, 0, 0, 0, 0)))


def order_id_of(reader: Reader, number: str, marketplace_id: str | None = None) -> int | None:
    """Return the id of the order with this number, on this marketplace if one is named.

    None when there is none, or when several marketplaces have the number and none is named.
    """
    ids = orders_of_number(reader, number, marketplace_id)
    return ids[0] if len(ids) == 1 else None


def orders_of_number(
    reader: Reader, number: str, marketplace_id: str | None = None
) -> tuple[int, ...]:
    """Return the ids of all orders with this number; more than one only over several sites."""
    rows = reader.rows(
        "SELECT id FROM orders WHERE number = ? AND marketplace_id = COALESCE(?, marketplace_id)"
        " ORDER BY id",
        (number, marketplace_id),
    )
    return tuple(row[0] for row in rows)


def _order_row(row: tuple[Any, ...]) -> OrderRow:
    fields = list(row)
    fields[6] = Stage(row[6])
    fields[7] = PaymentState(row[7])
    fields[8] = Ball(row[8])
    fields[9] = BallReason(row[9])
    fields[11] = None if row[11] is None else date.fromisoformat(row[11])
    return OrderRow(*fields)


def _words(text: str) -> list[Condition]:
    """Return for each word that it must be found in the title, the number or the client's name."""
    return [_word(word) for word in words_of(text)]


def _word(word: str) -> Condition:
    in_title, title_values = holds("o.title", word)
    in_name, name_values = holds("name", word)
    sql = f"{in_title} OR o.client_id IN (SELECT id FROM clients WHERE {in_name})"  # noqa: S608
    values = (*title_values, *name_values)
    if not word.isascii():
        return f"({sql})", values
    in_number, number_values = holds("o.number", word)
    return f"({sql} OR {in_number})", (*values, *number_values)


def _one_of(column: str, values: Sequence[str]) -> list[Condition]:
    if not values:
        return []
    marks = ", ".join("?" * len(values))
    return [(f"{column} IN ({marks})", tuple(str(value) for value in values))]


def _of_client(client_id: int | None) -> list[Condition]:
    if client_id == 0:
        return [("o.client_id IS NULL", ())]
    return _compared("o.client_id = ?", client_id)


def _lacking(wanted: Lacking | None) -> list[Condition]:
    if wanted is None:
        return []
    # The SQL of the books waits until it is asked for: the first page needs none of it.
    from app.storage.missing_amounts import lacks  # noqa: PLC0415

    first, last = (None if day is None else day.isoformat() for day in wanted[1:])
    return [(lacks(wanted.what), (first, last, last))]


def _compared(sql: str, value: str | int | date | None) -> list[Condition]:
    if value is None:
        return []
    return [(sql, (value.isoformat() if isinstance(value, date) else value,))]

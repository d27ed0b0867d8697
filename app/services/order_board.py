"""The board and the calendar: the same orders by column and by day."""

from array import array
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import Stage
from app.services.order_queries import OrderFilter, OrderSort, matching, sorted_by
from app.storage.reader import Reader


class BoardColumn(StrEnum):
    """The five columns of the board; each is one stage, done holds this month only."""

    INQUIRY = "inquiry"
    PURCHASED = "purchased"
    WORKING = "working"
    DELIVERED = "delivered"
    COMPLETED = "completed"


class ColumnIds(NamedTuple):
    """One column: the ids in order, and the sum of the known nets."""

    column: BoardColumn
    ids: "array[int]"
    net: Yen


class DayOrders(NamedTuple):
    """The orders promised for one civil day: ids in order of amount."""

    day: date
    ids: tuple[int, ...]


def board_columns(
    reader: Reader, where: OrderFilter, sort: OrderSort, *, month: date, descending: bool = False
) -> tuple[ColumnIds, ...]:
    """Return the five columns; done orders are those of `month` (its first day)."""
    ordering = sorted_by(sort, descending=descending)
    return tuple(
        _column(reader, column, _in_column(where, column, month), ordering)
        for column in BoardColumn
    )


def due_days(reader: Reader, where: OrderFilter, first: date, last: date) -> tuple[DayOrders, ...]:
    """Return the days from first to last (included) that have orders due, open and done ones."""
    condition, values = matching(where)
    rows = reader.rows(
        "SELECT o.due_on, o.id FROM orders o"  # noqa: S608
        " WHERE o.due_on BETWEEN ? AND ? AND o.stage NOT IN ('cancelled', 'refunded')"
        f" AND {condition} ORDER BY o.due_on, o.net IS NULL, o.net DESC, o.id",
        (first.isoformat(), last.isoformat(), *values),
    )
    return tuple(
        DayOrders(date.fromisoformat(day), tuple(order_id for _, order_id in group))
        for day, group in groupby(rows, key=itemgetter(0))
    )


def undated_ids(reader: Reader, where: OrderFilter) -> "array[int]":
    """Return the open orders without a promised date, newest first."""
    condition, values = matching(where)
    return reader.ids(
        "SELECT o.id FROM orders o"  # noqa: S608
        " WHERE o.due_on IS NULL AND o.stage IN ('inquiry', 'purchased', 'working', 'delivered')"
        f" AND {condition} ORDER BY o.id DESC",
        values,
    )


def _in_column(where: OrderFilter, column: BoardColumn, month: date) -> OrderFilter | None:
    """Return the filter narrowed to a column; None when it asks for other stages only."""
    stage = Stage(column)
    if where.stages and stage not in where.stages:
        return None
    narrowed = where._replace(stages=(stage,))
    if column is not BoardColumn.COMPLETED:
        return narrowed
    last = (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return narrowed._replace(completed_from=month, completed_to=last)


def _column(
    reader: Reader, column: BoardColumn, where: OrderFilter | None, ordering: str
) -> ColumnIds:
    if where is None:
        return ColumnIds(column, array("q"), Yen(0))
    condition, values = matching(where)
    rows = reader.rows(
        "SELECT o.id, COALESCE(o.net, 0)"  # noqa: S608
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        f" WHERE {condition} ORDER BY {ordering}",
        values,
    )
    ids = array("q", [order_id for order_id, _ in rows])
    return ColumnIds(column, ids, Yen(sum(net for _, net in rows)))

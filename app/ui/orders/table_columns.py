"""The columns of the table of orders: which there are, what sorts them, how wide they begin."""

from collections.abc import Callable
from enum import StrEnum

from app.services.order_queries import OrderRow, OrderSort
from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    NUMBER = "number"
    MARKETPLACE = "marketplace"
    TITLE = "title"
    CLIENT = "client"
    STAGE = "stage"
    DUE = "due"
    GROSS = "gross"
    FEE = "fee"
    NET = "net"
    CHECKLIST = "checklist"
    UPDATED = "updated"


SHAPES: dict[Column, ColumnShape] = {
    Column.NUMBER: ColumnShape(OrderSort.NUMBER, 92),
    Column.MARKETPLACE: ColumnShape(OrderSort.MARKETPLACE, 126),
    Column.TITLE: ColumnShape(OrderSort.TITLE, 214),
    Column.CLIENT: ColumnShape(OrderSort.CLIENT, 128),
    Column.STAGE: ColumnShape(OrderSort.STAGE, 116),
    Column.DUE: ColumnShape(OrderSort.DUE, 90),
    Column.GROSS: ColumnShape(OrderSort.GROSS, 84, is_amount=True, falls=True),
    Column.FEE: ColumnShape(OrderSort.FEE, 78, is_amount=True, falls=True),
    Column.NET: ColumnShape(OrderSort.NET, 88, is_amount=True, falls=True),
    Column.CHECKLIST: ColumnShape(None, 54),
    Column.UPDATED: ColumnShape(OrderSort.UPDATED, 86, falls=True),
}
COLUMNS = tuple(Column)

AMOUNTS: dict[Column, Callable[[OrderRow], int | None]] = {
    Column.GROSS: lambda row: row.gross,
    Column.FEE: lambda row: row.fee,
    Column.NET: lambda row: row.net,
}

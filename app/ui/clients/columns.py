"""The columns of the table of clients: which there are, what sorts them, how wide they begin."""

from enum import StrEnum

from app.services.client_queries import ClientSort
from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    NAME = "name"
    SITES = "sites"
    ORDERS = "orders"
    NET = "net"
    RATING = "rating"
    LAST = "last"
    NEXT = "next"
    TAGS = "tags"


SHAPES: dict[Column, ColumnShape] = {
    Column.NAME: ColumnShape(ClientSort.NAME, 210),
    Column.SITES: ColumnShape(ClientSort.SITES, 96),
    Column.ORDERS: ColumnShape(ClientSort.ORDERS, 72, is_amount=True, falls=True),
    Column.NET: ColumnShape(ClientSort.NET, 112, is_amount=True, falls=True),
    Column.RATING: ColumnShape(ClientSort.RATING, 82, is_amount=True, falls=True),
    Column.LAST: ColumnShape(ClientSort.LAST, 104, falls=True),
    Column.NEXT: ColumnShape(ClientSort.NEXT, 96),
    Column.TAGS: ColumnShape(None, 250),
}

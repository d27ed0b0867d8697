"""The commands `order list` and `order show`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.order_documents import details_document, order_document
from app.cli.order_tables import OrderTables
from app.errors import AppError
from app.models.types import Ball, Stage
from app.services.order_details import order_details
from app.services.order_queries import (
    OrderFilter,
    OrderRow,
    OrderSort,
    order_ids,
    order_rows,
    orders_of_number,
)
from app.storage.database import Database
from app.storage.reader import Reader

WINDOW = 500
"""How many rows are read at a time."""


class OrderNumberMissingError(AppError):
    """There is no order of this number in the book (`number`)."""


class AmbiguousNumberError(AppError):
    """Several marketplaces have an order of this number (`number`, `marketplaces`)."""


def run(call: Call, arguments: Namespace) -> Answer:
    """Do what the action says."""
    return _show(call, arguments) if arguments.action == "show" else _list(call, arguments)


def _list(call: Call, arguments: Namespace) -> Answer:
    where = OrderFilter(
        marketplaces=(arguments.marketplace,) if arguments.marketplace else (),
        stages=(Stage(arguments.stage),) if arguments.stage else (),
        ball=Ball(arguments.ball) if arguments.ball else None,
    )
    with call.book() as database:
        if arguments.marketplace:
            call.catalog(database).marketplace(arguments.marketplace)
        rows = database.read(_all_rows, where)
    document: dict[str, object] = {"orders": [order_document(row) for row in rows]}
    return Answer(document, OrderTables(call.language).listing(rows))


def _show(call: Call, arguments: Namespace) -> Answer:
    with call.book() as database:
        order_id = database.read(the_order, arguments.number, arguments.marketplace)
        return shown(call, database, order_id)


def the_order(reader: Reader, number: str, marketplace_id: str | None) -> int:
    """Return the id of the order of this number.

    Raises:
        OrderNumberMissingError, AmbiguousNumberError: There is none, or more than one.
    """
    ids = orders_of_number(reader, number.strip(), marketplace_id)
    if not ids:
        raise OrderNumberMissingError(number=number)
    if len(ids) > 1:
        rows = order_rows(reader, ids)
        sites = tuple(rows[order_id].marketplace_id for order_id in ids)
        raise AmbiguousNumberError(number=number, marketplaces=sites)
    return ids[0]


def _all_rows(reader: Reader, where: OrderFilter) -> list[OrderRow]:
    ids = order_ids(reader, where, OrderSort.DUE)
    rows: list[OrderRow] = []
    for start in range(0, len(ids), WINDOW):
        window = ids[start : start + WINDOW]
        found = order_rows(reader, window)
        rows += [found[order_id] for order_id in window]
    return rows


def shown(call: Call, database: Database, order_id: int) -> Answer:
    """Return the answer that shows one order whole."""
    details = database.read(order_details, order_id, message_limit=None)
    if details is None:
        raise OrderNumberMissingError(number=order_id)
    return Answer(details_document(details), OrderTables(call.language).details(details))

"""Reads the rows of very many orders in chunks, so that neither side waits for the other."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Callable

from app.services.order_queries import OrderRow, order_rows
from app.ui.tasks import TaskRunner

CHUNK = 400


def read_many(
    tasks: TaskRunner, ids: "array[int]", then: Callable[[list[OrderRow]], object]
) -> None:
    """Hand all rows of these orders to `then`, in their order, when the last chunk is here."""
    found: list[OrderRow] = []

    def read(start: int) -> None:
        if start >= len(ids):
            then(found)
            return
        chunk = ids[start : start + CHUNK]

        def take(rows: dict[int, OrderRow]) -> None:
            found.extend(rows[number] for number in chunk if number in rows)
            read(start + CHUNK)

        tasks.read(order_rows, chunk).then(take)

    read(0)

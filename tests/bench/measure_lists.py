"""Lists on the big book: the ids of a filter against the same SQL run barely, and windows."""

import statistics
import time
from functools import partial
from random import Random

from app.models.types import Ball, Stage
from app.services.order_queries import (
    EVERYTHING,
    OrderFilter,
    OrderSort,
    matching,
    order_ids,
    order_rows,
    sorted_by,
)
from app.storage.connections import Access, Connection, connect
from app.storage.database import Database
from tests.bench.big_book import big_book, open_book
from tests.bench.ratios import Budget, Ratio, median_ms
from tests.store import KEY

ID_LIMIT = 3
WINDOW_LIMIT_MS = 5.0
WINDOW = 50
"""Rows on a tall screen."""
WINDOWS = 200

LISTS = {
    "all orders by due date": (EVERYTHING, OrderSort.DUE),
    "open orders that are my turn": (
        OrderFilter(stages=(Stage.PURCHASED, Stage.WORKING), ball=Ball.ME),
        OrderSort.URGENCY,
    ),
    "orders of one site by net": (OrderFilter(marketplaces=("coconala",)), OrderSort.NET),
    "orders with a word in them": (OrderFilter(text="ロゴ"), OrderSort.UPDATED),
}


def measure() -> list[Ratio | Budget]:
    """Compare the ids of each list, then time windows of rows at random places."""
    raw = connect(big_book(), KEY, Access.READ)
    try:
        with open_book() as database:
            figures: list[Ratio | Budget] = [
                _ids(database, raw, name, where, sort) for name, (where, sort) in LISTS.items()
            ]
            return [*figures, _windows(database)]
    finally:
        raw.close()


def _ids(
    database: Database, raw: Connection, name: str, where: OrderFilter, sort: OrderSort
) -> Ratio:
    condition, values = matching(where)
    order = sorted_by(sort, descending=False)
    sql = f"SELECT o.id FROM orders o WHERE {condition} ORDER BY {order}"  # noqa: S608
    ours = median_ms(partial(database.read, order_ids, where, sort))
    return Ratio(f"ids: {name}", ours, median_ms(partial(_bare, raw, sql, values)), ID_LIMIT)


def _bare(raw: Connection, sql: str, values: tuple[object, ...]) -> int:
    return len(raw.execute(sql, values).fetchall())


def _windows(database: Database) -> Budget:
    ids = database.read(order_ids)
    random = Random(1)  # noqa: S311  the same places in every run
    taken: list[float] = []
    for _ in range(WINDOWS):
        start = random.randrange(len(ids) - WINDOW)
        began = time.perf_counter()
        database.read(order_rows, ids[start : start + WINDOW])
        taken.append((time.perf_counter() - began) * 1000)
    return Budget(f"a window of {WINDOW} rows, median", statistics.median(taken), WINDOW_LIMIT_MS)

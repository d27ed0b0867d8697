"""Income by month and marketplace over five years, against the best SQL on the same file."""

from datetime import date
from functools import partial

from app.services.earnings_queries import month_slices
from app.storage.connections import Access, Connection, connect
from tests.bench.big_book import big_book, open_book
from tests.bench.ratios import Ratio, median_ms
from tests.store import KEY

LIMIT = 3
FIRST, LAST = date(2021, 12, 1), date(2026, 11, 30)
BEST = """
SELECT SUBSTR(earned_on, 1, 7), marketplace_id, COUNT(*), SUM(gross), SUM(fee), SUM(net)
  FROM orders INDEXED BY ix_orders_earned
 WHERE earned_on BETWEEN ? AND ? AND payment_state IN ('balance', 'requested', 'paid')
 GROUP BY 1, 2 ORDER BY 1, 2
"""
"""It walks one index that holds all it needs, and the groups come in its order."""


def measure() -> list[Ratio]:
    """Compare what the chart of the months asks."""
    raw = connect(big_book(), KEY, Access.READ)
    try:
        with open_book() as database:
            bare = median_ms(partial(_bare, raw))
            chart = median_ms(partial(database.read, month_slices, FIRST, LAST))
            return [Ratio("income by month and site, five years", chart, bare, LIMIT)]
    finally:
        raw.close()


def _bare(raw: Connection) -> int:
    return len(raw.execute(BEST, (FIRST.isoformat(), LAST.isoformat())).fetchall())

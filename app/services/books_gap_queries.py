"""Why the sales of the books differ from the earnings of the same time: the parts, to the yen."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.services.earnings_queries import earnings_total
from app.storage.journal_span import journal_between
from app.storage.reader import Reader


class BooksGap(NamedTuple):
    """What the books have as sales, and what that is made of: `books` is the sum of the others.

    `earned` are the earnings. `refunds` are orders that were taken back whole: the books have
    them in the month of the sale and off in that of the refund, earnings nowhere. `found` was
    found at the arrival of a payout, `by_hand` entered by hand. `other_days` stands on another day
    in the books: counted on delivery, settled later, corrected after a month was closed.
    """

    earned: Yen
    refunds: Yen
    found: Yen
    by_hand: Yen
    other_days: Yen

    @property
    def books(self) -> Yen:
        """The sales of the books."""
        return Yen(sum(self))


_STAGE = """CASE
  WHEN kind IN ('sale', 'extra', 'refund') THEN (SELECT o.stage
    FROM payments p JOIN orders o ON o.id = p.order_id WHERE p.id = row_id)
  WHEN kind IN ('adjustment', 'adjustment_back') THEN (SELECT o.stage
    FROM adjustments a JOIN orders o ON o.id = a.order_id WHERE a.id = row_id)
  ELSE (SELECT o.stage FROM orders o WHERE o.id = row_id) END"""
_PART = f"""CASE
  WHEN kind = 'difference' THEN 'found'
  WHEN kind NOT IN ('sale', 'extra', 'refund', 'adjustment', 'adjustment_back',
    'withheld_on_top', 'withheld_back') THEN 'by_hand'
  WHEN {_STAGE} = 'refunded' THEN 'refunds'
  ELSE 'sold' END"""
_PARTS = f"""
SELECT {_PART}, SUM(amount) FROM (
  SELECT substr(origin, 1, instr(origin, ':') - 1) AS kind,
    CAST(substr(origin, instr(origin, ':') + 1) AS INTEGER) AS row_id,
    amount * ((credit = 'sales') - (debit = 'sales')) AS amount
  FROM journal WHERE 'sales' IN (debit, credit)
    AND booked_on BETWEEN :gap_first AND :gap_last
) GROUP BY 1"""  # noqa: S608


def books_gap(reader: Reader, first: date | None, last: date | None) -> BooksGap:
    """Return the parts from first to last (civil days, included)."""
    span = journal_between(reader, first, last)
    bounds = {
        "gap_first": (first or date.min).isoformat(),
        "gap_last": (last or date.max).isoformat(),
    }
    found = dict(reader.rows(span.sql + _PARTS, span.values | bounds))
    earned = earnings_total(reader, first, last).gross
    return BooksGap(
        earned=earned,
        refunds=Yen(found.get("refunds", 0)),
        found=Yen(found.get("found", 0)),
        by_hand=Yen(found.get("by_hand", 0)),
        other_days=Yen(found.get("sold", 0) - earned),
    )

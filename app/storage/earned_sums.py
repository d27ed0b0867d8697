"""What changes earnings beside the prices of orders: SQL in the place of `orders`, said once."""

EARNED_CHANGES = """(
  SELECT o.id, o.marketplace_id, o.listing_id, o.client_id, o.payout_id, o.payment_state,
    o.earned_on, o.withheld AS gross, 0 AS fee, CASE WHEN o.net IS NULL THEN 0 ELSE o.withheld END
      AS net
  FROM orders o WHERE o.is_withheld_on_top = 1
  UNION ALL
  SELECT o.id, o.marketplace_id, o.listing_id, o.client_id, o.payout_id, o.payment_state,
    MAX(a.adjusted_on, o.earned_on), CASE a.kind WHEN 'fee_back' THEN 0 ELSE -a.amount END,
    CASE a.kind WHEN 'fee_back' THEN -a.amount ELSE 0 END,
    CASE WHEN o.net IS NULL THEN 0 WHEN a.kind = 'fee_back' THEN a.amount ELSE -a.amount END
  FROM adjustments a CROSS JOIN orders o WHERE o.id = a.order_id
)"""
"""Rows like those of `orders`: the tax a buyer pays on top of a price is a part of the sale, and
what is taken off later counts on its own day. Few orders have either; an index knows the first."""


def earned_by(told_by: str, name: str, join: str, condition: str, *, group: str = "1") -> str:
    """Return what each group earned, as a query that wants the values of the condition twice.

    A group is told by the first column, or by those that are given. The columns are `told`,
    `name`, `orders`, `gross`, `fee`, `net` and how many of each are unknown; a group may have two
    rows, one of orders and one of changes.
    """
    sums = "COALESCE(SUM(o.gross), 0), COALESCE(SUM(o.fee), 0), COALESCE(SUM(o.net), 0)"
    return (
        f"SELECT {told_by} AS told, {name} AS name, COUNT(*) AS orders,"  # noqa: S608
        " COALESCE(SUM(o.gross), 0) AS gross, COALESCE(SUM(o.fee), 0) AS fee,"
        " COALESCE(SUM(o.net), 0) AS net, COUNT(*) - COUNT(o.gross) AS gross_unknown,"
        " COUNT(*) - COUNT(o.fee) AS fee_unknown, COUNT(*) - COUNT(o.net) AS net_unknown"
        f" FROM orders o {join} WHERE {condition} GROUP BY {group}"
        f" UNION ALL SELECT {told_by}, {name}, 0, {sums}, 0, 0, 0"
        f" FROM {EARNED_CHANGES} o {join} WHERE {condition} GROUP BY {group}"
    )


SUMS = "SUM(orders), SUM(gross), SUM(fee), SUM(net)"
UNKNOWN = "SUM(gross_unknown), SUM(fee_unknown), SUM(net_unknown)"

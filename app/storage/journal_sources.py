"""What the journal's rows are derived from: orders that are sold, their payments, and payouts.

Each is a part of a WITH.
"""

from app.storage.journal_rows import closed_part
from app.storage.payout_sums import LEFT

_DAY = "date({moment} + 32400, 'unixepoch')"
"""A moment as a day in Japan."""

SELLER = """
seller (fee_tax) AS (
  SELECT CASE WHEN EXISTS (SELECT 1 FROM preferences
    WHERE name = 'tax_status' AND value = '"taxable"') THEN 'purchase_10' ELSE 'out_of_scope' END
)"""

_BASE = "SELECT p.id FROM payments p WHERE p.order_id = o.id AND p.kind = 'base'"


def sold_from(orders: str) -> str:
    """Return `SOLD` of some orders, which stand in SQL as a table or a join named `o`."""
    return f"""
sold AS (
  SELECT o.id, o.marketplace_id AS site, o.number, o.withheld, o.is_withheld_on_top, o.payout_id,
    CASE o.tax_status WHEN 'taxable' THEN 'sale_10' ELSE 'out_of_scope' END AS sale_tax,
    CASE o.tax_status WHEN 'taxable' THEN 'purchase_10' ELSE 'out_of_scope' END AS fee_tax,
    CASE WHEN o.has_escrow THEN o.marketplace_id
      ELSE COALESCE({closed_part("debit", "'sale:' || (" + _BASE + ")")}, c.name, o.marketplace_id)
      END AS debtor,
    CASE WHEN o.stage = 'refunded' THEN {_DAY.format(moment="o.ended_at")} END AS refunded_on,
    CASE WHEN y.recognition = 'delivery' THEN {_DAY.format(moment="o.delivered_at")}
      ELSE o.earned_on END AS sold_on
  FROM {orders}
  LEFT JOIN clients c ON c.id = o.client_id
  LEFT JOIN fiscal_years y ON o.delivered_at IS NOT NULL
    AND y.year = CAST(strftime('%Y', o.delivered_at + 32400, 'unixepoch') AS INTEGER)
  WHERE o.stage IN ('completed', 'refunded')
    OR (o.stage = 'delivered' AND y.recognition = 'delivery')
)"""  # noqa: S608


SOLD = sold_from("orders o")
"""Every order that is sold, and the day it is; none where no day is known.

A direct client goes by the name that a closed month has the sale under: he may be renamed, merged
or erased, and what was closed stands.
"""

CHARGED = f"""
charged AS (
  SELECT s.*, p.id AS payment_id, p.kind, p.gross, p.fee,
    CASE p.kind WHEN 'base' THEN COALESCE(p.settled_on, s.sold_on)
      ELSE MAX(s.sold_on, COALESCE(p.settled_on, {_DAY.format(moment="p.paid_at")}, s.sold_on))
    END AS booked_on
  FROM sold s JOIN payments p ON p.order_id = s.id
  WHERE p.gross IS NOT NULL AND s.sold_on IS NOT NULL
)"""  # noqa: S608

TRANSFERS = f"""
transfers AS (
  SELECT p.id, p.marketplace_id AS site, p.kind, p.paid_on, p.transfer_fee,
    {_DAY.format(moment="p.requested_at")} AS requested_on, p.amount, p.account,
    COALESCE(p.received, {LEFT}) AS received,
    COALESCE(
      (SELECT a.name FROM bank_lines l JOIN bank_accounts a ON a.id = l.bank_account_id
        WHERE l.payout_id = p.id ORDER BY l.id LIMIT 1),
      {closed_part("debit", "'payout:' || p.id")},
      (SELECT a.name FROM bank_accounts a ORDER BY a.position, a.id LIMIT 1), '') AS bank,
    COALESCE((SELECT MIN(s.debtor) FROM sold s WHERE s.payout_id = p.id), p.marketplace_id)
      AS debtor,
    COALESCE(
      (SELECT MAX(CASE WHEN o.tax_status <> 'taxable' THEN 'out_of_scope'
          WHEN o.has_escrow THEN 'purchase_10' ELSE 'sale_10' END)
        FROM orders o WHERE o.payout_id = p.id),
      (SELECT fee_tax FROM seller)) AS fee_tax
  FROM payouts p
)"""  # noqa: S608
"""Every payout. A fee of it is taxed as its sales were, and the bank's fee that a direct client
keeps takes back a part of them (the note on J14), whatever the seller is today."""

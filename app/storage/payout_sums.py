"""What is to come of an order and of a payout, and what of it is unexplained: SQL, said once.

What was taken off a sale since (a discount, a part that went back, its fee) lessens what its site
transfers as long as nobody asked for it; later the site has a claim, and takes it off another
payout. A client who pays himself takes it off until he pays.
"""

# ruff: noqa: S608 - our own SQL, put together once

_OFF = "SUM(CASE a.kind WHEN 'fee_back' THEN -a.amount ELSE a.amount END)"
_LAST_DAY = (
    "CASE WHEN o.has_escrow THEN date(p.requested_at + 32400, 'unixepoch')"
    " ELSE COALESCE(p.paid_on, '9999') END"
)

IS_AFTER = f"(a.adjusted_on > {_LAST_DAY})"
"""Whether an adjustment `a` of an order `o` came too late for its payout `p`."""

TAKEN_OFF = f"""COALESCE((SELECT {_OFF} FROM adjustments a
  WHERE a.order_id = o.id AND (p.id IS NULL OR NOT {IS_AFTER})), 0)"""
"""What was taken off an order `o` in time for its payout `p`, which may be missing."""

OWED = f"(o.net - {TAKEN_OFF})"
"""What a site owed of an order `o` by its payout `p`; NULL while the net is not known."""

OWED_ON_BALANCE = (
    f"(o.net - COALESCE((SELECT {_OFF} FROM adjustments a WHERE a.order_id = o.id), 0))"
)
"""The same of an order `o` whose proceeds nobody asked for."""

_ADJUSTED = f"""COALESCE((SELECT {_OFF} FROM orders o JOIN adjustments a ON a.order_id = o.id
  WHERE o.payout_id = p.id AND NOT {IS_AFTER}), 0)"""
_WITHHELD = """COALESCE((SELECT SUM(o.withheld) FROM orders o
  WHERE o.payout_id = p.id AND NOT o.is_withheld_on_top), 0)"""
_EXPLAINED = """COALESCE((SELECT SUM(d.amount) FROM payout_differences d
  WHERE d.payout_id = p.id), 0)"""

DUE = f"(p.amount - {_ADJUSTED})"
"""What the orders of a payout `p` came to when it was asked for, by what was taken off them."""

TO_COME = f"({DUE} - p.transfer_fee - {_WITHHELD})"
"""What is to come: without the transfer fee, and without what a client withholds of the price."""

LEFT = f"({TO_COME} - {_EXPLAINED})"
"""What is to come by all that was explained since."""

UNEXPLAINED = f"({LEFT} - p.received)"
"""What nobody explained, negative where more came; NULL while nothing is known to have come."""

CLIENT = """COALESCE((SELECT c.name FROM orders o JOIN clients c ON c.id = o.client_id
  WHERE o.payout_id = p.id AND NOT o.has_escrow LIMIT 1), '')"""
"""The client who pays a payout `p` himself; empty where a site does."""

AMOUNT_IS_UNKNOWN = """(p.paid_on IS NOT NULL AND p.received IS NULL
  AND p.kind IN ('transfer', 'automatic'))"""
"""Whether a payout arrived and nobody said how much: nothing of it can be called explained."""

IS_ADJUSTED = """p.id IN (SELECT o.payout_id FROM adjustments a CROSS JOIN orders o
  WHERE o.id = a.order_id)"""
"""Whether something was ever taken off an order of a payout `p`: asked of all payouts at once."""

"""What is to come of a payout and what of it is unexplained: SQL over `payouts p`, said once."""

_WITHHELD = """COALESCE((SELECT SUM(o.withheld) FROM orders o
  WHERE o.payout_id = p.id AND NOT o.is_withheld_on_top), 0)"""
_EXPLAINED = """COALESCE((SELECT SUM(d.amount) FROM payout_differences d
  WHERE d.payout_id = p.id), 0)"""

TO_COME = f"(p.amount - p.transfer_fee - {_WITHHELD})"
"""What is to come: without the transfer fee, and without what a client withholds of the price."""

LEFT = f"({TO_COME} - {_EXPLAINED})"
"""What is to come by all that was explained since."""

UNEXPLAINED = f"({LEFT} - p.received)"
"""What nobody explained, negative where more came; NULL while nothing is known to have come."""

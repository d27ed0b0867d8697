"""Which sold orders lack an amount that the journal waits for: SQL over `orders o`, said once."""

from app.storage.journal_sources import SOLD

MISSING = {"price": "o.gross IS NULL", "fee": "(o.gross IS NOT NULL AND o.fee IS NULL)"}
"""What may be missing of an order: its price, so that it is in no row; its fee alone, so that the
sale is booked and the fee is not."""

_FROM = """FROM orders o CROSS JOIN sold s
WHERE s.id = o.id AND {missing} AND s.sold_on BETWEEN COALESCE({first}, '')
  AND COALESCE({last}, '9999') AND (s.refunded_on IS NULL OR s.refunded_on > {last})"""
"""What was taken back within the time is missing nothing: sale and fee both go back."""

TOTALS = f"""
WITH {SOLD}
SELECT COUNT(*) FILTER (WHERE {MISSING["price"]}),
  COALESCE(SUM(o.net) FILTER (WHERE {MISSING["price"]}), 0),
  COUNT(*) FILTER (WHERE {MISSING["fee"]}),
  COALESCE(SUM(o.gross) FILTER (WHERE {MISSING["fee"]}), 0)
{_FROM.format(missing="(o.gross IS NULL OR o.fee IS NULL)", first=":first", last=":last")}
"""
"""Orders without a price and their net as far as it is known, orders without a fee and their price:
of those sold from `first` to `last`, civil days or None."""


def lacks(what: str) -> str:
    """Return the condition that `orders o` was sold in a time and lacks its `price` or `fee`.

    It wants three values: the first day, the last one, and the last one again.
    """
    found = _FROM.format(missing=MISSING[what], first="?", last="?")
    return f"o.id IN (WITH {SOLD} SELECT o.id {found})"

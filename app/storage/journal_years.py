"""The journal's rows that hang on how a year is kept: withheld tax, and shares of expenses.

A book may take both out at once, or hold them until 31 December: then one row a year gives the
tax to the owner, and one for each account and tax class his share of the costs.
"""

SPENDING = """
spending AS (
  SELECT e.*, e.amount * e.business_share / 10000 AS share,
    COALESCE(y.household = 'year_end', 0) AS is_whole
  FROM expenses e LEFT JOIN fiscal_years y ON y.year = CAST(substr(e.spent_on, 1, 4) AS INTEGER)
)"""
"""What was spent, and whether its private share waits for the end of the year."""

HOUSEHOLD = """(
  SELECT MIN(id) AS id, substr(spent_on, 1, 4) || '-12-31' AS booked_on, account, tax_class,
    SUM(amount - share) AS amount
  FROM spending WHERE is_whole AND amount > share GROUP BY 2, account, tax_class
)"""
"""Private shares that waited; each sum has the id of its first expense."""

ON_TOP = "sold WHERE is_withheld_on_top AND sold_on IS NOT NULL"
"""Orders whose buyer paid the tax on top of the price."""

KEPT_BACK = (
    "sold s JOIN transfers t ON t.id = s.payout_id"
    " WHERE NOT s.is_withheld_on_top AND t.paid_on IS NOT NULL"
)
"""Orders whose tax was kept out of the price when they were paid."""

_IN_A_LATER_YEAR = "substr(refunded_on, 1, 4) > substr(sold_on, 1, 4)"

PREPAID = f"""(
  SELECT y.year AS id, y.year || '-12-31' AS booked_on, SUM(k.withheld) AS amount
  FROM fiscal_years y JOIN (
    SELECT sold_on AS day, withheld FROM {ON_TOP} AND withheld > 0
      AND (refunded_on IS NULL OR {_IN_A_LATER_YEAR})
    UNION ALL SELECT t.paid_on, s.withheld FROM {KEPT_BACK} AND s.withheld > 0
  ) k ON y.year = CAST(substr(k.day, 1, 4) AS INTEGER)
  WHERE y.withholding <> 'owner_draw' GROUP BY y.year
)"""  # noqa: S608
"""What each year that holds withheld tax as an asset gives to the owner when it ends."""


def withheld_as(day: str) -> str:
    """Return the account that takes up tax withheld on a day, as SQL."""
    year = f"CAST(substr({day}, 1, 4) AS INTEGER)"
    kept = f"SELECT y.withholding FROM fiscal_years y WHERE y.year = {year}"  # noqa: S608
    return f"COALESCE(({kept}), 'owner_draw')"


WITHHELD_BACK_AS = (
    f"CASE WHEN {_IN_A_LATER_YEAR} THEN 'owner_draw' ELSE {withheld_as('sold_on')} END"
)
"""The account that gives withheld tax back with a refund: what a year held is the owner's since."""

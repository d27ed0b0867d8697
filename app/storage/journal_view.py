"""The journal as SQL: derived from orders, payouts, expenses and statements, booked nowhere twice.

Rows J01-J23 of the bookkeeping facts, one debit and one credit each, tax included. What is in
escrow is no row. A payment whose price is not known is none either, and a fee that is not known
is none yet: nothing is guessed (`missing_amounts` counts both).
"""

import re
from collections.abc import Collection
from string import Template

from app.models.bookkeeping_types import TRANSIT
from app.storage.journal_years import HOUSEHOLD, KEPT_BACK, ON_TOP, PREPAID, SPENDING, withheld_as
from app.storage.payout_sums import LEFT

_DAY = "date({moment} + 32400, 'unixepoch')"
"""A moment as a day in Japan."""

_SELLER = """
seller (fee_tax) AS (
  SELECT CASE WHEN EXISTS (SELECT 1 FROM preferences
    WHERE name = 'tax_status' AND value = '"taxable"') THEN 'purchase_10' ELSE 'out_of_scope' END
)"""

SOLD = f"""
sold AS (
  SELECT o.id, o.marketplace_id AS site, o.number, o.withheld, o.is_withheld_on_top, o.payout_id,
    CASE o.tax_status WHEN 'taxable' THEN 'sale_10' ELSE 'out_of_scope' END AS sale_tax,
    CASE o.tax_status WHEN 'taxable' THEN 'purchase_10' ELSE 'out_of_scope' END AS fee_tax,
    CASE WHEN o.has_escrow THEN o.marketplace_id ELSE COALESCE(c.name, o.marketplace_id) END
      AS debtor,
    CASE WHEN o.stage = 'refunded' THEN {_DAY.format(moment="o.ended_at")} END AS refunded_on,
    CASE WHEN y.recognition = 'delivery' THEN {_DAY.format(moment="o.delivered_at")}
      ELSE o.earned_on END AS sold_on
  FROM orders o
  LEFT JOIN clients c ON c.id = o.client_id
  LEFT JOIN fiscal_years y ON o.delivered_at IS NOT NULL
    AND y.year = CAST(strftime('%Y', o.delivered_at + 32400, 'unixepoch') AS INTEGER)
  WHERE o.stage IN ('completed', 'refunded')
    OR (o.stage = 'delivered' AND y.recognition = 'delivery')
)"""  # noqa: S608
"""Every order that is sold, and the day it is; none where no day is known."""

_CHARGED = f"""
charged AS (
  SELECT s.*, p.id AS payment_id, p.kind, p.gross, p.fee,
    CASE p.kind WHEN 'base' THEN COALESCE(p.settled_on, s.sold_on)
      ELSE MAX(s.sold_on, COALESCE(p.settled_on, {_DAY.format(moment="p.paid_at")}, s.sold_on))
    END AS booked_on
  FROM sold s JOIN payments p ON p.order_id = s.id
  WHERE p.gross IS NOT NULL AND s.sold_on IS NOT NULL
)"""  # noqa: S608

_TRANSFERS = f"""
transfers AS (
  SELECT p.id, p.marketplace_id AS site, p.kind, p.paid_on, p.transfer_fee,
    {_DAY.format(moment="p.requested_at")} AS requested_on, p.amount, p.account,
    COALESCE(p.received, {LEFT}) AS received,
    COALESCE(
      (SELECT a.name FROM bank_lines l JOIN bank_accounts a ON a.id = l.bank_account_id
        WHERE l.payout_id = p.id ORDER BY l.id LIMIT 1),
      (SELECT a.name FROM bank_accounts a ORDER BY a.position, a.id LIMIT 1), '') AS bank,
    COALESCE((SELECT MIN(s.debtor) FROM sold s WHERE s.payout_id = p.id), p.marketplace_id)
      AS debtor
  FROM payouts p
)"""  # noqa: S608

_COLUMNS = (
    "origin, happened_on, debit, debit_part, debit_tax, credit, credit_part, credit_tax,"
    " amount, partner, memo"
)
COLUMNS = tuple(name.strip() for name in _COLUMNS.split(","))
"""What a derived row says; `origin` is the kind of row and the id of what it comes from."""

_ROW = Template("""
SELECT '$kind:' || $id AS origin, $day AS happened_on,
  $debit AS debit, $debit_part AS debit_part, $debit_tax AS debit_tax,
  $credit AS credit, $credit_part AS credit_part, $credit_tax AS credit_tax,
  $amount AS amount, $partner AS partner, $memo AS memo, $id AS row_id
FROM $source""")


def _row(kind: str, source: str, debit: str, credit: str, **words: str) -> str:
    """Return one kind of row; accounts are `account/part/tax`, each SQL or a name in quotes."""
    given = {"id": "id", "day": "booked_on", "amount": "amount", "partner": "''", "memo": "''"}
    sides: dict[str, str] = {}
    for side, text in (("debit", debit), ("credit", credit)):
        account, part, tax = text.split("/")
        sides |= {side: account, f"{side}_part": part, f"{side}_tax": tax}
    return _ROW.substitute(given | sides | words, kind=kind, source=source)


_OUT = "'out_of_scope'"
_RECEIVABLE = f"'receivable'/debtor/{_OUT}"
_FEE_ROW = {"partner": "site", "memo": "number", "id": "payment_id", "amount": "fee"}
_SALE_ROW = {"partner": "debtor", "memo": "number", "id": "payment_id", "amount": "gross"}
_OF_ORDERS = (
    _row("sale", "charged WHERE kind = 'base'", _RECEIVABLE, "'sales'/site/sale_tax", **_SALE_ROW),
    _row(
        "extra", "charged WHERE kind <> 'base'", _RECEIVABLE, "'sales'/site/sale_tax", **_SALE_ROW
    ),
    _row("fee", "charged", "'fees'/'sale'/fee_tax", _RECEIVABLE, **_FEE_ROW),
    _row(
        "refund",
        "charged WHERE refunded_on IS NOT NULL",
        "'sales'/site/sale_tax",
        _RECEIVABLE,
        **_SALE_ROW | {"day": "MAX(refunded_on, booked_on)"},
    ),
    _row(
        "fee_back",
        "charged WHERE refunded_on IS NOT NULL",
        _RECEIVABLE,
        "'fees'/'sale'/fee_tax",
        **_FEE_ROW | {"day": "MAX(refunded_on, booked_on)"},
    ),
    _row(
        "withheld_on_top",
        ON_TOP,
        f"{withheld_as('sold_on')}/'withholding'/{_OUT}",
        "'sales'/site/sale_tax",
        day="sold_on",
        amount="withheld",
        partner="debtor",
        memo="number",
    ),
    _row(
        "withheld",
        KEPT_BACK,
        f"{withheld_as('t.paid_on')}/'withholding'/{_OUT}",
        f"'receivable'/s.debtor/{_OUT}",
        id="s.id",
        day="t.paid_on",
        amount="s.withheld",
        partner="s.debtor",
        memo="s.number",
    ),
    _row(
        "cleared",
        PREPAID,
        f"'owner_draw'/'withholding'/{_OUT}",
        f"'withholding_prepaid'/'withholding'/{_OUT}",
    ),
    _row(
        "adjustment",
        "adjustments a JOIN sold s ON s.id = a.order_id"
        " WHERE a.kind <> 'fee_back' AND s.sold_on IS NOT NULL AND s.refunded_on IS NULL",
        "'sales'/s.site/s.sale_tax",
        f"'receivable'/s.debtor/{_OUT}",
        id="a.id",
        day="MAX(a.adjusted_on, s.sold_on)",
        amount="a.amount",
        partner="s.debtor",
        memo="s.number",
    ),
    _row(
        "adjustment_fee",
        "adjustments a JOIN sold s ON s.id = a.order_id"
        " WHERE a.kind = 'fee_back' AND s.sold_on IS NOT NULL AND s.refunded_on IS NULL",
        f"'receivable'/s.debtor/{_OUT}",
        "'fees'/'sale'/s.fee_tax",
        id="a.id",
        day="MAX(a.adjusted_on, s.sold_on)",
        amount="a.amount",
        partner="s.site",
        memo="s.number",
    ),
)
_PAID = "transfers WHERE paid_on IS NOT NULL AND kind IN ('transfer', 'automatic')"
_HAS_TAXED = "EXISTS (SELECT 1 FROM orders o WHERE o.payout_id = t.id AND o.tax_status = 'taxable')"
_DIFFERENCE = (
    "d.account"
    "/CASE d.account WHEN 'fees' THEN 'transfer' WHEN 'sales' THEN t.site ELSE '' END"
    f"/CASE WHEN d.account = 'fees' THEN fee_tax WHEN d.account = 'sales' AND {_HAS_TAXED}"
    f" THEN 'sale_10' ELSE {_OUT} END"
)
"""A fee or refund found at the arrival stands where those stand that were known before.

What a site takes off for a refund that is booked already is no row: it levels a claim of the site.
"""
_OF_PAYOUTS = (
    _row(
        "payout",
        _PAID,
        f"'bank'/bank/{_OUT}",
        _RECEIVABLE,
        day="paid_on",
        amount="received",
        partner="debtor",
    ),
    _row(
        "payout_fee",
        f"(SELECT t.*, fee_tax FROM {_PAID.replace('transfers', 'transfers t, seller')})",  # noqa: S608
        "'fees'/'transfer'/fee_tax",
        _RECEIVABLE,
        day="paid_on",
        amount="transfer_fee",
        partner="site",
    ),
    *(
        _row(
            "difference",
            "payout_differences d JOIN transfers t ON t.id = d.payout_id CROSS JOIN seller"
            f" WHERE t.paid_on IS NOT NULL AND d.account <> 'receivable' AND d.amount {sign} 0",
            debit,
            credit,
            id="d.id",
            day="t.paid_on",
            amount="ABS(d.amount)",
            partner="t.debtor",
            memo="d.reason",
        )
        for sign, debit, credit in (
            (">", _DIFFERENCE, f"'receivable'/t.debtor/{_OUT}"),
            ("<", f"'receivable'/t.debtor/{_OUT}", _DIFFERENCE),
        )
    ),
    *(
        _row(
            kind,
            f"transfers WHERE kind = '{kind}'",
            f"COALESCE(NULLIF(account, ''), '{usual}')/''/{_OUT}",
            _RECEIVABLE,
            day="COALESCE(paid_on, requested_on)",
            partner="site",
        )
        for kind, usual in (("points", "owner_draw"), ("forfeited", "bad_debt"))
    ),
)
_FROM = (
    "CASE paid_by WHEN 'bank' THEN 'bank' WHEN 'card' THEN 'payable' WHEN 'cash' THEN 'cash'"
    " WHEN 'balance' THEN 'receivable' ELSE 'owner_lend' END"
)
_SPENT = {"day": "spent_on", "partner": "payee", "memo": "memo"}
_OF_EXPENSES = (
    _row(
        "expense",
        "spending",
        "account/''/tax_class",
        f"{_FROM}/paid_part/{_OUT}",
        **_SPENT | {"amount": "CASE WHEN is_whole THEN amount ELSE share END"},
    ),
    _row(
        "own_share",
        "spending WHERE paid_by <> 'own' AND NOT is_whole",
        f"'owner_draw'/''/{_OUT}",
        f"{_FROM}/paid_part/{_OUT}",
        **_SPENT | {"amount": "amount - share"},
    ),
    _row(
        "household",
        HOUSEHOLD,
        f"'owner_draw'/''/{_OUT}",
        "account/''/tax_class",
    ),
)
_LINES = (
    "(SELECT l.*, a.name AS bank FROM bank_lines l"
    " JOIN bank_accounts a ON a.id = l.bank_account_id) WHERE {use} AND amount {sign} 0"
)
_BETWEEN_ACCOUNTS = f"use = 'outside' AND part = '{TRANSIT}'"
_OF_LINES = tuple(
    _row(
        "line",
        _LINES.format(use=use, sign=sign),
        f"'bank'/bank/{_OUT}" if sign == ">" else f"{account}/part/{_OUT}",
        f"{account}/part/{_OUT}" if sign == ">" else f"'bank'/bank/{_OUT}",
        amount="ABS(amount)",
        partner="text",
        memo="memo",
    )
    for use, sign, account in (
        ("use = 'card'", "<", "'payable'"),
        ("use = 'card'", ">", "'payable'"),
        ("use = 'order'", "<", "'receivable'"),
        ("use = 'order'", ">", "'receivable'"),
        ("use = 'own'", "<", "'owner_draw'"),
        ("use = 'own'", ">", "'owner_lend'"),
        ("use = 'interest'", ">", "'owner_lend'"),
        ("use = 'interest'", "<", "'owner_draw'"),
        (_BETWEEN_ACCOUNTS, "<", "'bank'"),
        (_BETWEEN_ACCOUNTS, ">", "'bank'"),
    )
)
_OF_OPENINGS = tuple(
    _row(
        "opening",
        f"opening_balances WHERE amount {sign} 0",
        f"account/part/{_OUT}" if sign == ">" else f"'capital'/''/{_OUT}",
        f"'capital'/''/{_OUT}" if sign == ">" else f"account/part/{_OUT}",
        day="year || '-01-01'",
        amount="ABS(amount)",
    )
    for sign in (">", "<")
)
_OF_OWN = tuple(
    _row(
        kind,
        f"own_entries WHERE purpose = '{purpose}'",
        "debit/debit_part/debit_tax",
        "credit/credit_part/credit_tax",
        day="entered_on",
        memo="memo",
    )
    for kind, purpose in (("own", ""), ("reclass", "reclass"), ("tax_due", "tax_due"))
)

_ROWS = (*_OF_ORDERS, *_OF_PAYOUTS, *_OF_EXPENSES, *_OF_LINES, *_OF_OPENINGS, *_OF_OWN)
_KIND_OF = re.compile(r"SELECT '(\w+):'")
_NAMED = tuple((_KIND_OF.search(row)[1], row) for row in _ROWS)  # type: ignore[index]
KINDS = tuple(dict.fromkeys(kind for kind, _ in _NAMED))
"""The kinds of rows, as their origins name them."""

DERIVED = " UNION ALL ".join(_ROWS)
"""All derived rows, those of nothing too: a SELECT from the sources, with one more `row_id`."""

SAME = " AND ".join(f"d.{name} = s.{name}" for name in COLUMNS)
"""Whether a derived row `d` still says what stood as `s`."""

_BACK = ", ".join(
    {"debit": "s.credit", "credit": "s.debit"}.get(name.split("_")[0], "s.debit")
    + (f"_{name.split('_')[1]}" if "_" in name else "")
    for name in ("debit", "debit_part", "debit_tax", "credit", "credit_part", "credit_tax")
)
_SIDES = "debit, debit_part, debit_tax, credit, credit_part, credit_tax"
JOURNAL_COLUMNS = (
    f"origin, version, is_reversal, happened_on, booked_on, {_SIDES}, amount, partner, memo"
)
OPENED = "SELECT COALESCE(date(MAX(month) || '-01', '+1 month'), '') FROM closed_months"
"""The first day that is not closed, empty where none ever was."""


_JOURNAL = Template(f"""
WITH $sources,
derived AS MATERIALIZED (SELECT {_COLUMNS} FROM ($derived) WHERE amount > 0),
opened (first_day) AS ({OPENED}),
versions AS (SELECT origin, MAX(version) AS version FROM $closed GROUP BY origin),
standing AS (
  SELECT c.* FROM $closed c JOIN versions v ON v.origin = c.origin
    AND v.version = c.version WHERE NOT c.is_reversal
),
journal AS (
  SELECT {JOURNAL_COLUMNS} FROM $closed
  UNION ALL
  SELECT d.origin, COALESCE(v.version + 1, 0), 0, d.happened_on, MAX(d.happened_on, o.first_day),
    d.debit, d.debit_part, d.debit_tax, d.credit, d.credit_part, d.credit_tax,
    d.amount, d.partner, d.memo
  FROM derived d CROSS JOIN opened o LEFT JOIN versions v ON v.origin = d.origin
  WHERE NOT EXISTS (SELECT 1 FROM standing s WHERE {SAME})
  UNION ALL
  SELECT s.origin, s.version + 1, 1, s.happened_on, o.first_day, {_BACK},
    s.amount, s.partner, s.memo
  FROM standing s CROSS JOIN opened o
  WHERE NOT EXISTS (SELECT 1 FROM derived d WHERE d.origin = s.origin AND {SAME})
)
""")  # noqa: S608
SOURCES = f"{_SELLER}, {SOLD}, {_CHARGED}, {_TRANSFERS}, {SPENDING}"
"""What rows are derived from, as parts of a WITH."""


JOURNAL = _JOURNAL.substitute(sources=SOURCES, derived=DERIVED, closed="closed_entries")
"""All rows of the journal, to be followed by a SELECT from `journal`.

Rows of closed months stand as they were; what they were derived from may have changed since, and
then the first open month takes back what stood and books what stands now, under the next version:
`happened_on` is the day it happened, `booked_on` the day it stands under.
"""


def journal_of(kinds: Collection[str]) -> str:
    """Return the same for a few rows of these kinds alone, found by their ids and not by a walk.

    It wants the parameters `origins` (`sale:12`) and, named as each kind, the ids of its rows,
    both as arrays of JSON.
    """
    rows = (
        f"SELECT * FROM ({row}) WHERE row_id IN (SELECT value FROM json_each(:{kind}))"  # noqa: S608
        for kind, row in _NAMED
        if kind in kinds
    )
    closed = (
        "(SELECT * FROM closed_entries WHERE origin IN (SELECT value FROM json_each(:origins)))"
    )
    return _JOURNAL.substitute(
        sources=SOURCES.replace(" AS (\n", " AS NOT MATERIALIZED (\n"),
        derived=" UNION ALL ".join(rows),
        closed=closed,
    )


CLOSE = f"""
INSERT INTO closed_entries (month, {JOURNAL_COLUMNS}) {JOURNAL}
SELECT :month, {JOURNAL_COLUMNS} FROM journal WHERE booked_on < date(:month || '-01', '+1 month')
  AND booked_on >= (SELECT first_day FROM opened)
"""  # noqa: S608
"""Keeps the rows of a month, and of open months before it, as they are now."""

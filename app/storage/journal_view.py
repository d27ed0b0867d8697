"""The journal as SQL: derived from orders, payouts, expenses and statements, booked nowhere twice.

Rows J01-J23 of the bookkeeping facts, one debit and one credit each, tax included. What is in
escrow is no row. A payment whose price is not known is none either, and a fee that is not known
is none yet: nothing is guessed (`missing_amounts` counts both).
"""

import re
from collections.abc import Collection
from string import Template

from app.models.bookkeeping_types import TRANSIT
from app.storage.journal_rows import COLUMNS, OUT, RECEIVABLE, row_of
from app.storage.journal_sources import CHARGED, SELLER, SOLD, TRANSFERS
from app.storage.journal_years import (
    HOUSEHOLD,
    KEPT_BACK,
    ON_TOP,
    PREPAID,
    SPENDING,
    WITHHELD_BACK_AS,
    withheld_as,
)

_FEE_ROW = {"partner": "site", "memo": "number", "id": "payment_id", "amount": "fee"}
_SALE_ROW = {"partner": "debtor", "memo": "number", "id": "payment_id", "amount": "gross"}
_REFUND_DAY = "MAX(refunded_on, sold_on)"
_OFF, _FEE = "<> 'fee_back'", "= 'fee_back'"
_AGAIN, _AGAIN_DAY = " AND s.refunded_on IS NOT NULL", "s.sold_on, s.refunded_on"
_OF_SALE, _OF_FEE = "'sales'/s.site/s.sale_tax", "'fees'/'sale'/s.fee_tax"
_OF_DEBTOR = f"'receivable'/s.debtor/{OUT}"
_OF_ORDERS = (
    row_of("sale", "charged WHERE kind = 'base'", RECEIVABLE, "'sales'/site/sale_tax", **_SALE_ROW),
    row_of(
        "extra", "charged WHERE kind <> 'base'", RECEIVABLE, "'sales'/site/sale_tax", **_SALE_ROW
    ),
    row_of("fee", "charged", "'fees'/'sale'/fee_tax", RECEIVABLE, **_FEE_ROW),
    row_of(
        "refund",
        "charged WHERE refunded_on IS NOT NULL",
        "'sales'/site/sale_tax",
        RECEIVABLE,
        **_SALE_ROW | {"day": "MAX(refunded_on, booked_on)"},
    ),
    row_of(
        "fee_back",
        "charged WHERE refunded_on IS NOT NULL",
        RECEIVABLE,
        "'fees'/'sale'/fee_tax",
        **_FEE_ROW | {"day": "MAX(refunded_on, booked_on)"},
    ),
    *(
        row_of(
            kind,
            source,
            debit,
            credit,
            day=day,
            amount="withheld",
            partner="debtor",
            memo="number",
        )
        for kind, source, day, debit, credit in (
            (
                "withheld_on_top",
                ON_TOP,
                "sold_on",
                f"{withheld_as('sold_on')}/'withholding'/{OUT}",
                "'sales'/site/sale_tax",
            ),
            (
                "withheld_back",
                f"{ON_TOP} AND refunded_on IS NOT NULL",
                _REFUND_DAY,
                "'sales'/site/sale_tax",
                f"{WITHHELD_BACK_AS}/'withholding'/{OUT}",
            ),
        )
    ),
    row_of(
        "withheld",
        KEPT_BACK,
        f"{withheld_as('t.paid_on')}/'withholding'/{OUT}",
        f"'receivable'/s.debtor/{OUT}",
        id="s.id",
        day="t.paid_on",
        amount="s.withheld",
        partner="s.debtor",
        memo="s.number",
    ),
    row_of(
        "cleared",
        PREPAID,
        f"'owner_draw'/'withholding'/{OUT}",
        f"'withholding_prepaid'/'withholding'/{OUT}",
    ),
    *(
        row_of(
            kind,
            f"adjustments a JOIN sold s ON s.id = a.order_id WHERE a.kind {which}"
            f" AND s.sold_on IS NOT NULL{refunded}",
            debit,
            credit,
            id="a.id",
            day=f"MAX(a.adjusted_on, {day})",
            amount="a.amount",
            partner=partner,
            memo="s.number",
        )
        for kind, which, refunded, day, debit, credit, partner in (
            ("adjustment", _OFF, "", "s.sold_on", _OF_SALE, _OF_DEBTOR, "s.debtor"),
            ("adjustment_back", _OFF, _AGAIN, _AGAIN_DAY, _OF_DEBTOR, _OF_SALE, "s.debtor"),
            ("adjustment_fee", _FEE, "", "s.sold_on", _OF_DEBTOR, _OF_FEE, "s.site"),
            ("adjustment_fee_back", _FEE, _AGAIN, _AGAIN_DAY, _OF_FEE, _OF_DEBTOR, "s.site"),
        )
    ),
)
_PAID = "transfers WHERE paid_on IS NOT NULL AND kind IN ('transfer', 'automatic')"
_HAS_TAXED = "EXISTS (SELECT 1 FROM orders o WHERE o.payout_id = t.id AND o.tax_status = 'taxable')"
_DIFFERENCE = (
    "d.account"
    "/CASE d.account WHEN 'fees' THEN 'transfer' WHEN 'sales' THEN t.site ELSE '' END"
    f"/CASE WHEN d.account = 'fees' THEN t.fee_tax WHEN d.account = 'sales' AND {_HAS_TAXED}"
    f" THEN 'sale_10' ELSE {OUT} END"
)
"""A fee or refund found at the arrival stands where those stand that were known before.

What a site takes off for a refund that is booked already is no row: it levels a claim of the site.
"""
_OF_PAYOUTS = (
    row_of(
        "payout",
        _PAID,
        f"'bank'/bank/{OUT}",
        RECEIVABLE,
        day="paid_on",
        amount="received",
        partner="debtor",
    ),
    row_of(
        "payout_fee",
        _PAID,
        "'fees'/'transfer'/fee_tax",
        RECEIVABLE,
        day="paid_on",
        amount="transfer_fee",
        partner="site",
    ),
    *(
        row_of(
            "difference",
            "payout_differences d JOIN transfers t ON t.id = d.payout_id"
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
            (">", _DIFFERENCE, f"'receivable'/t.debtor/{OUT}"),
            ("<", f"'receivable'/t.debtor/{OUT}", _DIFFERENCE),
        )
    ),
    *(
        row_of(
            kind,
            f"transfers WHERE kind = '{kind}'",
            f"COALESCE(NULLIF(account, ''), '{usual}')/''/{OUT}",
            RECEIVABLE,
            day="COALESCE(paid_on, requested_on)",
            amount="received",
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
    row_of(
        "expense",
        "spending",
        "account/''/tax_class",
        f"{_FROM}/paid_part/{OUT}",
        **_SPENT | {"amount": "CASE WHEN is_whole THEN amount ELSE share END"},
    ),
    row_of(
        "own_share",
        "spending WHERE paid_by <> 'own' AND NOT is_whole",
        f"'owner_draw'/''/{OUT}",
        f"{_FROM}/paid_part/{OUT}",
        **_SPENT | {"amount": "amount - share"},
    ),
    row_of(
        "household",
        HOUSEHOLD,
        f"'owner_draw'/''/{OUT}",
        "account/''/tax_class",
    ),
)
_LINES = (
    "(SELECT l.*, a.name AS bank FROM bank_lines l"
    " JOIN bank_accounts a ON a.id = l.bank_account_id) WHERE {use} AND amount {sign} 0"
)
_BETWEEN_ACCOUNTS = f"use = 'outside' AND part = '{TRANSIT}'"
_OF_LINES = tuple(
    row_of(
        "line",
        _LINES.format(use=use, sign=sign),
        f"'bank'/bank/{OUT}" if sign == ">" else f"{account}/part/{OUT}",
        f"{account}/part/{OUT}" if sign == ">" else f"'bank'/bank/{OUT}",
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
    row_of(
        "opening",
        f"opening_balances WHERE amount {sign} 0",
        f"account/part/{OUT}" if sign == ">" else f"'capital'/''/{OUT}",
        f"'capital'/''/{OUT}" if sign == ">" else f"account/part/{OUT}",
        day="year || '-01-01'",
        amount="ABS(amount)",
    )
    for sign in (">", "<")
)
_OF_OWN = tuple(
    row_of(
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
_NUMBERS = " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(KINDS))
KIND = f"CASE substr(origin, 1, instr(origin, ':') - 1) {_NUMBERS} END"
"""The place of a row's kind among all kinds, as SQL: a sale stands before its fee."""
ORIGIN_ID = "CAST(substr(origin, instr(origin, ':') + 1) AS INTEGER)"
"""The id of what a row comes from, as SQL."""

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
derived AS MATERIALIZED (SELECT {", ".join(COLUMNS)} FROM ($derived) WHERE amount > 0),
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
SOURCES = f"{SELLER}, {SOLD}, {CHARGED}, {TRANSFERS}, {SPENDING}"
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

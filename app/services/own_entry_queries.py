"""Which parts of accounts the book knows, for those who enter a row."""

from app.storage.reader import Reader

_SIDES = """
SELECT 'bank' AS account, name AS part FROM bank_accounts
UNION
SELECT 'payable', paid_part FROM expenses WHERE paid_by = 'card'
UNION
SELECT account, part FROM opening_balances
UNION
SELECT debit, debit_part FROM own_entries
UNION
SELECT credit, credit_part FROM own_entries
UNION
SELECT 'receivable', marketplace_id FROM orders WHERE has_escrow
"""


def known_sides(reader: Reader) -> tuple[tuple[str, str], ...]:
    """Return accounts with a part each: banks, cards, sites, and what was entered before."""
    sql = f"SELECT account, part FROM ({_SIDES}) WHERE part <> '' ORDER BY 1, 2"  # noqa: S608
    return tuple((account, part) for account, part in reader.rows(sql))

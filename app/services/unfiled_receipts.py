"""Which receipts and invoices belong to nothing of the book yet, and how many they are."""

from app.storage.reader import Reader

UNFILED = (
    "v.kind IN ('receipt', 'invoice') AND v.expense_id IS NULL AND v.order_id IS NULL"
    " AND v.payout_id IS NULL"
    " AND v.file_name NOT IN (SELECT number || '.pdf' FROM papers)"
)
"""The condition on a piece of evidence `v`; copies of own papers are no receipts to file."""


def unfiled_count(reader: Reader) -> int:
    """Return how many receipts wait; void ones do not."""
    return int(
        reader.value(
            f"SELECT COUNT(*) FROM evidence v WHERE {UNFILED} AND v.voided_at IS NULL"  # noqa: S608
        )
    )

"""Own entries: rows of the journal that follow from nothing else in the book."""

from app.storage.migrations.columns import (
    checks,
    index,
    make_table,
    number,
    number_or_null,
    text,
    text_from,
)

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of own entries."""
    make_table(
        "own_entries",
        *text("entered_on", "debit"),
        *text_from("", "debit_part"),
        *text_from("out_of_scope", "debit_tax"),
        *text("credit"),
        *text_from("", "credit_part"),
        *text_from("out_of_scope", "credit_tax"),
        *number("amount"),
        *text_from("", "memo", "purpose"),
        *number_or_null("of_year"),
        *number("created_at"),
        *checks(
            "own_entries",
            amount="amount > 0",
            purpose="purpose IN ('', 'reclass', 'tax_due')",
        ),
    )
    index("own_entries", "entered_on")


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError

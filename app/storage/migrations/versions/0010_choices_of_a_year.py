"""Choices of the books: where withheld tax, private shares, points and lost proceeds are booked."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen years and payouts: what stands in a book is booked as it was before."""
    _add(
        "fiscal_years",
        "withholding TEXT DEFAULT 'owner_draw' NOT NULL CONSTRAINT ck_fiscal_years_withholding"
        " CHECK (withholding IN ('owner_draw', 'withholding_prepaid'))",
        "household TEXT DEFAULT 'each' NOT NULL CONSTRAINT ck_fiscal_years_household"
        " CHECK (household IN ('each', 'year_end'))",
    )
    _add("payouts", "account TEXT DEFAULT '' NOT NULL")


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError


def _add(table: str, *columns: str) -> None:
    for column in columns:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")

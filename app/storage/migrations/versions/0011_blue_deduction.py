"""The deduction of the blue return, kept with the year; no book has chosen one yet."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen the years."""
    op.execute("ALTER TABLE fiscal_years ADD COLUMN deduction TEXT")


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError

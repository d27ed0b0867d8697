"""An index of the few orders whose buyer pays the tax on top: they count as sales."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.execute(
        "CREATE INDEX ix_orders_withheld_on_top ON orders (earned_on) WHERE is_withheld_on_top = 1"
    )


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError

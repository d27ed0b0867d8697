"""Half-written forms: what the seller typed and has not saved yet."""

from app.storage.migrations.columns import make_table, number, text, unique_index

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of half-written forms."""
    make_table("half_written", *text("form", "body"), *number("updated_at"))
    unique_index("half_written", "form")


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError

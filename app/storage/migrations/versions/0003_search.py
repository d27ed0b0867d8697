"""Search: what the index has taken in, and messages by their time."""

from app.storage.migrations.columns import (
    checks,
    index,
    make_table,
    number,
    number_from,
    text,
    unique_index,
)

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_KINDS = "kind IN ('message', 'order', 'client')"


def upgrade() -> None:
    """Make the tables beside the index; the index itself is made when there is time for it."""
    make_table(
        "search_marks",
        *text("kind"),
        *number_from("0", "indexed_until"),
        *text("scheme"),
        *checks("search_marks", kind=_KINDS),
    )
    unique_index("search_marks", "kind")
    make_table(
        "search_queue",
        *text("kind"),
        *number("row_id"),
        *checks("search_queue", kind=_KINDS),
    )
    unique_index("search_queue", "kind", "row_id")
    index("messages", "sent_at")


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError

"""Indexes from which the first page and the sidebar are answered, without turning to the rows."""

from alembic import op

from app.storage.migrations.columns import index

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen four indexes by what is asked with them, and tell when an order ended."""
    _widen(
        "messages", "conversation_id", "sent_at", "position", "side", name="conversation_id_sent_at"
    )
    _widen("messages", "sent_at", "position", "conversation_id", "side", name="sent_at")
    _widen(
        "conversations",
        "last_client_at",
        "last_own_at",
        "archived_at",
        "order_id",
        name="unanswered",
        where="last_client_at > COALESCE(last_own_at, 0)",
    )
    _widen(
        "orders",
        "earned_on",
        "marketplace_id",
        "gross",
        "fee",
        "net",
        "payment_state",
        "stage",
        "rating_given",
        name="earned",
    )
    index("orders", "id", "stage", "completed_at", "ended_at", name="ix_orders_ended")
    index("orders", "ended_at", name="ix_orders_cancelled", where="stage = 'cancelled'")


def _widen(table: str, *columns: str, name: str, where: str | None = None) -> None:
    op.drop_index(f"ix_{table}_{name}")
    index(table, *columns, name=f"ix_{table}_{name}", where=where)


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError

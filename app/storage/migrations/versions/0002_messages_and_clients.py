"""Messages and clients: who spoke last, replies, mails, and what is kept on a client."""

from alembic import op

from app.storage.migrations.columns import (
    checks,
    index,
    make_table,
    number,
    number_from,
    number_or_null,
    refers,
    text,
    text_from,
    text_or_null,
    unique_index,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add to conversations, messages and clients, and make the tables beside them."""
    _add_to_conversations()
    _add_to_messages()
    _add_to_clients()
    _make_client_records()
    _make_replies()
    _make_mails()
    _make_told_notices()


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError


def _add_to_conversations() -> None:
    op.execute("ALTER TABLE conversations DROP COLUMN unread_count")
    _add_columns(
        "conversations",
        "last_client_at INTEGER",
        "last_own_at INTEGER",
        "archived_at INTEGER",
        "url TEXT",
        "is_pinned INTEGER DEFAULT '0' NOT NULL",
        "kind TEXT DEFAULT 'room' NOT NULL CONSTRAINT ck_conversations_kind"
        " CHECK (kind IN ('room', 'direct'))",
    )
    for column, side in (("last_client_at", "client"), ("last_own_at", "me")):
        op.execute(
            f"UPDATE conversations SET {column} = (SELECT MAX(m.sent_at) FROM messages m"  # noqa: S608
            f" WHERE m.conversation_id = conversations.id AND m.side = '{side}')"
        )
    index(
        "conversations",
        "last_client_at",
        name="ix_conversations_unanswered",
        where="last_client_at > COALESCE(last_own_at, 0)",
    )


def _add_to_messages() -> None:
    _add_columns(
        "messages",
        "source TEXT DEFAULT 'page' NOT NULL CONSTRAINT ck_messages_source"
        " CHECK (source IN ('page', 'mail', 'pasted', 'copied'))",
    )


def _add_to_clients() -> None:
    _add_columns("clients", "about TEXT DEFAULT '' NOT NULL", "erased_at INTEGER")


def _add_columns(table: str, *columns: str) -> None:
    for column in columns:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")


def _make_client_records() -> None:
    make_table(
        "client_tags",
        *number("client_id"),
        *text("name"),
        *checks("client_tags", named="length(name) > 0"),
        refers("client_tags", "client_id", "clients", "CASCADE"),
    )
    unique_index("client_tags", "client_id", "name")
    index("client_tags", "name")
    make_table(
        "risk_notes",
        *number("client_id"),
        *text("fact", "noted_on"),
        *text_from("", "evidence"),
        *number_or_null("message_id"),
        *checks("risk_notes", stated="length(fact) > 0"),
        refers("risk_notes", "client_id", "clients", "CASCADE"),
        refers("risk_notes", "message_id", "messages", "SET NULL"),
    )
    index("risk_notes", "client_id")
    make_table(
        "disclosures",
        *text_or_null("marketplace_id"),
        *number_or_null("client_id", "conversation_id"),
        *text("kind"),
        *text_from("", "detail", "reason"),
        *number("disclosed_at"),
        *checks(
            "disclosures", kind="kind IN ('name', 'address', 'phone', 'mail', 'bank', 'other')"
        ),
        refers("disclosures", "client_id", "clients", "SET NULL"),
        refers("disclosures", "conversation_id", "conversations", "SET NULL"),
    )
    index("disclosures", "client_id")
    index("disclosures", "disclosed_at")
    make_table(
        "client_merges",
        *number("client_id"),
        *text("name", "body"),
        *number("merged_at"),
        refers("client_merges", "client_id", "clients", "CASCADE"),
    )
    index("client_merges", "client_id")
    make_table(
        "known_apart",
        *number("first_id", "second_id"),
        *checks("known_apart", ordered="first_id < second_id"),
        refers("known_apart", "first_id", "clients", "CASCADE"),
        refers("known_apart", "second_id", "clients", "CASCADE"),
    )
    unique_index("known_apart", "first_id", "second_id")
    index("known_apart", "second_id")


def _make_replies() -> None:
    make_table(
        "templates",
        *text("name", "body"),
        *text_or_null("marketplace_id"),
        *number_from("0", "position"),
        *checks("templates", worded="length(name) > 0 AND length(body) > 0"),
    )
    make_table(
        "drafts",
        *number("conversation_id"),
        *text("body"),
        *text_from("[]", "variables"),
        *number("updated_at"),
    )
    unique_index("drafts", "conversation_id")
    make_table("reading_marks", *number("conversation_id", "read_until_at"))
    unique_index("reading_marks", "conversation_id")


def _make_mails() -> None:
    make_table(
        "mails",
        *text("identity", "marketplace_id", "event", "subject"),
        *number("received_at"),
        *number_or_null("conversation_id", "order_id"),
        refers("mails", "conversation_id", "conversations", "SET NULL"),
        refers("mails", "order_id", "orders", "SET NULL"),
    )
    unique_index("mails", "identity")
    index("mails", "conversation_id")
    index("mails", "order_id")


def _make_told_notices() -> None:
    make_table("told_notices", *text("key"), *number("told_at"))
    unique_index("told_notices", "key")

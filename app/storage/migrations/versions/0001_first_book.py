"""The first book: every table, index and rule of version 1."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    _make_captures()
    _make_change_sets()
    _make_clients()
    _make_column_mappings()
    _make_frozen_rules()
    _make_payouts()
    _make_preferences()
    _make_rule_overrides()
    _make_saved_views()
    _make_services()
    _make_changes()
    _make_handles()
    _make_listings()
    _make_orders()
    _make_checklist_items()
    _make_conversations()
    _make_observed_deadlines()
    _make_order_events()
    _make_payments()
    _make_messages()
    _make_attachments()


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError


def _table(name: str, *parts: sa.Column[int] | sa.Column[str] | sa.Constraint) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _text_or_null(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def _text_from(default: str, *names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), server_default=default, nullable=False) for name in names]


def _number(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _number_or_null(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=True) for name in names]


def _number_from(default: str, *names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), server_default=default, nullable=False) for name in names]


def _checks(table: str, **conditions: str) -> list[sa.CheckConstraint]:
    return [
        sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))
        for name, condition in conditions.items()
    ]


def _refers(
    table: str, column: str, other: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def _index(table: str, *columns: str, name: str = "", where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(name or _name(table, columns), table, list(columns), sqlite_where=condition)


def _unique(table: str, *columns: str, where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    name = _name(table, columns)
    op.create_index(name, table, list(columns), unique=True, sqlite_where=condition)


def _name(table: str, columns: tuple[str, ...]) -> str:
    return f"ix_{table}_{'_'.join(columns)}"


def _make_captures() -> None:
    _table(
        "captures",
        *_number("captured_at"),
        *_text("kind", "marketplace_id", "file_name", "digest"),
        *_number("new_count", "changed_count", "seen_count", "rejected_count"),
    )
    _index("captures", "captured_at")


def _make_change_sets() -> None:
    _table(
        "change_sets",
        *_text("command", "kind"),
        *_number_or_null("root_id"),
        *_text_from("", "subject"),
        *_number("started_at"),
        *_number_or_null("finished_at"),
        *_checks("change_sets", kind="kind IN ('do', 'undo', 'redo')"),
    )
    _index("change_sets", "root_id")
    _index(
        "change_sets", "finished_at", name="ix_change_sets_unfinished", where="finished_at IS NULL"
    )


def _make_clients() -> None:
    _table(
        "clients",
        *_text("name"),
        *_text_from("", "reading", "note"),
        *_number("created_at"),
        *_checks("clients", named="length(name) > 0"),
    )
    _index("clients", "name")


def _make_column_mappings() -> None:
    _table(
        "column_mappings",
        *_text("header", "marketplace_id", "body"),
    )
    _unique("column_mappings", "header")


def _make_frozen_rules() -> None:
    _table(
        "frozen_rules",
        *_text("marketplace_id", "kind", "digest", "body"),
    )
    _unique("frozen_rules", "digest")


def _make_payouts() -> None:
    _table(
        "payouts",
        *_text("marketplace_id"),
        *_number("requested_at"),
        *_text_or_null("expected_on"),
        *_number("amount"),
        *_number_from("0", "transfer_fee"),
        *_text_or_null("paid_on"),
        *_checks("payouts", amounts="amount >= 0 AND transfer_fee >= 0"),
    )
    _index("payouts", "expected_on")


def _make_preferences() -> None:
    _table(
        "preferences",
        *_text("name", "value"),
    )
    _unique("preferences", "name")


def _make_rule_overrides() -> None:
    _table(
        "rule_overrides",
        *_text("marketplace_id", "body"),
        *_number("changed_at"),
    )
    _unique("rule_overrides", "marketplace_id")


def _make_saved_views() -> None:
    _table(
        "saved_views",
        *_text("page", "name"),
        *_number_from("0", "position"),
        *_text("body"),
    )
    _unique("saved_views", "page", "name")


def _make_services() -> None:
    _table(
        "services",
        *_text("title"),
        *_number_or_null("price"),
        *_number("created_at"),
        *_checks("services", titled="length(title) > 0", price="price >= 0"),
    )


def _make_changes() -> None:
    _table(
        "changes",
        *_number("change_set_id"),
        *_text("table_name"),
        *_number("row_id"),
        *_text("operation"),
        *_text_or_null("before", "after"),
        *_checks("changes", operation="operation IN ('insert', 'update', 'delete')"),
        _refers("changes", "change_set_id", "change_sets"),
    )
    _index("changes", "change_set_id")
    _index("changes", "table_name", "row_id")


def _make_handles() -> None:
    _table(
        "handles",
        *_number("client_id"),
        *_text("marketplace_id", "name"),
        *_text_or_null("site_id"),
        _refers("handles", "client_id", "clients", "CASCADE"),
    )
    _index("handles", "client_id")
    _index("handles", "marketplace_id", "name")
    _unique("handles", "marketplace_id", "site_id", where="site_id IS NOT NULL")


def _make_listings() -> None:
    _table(
        "listings",
        *_number("service_id"),
        *_text("marketplace_id"),
        *_text_from("text", "kind"),
        *_text("title"),
        *_number_or_null("price"),
        *_text_or_null("url"),
        *_text_from("published", "state"),
        *_checks(
            "listings",
            titled="length(title) > 0",
            price="price >= 0",
            state="state IN ('draft', 'published', 'paused', 'full', 'archived')",
        ),
        _refers("listings", "service_id", "services", "CASCADE"),
    )
    _index("listings", "marketplace_id", "title")
    _index("listings", "service_id")


def _make_orders() -> None:
    _table(
        "orders",
        *_text("marketplace_id", "number", "title"),
        *_text_from("text", "kind"),
        *_number_or_null("client_id", "listing_id", "rule_id", "payout_id"),
        *_number_from("1", "has_escrow"),
        *_text_from("exempt", "tax_status"),
        *_text("stage"),
        *_text_from("none", "payment_state", "ball"),
        *_text_from("settled", "ball_reason"),
        *_number_or_null(
            "ball_until_at", "gross", "fee", "net", "inquired_at", "quoted_at", "quote_price"
        ),
        *_text_from("", "quote_basis"),
        *_text_or_null("quote_expires_on"),
        *_number_or_null("purchased_at", "started_at", "delivered_at", "completed_at", "ended_at"),
        *_text_or_null("earned_on"),
        *_number_or_null("booked_at"),
        *_text_or_null("due_on"),
        *_number_or_null("estimate_minutes"),
        *_number_from("0", "worked_minutes", "returned_count"),
        *_number_or_null("revisions_included", "rating_received", "rating_given"),
        *_text_from("", "note"),
        *_number("created_at", "updated_at"),
        *_checks(
            "orders",
            titled="length(title) > 0",
            numbered="length(number) > 0",
            stage=(
                "stage IN ('inquiry', 'purchased', 'working', 'delivered', "
                "'completed', 'cancelled', 'refunded')"
            ),
            payment_state=(
                "payment_state IN ('none', 'held', 'balance', 'requested', 'paid', 'returned')"
            ),
            ball="ball IN ('me', 'client', 'site', 'none')",
            tax_status="tax_status IN ('exempt', 'taxable')",
            amounts="gross >= 0 AND fee >= 0",
            rating_received="rating_received BETWEEN 1 AND 5",
            rating_given="rating_given BETWEEN 1 AND 5",
        ),
        _refers("orders", "client_id", "clients", "SET NULL"),
        _refers("orders", "listing_id", "listings", "SET NULL"),
        _refers("orders", "rule_id", "frozen_rules"),
        _refers("orders", "payout_id", "payouts", "SET NULL"),
    )
    _index("orders", "ball", "ball_until_at")
    _index("orders", "client_id")
    _index("orders", "due_on")
    _index(
        "orders",
        "earned_on",
        "marketplace_id",
        "gross",
        "fee",
        "net",
        "payment_state",
        name="ix_orders_earned",
    )
    _index("orders", "listing_id")
    _unique("orders", "marketplace_id", "number")
    _index(
        "orders",
        "payment_state",
        "marketplace_id",
        "net",
        "completed_at",
        name="ix_orders_payment_state",
    )
    _index("orders", "payout_id")
    _index("orders", "purchased_at")
    _index("orders", "stage", "due_on")


def _make_checklist_items() -> None:
    _table(
        "checklist_items",
        *_number("order_id"),
        *_number_from("0", "position"),
        *_text("text"),
        *_number_or_null("done_at"),
        *_checks("checklist_items", worded="length(text) > 0"),
        _refers("checklist_items", "order_id", "orders", "CASCADE"),
    )
    _index("checklist_items", "order_id")


def _make_conversations() -> None:
    _table(
        "conversations",
        *_text("marketplace_id", "room"),
        *_number_or_null("order_id", "client_id"),
        *_text_from("", "title"),
        *_number_from("1", "is_whole"),
        *_number_from("0", "unread_count"),
        *_number_or_null("last_message_at"),
        *_text_or_null("last_side"),
        _refers("conversations", "order_id", "orders", "SET NULL"),
        _refers("conversations", "client_id", "clients", "SET NULL"),
    )
    _index("conversations", "client_id")
    _index("conversations", "last_message_at")
    _unique("conversations", "marketplace_id", "room")
    _index("conversations", "order_id")


def _make_observed_deadlines() -> None:
    _table(
        "observed_deadlines",
        *_number("order_id"),
        *_text("clock"),
        *_number("until_at"),
        _refers("observed_deadlines", "order_id", "orders", "CASCADE"),
    )
    _unique("observed_deadlines", "order_id", "clock")


def _make_order_events() -> None:
    _table(
        "order_events",
        *_number("order_id"),
        *_text("kind"),
        *_text_or_null("stage_before", "stage_after"),
        *_number("occurred_at"),
        *_text_from("", "note"),
        *_checks(
            "order_events",
            kind=("kind IN ('stage', 'payment', 'returned', 'due', 'quote', 'deadline', 'payout')"),
        ),
        _refers("order_events", "order_id", "orders", "CASCADE"),
    )
    _index("order_events", "order_id")


def _make_payments() -> None:
    _table(
        "payments",
        *_number("order_id"),
        *_number_from("0", "position"),
        *_text("kind"),
        *_number_or_null("price", "tax", "gross", "fee", "net", "paid_at"),
        *_text_or_null("settled_on", "identity"),
        *_checks(
            "payments",
            kind="kind IN ('base', 'option', 'tip')",
            amounts="gross >= 0 AND fee >= 0",
            sum="gross IS NULL OR fee IS NULL OR net IS NULL OR gross - fee = net",
        ),
        _refers("payments", "order_id", "orders", "CASCADE"),
    )
    _unique("payments", "identity")
    _index("payments", "order_id")


def _make_messages() -> None:
    _table(
        "messages",
        *_number("conversation_id", "sent_at"),
        *_number_from("0", "position"),
        *_text("side", "sender"),
        *_text_or_null("label"),
        *_text("body"),
        *_text_or_null("site_id"),
        *_checks("messages", side="side IN ('me', 'client', 'site')"),
        _refers("messages", "conversation_id", "conversations", "CASCADE"),
    )
    _index(
        "messages",
        "conversation_id",
        "sent_at",
        "position",
        name="ix_messages_conversation_id_sent_at",
    )


def _make_attachments() -> None:
    _table(
        "attachments",
        *_number("message_id"),
        *_text("name"),
        *_number_or_null("size"),
        *_text_or_null("url"),
        _refers("attachments", "message_id", "messages", "CASCADE"),
    )
    _index("attachments", "message_id")

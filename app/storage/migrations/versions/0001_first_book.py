"""The first book: every table, index and rule of version 1."""

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


def _make_captures() -> None:
    make_table(
        "captures",
        *number("captured_at"),
        *text("kind", "marketplace_id", "file_name", "digest"),
        *number("new_count", "changed_count", "seen_count", "rejected_count"),
    )
    index("captures", "captured_at")


def _make_change_sets() -> None:
    make_table(
        "change_sets",
        *text("command", "kind"),
        *number_or_null("root_id"),
        *text_from("", "subject"),
        *number("started_at"),
        *number_or_null("finished_at"),
        *checks("change_sets", kind="kind IN ('do', 'undo', 'redo')"),
    )
    index("change_sets", "root_id")
    index(
        "change_sets", "finished_at", name="ix_change_sets_unfinished", where="finished_at IS NULL"
    )


def _make_clients() -> None:
    make_table(
        "clients",
        *text("name"),
        *text_from("", "reading", "note"),
        *number("created_at"),
        *checks("clients", named="length(name) > 0"),
    )
    index("clients", "name")


def _make_column_mappings() -> None:
    make_table(
        "column_mappings",
        *text("header", "marketplace_id", "body"),
    )
    unique_index("column_mappings", "header")


def _make_frozen_rules() -> None:
    make_table(
        "frozen_rules",
        *text("marketplace_id", "kind", "digest", "body"),
    )
    unique_index("frozen_rules", "digest")


def _make_payouts() -> None:
    make_table(
        "payouts",
        *text("marketplace_id"),
        *number("requested_at"),
        *text_or_null("expected_on"),
        *number("amount"),
        *number_from("0", "transfer_fee"),
        *text_or_null("paid_on"),
        *checks("payouts", amounts="amount >= 0 AND transfer_fee >= 0"),
    )
    index("payouts", "expected_on")


def _make_preferences() -> None:
    make_table(
        "preferences",
        *text("name", "value"),
    )
    unique_index("preferences", "name")


def _make_rule_overrides() -> None:
    make_table(
        "rule_overrides",
        *text("marketplace_id", "body"),
        *number("changed_at"),
    )
    unique_index("rule_overrides", "marketplace_id")


def _make_saved_views() -> None:
    make_table(
        "saved_views",
        *text("page", "name"),
        *number_from("0", "position"),
        *text("body"),
    )
    unique_index("saved_views", "page", "name")


def _make_services() -> None:
    make_table(
        "services",
        *text("title"),
        *number_or_null("price"),
        *number("created_at"),
        *checks("services", titled="length(title) > 0", price="price >= 0"),
    )


def _make_changes() -> None:
    make_table(
        "changes",
        *number("change_set_id"),
        *text("table_name"),
        *number("row_id"),
        *text("operation"),
        *text_or_null("before", "after"),
        *checks("changes", operation="operation IN ('insert', 'update', 'delete')"),
        refers("changes", "change_set_id", "change_sets"),
    )
    index("changes", "change_set_id")
    index("changes", "table_name", "row_id")


def _make_handles() -> None:
    make_table(
        "handles",
        *number("client_id"),
        *text("marketplace_id", "name"),
        *text_or_null("site_id"),
        refers("handles", "client_id", "clients", "CASCADE"),
    )
    index("handles", "client_id")
    index("handles", "marketplace_id", "name")
    unique_index("handles", "marketplace_id", "site_id", where="site_id IS NOT NULL")


def _make_listings() -> None:
    make_table(
        "listings",
        *number("service_id"),
        *text("marketplace_id"),
        *text_from("text", "kind"),
        *text("title"),
        *number_or_null("price"),
        *text_or_null("url"),
        *text_from("published", "state"),
        *checks(
            "listings",
            titled="length(title) > 0",
            price="price >= 0",
            state="state IN ('draft', 'published', 'paused', 'full', 'archived')",
        ),
        refers("listings", "service_id", "services", "CASCADE"),
    )
    index("listings", "marketplace_id", "title")
    index("listings", "service_id")


def _make_orders() -> None:
    make_table(
        "orders",
        *text("marketplace_id", "number", "title"),
        *text_from("text", "kind"),
        *number_or_null("client_id", "listing_id", "rule_id", "payout_id"),
        *number_from("1", "has_escrow"),
        *text_from("exempt", "tax_status"),
        *text("stage"),
        *text_from("none", "payment_state", "ball"),
        *text_from("settled", "ball_reason"),
        *number_or_null(
            "ball_until_at", "gross", "fee", "net", "inquired_at", "quoted_at", "quote_price"
        ),
        *text_from("", "quote_basis"),
        *text_or_null("quote_expires_on"),
        *number_or_null("purchased_at", "started_at", "delivered_at", "completed_at", "ended_at"),
        *text_or_null("earned_on"),
        *number_or_null("booked_at"),
        *text_or_null("due_on"),
        *number_or_null("estimate_minutes"),
        *number_from("0", "worked_minutes", "returned_count"),
        *number_or_null("revisions_included", "rating_received", "rating_given"),
        *text_from("", "note"),
        *number("created_at", "updated_at"),
        *checks(
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
        refers("orders", "client_id", "clients", "SET NULL"),
        refers("orders", "listing_id", "listings", "SET NULL"),
        refers("orders", "rule_id", "frozen_rules"),
        refers("orders", "payout_id", "payouts", "SET NULL"),
    )
    index("orders", "ball", "ball_until_at")
    index("orders", "client_id")
    index("orders", "due_on")
    index(
        "orders",
        "earned_on",
        "marketplace_id",
        "gross",
        "fee",
        "net",
        "payment_state",
        name="ix_orders_earned",
    )
    index("orders", "listing_id")
    unique_index("orders", "marketplace_id", "number")
    index(
        "orders",
        "payment_state",
        "marketplace_id",
        "net",
        "completed_at",
        name="ix_orders_payment_state",
    )
    index("orders", "payout_id")
    index("orders", "purchased_at")
    index("orders", "stage", "due_on")


def _make_checklist_items() -> None:
    make_table(
        "checklist_items",
        *number("order_id"),
        *number_from("0", "position"),
        *text("text"),
        *number_or_null("done_at"),
        *checks("checklist_items", worded="length(text) > 0"),
        refers("checklist_items", "order_id", "orders", "CASCADE"),
    )
    index("checklist_items", "order_id")


def _make_conversations() -> None:
    make_table(
        "conversations",
        *text("marketplace_id", "room"),
        *number_or_null("order_id", "client_id"),
        *text_from("", "title"),
        *number_from("1", "is_whole"),
        *number_from("0", "unread_count"),
        *number_or_null("last_message_at"),
        *text_or_null("last_side"),
        refers("conversations", "order_id", "orders", "SET NULL"),
        refers("conversations", "client_id", "clients", "SET NULL"),
    )
    index("conversations", "client_id")
    index("conversations", "last_message_at")
    unique_index("conversations", "marketplace_id", "room")
    index("conversations", "order_id")


def _make_observed_deadlines() -> None:
    make_table(
        "observed_deadlines",
        *number("order_id"),
        *text("clock"),
        *number("until_at"),
        refers("observed_deadlines", "order_id", "orders", "CASCADE"),
    )
    unique_index("observed_deadlines", "order_id", "clock")


def _make_order_events() -> None:
    make_table(
        "order_events",
        *number("order_id"),
        *text("kind"),
        *text_or_null("stage_before", "stage_after"),
        *number("occurred_at"),
        *text_from("", "note"),
        *checks(
            "order_events",
            kind=("kind IN ('stage', 'payment', 'returned', 'due', 'quote', 'deadline', 'payout')"),
        ),
        refers("order_events", "order_id", "orders", "CASCADE"),
    )
    index("order_events", "order_id")


def _make_payments() -> None:
    make_table(
        "payments",
        *number("order_id"),
        *number_from("0", "position"),
        *text("kind"),
        *number_or_null("price", "tax", "gross", "fee", "net", "paid_at"),
        *text_or_null("settled_on", "identity"),
        *checks(
            "payments",
            kind="kind IN ('base', 'option', 'tip')",
            amounts="gross >= 0 AND fee >= 0",
            sum="gross IS NULL OR fee IS NULL OR net IS NULL OR gross - fee = net",
        ),
        refers("payments", "order_id", "orders", "CASCADE"),
    )
    unique_index("payments", "identity")
    index("payments", "order_id")


def _make_messages() -> None:
    make_table(
        "messages",
        *number("conversation_id", "sent_at"),
        *number_from("0", "position"),
        *text("side", "sender"),
        *text_or_null("label"),
        *text("body"),
        *text_or_null("site_id"),
        *checks("messages", side="side IN ('me', 'client', 'site')"),
        refers("messages", "conversation_id", "conversations", "CASCADE"),
    )
    index(
        "messages",
        "conversation_id",
        "sent_at",
        "position",
        name="ix_messages_conversation_id_sent_at",
    )


def _make_attachments() -> None:
    make_table(
        "attachments",
        *number("message_id"),
        *text("name"),
        *number_or_null("size"),
        *text_or_null("url"),
        refers("attachments", "message_id", "messages", "CASCADE"),
    )
    index("attachments", "message_id")

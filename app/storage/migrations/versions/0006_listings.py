"""Listings in full: their fields and what is published of them, files, permits, time, days off."""

import sqlalchemy as sa
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

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_FIELDS = (
    "catchphrase TEXT DEFAULT '' NOT NULL",
    "body TEXT DEFAULT '' NOT NULL",
    "request TEXT DEFAULT '' NOT NULL",
    "faq TEXT DEFAULT '[]' NOT NULL",
    "options TEXT DEFAULT '[]' NOT NULL",
    "images TEXT DEFAULT '[]' NOT NULL",
    "delivery_days INTEGER",
    "revision_count INTEGER",
    "category TEXT DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    """Widen services and listings, and make the tables beside them."""
    _add_columns(
        "services", *_FIELDS, "work_minutes INTEGER", "permit_kind TEXT", "archived_at INTEGER"
    )
    _add_columns(
        "listings",
        *_FIELDS,
        "own_fields TEXT DEFAULT '[]' NOT NULL",
        "pause_reason TEXT CONSTRAINT ck_listings_pause_reason"
        " CHECK (pause_reason IN ('absence', 'capacity', 'retired'))",
        "resumes_as TEXT CONSTRAINT ck_listings_resumes_as"
        " CHECK (resumes_as IN ('published', 'full'))",
        "slot_count INTEGER CONSTRAINT ck_listings_slot_count CHECK (slot_count >= 0)",
    )
    _tell_own_fields()
    _make_listing_tables()
    _make_files()
    _make_time()


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError


def _add_columns(table: str, *columns: str) -> None:
    for column in columns:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")


def _tell_own_fields() -> None:
    """A listing that says another title or price than its service says it in its own words."""
    for fields, condition in (
        ('["title"]', "listings.title IS NOT s.title AND listings.price IS s.price"),
        ('["price"]', "listings.title IS s.title AND listings.price IS NOT s.price"),
        ('["title", "price"]', "listings.title IS NOT s.title AND listings.price IS NOT s.price"),
    ):
        op.execute(
            f"UPDATE listings SET own_fields = '{fields}'"  # noqa: S608
            f" FROM services s WHERE s.id = listings.service_id AND {condition}"
        )


def _make_listing_tables() -> None:
    make_table(
        "published_fields",
        *number("listing_id"),
        *text("field", "text"),
        *number("published_at"),
        refers("published_fields", "listing_id", "listings", "CASCADE"),
    )
    unique_index("published_fields", "listing_id", "field")
    make_table(
        "listing_figures",
        *number("listing_id"),
        *text("measure"),
        *text_or_null("from_on"),
        *text("to_on"),
        *number("count"),
        *number_from("0", "is_rolling"),
        *text("source"),
        *number("noted_at"),
        *checks(
            "listing_figures",
            measure="measure IN ('views', 'favourites', 'sales')",
            source="source IN ('typed', 'pasted', 'captured')",
            count="count >= 0",
            days="from_on <= to_on",
            window="is_rolling OR from_on IS NOT NULL",
        ),
        refers("listing_figures", "listing_id", "listings", "CASCADE"),
    )
    index("listing_figures", "listing_id", "measure", "to_on")
    make_table(
        "price_scenarios",
        *number_or_null("service_id"),
        *text("name", "body"),
        *number("created_at"),
        *checks("price_scenarios", named="length(name) > 0"),
        refers("price_scenarios", "service_id", "services", "CASCADE"),
    )
    index("price_scenarios", "service_id", "name")


def _make_files() -> None:
    make_table(
        "kept_files",
        *text("digest", "media_type"),
        *number("byte_count", "kept_at"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        *checks("kept_files", whole="byte_count = length(content)"),
    )
    unique_index("kept_files", "digest")
    make_table(
        "permits",
        *text("kind"),
        *text_from("", "number"),
        *text_or_null("issued_on", "expires_on"),
        *number_from("0", "is_endless"),
        *text_from("", "note"),
        *text_or_null("file_name", "digest"),
        *number("created_at"),
        *checks(
            "permits",
            file="(file_name IS NULL) = (digest IS NULL)",
            days="issued_on <= expires_on",
            end="NOT (is_endless AND expires_on IS NOT NULL)",
        ),
    )
    index("permits", "kind", "expires_on")


def _make_time() -> None:
    make_table(
        "work_sessions",
        *number("order_id", "started_at"),
        *number_or_null("ended_at", "minutes"),
        *text_from("", "note"),
        *checks(
            "work_sessions",
            forward="ended_at >= started_at",
            minutes="minutes >= 0",
            ended="(ended_at IS NULL) = (minutes IS NULL)",
        ),
        refers("work_sessions", "order_id", "orders", "CASCADE"),
    )
    index("work_sessions", "order_id", "started_at")
    index("work_sessions", "order_id", name="ix_work_sessions_running", where="ended_at IS NULL")
    make_table(
        "days_off",
        *text("first_on", "last_on"),
        *text_from("", "note"),
        *number_from("0", "pauses_listings"),
        *number_or_null("begun_at", "ended_at"),
        *checks(
            "days_off",
            days="first_on <= last_on",
            begun="pauses_listings OR begun_at IS NULL",
            ended="begun_at IS NOT NULL OR ended_at IS NULL",
        ),
    )
    index("days_off", "first_on")

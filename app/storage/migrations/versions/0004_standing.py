"""Standing: ranks held, answers of the seller, and the file of a site's label."""

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

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of ranks and of the file of a label."""
    _make_ranks()
    _make_dossiers()
    _make_evidence()


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError


def _make_ranks() -> None:
    make_table(
        "rank_history", *text("marketplace_id", "rank_id", "since_on"), *text_from("", "note")
    )
    unique_index("rank_history", "marketplace_id", "since_on")
    make_table(
        "standing_answers",
        *text("marketplace_id", "measure"),
        *number("is_met"),
        *text("answered_on"),
    )
    unique_index("standing_answers", "marketplace_id", "measure")


def _make_dossiers() -> None:
    make_table("pro_dossiers", *text("marketplace_id"), *text_from("", "interview_note"))
    unique_index("pro_dossiers", "marketplace_id")
    make_table(
        "pro_events",
        *number("dossier_id"),
        *text("kind", "happened_on"),
        *text_from("", "note"),
        *checks(
            "pro_events",
            kind=(
                "kind IN ('preparing', 'entered', 'scouted', 'interview', 'certified', 'declined')"
            ),
        ),
        refers("pro_events", "dossier_id", "pro_dossiers", "CASCADE"),
    )
    index("pro_events", "dossier_id", "happened_on")
    make_table(
        "pro_labels",
        *number("dossier_id", "listing_id"),
        refers("pro_labels", "dossier_id", "pro_dossiers", "CASCADE"),
        refers("pro_labels", "listing_id", "listings", "CASCADE"),
    )
    unique_index("pro_labels", "dossier_id", "listing_id")
    index("pro_labels", "listing_id")


def _make_evidence() -> None:
    make_table(
        "pro_groups",
        *number("dossier_id"),
        *number_from("0", "position"),
        *text("name"),
        *text_from("", "note"),
        *text_or_null("done_on"),
        *checks("pro_groups", named="length(name) > 0"),
        refers("pro_groups", "dossier_id", "pro_dossiers", "CASCADE"),
    )
    index("pro_groups", "dossier_id")
    make_table(
        "pro_evidence",
        *number("group_id"),
        *text("note"),
        *number_or_null("order_id", "listing_id"),
        *text_or_null("file_name", "digest"),
        *checks(
            "pro_evidence",
            worded="length(note) > 0",
            file="(file_name IS NULL) = (digest IS NULL)",
        ),
        refers("pro_evidence", "group_id", "pro_groups", "CASCADE"),
        refers("pro_evidence", "order_id", "orders", "SET NULL"),
        refers("pro_evidence", "listing_id", "listings", "SET NULL"),
    )
    index("pro_evidence", "group_id")
    index("pro_evidence", "order_id")
    index("pro_evidence", "listing_id")

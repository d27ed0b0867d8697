"""Every text that the book can hold was thought of when a client is erased."""

from app.models import schema
from app.models.base import Base
from app.models.listing_fields import ListingField
from app.services.erasing import GONE, REWRITTEN

EMPTIED = {
    "clients": {"name", "reading", "note", "about"},
    "conversations": {"title", "url", "last_side"},
    "messages": {"side", "sender", "label", "body", "site_id", "source"},
    "attachments": {"name", "url"},
    "drafts": {"body", "variables"},
    "half_written": {"body"},
    "mails": {"subject"},
    "disclosures": {"detail", "reason"},
    "change_sets": {"subject"},
    "changes": {"before", "after"},
}
WORDS_OF_THE_TRADE = {
    *("marketplace_id", "kind", "stage", "payment_state", "ball", "ball_reason", "tax_status"),
    *("stage_before", "stage_after", "clock", "event", "operation", "table_name", "command"),
    *("page", "scheme", "state", "digest", "header", "rank_id", "measure"),
    *("account", "tax_class", "debit", "credit", "debit_tax", "credit_tax", "paid_by"),
    *("recognition", "form", "method", "withholding", "household", "deduction"),
    *("cause", "month", "recurring_month"),
}
LISTING_FIELDS = {field.value for field in ListingField}
OWN_OR_THE_SITES = {
    "conversations": {"room"},
    "orders": {"number"},
    "payments": {"identity"},
    "mails": {"identity"},
    "told_notices": {"key"},
    "preferences": {"name", "value"},
    "listings": {"url", *LISTING_FIELDS, "own_fields", "pause_reason", "resumes_as"},
    "services": {*LISTING_FIELDS, "permit_kind"},
    "published_fields": {"field", "text"},
    "listing_figures": {"source"},
    "price_scenarios": {"name", "body"},
    "kept_files": {"media_type"},
    "permits": {"number"},
    "frozen_rules": {"body"},
    "rule_overrides": {"body"},
    "column_mappings": {"body"},
}
"""What tells of the work, of the site's own numbers or of the seller, and stays."""

KEPT_BY_LAW = {
    "closed_entries": {"partner", "memo", "origin", "debit_part", "credit_part"},
    "bank_lines": {"text", "memo", "fingerprint", "part", "use"},
    "expenses": {"payee", "memo", "registration_number", "paid_part"},
    "recurring_expenses": {"payee", "memo", "registration_number", "paid_part"},
    "expense_rules": {"words"},
    "evidence": {"file_name", "counterparty", "registration_number", "void_reason"},
    "papers": {"number", "body", "void_reason"},
    "direct_terms": {"origin", "content", "place", "pay_method"},
    "bank_accounts": {"name"},
    "payer_aliases": {"alias"},
    "opening_balances": {"part"},
    "own_entries": {"debit_part", "credit_part", "memo", "purpose"},
}
"""Books and evidence, which tax law keeps for seven years as they are; an erasure says so."""


def test_every_text_of_the_book_is_erased_rewritten_or_known_to_tell_of_nobody() -> None:
    schema.complete()
    open_questions = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        if table.name not in GONE
        for column in table.columns
        if str(column.type) == "TEXT"
        and not column.name.endswith("_on")
        and column.name not in WORDS_OF_THE_TRADE
        and column.name not in EMPTIED.get(table.name, set())
        and column.name not in REWRITTEN.get(table.name, ())
        and column.name not in OWN_OR_THE_SITES.get(table.name, set())
        and column.name not in KEPT_BY_LAW.get(table.name, set())
    }
    assert open_questions == set()

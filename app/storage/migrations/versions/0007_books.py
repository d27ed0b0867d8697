"""Books: years and closed months, expenses, bank statements, evidence, papers."""

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

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen orders and payouts, and make the tables of the books."""
    _add_columns("orders", "withheld INTEGER", "is_withheld_on_top INTEGER DEFAULT '0' NOT NULL")
    _add_columns(
        "payouts",
        "kind TEXT DEFAULT 'transfer' NOT NULL CONSTRAINT ck_payouts_kind"
        " CHECK (kind IN ('transfer', 'automatic', 'points', 'forfeited'))",
        "received INTEGER",
    )
    _make_years()
    _make_expenses()
    _make_bank()
    _make_papers()


def downgrade() -> None:
    """Refuse: a book goes back to its backup, never to an older schema."""
    raise NotImplementedError


def _add_columns(table: str, *columns: str) -> None:
    for column in columns:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")


def _make_years() -> None:
    make_table(
        "fiscal_years",
        *number("year"),
        *text_from("acceptance", "recognition"),
        *text_from("blue", "form"),
        *text_or_null("method"),
        *checks(
            "fiscal_years",
            recognition="recognition IN ('acceptance', 'delivery')",
            form="form IN ('blue', 'white')",
        ),
    )
    unique_index("fiscal_years", "year")
    make_table(
        "opening_balances",
        *number("year"),
        *text("account"),
        *text_from("", "part"),
        *number("amount"),
    )
    unique_index("opening_balances", "year", "account", "part")
    make_table("closed_months", *text("month"), *number("closed_at"))
    unique_index("closed_months", "month")
    make_table(
        "closed_entries",
        *text("month", "origin"),
        *number("version", "is_reversal"),
        *text(
            "happened_on",
            "booked_on",
            "debit",
            "debit_part",
            "debit_tax",
            "credit",
            "credit_part",
            "credit_tax",
        ),
        *number("amount"),
        *text("partner", "memo"),
        *checks("closed_entries", amount="amount > 0"),
    )
    index("closed_entries", "month")
    unique_index("closed_entries", "origin", "version", "is_reversal")
    make_table(
        "adjustments",
        *number("order_id"),
        *text("kind", "adjusted_on"),
        *number("amount"),
        *text_from("", "note"),
        *checks(
            "adjustments", kind="kind IN ('discount', 'refund', 'fee_back')", amount="amount > 0"
        ),
        refers("adjustments", "order_id", "orders", "CASCADE"),
    )
    index("adjustments", "order_id")


def _make_expenses() -> None:
    make_table(
        "recurring_expenses",
        *text("account", "payee"),
        *text_from("", "memo"),
        *number("amount"),
        *text("tax_class"),
        *text_from("", "registration_number"),
        *text("paid_by"),
        *text_from("", "paid_part"),
        *number_from("10000", "business_share"),
        *number("day"),
        *text("starts_on"),
        *text_or_null("ends_on"),
        *checks(
            "recurring_expenses",
            amount="amount > 0",
            paid_by="paid_by IN ('bank', 'card', 'own', 'cash', 'balance')",
            business_share="business_share BETWEEN 0 AND 10000",
            day="day BETWEEN 1 AND 31",
            days="starts_on <= ends_on",
        ),
    )
    make_table(
        "expenses",
        *text("spent_on", "account", "payee"),
        *text_from("", "memo"),
        *number("amount"),
        *text("tax_class"),
        *text_from("", "registration_number"),
        *text("paid_by"),
        *text_from("", "paid_part"),
        *number_from("10000", "business_share"),
        *number_or_null("order_id", "recurring_expense_id"),
        *text_or_null("recurring_month"),
        *number("created_at"),
        *checks(
            "expenses",
            amount="amount > 0",
            paid_by="paid_by IN ('bank', 'card', 'own', 'cash', 'balance')",
            business_share="business_share BETWEEN 0 AND 10000",
            turn="recurring_expense_id IS NULL OR recurring_month IS NOT NULL",
        ),
        refers("expenses", "order_id", "orders", "SET NULL"),
        refers("expenses", "recurring_expense_id", "recurring_expenses", "SET NULL"),
    )
    index("expenses", "spent_on")
    unique_index("expenses", "recurring_expense_id", "recurring_month")
    index("expenses", "order_id")
    make_table(
        "expense_rules",
        *text("words", "account"),
        *text_or_null("tax_class"),
        *number_from("10000", "business_share"),
        *checks(
            "expense_rules",
            worded="length(words) > 0",
            business_share="business_share BETWEEN 0 AND 10000",
        ),
    )
    unique_index("expense_rules", "words")


def _make_bank() -> None:
    make_table(
        "bank_accounts",
        *text("name"),
        *number_from("0", "position"),
        *number("created_at"),
        *checks("bank_accounts", named="length(name) > 0"),
    )
    unique_index("bank_accounts", "name")
    make_table(
        "bank_lines",
        *number("bank_account_id"),
        *text("booked_on"),
        *number("amount"),
        *number_or_null("balance"),
        *text_from("", "text", "memo"),
        *text("fingerprint"),
        *text_from("open", "use"),
        *number_or_null("payout_id", "expense_id", "order_id", "capture_id"),
        *text_from("", "part"),
        *number_from("0", "keeps_expense"),
        *checks(
            "bank_lines",
            use="use IN"
            " ('open', 'payout', 'order', 'expense', 'card', 'own', 'interest', 'outside')",
            amount="amount <> 0",
            payout="(use = 'payout') = (payout_id IS NOT NULL)",
        ),
        refers("bank_lines", "bank_account_id", "bank_accounts"),
        refers("bank_lines", "payout_id", "payouts"),
        refers("bank_lines", "expense_id", "expenses", "SET NULL"),
        refers("bank_lines", "order_id", "orders", "SET NULL"),
        refers("bank_lines", "capture_id", "captures", "SET NULL"),
    )
    index("bank_lines", "expense_id")
    index("bank_lines", "order_id")
    index("bank_lines", "use", "booked_on")
    index("bank_lines", "capture_id")
    unique_index("bank_lines", "bank_account_id", "fingerprint")
    index("bank_lines", "booked_on")
    index("bank_lines", "payout_id")
    make_table(
        "payout_differences",
        *number("payout_id"),
        *text("cause"),
        *number("amount"),
        *text("account"),
        *text_from("", "reason"),
        *checks(
            "payout_differences",
            cause="cause IN ('transfer_fee', 'points', 'netted_purchase', 'refund', 'other')",
            amount="amount <> 0",
            reason="cause <> 'other' OR length(reason) > 0",
        ),
        refers("payout_differences", "payout_id", "payouts", "CASCADE"),
    )
    index("payout_differences", "payout_id")
    make_table("payer_aliases", *text("alias", "marketplace_id"))
    unique_index("payer_aliases", "alias")


def _make_papers() -> None:
    make_table(
        "evidence",
        *text("digest", "file_name", "kind", "dated_on"),
        *number_or_null("amount"),
        *text("counterparty"),
        *text_from("", "registration_number", "note"),
        *text("received_on"),
        *number("stored_at"),
        *number_or_null("expense_id", "order_id", "payout_id", "voided_at"),
        *text_or_null("void_reason"),
        *checks(
            "evidence",
            kind="kind IN ('receipt', 'invoice', 'statement', 'contract', 'fee_note', 'other')",
            named="length(file_name) > 0",
            void="(voided_at IS NULL) = (void_reason IS NULL)",
        ),
        refers("evidence", "expense_id", "expenses", "SET NULL"),
        refers("evidence", "order_id", "orders", "SET NULL"),
        refers("evidence", "payout_id", "payouts", "SET NULL"),
    )
    index("evidence", "payout_id")
    index("evidence", "digest")
    index("evidence", "counterparty")
    index("evidence", "order_id")
    index("evidence", "dated_on")
    index("evidence", "amount")
    index("evidence", "expense_id")
    make_table(
        "papers",
        *text("kind", "number", "issued_on"),
        *number_or_null("client_id", "order_id"),
        *number("total"),
        *text("body"),
        *number("issued_at"),
        *number_or_null("replaces_id", "voided_at"),
        *text_or_null("void_reason"),
        *checks(
            "papers",
            kind="kind IN ('quote', 'delivery_note', 'invoice', 'receipt')",
            numbered="length(number) > 0",
            void="(voided_at IS NULL) = (void_reason IS NULL)",
        ),
        refers("papers", "client_id", "clients", "SET NULL"),
        refers("papers", "order_id", "orders", "SET NULL"),
        refers("papers", "replaces_id", "papers", "SET NULL"),
    )
    unique_index("papers", "kind", "number")
    index("papers", "order_id")
    index("papers", "client_id")
    make_table(
        "direct_terms",
        *number("order_id"),
        *text("origin"),
        *text_or_null("agreed_on"),
        *text_from("", "content", "place"),
        *text_or_null("received_on", "pay_on"),
        *text_from("", "pay_method"),
        *checks("direct_terms", origin="length(origin) > 0"),
        refers("direct_terms", "order_id", "orders", "CASCADE"),
    )
    unique_index("direct_terms", "order_id")

"""What the shipped files of the books say."""

from app.ui.books.rules import books_rules


def test_the_files_are_read_once_and_name_accounts_and_methods() -> None:
    rules = books_rules()
    assert rules is books_rules()
    assert rules.chart.account("receivable").name.ja == "売掛金"
    assert rules.taxes.method("two_tenths", 2026) is not None

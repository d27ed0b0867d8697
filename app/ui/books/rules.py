"""The chart of accounts and the rules of taxes and expenses, read once for the books' tabs."""

from functools import cache

from app.paths import resources_dir
from app.rulebook.expense_rules import ExpenseRulebook, load_expense_rules


@cache
def books_rules() -> ExpenseRulebook:
    """Return what the shipped files say; a few milliseconds the first time."""
    return load_expense_rules(resources_dir() / "books")

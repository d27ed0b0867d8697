"""A question is filtered when more than its days is asked for."""

from datetime import date

import pytest

from app.services.expense_lists import ExpenseFilter
from app.ui.expenses.question import Question


@pytest.mark.parametrize(
    ("where", "is_filtered"),
    [
        (ExpenseFilter(), False),
        (ExpenseFilter(date(2026, 1, 1), date(2026, 12, 31)), False),
        (ExpenseFilter(text="x"), True),
        (ExpenseFilter(account="rent"), True),
        (ExpenseFilter(without_evidence=True), True),
    ],
)
def test_days_alone_are_no_filter(where: ExpenseFilter, is_filtered: bool) -> None:  # noqa: FBT001
    assert Question(where).is_filtered is is_filtered

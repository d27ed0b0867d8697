"""A desk whose book has expenses, a receipt to file and one expense that returns."""

from datetime import date

import pytest

from app.services.expense_queries import ExpenseRow, expense
from app.services.recurring_expenses import add_recurring
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.words import ExpenseWords
from tests.services.bookkeeping_samples import expense_rules, recurring_draft, spend
from tests.services.evidence_samples import keep
from tests.ui.orders.desk import Desk

DAY = date(2026, 11, 20)


@pytest.fixture
def spending(desk: Desk) -> Desk:
    """1 is of last year, 2 has evidence and a note, 3 is half the business's; a receipt waits."""
    write = desk.database.write
    write(spend, date(2025, 12, 31), "software", 6_480, payee="アドビ", paid_by="own", paid_part="")
    write(spend, date(2026, 11, 3), "supplies", 3_333, memo="机と椅子")
    write(spend, date(2026, 11, 5), "utilities", 9_001, business_share=5_000, payee="電力会社")
    keep(desk.database, "1", expense_id=2)
    keep(desk.database, "2", counterparty="文具店")
    draft = recurring_draft(starts_on=date(2026, 10, 1))
    write(add_recurring, draft, rules=expense_rules())
    return desk


def words(desk: Desk) -> ExpenseWords:
    """Return what says things about expenses."""
    return ExpenseWords(desk.context, expense_rules(), desk.context.tasks)


def commands(desk: Desk) -> ExpenseCommands:
    """Return what changes expenses."""
    return ExpenseCommands(desk.context, expense_rules(), desk.context.tasks)


def row_of(desk: Desk, expense_id: int) -> ExpenseRow:
    """Return an expense as the book has it now."""
    found = desk.database.read(expense, expense_id)
    assert found is not None
    return found

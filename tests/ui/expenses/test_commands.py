"""What is done to expenses is said, and can be taken back."""

from app.services.expense_queries import expense, recurring_expenses
from app.services.expense_suggestions import own_rules
from app.services.expenses import learn_rule
from tests.services.bookkeeping_samples import expense_rules, recurring_draft
from tests.ui.expenses.spending import DAY, commands
from tests.ui.orders.desk import Desk


def test_every_command_tells_what_it_did(spending: Desk) -> None:
    act = commands(spending)
    spending.database.write(learn_rule, "店", "supplies", rules=expense_rules())
    act.remove(1)
    act.forget_rule(1)
    act.add_recurring(recurring_draft(payee="NTT"))
    act.edit_recurring(2, recurring_draft(payee="KDDI"))
    act.end_recurring(2, DAY)
    act.remove_recurring(2)
    spending.until(lambda: len(spending.toasts) == 6)
    assert all(undo for _, undo in spending.toasts)
    assert [said for said, _ in spending.toasts] == [
        "Deleted the expense; its evidence is kept",
        "Forgot the rule",
        "Saved NTT",
        "Saved KDDI",
        "Ended the recurring expense",
        "Deleted the recurring expense; what it booked stays",
    ]
    assert spending.database.read(expense, 1) is None
    assert spending.database.read(own_rules) == ()
    assert len(spending.database.read(recurring_expenses)) == 1

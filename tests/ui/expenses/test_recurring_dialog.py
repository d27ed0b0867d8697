"""Recurring expenses are listed, opened, ended and deleted."""

from datetime import date

from app.services.expense_queries import recurring_expenses
from app.services.recurring_expenses import add_recurring
from app.ui.expenses.recurring_dialog import RecurringDialog
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from tests.services.bookkeeping_samples import expense_rules, recurring_draft
from tests.ui.expenses.spending import commands, words
from tests.ui.orders.desk import TODAY, Desk


def dialog_of(desk: Desk) -> RecurringDialog:
    dialog = RecurringDialog(desk.context, words(desk), commands(desk), desk.window())
    dialog.open()
    desk.until(lambda: desk.context.tasks.pending == 0)
    return dialog


def texts(dialog: RecurringDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(Label)}


def press(dialog: RecurringDialog, text: str) -> None:
    next(one for one in dialog.findChildren(Button) if one.text() == text).click()


def test_each_is_told_with_its_days(spending: Desk) -> None:
    draft = recurring_draft(payee="大家", day=5, ends_on=date(2026, 10, 31))
    spending.database.write(add_recurring, draft, rules=expense_rules())
    dialog = dialog_of(spending)
    told = texts(dialog)
    assert "Software and services ・ on each month's last day ・ from 1 Oct 2026" in told
    assert "Software and services ・ each month on day 5 ・ until 31 Oct 2026" in told
    dialog.reject()


def test_it_is_ended_and_deleted(spending: Desk) -> None:
    dialog = dialog_of(spending)
    press(dialog, "End")
    spending.until(
        lambda: (
            spending.database.read(recurring_expenses)[0].ends_on == TODAY
            and "End" not in {one.text() for one in dialog.findChildren(Button)}
        )
    )
    press(dialog, "Delete")
    spending.until(lambda: any(text.startswith("Nothing returns yet") for text in texts(dialog)))
    form = dialog.edit(None)
    form.reject()
    dialog.reject()

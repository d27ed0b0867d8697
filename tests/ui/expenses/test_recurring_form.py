"""One recurring expense as a form: its days are kept as they were meant."""

from datetime import date

import pytest

from app.models.money import Yen
from app.services.expense_queries import RecurringRow, recurring_expenses
from app.services.recurring_expenses import add_recurring
from app.ui.expenses.recurring_form import RecurringForm, first_turn
from tests.services.bookkeeping_samples import expense_rules, recurring_draft
from tests.ui.expenses.spending import commands, words
from tests.ui.orders.desk import Desk


def form_of(desk: Desk, row: RecurringRow | None = None) -> RecurringForm:
    form = RecurringForm(desk.context, words(desk), commands(desk), row, desk.window())
    form.open()
    desk.until(lambda: desk.context.tasks.pending == 0)
    return form


def kept(desk: Desk) -> RecurringRow:
    return desk.database.read(recurring_expenses)[-1]


def test_a_new_one_is_kept_from_its_first_day(desk: Desk) -> None:
    form = form_of(desk)
    form.form.payee.setText("大家")
    form.form.amount.set_amount(Yen(80_000))
    form.form.day.set_day(date(2026, 11, 26))
    form.form.account.setCurrentIndex(form.form.account.findData("rent"))
    form.accept()
    desk.until(lambda: bool(desk.database.read(recurring_expenses)))
    row = kept(desk)
    assert (row.payee, row.day, row.starts_on) == ("大家", 26, date(2026, 11, 26))
    assert (row.ends_on, row.tax_class) == (None, None)


@pytest.mark.parametrize(
    ("day", "starts_on"), [(31, (2026, 2, 1)), (30, (2026, 2, 1)), (3, (2026, 9, 20))]
)
def test_one_saved_without_a_change_keeps_its_day(
    desk: Desk, day: int, starts_on: tuple[int, int, int]
) -> None:
    draft = recurring_draft(day=day, starts_on=date(*starts_on), ends_on=date(2027, 1, 31))
    desk.database.write(add_recurring, draft, rules=expense_rules())
    before = kept(desk)
    form = form_of(desk, before)
    assert form.is_last_day.isChecked() is (day == 31)
    form.accept()
    desk.until(lambda: bool(desk.toasts))
    after = kept(desk)
    assert (after.day, after.ends_on) == (before.day, before.ends_on)
    assert first_turn(after) == first_turn(before)


def test_what_is_wrong_is_said_and_the_form_stays(desk: Desk) -> None:
    form = form_of(desk)
    form.accept()
    assert form.isVisible()
    assert form.form.fields["payee"].control.accessibleDescription()
    form.form.payee.setText("大家")
    form.form.amount.set_amount(Yen(1))
    form.form.account.setCurrentIndex(form.form.account.findData("rent"))
    form.ends.set_day(date(2020, 1, 1))
    form.accept()
    assert form.problem.isVisible()
    form.reject()

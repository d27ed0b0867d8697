"""The fields of an expense are kept and come back as they were."""

from datetime import date

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.ui.expenses.form import ExpenseForm
from app.ui.expenses.half_expense import HalfExpense, HalfExpenses, fields_of, show_fields
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk

HALF = HalfExpense(
    payee="髙﨑𠮷商店",
    spent_on=date(2026, 11, 3),
    amount=Yen(6_480),
    account="supplies",
    tax_class="purchase_10",
    number="T12",
    share="５０",
    paid_by=PaidBy.CASH,
    paid_part="財布",
    memo="机",
    learns=True,
)


def form_of(desk: Desk) -> ExpenseForm:
    form = ExpenseForm(desk.context, words(desk))
    desk.qtbot.addWidget(form)
    form.clear()
    return form


def test_what_stands_in_a_form_comes_back(spending: Desk) -> None:
    form = form_of(spending)
    show_fields(form, HALF)
    assert fields_of(form) == HALF


def test_what_was_typed_before_the_answer_came_stays_and_is_kept(spending: Desk) -> None:
    form = form_of(spending)
    half = HalfExpenses(spending.context, form)
    half.begin(None)
    told: list[str] = []
    half.when_known(lambda: told.append("known"))
    form.memo.setText("机")
    spending.until(lambda: told == ["known"])
    half.when_known(lambda: told.append("again"))
    assert (told, half.is_changed) == (["known", "again"], True)


def test_a_class_that_the_rules_choose_is_no_change(spending: Desk) -> None:
    form = form_of(spending)
    show_fields(form, HALF)
    half = HalfExpenses(spending.context, form)
    form.tax_class.setCurrentIndex(0)
    assert not half.is_changed

"""A refusal is said at the field it is about, else below the form."""

from app.services.expense_drafts import NoAmountError, NotAnExpenseAccountError
from app.services.expenses import ExpenseMissingError
from app.services.order_drafts import EmptyFieldError
from app.ui.expenses.form import ExpenseForm
from app.ui.expenses.refusals import PLACES, tell_refusal
from app.ui.kit.labels import Label
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk


def test_each_place_is_a_field_of_the_form(desk: Desk) -> None:
    form = ExpenseForm(desk.context, words(desk))
    desk.qtbot.addWidget(form)
    assert set(PLACES.values()) <= set(form.fields)


def test_it_is_said_where_it_belongs(desk: Desk) -> None:
    form, label = ExpenseForm(desk.context, words(desk)), Label(desk.context.theme)
    for widget in (form, label):
        desk.qtbot.addWidget(widget)
    tell_refusal(desk.context, form, label, EmptyFieldError(field="payee"))
    assert form.fields["payee"].control.accessibleDescription()
    tell_refusal(desk.context, form, label, NoAmountError())
    assert (
        form.fields["amount"].control.accessibleDescription() == "The amount must be at least ¥1."
    )
    tell_refusal(desk.context, form, label, NotAnExpenseAccountError(account=""))
    assert form.fields["account"].control.accessibleDescription() == "Please choose an account."
    assert label.text() == ""
    tell_refusal(desk.context, form, label, ExpenseMissingError(id=3))
    assert label.text() == "This expense is no longer in the book."

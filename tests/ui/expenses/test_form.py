"""The fields of an expense give the draft that stands in them."""

import pytest
from PySide6.QtWidgets import QApplication

from app.models.bookkeeping_types import PaidBy
from app.services.expense_drafts import ShareError
from app.ui.expenses.form import ExpenseForm
from tests.ui.expenses.spending import row_of, words
from tests.ui.orders.desk import TODAY, Desk


def form_of(desk: Desk) -> ExpenseForm:
    form = ExpenseForm(desk.context, words(desk))
    desk.qtbot.addWidget(form)
    return form


def test_what_was_shown_is_given_back(spending: Desk) -> None:
    form = form_of(spending)
    row = row_of(spending, 3)
    form.show_expense(row)
    draft = form.draft()
    assert (draft.payee, draft.amount, draft.spent_on) == (row.payee, row.amount, row.spent_on)
    assert (draft.business_share, draft.paid_by, draft.paid_part) == (
        5_000,
        PaidBy.CARD,
        "事業用カード",
    )
    form.clear()
    draft = form.draft()
    assert (draft.payee, draft.amount, draft.account, draft.spent_on) == ("", 0, "", TODAY)
    assert draft.tax_class is None


def test_a_share_that_is_none_is_refused(desk: Desk) -> None:
    form = form_of(desk)
    form.share.setText("x")
    with pytest.raises(ShareError):
        form.draft()


def test_the_class_of_the_rules_is_named(desk: Desk) -> None:
    form = form_of(desk)
    form.set_auto_class("Out of scope")
    assert form.tax_class.itemText(0) == "Automatic: Out of scope"
    form.set_auto_class("")
    assert form.tax_class.itemText(0) == "Automatic"


def test_two_fields_beside_each_other_begin_at_one_height(desk: Desk) -> None:
    form = form_of(desk)
    form.fields["amount"].set_error("It must be one yen at least, and this is told in many words.")
    form.show()
    form.resize(360, form.sizeHint().height())
    QApplication.processEvents()
    assert form.fields["amount"].height() > form.fields["spent_on"].height()
    assert form.fields["amount"].y() == form.fields["spent_on"].y()

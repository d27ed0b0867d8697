"""Says at which field of an expense something is wrong."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from app.errors import AppError
from app.ui.expenses.form import ExpenseForm
from app.ui.kit.labels import Label
from app.ui.page import PageContext

PLACES: Mapping[str, str] = {
    "EmptyFieldError": "payee",
    "NoAmountError": "amount",
    "NegativeAmountError": "amount",
    "TooLargeAmountError": "amount",
    "NotAnExpenseAccountError": "account",
    "NotAPurchaseClassError": "tax_class",
    "ShareError": "business_share",
    "RegistrationNumberError": "registration_number",
    "TooEarlyError": "spent_on",
    "BeforeBookError": "spent_on",
}
"""At which field each refusal is said."""


def tell_refusal(
    context: PageContext, form: ExpenseForm, elsewhere: Label, error: AppError
) -> None:
    """Say it at the field it is about, and go there; what is about none is said elsewhere."""
    sentence = context.text.error(error)
    place = PLACES.get(type(error).__name__, "")
    if place == "account" and form.account_id is None:
        sentence = form.no_account
    field = form.fields.get(place)
    if field is None:
        elsewhere.setText(sentence)
        elsewhere.show()
        return
    field.set_error(sentence)
    field.control.setFocus(Qt.FocusReason.OtherFocusReason)

"""What cannot be an expense is refused with its reason."""

from datetime import date
from typing import Any

import pytest

from app.errors import AppError
from app.models.money import Yen
from app.services.expense_drafts import (
    DayOfMonthError,
    NoAmountError,
    NotAnExpenseAccountError,
    NotAPurchaseClassError,
    RecurringDaysError,
    RegistrationNumberError,
    ShareError,
    TooEarlyError,
    check_booking,
    check_day,
    check_recurring,
    plain_number,
)
from app.services.order_drafts import (
    EmptyFieldError,
    NegativeAmountError,
    TooLargeAmountError,
    TooLongError,
)
from tests.services.bookkeeping_samples import chart, expense_draft, recurring_draft


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"payee": " "}, EmptyFieldError),
        ({"payee": "あ" * 101}, TooLongError),
        ({"amount": Yen(0)}, NoAmountError),
        ({"amount": Yen(-1)}, NegativeAmountError),
        ({"amount": Yen(1_000_000_001)}, TooLargeAmountError),
        ({"account": "sales"}, NotAnExpenseAccountError),
        ({"account": "nothing"}, NotAnExpenseAccountError),
        ({"tax_class": "sale_10"}, NotAPurchaseClassError),
        ({"tax_class": "nothing"}, NotAPurchaseClassError),
        ({"business_share": -1}, ShareError),
        ({"business_share": 10_001}, ShareError),
        ({"memo": "あ" * 20_001}, TooLongError),
        ({"paid_part": "あ" * 101}, TooLongError),
        ({"registration_number": "T123"}, RegistrationNumberError),
    ],
)
def test_what_cannot_be_booked_is_refused(change: dict[str, Any], refusal: type[AppError]) -> None:
    with pytest.raises(refusal):
        check_booking(expense_draft(**change), chart())
    with pytest.raises(refusal):
        check_recurring(recurring_draft(**change), chart())


def test_what_can_be_booked_is_not() -> None:
    check_booking(expense_draft(tax_class="out_of_scope", business_share=0), chart())
    check_booking(expense_draft(tax_class="purchase_exempt", amount=Yen(1)), chart())
    check_recurring(recurring_draft(ends_on=date(2026, 9, 1)), chart())


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"day": 0}, DayOfMonthError),
        ({"day": 32}, DayOfMonthError),
        ({"starts_on": date(1989, 12, 31)}, TooEarlyError),
        ({"ends_on": date(2026, 8, 31)}, RecurringDaysError),
    ],
)
def test_what_cannot_return_is_refused(change: dict[str, Any], refusal: type[AppError]) -> None:
    with pytest.raises(refusal):
        check_recurring(recurring_draft(**change), chart())


def test_no_day_is_older_than_all_books() -> None:
    check_day(date(1990, 1, 1))
    with pytest.raises(TooEarlyError):
        check_day(date(1989, 12, 31))


def test_a_number_is_kept_as_it_is_printed() -> None:
    assert plain_number("t70000-1205-0002") == "T7000012050002"
    assert plain_number(" ") == ""

"""What the seller fills in for an expense, and what is wrong with it; knows no store."""

from dataclasses import dataclass
from datetime import date

from app.errors import AppError
from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.rulebook.chart import Chart
from app.rulebook.expense_rules import is_expense_account, is_purchase_class
from app.rulebook.registration_numbers import registration_number
from app.rulebook.taxes import WHOLE
from app.services.order_drafts import (
    NAME_LENGTH,
    NOTE_LENGTH,
    check_amount,
    check_length,
    check_text,
)

EARLIEST_DAY = date(1990, 1, 1)
"""No expense of a book is older; an earlier day is a slip of the keyboard."""


class NotAnExpenseAccountError(AppError):
    """The chart has no such account for expenses (`account`)."""


class NotAPurchaseClassError(AppError):
    """An expense cannot be of that tax class (`tax_class`)."""


class NoAmountError(AppError):
    """An expense of nothing is none."""


class TooEarlyError(AppError):
    """The day is before all that a book can hold (`found`, `earliest`)."""


class RegistrationNumberError(AppError):
    """This is not T and thirteen digits (`found`)."""


class ShareError(AppError):
    """More than all, or less than nothing, of an expense is the business's (`found`)."""


class RecurringDaysError(AppError):
    """A recurring expense ends before it begins (`starts_on`, `ends_on`)."""


class DayOfMonthError(AppError):
    """No month has such a day (`found`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """How an expense is booked.

    Without a `tax_class` the rules decide, by day, amount and registration number. `paid_part`
    names the bank account, card or marketplace; `business_share` is in basis points.
    """

    account: str
    payee: str
    amount: Yen
    paid_by: PaidBy
    paid_part: str = ""
    memo: str = ""
    tax_class: str | None = None
    registration_number: str = ""
    business_share: int = WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpenseDraft(Booking):
    """One expense as typed in: the day it was spent, and the order it was for."""

    spent_on: date
    order_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecurringDraft(Booking):
    """An expense of each month: its day (a short month's last one counts), first and last day."""

    day: int
    starts_on: date
    ends_on: date | None = None


def check_booking(draft: Booking, chart: Chart) -> None:
    """Refuse what cannot be booked.

    Raises:
        NotAnExpenseAccountError, NotAPurchaseClassError, NoAmountError, NegativeAmountError,
        TooLargeAmountError, ShareError, RegistrationNumberError, EmptyFieldError, TooLongError
    """
    check_text("payee", draft.payee, NAME_LENGTH)
    check_amount("amount", draft.amount)
    if not draft.amount:
        raise NoAmountError
    if not is_expense_account(chart, draft.account):
        raise NotAnExpenseAccountError(account=draft.account)
    if draft.tax_class is not None and not is_purchase_class(chart, draft.tax_class):
        raise NotAPurchaseClassError(tax_class=draft.tax_class)
    check_share(draft.business_share)
    check_length("memo", draft.memo, NOTE_LENGTH)
    check_length("paid_part", draft.paid_part, NAME_LENGTH)
    plain_number(draft.registration_number)


def check_recurring(draft: RecurringDraft, chart: Chart) -> None:
    """Refuse a recurring expense that cannot be.

    Raises:
        DayOfMonthError, RecurringDaysError, TooEarlyError
        AppError: One of `check_booking`'s.
    """
    check_booking(draft, chart)
    if not 1 <= draft.day <= 31:  # noqa: PLR2004
        raise DayOfMonthError(found=draft.day)
    check_day(draft.starts_on)
    if draft.ends_on is not None and draft.ends_on < draft.starts_on:
        raise RecurringDaysError(starts_on=draft.starts_on, ends_on=draft.ends_on)


def check_day(day: date) -> None:
    """Refuse a day before all books.

    Raises:
        TooEarlyError
    """
    if day < EARLIEST_DAY:
        raise TooEarlyError(found=day, earliest=EARLIEST_DAY)


def check_share(share: int) -> None:
    """Refuse more than all and less than nothing.

    Raises:
        ShareError
    """
    if not 0 <= share <= WHOLE:
        raise ShareError(found=share)


def plain_number(text: str) -> str:
    """Return a registration number as it is printed; without one it is empty.

    Raises:
        RegistrationNumberError
    """
    if not text.strip():
        return ""
    number = registration_number(text)
    if number is None:
        raise RegistrationNumberError(found=text.strip())
    return number.text

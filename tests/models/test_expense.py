"""An expense is an amount of some account, and all of it the business's until said otherwise."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.expense import WHOLE_SHARE, Expense, ExpenseRule, RecurringExpense
from app.models.money import Yen

AT = datetime(2026, 11, 23, tzinfo=UTC)
SPENT: dict[str, object] = {
    "account": "supplies",
    "payee": "家電店",
    "amount": Yen(3_300),
    "tax_class": "purchase_10",
    "paid_by": "card",
}


def test_an_expense_is_the_businesss_alone(session: Session) -> None:
    one = Expense(spent_on=date(2026, 11, 21), created_at=AT, **SPENT)
    session.add_all([one, ExpenseRule(words="家電", account="supplies")])
    session.flush()
    assert (one.business_share, one.memo, one.paid_part) == (WHOLE_SHARE, "", "")


@pytest.mark.parametrize(
    "wrong", [{"amount": Yen(0)}, {"paid_by": "friend"}, {"business_share": 10_001}]
)
def test_the_schema_refuses_what_no_expense_can_be(
    session: Session, wrong: dict[str, object]
) -> None:
    session.add(Expense(spent_on=date(2026, 11, 21), created_at=AT, **SPENT | wrong))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize(
    "wrong",
    [
        {"day": 0},
        {"day": 32},
        {"ends_on": date(2025, 12, 31)},
        {"amount": Yen(-1)},
        {"business_share": -1},
    ],
)
def test_the_schema_refuses_what_cannot_return(session: Session, wrong: dict[str, object]) -> None:
    right = SPENT | {"day": 31, "starts_on": date(2026, 1, 31)}
    session.add(RecurringExpense(**right))
    session.flush()
    session.add(RecurringExpense(**right | wrong))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize("wrong", [{"words": ""}, {"business_share": 10_001}])
def test_a_rule_has_words(session: Session, wrong: dict[str, object]) -> None:
    session.add(ExpenseRule(**{"words": "Adobe", "account": "software"} | wrong))
    with pytest.raises(IntegrityError):
        session.flush()

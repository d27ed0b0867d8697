"""A line of a statement stands once, and a difference of a payout has a cause."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.bank import BankAccount, BankLine, PayerAlias, PayoutDifference
from app.models.money import Yen
from app.models.payout import Payout

AT = datetime(2026, 11, 23, tzinfo=UTC)


def line(account: BankAccount, **changes: object) -> BankLine:
    right: dict[str, object] = {
        "bank_account_id": account.id,
        "booked_on": date(2026, 11, 20),
        "amount": Yen(3_925),
        "fingerprint": "a",
    }
    return BankLine(**right | changes)


@pytest.fixture
def account(session: Session) -> BankAccount:
    one = BankAccount(name="楽天銀行", created_at=AT)
    session.add(one)
    session.flush()
    return one


def test_a_line_is_open_until_somebody_says_what_it_is(
    session: Session, account: BankAccount
) -> None:
    one, other = line(account), line(account, fingerprint="b")
    session.add_all([one, other, PayerAlias(alias="ココナラ", marketplace_id="coconala")])
    session.flush()
    assert (one.use, one.balance, one.text) == ("open", None, "")


@pytest.mark.parametrize(
    "wrong", [{"amount": Yen(0)}, {"use": "gift"}, {"use": "payout"}, {"fingerprint": "seen"}]
)
def test_the_schema_refuses_what_no_statement_says(
    session: Session, account: BankAccount, wrong: dict[str, object]
) -> None:
    session.add(line(account, fingerprint="seen"))
    session.flush()
    session.add(line(account, **wrong))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize(
    "wrong", [{"amount": Yen(0)}, {"cause": "gift"}, {"cause": "other", "reason": ""}]
)
def test_a_difference_of_another_cause_needs_a_reason(
    session: Session, wrong: dict[str, object]
) -> None:
    payout = Payout(marketplace_id="coconala", requested_at=AT, amount=Yen(4_680))
    session.add(payout)
    session.flush()
    assert (payout.kind, payout.received) == ("transfer", None)
    right: dict[str, object] = {
        "payout_id": payout.id,
        "cause": "netted_purchase",
        "amount": Yen(755),
        "account": "owner_draw",
    }
    session.add(PayoutDifference(**right))
    session.flush()
    session.add(PayoutDifference(**right | wrong))
    with pytest.raises(IntegrityError):
        session.flush()

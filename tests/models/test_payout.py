"""A payout asks for an amount, never for less than nothing."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.money import Yen
from app.models.payout import Payout

AT = datetime(2026, 9, 10, tzinfo=UTC)


def test_what_is_not_known_yet_is_empty(session: Session) -> None:
    payout = Payout(marketplace_id="coconala", requested_at=AT, amount=Yen(42_900))
    session.add(payout)
    session.flush()
    assert (payout.transfer_fee, payout.expected_on, payout.paid_on) == (0, None, None)


@pytest.mark.parametrize(("amount", "transfer_fee"), [(-1, 0), (1, -160)])
def test_amounts_are_not_negative(session: Session, amount: int, transfer_fee: int) -> None:
    payout = Payout(
        marketplace_id="coconala",
        requested_at=AT,
        amount=Yen(amount),
        transfer_fee=Yen(transfer_fee),
    )
    session.add(payout)
    with pytest.raises(IntegrityError):
        session.flush()

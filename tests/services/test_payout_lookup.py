"""Commands find a payout and its orders, and can await it again."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.services.payout_lookup import PayoutMissingError, await_again, orders_of, payout_with
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, pay_out, sell


def test_a_payout_is_found_with_its_orders_and_awaited_again(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 11, 3))
    database.write(sell, "2", date(2026, 11, 3))
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 11, 20))

    def look(session: Session) -> list[str]:
        payout = payout_with(session, payout_id)
        await_again(session, payout, NOW)
        return [order.number for order in orders_of(session, payout)]

    numbers, _ = database.write(look)
    assert numbers == ["1"]
    states = database.read(
        lambda reader: reader.rows("SELECT payment_state FROM orders ORDER BY id")
    )
    assert states == [("requested",), ("balance",)]


def test_a_payout_that_is_not_there_is_refused(database: Database) -> None:
    with pytest.raises(PayoutMissingError):
        database.write(payout_with, 1)

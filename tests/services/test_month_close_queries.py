"""What stands in the way of closing a month, and how far the books are closed."""

from datetime import date

import pytest

from app.models.expense import Expense
from app.models.money import Yen
from app.services.bookkeeping import UnknownArrivalError, close_month
from app.services.journal_queries import Unbooked
from app.services.month_close_queries import (
    ClosingState,
    MonthCheck,
    UnexplainedPayout,
    closing_state,
    month_check,
)
from app.services.payouts import record_payment_received
from app.services.reconciliation_queries import unsettled_payouts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, bank_line, pay_out, sell, spend

TODAY = date(2026, 11, 23)


def test_an_empty_book_has_nothing_to_close(database: Database) -> None:
    assert database.read(closing_state, TODAY) == ClosingState(None, (), 0)


def test_months_from_the_first_row_to_the_one_before_today_can_be_closed(
    database: Database,
) -> None:
    database.write(sell, "1", date(2025, 11, 3))
    state = database.read(closing_state, date(2026, 2, 1))
    assert state == ClosingState(None, ("2025-11", "2025-12", "2026-01"), 0)
    database.write(close_month, "2025-12", now=NOW)
    state = database.read(closing_state, date(2026, 2, 1))
    assert state == ClosingState("2025-12", ("2026-01",), 0)


def test_corrections_of_closed_months_are_counted_until_theirs_closes(database: Database) -> None:
    database.write(spend, date(2026, 9, 3), "supplies", 500)
    database.write(close_month, "2026-09", now=NOW)

    def change(session: object) -> None:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        session.get(Expense, 1).amount = Yen(700)  # type: ignore[attr-defined]

    database.write(change)
    assert database.read(closing_state, TODAY) == ClosingState("2026-09", ("2026-10",), 2)
    database.write(close_month, "2026-10", now=NOW)
    assert database.read(closing_state, TODAY) == ClosingState("2026-10", (), 0)


def test_a_check_names_differences_unknown_prices_and_open_lines(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    database.write(pay_out, [order_id], date(2026, 9, 24), received=3_925)
    database.write(bank_line, date(2026, 10, 31), -700, "open")
    database.write(sell, "2", date(2026, 10, 31))
    database.write(sell, "3", date(2026, 10, 30), 5_000, None)

    def forget(session: object) -> None:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        connection = session.connection()  # type: ignore[attr-defined]
        connection.exec_driver_sql("UPDATE orders SET gross = NULL WHERE id = 2")

    database.write(forget)
    assert database.read(month_check, "2026-08") == MonthCheck((), Unbooked(), 0, date(2026, 8, 31))
    september = database.read(month_check, "2026-09")
    payout = UnexplainedPayout(1, "coconala", date(2026, 9, 24), Yen(755))
    assert september == MonthCheck((payout,), Unbooked(), 0, date(2026, 9, 30))
    left = Unbooked(1, Yen(7_800), 1, Yen(5_000))
    october = database.read(month_check, "2026-10")
    assert october == MonthCheck((payout,), left, 1, date(2026, 10, 31))
    assert database.read(month_check, "2026-12").unbooked == left


def test_an_arrival_nobody_told_the_amount_of_is_named(database: Database) -> None:
    for number, day in (("1", 24), ("2", 20)):
        order_id, _ = database.write(sell, number, date(2026, 9, 3))
        database.write(pay_out, [order_id], date(2026, 9, day))
    unknown = tuple(
        UnexplainedPayout(one, "coconala", date(2026, 9, day), None)
        for one, day in ((2, 20), (1, 24))
    )
    assert database.read(month_check, "2026-09").unexplained == unknown
    assert [row.id for row in database.read(unsettled_payouts)] == [1, 2]


def test_a_month_does_not_close_over_an_arrival_of_unknown_amount(database: Database) -> None:
    for number, day in (("1", 20), ("2", 24)):
        order_id, _ = database.write(sell, number, date(2026, 9, 3))
        database.write(pay_out, [order_id], date(2026, 9, day))
    database.write(close_month, "2026-08", now=NOW)
    with pytest.raises(UnknownArrivalError) as caught:
        database.write(close_month, "2026-09", now=NOW)
    oldest = {"marketplace": "coconala", "paid_on": date(2026, 9, 20)}
    assert caught.value.details == {"count": 2, **oldest}
    for payout_id, day in ((1, 20), (2, 24)):
        database.write(
            record_payment_received,
            payout_id,
            paid_on=date(2026, 9, day),
            received=Yen(7_800),
            now=NOW,
        )
    database.write(close_month, "2026-09", now=NOW)

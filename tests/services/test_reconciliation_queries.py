"""What is open of statements and payouts is told."""

from datetime import date

from app.models.bookkeeping_types import AdjustmentKind, LineUse, PayoutCause
from app.models.money import Yen
from app.services.bookkeeping import record_adjustment, set_withheld
from app.services.payout_drafts import Explanation
from app.services.reconciliation_queries import (
    bank_accounts,
    bank_lines,
    differences,
    payout_rows,
    refunds_owed,
    suggested_matches,
)
from app.services.reconciling import add_bank_account, explain_difference
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    bank_line,
    chart,
    explain,
    pay_out,
    refund,
    sell,
)

DAY = date(2026, 11, 20)


def test_accounts_tell_how_many_lines_are_open(database: Database) -> None:
    database.write(bank_line, DAY, 500, "open")
    database.write(bank_line, date(2026, 11, 21), 12, "interest")
    database.write(add_bank_account, "予備", now=NOW)
    assert database.read(bank_accounts) == (
        (1, "楽天銀行", 1, date(2026, 11, 21)),
        (2, "予備", 0, None),
    )


def test_lines_are_asked_for_by_days_and_use(database: Database) -> None:
    database.write(bank_line, DAY, 500, "open", balance=Yen(1_500), text="ﾌﾘｺﾐ", memo="m")
    database.write(bank_line, date(2026, 12, 1), 12, "interest")
    (line,) = database.read(bank_lines, DAY, DAY)
    assert line == (*(1, "楽天銀行", DAY, 500, 1_500, "ﾌﾘｺﾐ", "m", LineUse.OPEN, None, ""),)
    assert [one.id for one in database.read(bank_lines, None, None, LineUse.INTEREST)] == [2]
    assert [one.id for one in database.read(bank_lines)] == [2, 1]


def test_a_payout_is_expected_without_its_fee_and_what_is_withheld(database: Database) -> None:
    order_id, _ = database.write(sell, "D1", date(2026, 11, 3), 110_000, 0, site="direct")
    database.write(set_withheld, order_id, Yen(10_210))
    database.write(pay_out, [order_id], None, day=DAY, transfer_fee=160)
    (row,) = database.read(payout_rows)
    assert (row.expected, row.transfer_fee, row.received) == (99_630, 160, None)
    assert (row.requested_on, row.expected_on, row.order_count) == (date(2026, 11, 15), DAY, 1)
    database.write(bank_line, DAY, 99_630, "open")
    (match,) = database.read(suggested_matches)
    assert match.difference == 0
    assert database.read(payout_rows, date(2026, 12, 1)) == ()


def test_refunds_after_a_payout_are_what_the_site_may_take_back_once(database: Database) -> None:
    orders = [database.write(sell, number, date(2026, 11, 3))[0] for number in "12345"]
    for order_id in orders[:3]:
        database.write(pay_out, [order_id], DAY)
    later, _ = database.write(pay_out, [orders[3]], None, day=date(2026, 12, 5))
    other, _ = database.write(pay_out, [orders[4]], None, day=date(2026, 12, 7))
    assert database.read(refunds_owed, later) == 0
    database.write(refund, orders[0], date(2026, 11, 22))
    for kind, amount in ((AdjustmentKind.REFUND, 1_000), (AdjustmentKind.FEE_BACK, 220)):
        database.write(record_adjustment, orders[1], kind, Yen(amount), on=date(2026, 11, 23))
    database.write(refund, orders[4], date(2026, 11, 24))
    assert database.read(refunds_owed, later) == 7_800 + 780
    database.write(explain, later, "refund", 7_800, "receivable")
    assert [database.read(refunds_owed, one) for one in (later, other)] == [8_580, 8_580]


def test_what_explains_a_difference_is_told(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 11, 3))
    database.write(pay_out, [order_id], DAY)
    one = Explanation(
        cause=PayoutCause.OTHER, amount=Yen(-20), account="other_income", reason="端数"
    )
    database.write(explain_difference, 1, [one], chart=chart())
    (row,) = database.read(differences, 1)
    assert row[1:] == (PayoutCause.OTHER, -20, "other_income", "端数")
    assert database.read(differences, 2) == ()

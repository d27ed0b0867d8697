"""The journal says what happened, balances, and its ledgers and trial balance agree with it."""

from collections import Counter
from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import PayoutKind, Recognition
from app.models.expense import Expense
from app.models.money import Yen
from app.models.types import Stage, TaxStatus
from app.services.bookkeeping import (
    close_month,
    set_fiscal_year,
    set_opening_balance,
    set_withheld,
)
from app.services.journal_queries import (
    JournalRow,
    MonthBalance,
    balances_by_month,
    closed_months,
    journal,
    row_count,
    trial_balance,
    used_accounts,
    used_partners,
)
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    bank_line,
    chart,
    explain,
    pay_out,
    refund,
    sell,
    spend,
    taxes,
)

NOVEMBER_3 = date(2026, 11, 3)


def short(row: JournalRow) -> tuple[str, str, str, int]:
    debit = "/".join(part for part in (row.debit, row.debit_part) if part)
    credit = "/".join(part for part in (row.credit, row.credit_part) if part)
    return f"{row.booked_on:%m-%d}", debit, credit, row.amount


def rows(book: Database) -> list[tuple[str, str, str, int]]:
    return [short(row) for row in book.read(journal)]


def test_a_sale_is_gross_and_its_fee_an_expense(database: Database) -> None:
    database.write(sell, "11111111", NOVEMBER_3, tip=1_000)
    found = database.read(journal)
    assert list(map(short, found)) == [
        ("11-03", "receivable/coconala", "sales/coconala", 10_000),
        ("11-03", "fees/sale", "receivable/coconala", 2_200),
        ("11-03", "receivable/coconala", "sales/coconala", 1_000),
        ("11-03", "fees/sale", "receivable/coconala", 220),
    ]
    sale = next(row for row in found if row.kind == "sale")
    assert (sale.credit_tax, sale.debit_tax, sale.memo) == ("sale_10", "out_of_scope", "11111111")
    assert (sale.version, sale.is_reversal, sale.origin_id) == (0, False, 1)
    fees = {row.debit_tax for row in found if row.kind == "fee"}
    assert fees == {"purchase_10"}


def test_each_month_of_an_account_adds_up_by_its_parts(database: Database) -> None:
    database.write(sell, "1", NOVEMBER_3)
    database.write(sell, "2", NOVEMBER_3, 50_000, 11_000, site="timeticket")
    database.write(sell, "3", date(2026, 12, 1))
    assert database.read(balances_by_month, "sales") == (
        MonthBalance("2026-11", "coconala", Yen(-10_000)),
        MonthBalance("2026-11", "timeticket", Yen(-50_000)),
        MonthBalance("2026-12", "coconala", Yen(-10_000)),
    )
    december = date(2026, 12, 1), date(2026, 12, 31)
    assert len(database.read(balances_by_month, "sales", *december)) == 1


def test_what_is_in_escrow_is_no_row(database: Database) -> None:
    database.write(sell, "1", NOVEMBER_3, stage=Stage.DELIVERED)
    assert rows(database) == []


def test_an_exempt_seller_books_outside_of_the_tax(database: Database) -> None:
    database.write(sell, "1", NOVEMBER_3, taxable=False)
    assert {(row.debit_tax, row.credit_tax) for row in database.read(journal)} == {
        ("out_of_scope", "out_of_scope")
    }


def test_a_corporate_buyer_pays_the_withheld_tax_on_top(database: Database) -> None:
    order_id, _ = database.write(sell, "2", date(2026, 11, 5), 50_000, 11_000)
    database.write(set_withheld, order_id, Yen(5_685), is_on_top=True)
    assert ("11-05", "owner_draw/withholding", "sales/coconala", 5_685) in rows(database)
    sales = [one for one in database.read(trial_balance) if one.account == "sales"]
    assert [one.credit for one in sales] == [55_685]


def test_a_client_who_withholds_pays_less(database: Database) -> None:
    order_id, _ = database.write(sell, "D1", date(2026, 11, 19), 110_000, 0, site="direct")
    database.write(set_withheld, order_id, Yen(10_210))
    database.write(pay_out, [order_id], date(2026, 11, 20))
    assert [row for row in rows(database) if row[0] == "11-20"] == [
        ("11-20", "owner_draw/withholding", "receivable/direct", 10_210),
        ("11-20", "bank", "receivable/direct", 99_790),
    ]
    assert sum(one.balance for one in database.read(trial_balance) if one.part == "direct") == (
        -110_000
    )


def test_a_payout_arrives_less_its_fee_and_what_was_bought(database: Database) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3, 6_000, 1_320)
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 11, 20), received=3_925)
    database.write(explain, payout_id, "netted_purchase", 755, "owner_draw")
    assert [row for row in rows(database) if row[0] == "11-20"] == [
        ("11-20", "bank", "receivable/coconala", 3_925),
        ("11-20", "owner_draw", "receivable/coconala", 755),
    ]
    assert [one.balance for one in database.read(trial_balance) if one.account == "receivable"] == [
        0
    ]


def test_more_than_expected_is_booked_the_other_way(database: Database) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3)
    payout_id, _ = database.write(
        pay_out, [order_id], date(2026, 11, 20), transfer_fee=160, received=7_740
    )
    database.write(explain, payout_id, "other", -100, "other_income", "端数")
    assert [row for row in rows(database) if row[0] == "11-20"] == [
        ("11-20", "bank", "receivable/coconala", 7_740),
        ("11-20", "fees/transfer", "receivable/coconala", 160),
        ("11-20", "receivable/coconala", "other_income", 100),
    ]


def test_a_difference_of_fee_or_refund_has_the_part_and_tax_of_such_a_row(
    database: Database,
) -> None:
    database.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))
    order_id, _ = database.write(sell, "1", NOVEMBER_3)
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 11, 20), received=6_640)
    database.write(explain, payout_id, "transfer_fee", 160, "fees")
    database.write(explain, payout_id, "refund", 1_000, "sales")
    found = [row for row in database.read(journal) if row.kind == "difference"]
    assert {(row.debit, row.debit_part, row.debit_tax, row.amount) for row in found} == {
        ("fees", "transfer", "purchase_10", 160),
        ("sales", "coconala", "sale_10", 1_000),
    }


def test_a_refund_taken_off_a_later_payout_is_booked_once(database: Database) -> None:
    first, _ = database.write(sell, "1", NOVEMBER_3)
    database.write(pay_out, [first], date(2026, 11, 10))
    database.write(refund, first, date(2026, 11, 12))
    second, _ = database.write(sell, "2", date(2026, 11, 13), 20_000, 4_400)
    payout_id, _ = database.write(pay_out, [second], date(2026, 11, 20), received=7_800)
    database.write(explain, payout_id, "refund", 7_800, "receivable")
    assert [row for row in rows(database) if row[0] == "11-20"] == [
        ("11-20", "bank", "receivable/coconala", 7_800)
    ]
    balances = {one.account: one.balance for one in database.read(trial_balance)}
    assert (balances["sales"], balances["receivable"]) == (-20_000, 0)


def test_a_difference_of_an_exempt_seller_is_outside_of_the_tax(database: Database) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3, taxable=False)
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 11, 20), received=9_000)
    database.write(explain, payout_id, "refund", -1_200, "sales")
    (found,) = (row for row in database.read(journal) if row.kind == "difference")
    assert (found.credit, found.credit_part, found.credit_tax) == (
        *("sales", "coconala", "out_of_scope"),
    )


def test_a_statement_names_the_bank(database: Database) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3)
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 11, 20))
    database.write(bank_line, date(2026, 11, 20), 7_800, "payout", payout_id=payout_id)
    assert ("11-20", "bank/楽天銀行", "receivable/coconala", 7_800) in rows(database)


@pytest.mark.parametrize(
    ("kind", "account"), [(PayoutKind.POINTS, "owner_draw"), (PayoutKind.FORFEITED, "bad_debt")]
)
def test_points_and_lapsed_proceeds_leave_the_site(
    database: Database, kind: PayoutKind, account: str
) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3)
    database.write(pay_out, [order_id], date(2026, 11, 20), kind=kind)
    assert [row for row in rows(database) if row[0] == "11-20"] == [
        ("11-20", account, "receivable/coconala", 7_800)
    ]


def test_what_a_payer_withheld_becomes_no_points(database: Database) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3)
    database.write(set_withheld, order_id, Yen(800))
    database.write(pay_out, [order_id], date(2026, 11, 20), kind=PayoutKind.POINTS)
    assert sorted(row for row in rows(database) if row[0] == "11-20") == [
        ("11-20", "owner_draw", "receivable/coconala", 7_000),
        ("11-20", "owner_draw/withholding", "receivable/coconala", 800),
    ]
    assert [one.balance for one in database.read(trial_balance) if one.account == "receivable"] == [
        0
    ]


def test_a_refund_after_the_payout_leaves_the_site_a_claim(database: Database) -> None:
    order_id, _ = database.write(sell, "1", NOVEMBER_3)
    database.write(pay_out, [order_id], date(2026, 11, 10))
    database.write(refund, order_id, date(2026, 11, 15))
    assert [row for row in rows(database) if row[0] == "11-15"] == [
        ("11-15", "sales/coconala", "receivable/coconala", 10_000),
        ("11-15", "receivable/coconala", "fees/sale", 2_200),
    ]
    (receivable,) = [one for one in database.read(trial_balance) if one.account == "receivable"]
    assert receivable.balance == -7_800


def test_expenses_and_lines_go_to_their_accounts(database: Database) -> None:
    database.write(spend, date(2026, 11, 21), "supplies", 3_300)
    own = {"paid_by": "own", "paid_part": "", "business_share": 5_000}
    database.write(spend, date(2026, 11, 21), "communication", 5_501, **own)
    shared = {"paid_by": "bank", "paid_part": "楽天銀行", "business_share": 4_000}
    database.write(spend, date(2026, 11, 22), "rent", 80_000, **shared)
    database.write(bank_line, date(2026, 11, 27), -3_300, "card", part="事業用カード")
    database.write(bank_line, date(2026, 11, 28), 12, "interest")
    database.write(bank_line, date(2026, 11, 28), -20_000, "own")
    database.write(bank_line, date(2026, 11, 28), 900, "open")
    database.write(bank_line, date(2026, 11, 29), -7_800, "order", part="coconala")
    database.write(bank_line, date(2026, 11, 30), 500, "order", part="coconala")
    assert sorted(rows(database)) == [
        ("11-21", "communication", "owner_lend", 2_750),
        ("11-21", "supplies", "payable/事業用カード", 3_300),
        ("11-22", "owner_draw", "bank/楽天銀行", 48_000),
        ("11-22", "rent", "bank/楽天銀行", 32_000),
        ("11-27", "payable/事業用カード", "bank/楽天銀行", 3_300),
        ("11-28", "bank/楽天銀行", "owner_lend", 12),
        ("11-28", "owner_draw", "bank/楽天銀行", 20_000),
        ("11-29", "receivable/coconala", "bank/楽天銀行", 7_800),
        ("11-30", "bank/楽天銀行", "receivable/coconala", 500),
    ]


def test_a_year_may_recognise_at_delivery_and_books_every_order_once(database: Database) -> None:
    database.write(sell, "1", date(2027, 1, 2), delivered=date(2026, 12, 30))
    database.write(sell, "2", date(2027, 1, 5), delivered=date(2027, 1, 3))
    database.write(sell, "3", date(2027, 1, 9), delivered=date(2027, 1, 8), stage=Stage.DELIVERED)

    def sales() -> list[tuple[str, int]]:
        found = database.read(journal)
        return [(str(row.booked_on), row.amount) for row in found if row.kind == "sale"]

    assert sales() == [("2027-01-02", 10_000), ("2027-01-05", 10_000)]
    facts = YearFacts(Recognition.DELIVERY)
    database.write(set_fiscal_year, 2027, facts, taxes=taxes())
    assert [day for day, _ in sales()] == ["2027-01-02", "2027-01-03", "2027-01-08"]
    database.write(set_fiscal_year, 2026, facts, taxes=taxes())
    assert [day for day, _ in sales()] == ["2026-12-30", "2027-01-03", "2027-01-08"]


def test_trial_balance_and_journal_agree(database: Database) -> None:
    database.write(set_opening_balance, 2026, "bank", Yen(100_000), "楽天銀行", chart=chart())
    database.write(set_opening_balance, 2026, "payable", Yen(-3_000), chart=chart())
    first, _ = database.write(sell, "1", NOVEMBER_3)
    database.write(sell, "2", date(2026, 12, 1), 20_000, 4_400)
    database.write(pay_out, [first], date(2026, 11, 20))
    whole = database.read(trial_balance)
    assert sum(one.balance for one in whole) == 0
    assert sum(one.debit for one in whole) == sum(row.amount for row in database.read(journal))
    assert database.read(row_count) == len(database.read(journal))
    assert database.read(row_count, date(2026, 12, 1), date(2026, 12, 31)) == 2
    accounts = database.read(used_accounts)
    assert ("bank", "楽天銀行") in accounts
    assert accounts == tuple((one.account, one.part) for one in whole)
    assert database.read(used_partners) == ("", "coconala")


def test_a_closed_month_stands_and_later_changes_are_booked_after_it(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 9, 3))
    database.write(sell, "2", date(2026, 10, 3), 20_000, 4_400)
    database.write(close_month, "2026-09", now=NOW)
    september = database.read(journal, date(2026, 9, 1), date(2026, 9, 30))
    before = database.read(trial_balance)
    assert database.read(closed_months) == ("2026-09",)
    database.write(refund, order_id, date(2026, 9, 20))
    assert database.read(journal, date(2026, 9, 1), date(2026, 9, 30)) == september
    assert [row for row in rows(database) if row[0] == "10-01"] == [
        ("10-01", "sales/coconala", "receivable/coconala", 10_000),
        ("10-01", "receivable/coconala", "fees/sale", 2_200),
    ]
    database.undo()
    assert database.read(trial_balance) == before
    database.undo()
    assert database.read(closed_months) == ()
    assert database.read(trial_balance) == before


def test_a_changed_amount_is_taken_back_and_booked_anew_each_time(database: Database) -> None:
    expense_id, _ = database.write(spend, date(2026, 8, 5), "supplies", 1_000)
    database.write(close_month, "2026-08", now=NOW)

    def cost(amount: int) -> None:
        database.write(_cost, expense_id, amount)

    def seen() -> list[tuple[str, int, bool, int]]:
        return [
            (f"{row.booked_on:%m-%d}", row.version, row.is_reversal, row.amount)
            for row in database.read(journal)
        ]

    assert seen() == [("08-05", 0, False, 1_000)]
    cost(1_200)
    corrected = [("08-05", 0, False, 1_000), ("09-01", 1, True, 1_000), ("09-01", 1, False, 1_200)]
    assert seen() == corrected
    database.write(close_month, "2026-09", now=NOW)
    assert seen() == corrected
    cost(1_500)
    assert seen() == [
        *corrected,
        ("10-01", 2, True, 1_200),
        ("10-01", 2, False, 1_500),
    ]
    cost(1_200)
    assert seen() == corrected
    balance = Counter({one.account: one.balance for one in database.read(trial_balance)})
    assert balance == {"supplies": 1_200, "payable": -1_200}


def _cost(session: Session, expense_id: int, amount: int) -> None:
    session.info["subject"] = "費用"
    session.get_one(Expense, expense_id).amount = Yen(amount)

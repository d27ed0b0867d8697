"""Deals for freee hold what the journal holds, and settle what the bank saw."""

from collections import Counter
from datetime import date

import pytest

from app.handover.freee import Deal
from app.models.bookkeeping_types import AdjustmentKind, PayoutKind, PrivateShare, WithheldAs
from app.models.money import Yen
from app.services.bookkeeping import (
    close_month,
    record_adjustment,
    set_fiscal_year,
    set_opening_balance,
    set_withheld,
)
from app.services.freee_deals import PRIVATE, Deals
from app.services.journal_queries import each_row, trial_balance
from app.services.journal_words import JournalWords
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from app.storage.reader import Reader
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
    tell_fee,
)

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
DAY = date(2026, 11, 3)
PURSES = {"receivable", "payable", "bank", "cash", "owner_lend"}


def deals(book: Database, first: date = FIRST, last: date = LAST) -> tuple[list[Deal], int]:
    def made(reader: Reader) -> tuple[list[Deal], int]:
        book = Deals(reader, JournalWords({"coconala": "ココナラ"}), first, last)
        return list(book.of(each_row(reader, first, last))), book.left_out

    return book.read(made)


def short(deal: Deal) -> tuple[bool, str, int, str]:
    lines = ", ".join(f"{line.account} {line.amount}" for line in deal.lines)
    return deal.is_income, lines, sum(line.amount for line in deal.lines), deal.wallet


def test_a_sale_has_its_fee_taken_off_and_is_open_until_it_is_paid(database: Database) -> None:
    database.write(sell, "11111111", DAY)
    (only,), left_out = deals(database)
    assert short(only) == (True, "sales 10000, fees -2200", 7_800, "")
    assert (only.number, only.day, only.partner) == ("11111111", DAY, "ココナラ")
    assert (only.paid_on, only.due_on, left_out) == (None, None, 0)
    assert [line.memo for line in only.lines] == [
        "取引完了 No.11111111",
        "販売手数料 No.11111111",
    ]


def test_what_is_settled_through_the_bank_is_what_the_bank_has(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY, tip=1_000)
    other, _ = database.write(sell, "2", DAY)
    payout, _ = database.write(pay_out, [order, other], date(2026, 11, 20), transfer_fee=160)
    database.write(explain, payout, "netted_purchase", 755, "owner_draw", "購入")
    database.write(explain, payout, "other", -10, "other_income", "利息")
    found, left_out = deals(database)
    assert sorted(map(short, found)) == [
        (False, "fees 160", 160, "普通預金"),
        (False, "owner_draw 755", 755, "普通預金"),
        (True, "other_income 10", 10, "普通預金"),
        (True, "sales 10000, fees -2200", 7_800, "普通預金"),
        (True, "sales 10000, sales 1000, fees -2200, fees -220", 8_580, "普通預金"),
    ]
    assert {one.paid_on for one in found} == {date(2026, 11, 20)}
    assert left_out == 0
    paid = sum(
        sum(line.amount for line in one.lines) * (1 if one.is_income else -1) for one in found
    )
    (bank,) = [one for one in database.read(trial_balance) if one.account == "bank"]
    assert paid == bank.balance


def test_what_arrives_after_the_last_day_is_open(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    database.write(pay_out, [order], date(2027, 1, 5))
    (only,), left_out = deals(database)
    assert (only.paid_on, left_out) == (None, 0)
    (none, left_out) = deals(database, date(2027, 1, 1), date(2027, 12, 31))
    assert (none, left_out) == ([], 1)


def test_a_refund_is_spent(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    database.write(refund, order, date(2026, 11, 9))
    _, back = deals(database)[0]
    assert short(back) == (False, "sales 10000, fees -2200", 7_800, "")


def test_tax_paid_on_top_goes_back_with_the_refund(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    database.write(set_withheld, order, Yen(1_137), is_on_top=True)
    database.write(refund, order, date(2026, 11, 9))
    found, left_out = deals(database)
    assert short(found[1])[1] == "sales 10000, fees -2200, owner_draw -1137, sales 1137"
    assert left_out == 0


def test_a_discount_before_the_payout_is_settled_with_it(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    words = (order, AdjustmentKind.DISCOUNT, Yen(500))
    database.write(record_adjustment, *words, on=date(2026, 11, 4))
    database.write(pay_out, [order], date(2026, 11, 20))
    sale, off = deals(database)[0]
    assert (short(sale)[2:], short(off)[2:]) == ((7_800, "普通預金"), (500, "普通預金"))
    assert sale.paid_on == off.paid_on == date(2026, 11, 20)


def test_a_discount_after_the_payout_stays_open(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    database.write(pay_out, [order], date(2026, 11, 5))
    words = (order, AdjustmentKind.DISCOUNT, Yen(500))
    database.write(record_adjustment, *words, on=date(2026, 11, 9))
    database.write(
        record_adjustment, order, AdjustmentKind.FEE_BACK, Yen(110), on=date(2026, 11, 9)
    )
    sale, off = deals(database)[0]
    assert sale.paid_on == date(2026, 11, 5)
    assert short(off) == (False, "sales 500, fees -110", 390, "")


def test_tax_that_is_withheld_is_the_sellers_own(database: Database) -> None:
    on_top, _ = database.write(sell, "1", DAY, 50_000, 11_000)
    kept, _ = database.write(sell, "2", DAY, 50_000, 0, site="direct")
    database.write(set_withheld, on_top, Yen(5_685), is_on_top=True)
    database.write(set_withheld, kept, Yen(5_105))
    database.write(pay_out, [kept], date(2026, 11, 20))
    found = sorted(map(short, deals(database)[0]))
    assert found == [
        (False, "owner_draw 5105", 5_105, "普通預金"),
        (True, "sales 50000", 50_000, "普通預金"),
        (True, "sales 50000, fees -11000, sales 5685, owner_draw -5685", 39_000, ""),
    ]


def test_what_a_buyer_had_paid_on_top_goes_back_with_the_sale(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY, 50_000, 11_000)
    database.write(set_withheld, order, Yen(5_685), is_on_top=True)
    database.write(refund, order, date(2026, 11, 9))
    found, left_out = deals(database)
    sums = Counter[str]()
    for deal in found:
        for line in deal.lines:
            sums[line.account] += line.amount if deal.is_income else -line.amount
    assert (set(sums.values()), len(found), left_out) == ({0}, 2, 0)


def test_a_fee_that_came_late_is_settled_as_its_sale_was(database: Database) -> None:
    order, _ = database.write(sell, "1", date(2026, 9, 3), 10_000, None)
    database.write(close_month, "2026-09", now=NOW)
    database.write(tell_fee, order)
    database.write(pay_out, [order], date(2026, 9, 20))
    sale, fee = deals(database)[0]
    assert short(sale) == (True, "sales 10000", 10_000, "普通預金")
    assert short(fee) == (False, "fees 2200", 2_200, "普通預金")
    assert (sale.paid_on, fee.paid_on) == (date(2026, 9, 20), date(2026, 10, 1))


@pytest.mark.parametrize(
    ("changes", "wallet"),
    [
        ({"paid_by": "card"}, "事業用カード"),
        ({"paid_by": "card", "paid_part": ""}, ""),
        ({"paid_by": "bank", "paid_part": "楽天銀行"}, "楽天銀行"),
        ({"paid_by": "bank", "paid_part": ""}, "普通預金"),
        ({"paid_by": "cash"}, "現金"),
        ({"paid_by": "own"}, PRIVATE),
        ({"paid_by": "balance"}, ""),
    ],
)
def test_an_expense_is_settled_through_what_paid_it(
    database: Database, changes: dict[str, str], wallet: str
) -> None:
    database.write(spend, DAY, "supplies", 3_300, **changes)
    (only,), _ = deals(database)
    assert (short(only), only.number) == ((False, "supplies 3300", 3_300, wallet), "expense-1")
    assert only.paid_on == (DAY if wallet else None)


def test_the_private_share_of_an_expense_stands_beside_it(database: Database) -> None:
    database.write(spend, DAY, "rent", 80_000, business_share=4_000)
    (only,), _ = deals(database)
    assert sorted((line.account, line.amount) for line in only.lines) == [
        ("owner_draw", 48_000),
        ("rent", 32_000),
    ]


def test_what_goes_to_the_owner_when_a_year_ends_is_a_deal_of_nothing(database: Database) -> None:
    facts = YearFacts(withholding=WithheldAs.PREPAID, household=PrivateShare.YEAR_END)
    database.write(set_fiscal_year, 2026, facts, taxes=taxes())
    on_top, _ = database.write(sell, "1", DAY, 50_000, 11_000)
    database.write(set_withheld, on_top, Yen(5_685), is_on_top=True)
    database.write(spend, DAY, "rent", 80_000, business_share=4_000)
    found, left_out = deals(database)
    assert sorted(short(one)[1] for one in found) == [
        "rent -48000, owner_draw 48000",
        "rent 80000",
        "sales 50000, fees -11000, sales 5685, withholding_prepaid -5685",
        "withholding_prepaid -5685, owner_draw 5685",
    ]
    assert left_out == 0


def test_lines_of_the_bank_are_deals_unless_they_only_move_money(database: Database) -> None:
    database.write(bank_line, DAY, -9_000, "own")
    database.write(bank_line, DAY, 3, "interest")
    database.write(bank_line, DAY, -3_300, "card")
    found, left_out = deals(database)
    assert sorted(map(short, found)) == [
        (False, "owner_draw 9000", 9_000, "楽天銀行"),
        (True, "owner_lend 3", 3, "楽天銀行"),
    ]
    assert left_out == 1


def test_a_refund_kept_back_of_a_later_payout_is_counted_as_left_out(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    payout, _ = database.write(pay_out, [order], date(2026, 11, 20), received=7_300)
    database.write(explain, payout, "refund", 500, "receivable")
    assert deals(database)[1] == 1


def test_points_are_paid_into_the_sellers_own_purse(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    database.write(pay_out, [order], date(2026, 11, 20), kind=PayoutKind.POINTS)
    (only,), left_out = deals(database)
    assert (only.wallet, only.paid_on, left_out) == (PRIVATE, date(2026, 11, 20), 0)


def test_points_for_the_business_are_a_cost_that_the_own_purse_pays(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    on, kind = date(2026, 11, 20), PayoutKind.POINTS
    database.write(pay_out, [order], on, kind=kind, account="advertising")
    sale, spent = deals(database)[0]
    assert (sale.wallet, sale.paid_on) == (PRIVATE, date(2026, 11, 20))
    assert short(spent) == (False, "advertising 7800", 7_800, PRIVATE)
    assert spent.paid_on == date(2026, 11, 20)


def test_lost_proceeds_are_a_cost_and_reach_no_bank(database: Database) -> None:
    order, _ = database.write(sell, "1", DAY)
    database.write(pay_out, [order], date(2026, 11, 20), kind=PayoutKind.FORFEITED)
    (sale, lost), left_out = deals(database)
    assert (sale.wallet, left_out) == (PRIVATE, 0)
    assert short(lost) == (False, "bad_debt 7800", 7_800, PRIVATE)


def test_what_no_deal_can_say_is_counted(database: Database) -> None:
    database.write(set_opening_balance, 2026, "bank", Yen(100), chart=chart())
    assert deals(database) == ([], 1)


def test_a_correction_is_a_deal_of_its_own(database: Database) -> None:
    order, _ = database.write(sell, "1", date(2026, 10, 3))
    database.write(close_month, "2026-10", now=NOW)
    database.write(refund, order, date(2026, 11, 9))
    database.write(spend, date(2026, 10, 9), "supplies", 3_300)
    found, _ = deals(database)
    balances: Counter[str] = Counter()
    for one in found:
        for line in one.lines:
            balances[line.account] -= line.amount if one.is_income else -line.amount
    expected: Counter[str] = Counter()
    for balance in database.read(trial_balance):
        expected[balance.account] += balance.balance
    assert {key: amount for key, amount in balances.items() if amount} == {
        key: amount for key, amount in expected.items() if amount and key not in PURSES
    }


def test_a_row_of_his_own_is_a_deal_where_money_moves(database: Database) -> None:
    days = {"entered_on": DAY, "memo": "年末"}
    for debit, credit in (("depreciation", "owner_draw"), ("bank", "other_income")):
        draft = OwnEntryDraft(debit=debit, credit=credit, amount=Yen(9_000), **days)  # type: ignore[arg-type]
        database.write(add_own_entry, draft, chart=chart(), now=NOW)
    found, left_out = deals(database)
    assert [short(one)[:2] for one in found] == [(True, "other_income 9000")]
    assert left_out == 1

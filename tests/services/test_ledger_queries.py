"""A year opens by itself, its ledgers run, and its trial balance is level through any history."""

from datetime import date

import pytest
from hypothesis import given, settings

from app.models.money import Yen
from app.services.bookkeeping import set_opening_balance
from app.services.journal_list import journal_lines
from app.services.ledger_queries import YearBalance, ledger_list, year_balances
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.tax_forms import profit
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, pay_out, sell, spend
from tests.services.test_bookkeeping import HISTORIES, happen, open_book


def opening(book: Database, year: int, account: str, amount: int, part: str = "") -> None:
    book.write(set_opening_balance, year, account, Yen(amount), part, chart=chart())


def balances(book: Database, year: int) -> dict[tuple[str, str], YearBalance]:
    found = book.read(year_balances, year, chart=chart())
    return {(one.account, one.part): one for one in found}


def closing(book: Database, year: int) -> dict[tuple[str, str], int]:
    return {key: one.closing for key, one in balances(book, year).items() if one.closing}


@pytest.fixture
def book(database: Database) -> Database:
    opening(database, 2026, "bank", 100_000, "楽天銀行")
    opening(database, 2026, "payable", -20_000, "カード")
    first, _ = database.write(sell, "1", date(2026, 11, 3), 50_000, 11_000)
    database.write(pay_out, [first], date(2026, 11, 20), transfer_fee=160)
    database.write(sell, "2", date(2026, 12, 20), 10_000, 2_200)
    own = {"paid_by": "own", "paid_part": ""}
    database.write(spend, date(2026, 12, 1), "supplies", 3_300, **own)
    database.write(
        spend, date(2026, 12, 2), "rent", 8_000, paid_by="bank", business_share=5_000, paid_part=""
    )
    database.write(sell, "3", date(2027, 1, 5), 6_000, 1_320)
    return database


def test_a_year_begins_with_what_the_seller_said(book: Database) -> None:
    found = balances(book, 2026)
    assert found["bank", "楽天銀行"] == ("bank", "楽天銀行", 100_000, 0, 0)
    assert found["payable", "カード"].opening == -20_000
    assert found["capital", ""] == ("capital", "", -80_000, 0, 0)
    assert found["sales", "coconala"] == ("sales", "coconala", 0, 0, 60_000)


def test_the_next_year_opens_with_capital_of_all_that_passed(book: Database) -> None:
    before, after = closing(book, 2026), balances(book, 2027)
    earned = book.read(profit, date(2026, 1, 1), date(2026, 12, 31), chart=chart()).profit
    draw = before["owner_draw", ""]
    lend = -before["owner_lend", ""]
    capital = -before["capital", ""]
    assert (earned, draw, lend, capital) == (39_340, 4_000, 3_300, 80_000)
    assert after["capital", ""].opening == -(capital + lend + earned - draw)
    assert ("owner_draw", "") not in after
    assert after["sales", "coconala"].opening == 0
    for key in (("bank", "楽天銀行"), ("receivable", "coconala"), ("payable", "カード")):
        assert after[key].opening == before[key]


def test_what_is_said_of_a_later_year_stands_before_what_went_on(book: Database) -> None:
    opening(book, 2027, "bank", 150_000, "楽天銀行")
    after = balances(book, 2027)
    assert after["bank", "楽天銀行"].opening == 150_000
    assert ("bank", "") not in after
    assert after["payable", "カード"].opening == -20_000
    assert sum(one.opening for one in after.values()) == 0


def test_openings_movements_and_closings_are_level(book: Database) -> None:
    for year in (2025, 2026, 2027, 2028):
        found = balances(book, year).values()
        assert sum(one.opening for one in found) == 0
        assert sum(one.debit for one in found) == sum(one.credit for one in found)
        assert sum(one.closing for one in found) == 0


def test_accounts_stand_in_the_order_of_the_chart(book: Database) -> None:
    numbers = [chart().account(account).number for account, _ in balances(book, 2026)]
    assert numbers == sorted(numbers)


def test_a_ledger_runs_from_its_opening_to_its_closing(book: Database) -> None:
    found = book.read(ledger_list, "receivable", None, 2026, chart=chart())
    assert (found.opening, found.closing) == (0, 7_800)
    assert (
        list(found.balances) == [50_000, 39_000, 160, 0, 10_000, 7_800]
        or list(found.balances)[-1] == 7_800
    )
    lines = book.read(journal_lines, found.ids)
    balance = 0
    for row_id, after in zip(found.ids, found.balances, strict=True):
        entry = lines[row_id].entry
        balance += entry.amount if entry.debit == "receivable" else -entry.amount
        assert balance == after
    bank = book.read(ledger_list, "bank", "楽天銀行", 2027, chart=chart())
    assert (list(bank.ids), bank.opening, bank.closing) == ([], 100_000, 100_000)


def test_the_ledger_of_every_account_begins_and_ends_as_the_trial_balance_says(
    book: Database,
) -> None:
    opening(book, 2027, "bank", 150_000, "楽天銀行")
    for year in (2026, 2027):
        found = balances(book, year)
        for account, part in found:
            one = book.read(ledger_list, account, part, year, chart=chart())
            told = found[account, part]
            assert (one.opening, one.debit, one.credit, one.closing) == (
                told.opening,
                told.debit,
                told.credit,
                told.closing,
            )


def test_a_move_within_an_account_leaves_its_ledger_where_it_was(book: Database) -> None:
    moved = OwnEntryDraft(
        entered_on=date(2026, 12, 5),
        debit="bank",
        debit_part="楽天銀行",
        credit="bank",
        amount=Yen(9_000),
    )
    book.write(add_own_entry, moved, chart=chart(), now=NOW)
    whole = book.read(ledger_list, "bank", None, 2026, chart=chart())
    part = book.read(ledger_list, "bank", "楽天銀行", 2026, chart=chart())
    assert whole.balances[-1] == whole.closing
    assert (part.closing, len(part.ids)) == (109_000, 1)


@settings(max_examples=25, deadline=None)
@given(HISTORIES)
def test_through_any_history_every_year_is_level_and_goes_on(
    steps: list[tuple[str, date, int]],
) -> None:
    with open_book() as book:
        for number, step in enumerate(steps):
            happen(book, number, step)
        this, after = balances(book, 2026), balances(book, 2027)
        for found in (this, after):
            assert sum(one.opening for one in found.values()) == 0
            assert sum(one.closing for one in found.values()) == 0
        assert -after.get(("capital", ""), YearBalance("", "", *([Yen(0)] * 3))).opening == -sum(
            one.closing
            for (account, _), one in this.items()
            if account not in {"bank", "receivable", "payable", "cash"}
        )

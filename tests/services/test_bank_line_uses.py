"""Many lines become what they are in one step; an account's name follows everywhere."""

from datetime import date
from typing import Any

import pytest

from app.capture.facts import BankLineFact
from app.errors import AppError
from app.models.bookkeeping_types import TRANSIT, LineUse, PaidBy
from app.models.money import Yen
from app.services.bank_line_uses import (
    NamedInClosedMonthError,
    TurnBookedError,
    expenses_from_lines,
    forget_payer,
    free_lines,
    rename_bank_account,
    turn_from_line,
    use_lines,
)
from app.services.bookkeeping import close_month, set_opening_balance
from app.services.expense_queries import expenses
from app.services.expenses import add_expense
from app.services.journal_queries import journal, trial_balance
from app.services.reconciliation_queries import aliases, bank_accounts, bank_lines
from app.services.reconciling import (
    BankAccountExistsError,
    BankAccountMissingError,
    LineUsedError,
    NotAPaymentError,
    add_bank_account,
    match_payout,
    take_statement,
)
from app.services.recurring_expenses import RecurringExpenseMissingError, add_recurring
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    chart,
    expense_draft,
    expense_rules,
    pay_out,
    recurring_draft,
    sell,
)

DAY = date(2026, 9, 24)


@pytest.fixture
def book(database: Database) -> Database:
    """A book with an account: two equal payments, a deposit."""
    database.write(add_bank_account, "楽天銀行", now=NOW)
    amounts = (-3_000, -3_000, 500)
    lines = [BankLineFact(2, DAY, Yen(a), None, "SUICA", "", f"{n}") for n, a in enumerate(amounts)]
    database.write(take_statement, 1, lines)
    return database


def uses(book: Database) -> list[tuple[int, LineUse, str]]:
    return [(line.id, line.use, line.part) for line in reversed(book.read(bank_lines))]


def test_many_lines_are_the_owners_money_in_one_step(book: Database) -> None:
    book.write(use_lines, [1, 2], LineUse.OWN)
    assert [use for _, use, _ in uses(book)] == [LineUse.OWN, LineUse.OWN, LineUse.OPEN]
    book.undo()
    assert {use for _, use, _ in uses(book)} == {LineUse.OPEN}


def test_one_line_that_cannot_be_it_leaves_all_as_they_were(book: Database) -> None:
    book.write(use_lines, [2], LineUse.OWN)
    with pytest.raises(LineUsedError):
        book.write(use_lines, [1, 2], LineUse.INTEREST)
    with pytest.raises(NotAPaymentError):
        book.write(expenses_from_lines, [1, 3], expense_draft(), rules=expense_rules(), now=NOW)
    assert [use for _, use, _ in uses(book)] == [LineUse.OPEN, LineUse.OWN, LineUse.OPEN]
    assert book.read(expenses) == ()


def test_equal_lines_become_expenses_alike_and_are_freed_together(book: Database) -> None:
    draft = expense_draft(payee="モバイルSuica", account="travel")
    made, _ = book.write(expenses_from_lines, [1, 2], draft, rules=expense_rules(), now=NOW)
    found = book.read(expenses)
    assert sorted(one.id for one in found) == sorted(made)
    assert {(one.amount, one.spent_on, one.payee) for one in found} == {
        (3_000, DAY, "モバイルSuica")
    }
    book.write(free_lines, [1, 2], now=NOW)
    assert book.read(expenses) == ()


def test_money_between_own_accounts_is_on_its_way_until_both_statements_tell(
    book: Database,
) -> None:
    book.write(use_lines, [1], LineUse.OUTSIDE, TRANSIT)
    (row,) = book.read(journal)
    assert (row.debit, row.debit_part, row.credit, row.credit_part, row.amount) == (
        *("bank", TRANSIT, "bank", "楽天銀行"),
        3_000,
    )
    book.write(add_bank_account, "PayPay銀行", now=NOW)
    book.write(take_statement, 2, [BankLineFact(2, DAY, Yen(3_000), None, "a", "", "x")])
    book.write(use_lines, [4], LineUse.OUTSIDE, TRANSIT)
    found = {one.part: one.balance for one in book.read(trial_balance)}
    assert found == {"楽天銀行": -3_000, TRANSIT: 0, "PayPay銀行": 3_000}


def test_a_line_is_the_months_turn_of_a_recurring_expense(book: Database) -> None:
    book.write(add_recurring, recurring_draft(payee="駅", starts_on=DAY), rules=expense_rules())
    turn: dict[str, Any] = {"rules": expense_rules(), "now": NOW}
    book.write(turn_from_line, 1, 1, "2026-09", **turn)
    (expense,) = book.read(expenses)
    assert (expense.payee, expense.amount, expense.spent_on) == ("駅", 3_000, DAY)
    assert expense.recurring_id == 1
    with pytest.raises(TurnBookedError):
        book.write(turn_from_line, 2, 1, "2026-09", **turn)
    with pytest.raises(RecurringExpenseMissingError):
        book.write(turn_from_line, 2, 9, "2026-09", **turn)
    book.write(free_lines, [1], now=NOW)
    book.write(turn_from_line, 2, 1, "2026-09", **turn)
    assert [use for _, use, _ in uses(book)] == [LineUse.OPEN, LineUse.EXPENSE, LineUse.OPEN]


def test_what_is_outside_of_the_business_is_booked_nowhere(book: Database) -> None:
    book.write(use_lines, [1], LineUse.OUTSIDE)
    assert book.read(journal) == ()


def test_a_new_name_follows_to_expenses_and_openings(book: Database) -> None:
    paid: dict[str, Any] = {"paid_by": PaidBy.BANK, "paid_part": "楽天銀行"}
    book.write(add_expense, expense_draft(**paid), rules=expense_rules(), now=NOW)
    book.write(add_recurring, recurring_draft(**paid), rules=expense_rules())
    book.write(set_opening_balance, 2026, "bank", Yen(1_000), "楽天銀行", chart=chart())
    book.write(use_lines, [1], LineUse.OWN)
    book.write(rename_bank_account, 1, " 事業用 ")
    assert [one.name for one in book.read(bank_accounts)] == ["事業用"]
    parts = {row.credit_part for row in book.read(journal) if row.credit == "bank"}
    parts |= {row.debit_part for row in book.read(journal) if row.debit == "bank"}
    assert parts == {"事業用"}
    paid_by = book.read(lambda r: r.value("SELECT paid_part FROM recurring_expenses"))
    assert paid_by == "事業用"
    book.write(rename_bank_account, 1, "事業用")


@pytest.mark.parametrize(
    ("account_id", "name", "error"),
    [(9, "x", BankAccountMissingError), (1, "PayPay銀行", BankAccountExistsError)],
)
def test_a_name_that_cannot_be_is_refused(
    book: Database, account_id: int, name: str, error: type[AppError]
) -> None:
    book.write(add_bank_account, "PayPay銀行", now=NOW)
    with pytest.raises(error):
        book.write(rename_bank_account, account_id, name)


@pytest.mark.parametrize("line_id", [1, 3])
def test_a_name_in_a_closed_month_stays(book: Database, line_id: int) -> None:
    book.write(use_lines, [line_id], LineUse.OWN)
    book.write(close_month, "2026-09", now=NOW)
    with pytest.raises(NamedInClosedMonthError):
        book.write(rename_bank_account, 1, "事業用")


def test_a_payers_name_is_forgotten_however_the_bank_writes_it(book: Database) -> None:
    order_id, _ = book.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    payout_id, _ = book.write(pay_out, [order_id], None, day=DAY)
    deposit = BankLineFact(2, DAY, Yen(4_680), None, "振込 カ）ココナラ", "", "d")
    book.write(take_statement, 1, [deposit])
    book.write(match_payout, 4, payout_id, now=NOW)
    assert book.read(aliases) == {"ココナラ": "coconala"}
    book.write(forget_payer, "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ")
    assert book.read(aliases) == {}
    assert uses(book)[3][1] is LineUse.PAYOUT
    book.undo()
    assert book.read(aliases) == {"ココナラ": "coconala"}
    book.write(forget_payer, "知らない人")
    assert book.read(aliases) == {"ココナラ": "coconala"}

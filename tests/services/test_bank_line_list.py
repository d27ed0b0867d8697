"""Lines are found by account, use and words; each comes with what helps to say what it is."""

from datetime import date

import pytest

from app.capture.facts import BankLineFact
from app.models.bookkeeping_types import AdjustmentKind, LineUse, PaidBy
from app.models.money import Yen
from app.services.bank_line_list import (
    AccountBalance,
    LineFilter,
    LineHelp,
    account_balances,
    line_help,
    line_ids,
    statement_lines,
)
from app.services.bank_line_uses import use_lines
from app.services.bookkeeping import record_adjustment
from app.services.expenses import add_expense, learn_rule
from app.services.reconciling import (
    add_bank_account,
    expense_from_line,
    match_payout,
    take_statement,
)
from app.services.recurring_expenses import add_recurring
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    expense_draft,
    expense_rules,
    pay_out,
    recurring_draft,
    refund,
    sell,
)

FIRST, THEN = date(2026, 9, 24), date(2026, 9, 28)


def fact(amount: int, text: str, on: date = FIRST, balance: int | None = None) -> BankLineFact:
    left = None if balance is None else Yen(balance)
    return BankLineFact(2, on, Yen(amount), left, text, "メモ", f"{amount}{text}{on}")


@pytest.fixture
def book(database: Database) -> Database:
    """Two accounts, the first with a payout's deposit and three payments."""
    order_id, _ = database.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    database.write(pay_out, [order_id], None, day=FIRST)
    database.write(add_bank_account, "楽天銀行", now=NOW)
    database.write(add_bank_account, "PayPay銀行", now=NOW)
    lines = [
        fact(4_680, "振込 カ）ココナラ", balance=10_000),
        fact(-3_000, "モバイルＳＵＩＣＡ", balance=7_000),
        fact(-3_000, "モバイルＳＵＩＣＡ", THEN, 4_000),
        fact(-550, "喫茶店", THEN, 3_450),
    ]
    database.write(take_statement, 1, lines)
    return database


def helped(book: Database, line_id: int) -> LineHelp:
    found = book.read(line_help, line_id, rules=expense_rules())
    assert found is not None
    return found


def test_accounts_tell_their_newest_balance_and_what_waits(book: Database) -> None:
    book.write(use_lines, [4], LineUse.OWN)
    assert book.read(account_balances) == (
        AccountBalance(1, "楽天銀行", THEN, Yen(3_450), 3, 4),
        AccountBalance(2, "PayPay銀行", None, None, 0, 0),
    )


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        (LineFilter(), [4, 3, 2, 1]),
        (LineFilter(account_id=2), []),
        (LineFilter(account_id=1, only_open=True), [4, 3, 1]),
        (LineFilter(text="もばいる suica"), [3, 2]),
        (LineFilter(text="3,000"), [3, 2]),
        (LineFilter(text="メモ 喫茶"), [4]),
        (LineFilter(text="どこにもない"), []),
    ],
)
def test_lines_are_found_newest_first(book: Database, where: LineFilter, ids: list[int]) -> None:
    book.write(use_lines, [2], LineUse.OWN)
    assert list(book.read(line_ids, where)) == ids


def test_a_line_names_its_payout_or_its_expense(book: Database) -> None:
    book.write(match_payout, 1, 1, now=NOW)
    book.write(expense_from_line, 4, expense_draft(payee="珈琲"), rules=expense_rules(), now=NOW)
    found = book.read(statement_lines, [1, 4, 99])
    assert set(found) == {1, 4}
    assert (found[1].use, found[1].site, found[1].payout_id) == (LineUse.PAYOUT, "coconala", 1)
    assert (found[4].payee, found[4].account, found[4].use) == (
        *("珈琲", "楽天銀行"),
        LineUse.EXPENSE,
    )
    assert helped(book, 1) == LineHelp(found[1], "coconala")


def test_a_deposit_comes_with_the_payouts_it_could_be(book: Database) -> None:
    found = helped(book, 1)
    assert found.match is not None
    assert (found.match.payout_id, found.match.difference) == (1, 0)
    assert [one.id for one in found.awaited] == [1]
    assert (found.suggestion, found.expenses, found.payer) == (None, (), "")


def test_a_payment_comes_with_its_twins_and_how_it_would_be_booked(book: Database) -> None:
    book.write(learn_rule, "モバイルSuica", "travel", rules=expense_rules())
    found = helped(book, 2)
    assert found.twins == (3,)
    assert found.suggestion is not None
    assert found.suggestion.account == "travel"
    assert (found.awaited, found.match) == ((), None)


def test_an_expense_of_the_same_amount_that_is_booked_already_is_shown(book: Database) -> None:
    card = {"paid_by": PaidBy.CARD, "paid_part": "楽天カード"}
    for on in (date(2026, 9, 20), date(2026, 7, 1), date(2026, 9, 27)):
        draft = expense_draft(amount=Yen(550), spent_on=on, **card)
        book.write(add_expense, draft, rules=expense_rules(), now=NOW)
    found = helped(book, 4)
    assert [one.spent_on for one in found.expenses] == [date(2026, 9, 27), date(2026, 9, 20)]
    assert found.cards == ("楽天カード",)


def test_who_had_something_back_of_a_sale_is_offered(book: Database) -> None:
    assert helped(book, 2).refunded == ()
    back, _ = book.write(sell, "91", date(2026, 9, 3), site="direct")
    less, _ = book.write(sell, "92", date(2026, 9, 4))
    book.write(sell, "93", date(2026, 9, 5), site="lancers")
    book.write(refund, back, date(2026, 9, 6))
    book.write(record_adjustment, less, AdjustmentKind.REFUND, Yen(500), on=date(2026, 9, 7))
    assert helped(book, 2).refunded == ("coconala", "direct")
    assert helped(book, 1).refunded == ()


def test_a_turn_of_a_recurring_expense_near_its_day_is_shown(book: Database) -> None:
    for payee, amount, day in (("家賃", 550, 30), ("喫茶店", 900, 20), ("別の店", 700, 28)):
        draft = recurring_draft(payee=payee, amount=Yen(amount), day=day, starts_on=FIRST)
        book.write(add_recurring, draft, rules=expense_rules())
    found = helped(book, 4)
    assert [(one.payee, one.due_on.isoformat()) for one in found.due] == [("家賃", "2026-09-30")]
    book.write(
        add_recurring,
        recurring_draft(payee="喫茶", amount=Yen(1), day=26, starts_on=FIRST),
        rules=expense_rules(),
    )
    assert [one.payee for one in helped(book, 4).due] == ["喫茶", "家賃"]


def test_a_line_that_is_gone_has_no_help(book: Database) -> None:
    assert book.read(line_help, 99, rules=expense_rules()) is None

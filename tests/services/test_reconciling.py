"""Statements are joined with payouts; every yen that is missing has a reason."""

from datetime import date
from typing import Any

import pytest

from app.capture.facts import BankLineFact
from app.errors import AppError
from app.models.bookkeeping_types import LineUse, PayoutCause
from app.models.money import Yen
from app.services.bookkeeping import UnexplainedDifferenceError, UnknownAccountError, close_month
from app.services.expense_queries import expenses
from app.services.expenses import ExpenseMissingError, add_expense
from app.services.journal_queries import journal
from app.services.payout_drafts import Explanation, usual_account
from app.services.payout_lookup import PayoutMissingError
from app.services.reconciliation_queries import bank_lines, payout_rows, suggested_matches
from app.services.reconciling import (
    BankAccountExistsError,
    BankAccountMissingError,
    BankLineMissingError,
    DifferenceError,
    EarlyDepositError,
    ExpenseTakenError,
    LineUsedError,
    NotADepositError,
    NotAPaymentError,
    OtherAmountError,
    PayoutTakenError,
    ReasonMissingError,
    Taken,
    add_bank_account,
    expense_from_line,
    explain_difference,
    free_line,
    join_expense,
    match_payout,
    take_statement,
    use_line,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    chart,
    expense_draft,
    expense_rules,
    pay_out,
    sell,
)

ARRIVED = date(2026, 9, 24)


def fact(amount: int, text: str = "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ", **changes: Any) -> BankLineFact:
    whole = BankLineFact(2, ARRIVED, Yen(amount), None, text, "", f"{amount}{text}{changes}")
    return whole._replace(**changes)


@pytest.fixture
def book(database: Database) -> Database:
    """A book with the case of the facts: 4,680 expected, 3,925 arrived."""
    order_id, _ = database.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    database.write(pay_out, [order_id], None, day=ARRIVED)
    database.write(add_bank_account, "楽天銀行", now=NOW)
    return database


def taken(book: Database, *facts: BankLineFact) -> Taken:
    found, _ = book.write(take_statement, 1, facts)
    return found


def explain(book: Database, *explanations: Explanation, payout_id: int = 1) -> None:
    book.write(explain_difference, payout_id, explanations, chart=chart())


def because(cause: PayoutCause, amount: int, reason: str = "") -> Explanation:
    account = usual_account(cause, chart())
    return Explanation(cause=cause, amount=Yen(amount), account=account, reason=reason)


def test_4680_expected_and_3925_arrived_is_a_netted_purchase_of_755(book: Database) -> None:
    taken(book, fact(3_925), fact(4_680, "ﾅｿﾞ", booked_on=date(2026, 12, 24)))
    assert book.read(suggested_matches) == ()
    book.write(match_payout, 1, 1, now=NOW)
    (payout,) = book.read(payout_rows)
    assert (payout.expected, payout.received, payout.unexplained) == (4_680, 3_925, 755)
    with pytest.raises(UnexplainedDifferenceError):
        book.write(close_month, "2026-09", now=NOW)
    explain(book, because(PayoutCause.NETTED_PURCHASE, 755))
    (payout,) = book.read(payout_rows)
    assert (payout.unexplained, payout.account, payout.paid_on) == (0, "楽天銀行", ARRIVED)
    book.write(close_month, "2026-09", now=NOW)
    rows = {(row.debit, row.amount) for row in book.read(journal) if row.kind != "sale"}
    assert rows == {("fees", 1_320), ("bank", 3_925), ("owner_draw", 755)}


def test_the_payer_is_known_from_the_first_match_on(book: Database) -> None:
    taken(book, fact(4_680))
    (match,) = book.read(suggested_matches)
    assert (match.deposit_id, match.payout_id, match.difference) == (1, 1, 0)
    book.write(match_payout, 1, 1, now=NOW)
    assert book.read(suggested_matches) == ()
    order_id, _ = book.write(sell, "2", date(2026, 9, 3))
    book.write(pay_out, [order_id], None, day=date(2026, 10, 20))
    taken(book, fact(7_000, booked_on=date(2026, 10, 20)))
    (match,) = book.read(suggested_matches)
    assert (match.deposit_id, match.payout_id, match.difference) == (2, 2, 800)


def test_a_statement_twice_adds_nothing_and_equal_deposits_both_stay(book: Database) -> None:
    facts = (fact(500), fact(500, fingerprint="second"))
    assert taken(book, *facts) == (2, 0)
    assert taken(book, *facts, fact(600)) == (1, 2)
    assert [line.amount for line in book.read(bank_lines)] == [600, 500, 500]


def test_a_freed_line_awaits_its_payout_again(book: Database) -> None:
    taken(book, fact(4_680))
    book.write(match_payout, 1, 1, now=NOW)
    state = "SELECT payment_state FROM orders"
    assert book.read(lambda reader: reader.value(state)) == "paid"
    book.write(free_line, 1, now=NOW)
    assert book.read(lambda reader: reader.value(state)) == "requested"
    (payout,) = book.read(payout_rows)
    assert (payout.paid_on, payout.received, payout.unexplained) == (None, None, None)
    (line,) = book.read(bank_lines)
    assert (line.use, line.payout_id) == (LineUse.OPEN, None)
    book.write(free_line, 1, now=NOW)


def test_other_lines_say_what_they_are(book: Database) -> None:
    taken(book, fact(-3_300, "ｶｰﾄﾞ"), fact(12, "ﾘｿｸ"), fact(-20_000, "ATM"))
    book.write(use_line, 1, LineUse.CARD, " 事業用カード ")
    book.write(use_line, 2, LineUse.INTEREST)
    book.write(use_line, 3, LineUse.OUTSIDE)
    rows = [(row.debit, row.debit_part, row.credit, row.amount) for row in book.read(journal)]
    assert ("payable", "事業用カード", "bank", 3_300) in rows
    assert ("bank", "楽天銀行", "owner_lend", 12) in rows
    assert 20_000 not in {amount for *_, amount in rows}


def test_a_line_without_a_payers_name_teaches_nothing(book: Database) -> None:
    taken(book, fact(4_680, ""))
    book.write(match_payout, 1, 1, now=NOW)
    assert book.read(lambda reader: reader.rows("SELECT * FROM payer_aliases")) == []


def test_a_payer_who_was_another_is_learned_anew(book: Database) -> None:
    taken(book, fact(4_680), fact(7_800, booked_on=date(2026, 10, 2)))
    order_id, _ = book.write(sell, "2", date(2026, 9, 3), site="timeticket")
    book.write(pay_out, [order_id], None, day=date(2026, 10, 1))
    book.write(match_payout, 1, 1, now=NOW)
    book.write(match_payout, 2, 2, now=NOW)
    aliases = book.read(
        lambda reader: reader.rows("SELECT alias, marketplace_id FROM payer_aliases")
    )
    assert aliases == [("ココナラ", "timeticket")]


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ((add_bank_account, "楽天銀行", {"now": NOW}), BankAccountExistsError),
        ((take_statement, 9, (), {}), BankAccountMissingError),
        ((match_payout, 99, 1, {"now": NOW}), BankLineMissingError),
        ((match_payout, 1, 99, {"now": NOW}), PayoutMissingError),
        ((match_payout, 2, 1, {"now": NOW}), NotADepositError),
        ((match_payout, 3, 1, {"now": NOW}), EarlyDepositError),
        ((match_payout, 4, 1, {"now": NOW}), LineUsedError),
        ((use_line, 4, LineUse.OWN, {}), LineUsedError),
        ((use_line, 1, LineUse.PAYOUT, {}), LineUsedError),
        ((free_line, 99, {"now": NOW}), BankLineMissingError),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    book: Database, call: tuple[Any, ...], error: type[AppError]
) -> None:
    early = fact(4_680, booked_on=date(2026, 9, 1))
    taken(book, fact(4_680), fact(-4_680), early, fact(9, "x"))
    book.write(use_line, 4, LineUse.OWN)
    before = book.read(bank_lines)
    command, *words, options = call
    with pytest.raises(error):
        book.write(command, *words, **options)
    assert book.read(bank_lines) == before


def test_a_payout_is_one_line(book: Database) -> None:
    taken(book, fact(4_680), fact(4_680, fingerprint="second"))
    book.write(match_payout, 1, 1, now=NOW)
    with pytest.raises(PayoutTakenError):
        book.write(match_payout, 2, 1, now=NOW)


@pytest.mark.parametrize(
    ("explanation", "error"),
    [
        (because(PayoutCause.OTHER, 5, "  "), ReasonMissingError),
        (because(PayoutCause.POINTS, 0), DifferenceError),
        (
            Explanation(cause=PayoutCause.POINTS, amount=Yen(5), account="gold"),
            UnknownAccountError,
        ),
    ],
)
def test_a_poor_explanation_is_refused_and_the_old_one_stays(
    book: Database, explanation: Explanation, error: type[AppError]
) -> None:
    explain(book, because(PayoutCause.OTHER, 7, "端数"))
    with pytest.raises(error):
        explain(book, explanation)
    with pytest.raises(PayoutMissingError):
        explain(book, payout_id=99)
    kept = book.read(lambda reader: reader.rows("SELECT amount, reason FROM payout_differences"))
    assert kept == [(7, "端数")]
    explain(book)
    assert book.read(lambda r: r.rows("SELECT amount FROM payout_differences")) == []


def test_money_that_went_out_becomes_an_expense_with_the_words_of_the_line(book: Database) -> None:
    taken(book, fact(-11_000, "ｻｸﾗｲﾝﾀ-ﾈﾂﾄ"), fact(500))
    draft = expense_draft(account="communication", payee="さくらインターネット", amount=Yen(1))
    how: dict[str, Any] = {"rules": expense_rules(), "now": NOW}
    with pytest.raises(NotAPaymentError):
        book.write(expense_from_line, 2, draft, **how)
    book.write(expense_from_line, 1, draft, **how)
    (spent,) = book.read(expenses)
    assert (spent.spent_on, spent.amount, spent.line_id) == (ARRIVED, 11_000, 1)
    (row,) = [row for row in book.read(journal) if row.kind in {"expense", "line"}]
    assert (row.debit, row.credit, row.credit_part) == ("communication", "bank", "楽天銀行")
    assert row.amount == 11_000
    with pytest.raises(LineUsedError):
        book.write(expense_from_line, 1, draft, **how)


def test_a_freed_line_takes_its_expense_with_it_and_can_be_used_again(book: Database) -> None:
    taken(book, fact(-11_000))
    book.write(expense_from_line, 1, expense_draft(), rules=expense_rules(), now=NOW)
    book.write(free_line, 1, now=NOW)
    assert book.read(expenses) == ()
    assert [line.use for line in book.read(bank_lines)] == [LineUse.OPEN]
    book.undo()
    assert [one.line_id for one in book.read(expenses)] == [1]
    book.redo()
    book.write(use_line, 1, LineUse.OWN)
    rows = [row.debit for row in book.read(journal) if row.kind in {"expense", "line"}]
    assert rows == ["owner_draw"]


def test_a_line_may_be_an_expense_that_was_booked_before_it_came(book: Database) -> None:
    taken(book, fact(-12_000), fact(-12_000, fingerprint="second"), fact(-1), fact(12_000))
    for _ in range(2):
        book.write(add_expense, expense_draft(), rules=expense_rules(), now=NOW)
    book.write(join_expense, 1, 1)
    _, spent = book.read(expenses)
    assert (spent.id, spent.spent_on, spent.line_id) == (1, ARRIVED, 1)
    assert (spent.paid_by, spent.paid_part) == ("bank", "楽天銀行")
    rows = [row.credit for row in book.read(journal) if row.kind in {"expense", "line"}]
    assert sorted(rows) == ["bank", "payable"]
    for line_id, expense_id, refusal in (
        (1, 2, LineUsedError),
        (2, 1, ExpenseTakenError),
        (2, 99, ExpenseMissingError),
        (3, 2, OtherAmountError),
        (4, 2, NotAPaymentError),
    ):
        with pytest.raises(refusal):
            book.write(join_expense, line_id, expense_id)
    book.write(free_line, 1, now=NOW)
    assert [one.line_id for one in book.read(expenses)] == [None, None]
    book.write(join_expense, 2, 1)
    assert {one.line_id for one in book.read(expenses)} == {None, 2}

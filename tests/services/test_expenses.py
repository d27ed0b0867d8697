"""Expenses are booked, changed and taken away; the journal follows, closed months stand."""

from datetime import date
from typing import Any

import pytest

from app.models.bookkeeping_types import LineUse, PaidBy
from app.models.money import Yen
from app.services.bookkeeping import close_month
from app.services.expense_drafts import (
    NotAnExpenseAccountError,
    NotAPurchaseClassError,
    ShareError,
    TooEarlyError,
)
from app.services.expense_queries import ExpenseRow, expense, is_late
from app.services.expense_suggestions import own_rules
from app.services.expenses import (
    ExpenseMissingError,
    JoinedExpenseError,
    add_expense,
    edit_expense,
    forget_rule,
    learn_rule,
    remove_expense,
)
from app.services.journal_queries import journal, trial_balance
from app.services.order_drafts import EmptyFieldError
from app.services.order_lookup import OrderMissingError
from app.services.preferences import set_preference
from app.services.reconciliation_queries import bank_lines
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    bank_line,
    expense_draft,
    expense_rules,
    sell,
)

SEPTEMBER = date(2026, 9, 20)


def add(book: Database, **changes: Any) -> int:
    draft = expense_draft(**changes)
    found, _ = book.write(add_expense, draft, rules=expense_rules(), now=NOW)
    return found


def edit(book: Database, expense_id: int, **changes: Any) -> None:
    book.write(edit_expense, expense_id, expense_draft(**changes), rules=expense_rules())


def the(book: Database, expense_id: int) -> ExpenseRow:
    found = book.read(expense, expense_id)
    assert found is not None
    return found


def test_a_taxable_sellers_class_follows_number_day_and_amount(database: Database) -> None:
    database.write(set_preference, "tax_status", "taxable")
    number = "T7000012050002"
    kinds = [
        add(database),
        add(database, registration_number=number),
        add(database, amount=Yen(9_999)),
        add(database, spent_on=SEPTEMBER),
        add(database, account="taxes"),
        add(database, tax_class="purchase_8_reduced"),
    ]
    assert [the(database, one).tax_class for one in kinds] == [
        *("purchase_10_70", "purchase_10", "purchase_10", "purchase_10_80", "out_of_scope"),
        "purchase_8_reduced",
    ]
    assert the(database, kinds[1]).registration_number == number


def test_an_exempt_seller_books_no_tax(database: Database) -> None:
    assert the(database, add(database)).tax_class == "out_of_scope"


def test_each_way_to_pay_has_its_account_and_the_private_share_is_the_owners(
    database: Database,
) -> None:
    for paid_by in PaidBy:
        add(database, paid_by=paid_by, paid_part="", business_share=3_333, amount=Yen(1_000))
    moved = {(one.account, one.part): one.balance for one in database.read(trial_balance)}
    assert moved == {
        ("supplies", ""): 5 * 333,
        ("owner_draw", ""): 4 * 667,
        ("bank", ""): -1_000,
        ("payable", ""): -1_000,
        ("cash", ""): -1_000,
        ("receivable", ""): -1_000,
        ("owner_lend", ""): -333,
    }


def test_an_expense_belongs_to_an_order_that_is_there(database: Database) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER)
    assert the(database, add(database, order_id=order_id)).order_id == order_id
    with pytest.raises(OrderMissingError):
        add(database, order_id=99)
    with pytest.raises(TooEarlyError):
        add(database, spent_on=date(1989, 12, 31))


def test_a_late_expense_is_told_and_booked_in_the_open_month(database: Database) -> None:
    first = add(database, spent_on=SEPTEMBER)
    assert not database.read(is_late, SEPTEMBER)
    database.write(close_month, "2026-09", now=NOW)
    assert database.read(is_late, SEPTEMBER)
    assert not database.read(is_late, date(2026, 10, 1))
    late = add(database, spent_on=SEPTEMBER, amount=Yen(500))
    edit(database, first, spent_on=SEPTEMBER, amount=Yen(10_000))
    rows = database.read(journal)
    told = [(row.origin, row.is_reversal, row.booked_on, row.amount) for row in rows]
    october = date(2026, 10, 1)
    assert told == [
        (f"expense:{first}", False, SEPTEMBER, 12_000),
        (f"expense:{first}", True, october, 12_000),
        (f"expense:{first}", False, october, 10_000),
        (f"expense:{late}", False, october, 500),
    ]


def test_an_expense_that_is_gone_cannot_change(database: Database) -> None:
    expense_id = add(database)
    database.write(remove_expense, expense_id)
    assert database.read(expense, expense_id) is None
    with pytest.raises(ExpenseMissingError):
        edit(database, expense_id)
    with pytest.raises(ExpenseMissingError):
        database.write(remove_expense, expense_id)


def test_an_expense_of_a_banks_line_keeps_what_the_line_says(database: Database) -> None:
    bank = {"paid_by": PaidBy.BANK, "paid_part": "楽天銀行"}
    expense_id = add(database, **bank)
    database.write(
        bank_line, date(2026, 11, 20), -12_000, "expense", expense_id=expense_id, text="カデン"
    )
    edit(database, expense_id, memo="机", payee="家具店", **bank)
    assert the(database, expense_id).memo == "机"
    for change in (
        {"amount": Yen(1)},
        {"spent_on": date(2026, 11, 21)},
        {"paid_by": PaidBy.OWN},
        {"paid_part": "別"},
    ):
        with pytest.raises(JoinedExpenseError):
            edit(database, expense_id, **bank | change)
    database.write(remove_expense, expense_id)
    (line,) = database.read(bank_lines)
    assert line.use is LineUse.OPEN


def test_rules_are_learned_once_whatever_the_width(database: Database) -> None:
    def learn(words: str, account: str = "meetings", **how: Any) -> int:
        found, _ = database.write(learn_rule, words, account, rules=expense_rules(), **how)
        return found

    first = learn("カフェみなと")
    assert learn("ｶﾌｪﾐﾅﾄ", "training", tax_class="purchase_exempt", business_share=5_000) == first
    (rule,) = database.read(own_rules)
    assert rule == (first, "ｶﾌｪﾐﾅﾄ", "training", "purchase_exempt", 5_000)
    for words in ("", "（）"):
        with pytest.raises(EmptyFieldError):
            learn(words)
    with pytest.raises(NotAnExpenseAccountError):
        learn("港", "bank")
    with pytest.raises(NotAPurchaseClassError):
        learn("港", tax_class="sale_10")
    with pytest.raises(ShareError):
        learn("港", business_share=10_001)
    database.write(forget_rule, first)
    database.write(forget_rule, first)
    assert database.read(own_rules) == ()

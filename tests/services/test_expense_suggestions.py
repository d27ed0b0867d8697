"""What is suggested for a payee: own rules, the last expense there, and what is usual."""

from datetime import date
from typing import Any

import pytest

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.services.expense_suggestions import (
    Suggestion,
    SuggestionSource,
    suggest,
    usual_tax_class,
)
from app.services.expenses import learn_rule
from app.services.preferences import set_preference
from app.storage.database import Database
from tests.services.bookkeeping_samples import expense_rules, spend

TODAY = date(2026, 11, 27)


@pytest.fixture
def book(database: Database) -> Database:
    database.write(set_preference, "tax_status", "taxable")
    return database


def asked(book: Database, payee: str, amount: int = 12_000, on: date = TODAY) -> Suggestion:
    found = book.read(suggest, payee, on, Yen(amount), rules=expense_rules())
    assert found is not None
    return found


def learn(book: Database, words: str, account: str, **how: Any) -> None:
    book.write(learn_rule, words, account, rules=expense_rules(), **how)


def test_shipped_rules_know_the_usual_ones(book: Database) -> None:
    found = asked(book, "ｱﾄﾞﾋﾞ(ｶ")
    assert (found.account, found.tax_class) == ("software", "purchase_10_70")
    assert (found.source, found.words) == (SuggestionSource.SHIPPED, "アドビ")
    assert not found.is_unsure
    assert asked(book, "アマゾン").is_unsure
    assert asked(book, "アドビ", 9_999).tax_class == "purchase_10"
    assert asked(book, "アドビ", on=date(2026, 9, 30)).tax_class == "purchase_10_80"
    assert asked(book, "渋谷税務署").tax_class == "out_of_scope"


def test_a_fare_below_the_bound_needs_no_invoice(book: Database) -> None:
    assert asked(book, "ＪＲ東日本", 29_999).tax_class == "purchase_10"
    assert asked(book, "ＪＲ東日本", 30_000).tax_class == "purchase_10_70"
    book.write(spend, TODAY, "travel", 500, payee="JR東日本", tax_class="purchase_10")
    assert asked(book, "ＪＲ東日本", 29_999).tax_class == "purchase_10"


def test_who_is_unknown_stays_unknown(book: Database) -> None:
    assert book.read(suggest, "謎の店", TODAY, Yen(1), rules=expense_rules()) is None


def test_the_last_expense_at_the_same_payee_goes_before_what_is_usual(book: Database) -> None:
    book.write(spend, date(2026, 11, 1), "supplies", 100, payee="アドビ", business_share=5_000)
    book.write(
        spend,
        date(2026, 11, 9),
        "training",
        100,
        payee="ｱﾄﾞﾋﾞ",
        tax_class="purchase_8_reduced",
        registration_number="T7000012050002",
        paid_by="bank",
        paid_part="楽天銀行",
    )
    book.write(spend, date(2026, 11, 20), "software", 100, payee="アドビストア")
    assert asked(book, "アドビ") == Suggestion(
        "training",
        "purchase_8_reduced",
        10_000,
        SuggestionSource.LAST_EXPENSE,
        "ｱﾄﾞﾋﾞ",
        "T7000012050002",
        PaidBy.BANK,
        "楽天銀行",
    )


def test_a_class_of_the_day_is_reckoned_anew(book: Database) -> None:
    book.write(
        spend, date(2026, 9, 1), "supplies", 50_000, payee="謎の店", tax_class="purchase_10_80"
    )
    assert asked(book, "謎の店").tax_class == "purchase_10_70"
    book.write(spend, TODAY, "supplies", 50_000, payee="謎の店", tax_class="out_of_scope")
    assert asked(book, "謎の店").tax_class == "purchase_10_70"


def test_what_the_seller_had_learned_wins_and_the_longest_of_all(book: Database) -> None:
    book.write(spend, TODAY, "training", 100, payee="アドビ", registration_number="T7000012050002")
    learn(book, "アドビ", "advertising", business_share=5_000)
    found = asked(book, "アドビ")
    assert (found.account, found.business_share) == ("advertising", 5_000)
    assert (found.source, found.tax_class) == (SuggestionSource.OWN_RULE, "purchase_10")
    learn(book, "Amazon", "books", tax_class="purchase_exempt")
    assert asked(book, "AMAZON.CO.JP").tax_class == "purchase_exempt"
    assert asked(book, "Amazon Web Services").account == "communication"
    assert asked(book, "アマゾン").account == "supplies"


def test_an_exempt_seller_is_suggested_no_tax(database: Database) -> None:
    learn(database, "Amazon", "books", tax_class="purchase_exempt")
    assert asked(database, "Amazon").tax_class == "out_of_scope"
    rules = expense_rules()
    found = database.read(
        usual_tax_class, "supplies", TODAY, Yen(1), is_qualified=True, rules=rules
    )
    assert found == "out_of_scope"

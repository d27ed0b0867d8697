"""How payees are known by words, and how an expense is usually booked."""

import shutil
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.expense_rules import (
    EXPENSE_RULES_FILE,
    ExpenseRulebook,
    fold_payee,
    holds,
    load_expense_rules,
    longest,
)
from app.rulebook.loading import RulebookError

BOOKS = resources_dir() / "books"
RULES = load_expense_rules(BOOKS)
TODAY = date(2026, 11, 27)


ALPHABET = "あぁアッー・カフェー ﾐﾅﾄabZ 09（）/_"


def wide(text: str) -> str:
    """Return ASCII signs in full width."""
    return "".join(chr(ord(sign) + 0xFEE0) for sign in text)


class Words(NamedTuple):
    words: str
    account: str = ""


SHIPPED = [Words(words, rule.account) for rule in RULES.payees for words in rule.words]


@pytest.mark.parametrize(
    ("payee", "account"),
    [
        ("アドビ株式会社", "software"),
        ("ADOBE *CREATIVE CLOUD", "software"),
        ("ｻｸﾗｲﾝﾀ-ﾈﾂﾄ(ｶ", "communication"),
        ("ＪＲ東日本", "travel"),
        ("モバイルＳｕｉｃａ", "travel"),
        ("ｴﾂｸｽｻ-ﾊﾞ-", "communication"),
        ("お名前" + wide(".com"), "communication"),
        (wide("AMAZON.CO.JP"), "supplies"),
        ("Amazon Web Services Japan", "communication"),
        ("渋谷税務署", "taxes"),
        ("ヨドバシ" + wide(".com"), "supplies"),
    ],
)
def test_payees_are_known_in_any_width_kana_and_case(payee: str, account: str) -> None:
    found = longest(payee, SHIPPED)
    assert found is not None
    assert found.account == account


@pytest.mark.parametrize(
    "payee", ["Fujroad", "バナナ商店", "Analytics", "", "（）", "ジェイアール"]
)
def test_a_latin_word_is_found_only_whole_and_unknown_payees_stay_unknown(payee: str) -> None:
    assert longest(payee, SHIPPED) is None


def test_empty_words_are_held_by_nothing() -> None:
    assert not holds("abc", "")


@given(st.text(ALPHABET, max_size=20), st.text(ALPHABET, max_size=20))
def test_the_longest_words_win_whatever_the_order(before: str, after: str) -> None:
    short, long = Words("カフェ"), Words("カフェ・ミナト")
    payee = f"{before}カフェミナト{after}"
    assert longest(payee, [short, long]) == longest(payee, [long, short]) == long


@given(st.text(ALPHABET, max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_payee(fold_payee(text)) == fold_payee(text)


def test_there_are_some_forty_rules_and_each_tells_its_source() -> None:
    assert len(RULES.payees) >= 40
    assert all(rule.source and rule.status for rule in (*RULES.payees, *RULES.accounts))


def usual(account: str = "supplies", amount: int = 50_000, on: date = TODAY, **how: bool) -> str:
    given: dict[str, bool] = {"is_qualified": False, "is_taxable": True}
    return RULES.tax_class(account, on, Yen(amount), **given | how)


def test_the_tax_class_follows_day_amount_number_and_account() -> None:
    assert usual() == "purchase_10_70"
    assert usual(on=date(2026, 9, 30)) == "purchase_10_80"
    assert usual(is_qualified=True) == "purchase_10"
    assert usual(amount=9_999) == "purchase_10"
    assert usual(amount=10_000) == "purchase_10_70"
    assert usual(amount=9_999, on=date(2029, 10, 1)) == "purchase_10_50"
    assert usual("insurance", is_qualified=True) == "purchase_exempt"
    assert usual("wages") == "out_of_scope"
    assert usual(is_taxable=False, is_qualified=True) == "out_of_scope"
    assert {"purchase_10", "purchase_10_30"} <= RULES.dated_classes


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("account = 'software'", "account = 'sales'", "payees[0]"),
        ("account = 'software'", "account = 'nothing'", "payees[0]"),
        ("tax_class = 'purchase_exempt'", "tax_class = 'sale_10'", "payees[41]"),
        ("tax_class = 'purchase_exempt'", "tax_class = 'nothing'", "payees[41]"),
        ("words = ['Canva']", f"words = ['{wide('ADOBE')}']", "payees[1].words"),
        ("words = ['Canva']", "words = ['（）']", "payees[1].words"),
        ("account = 'wages'", "account = 'bank'", "accounts[1]"),
        ("words = ['Canva']", "words = []", "payees[1].words"),
        ("status", "state", "payees[0]"),
    ],
)
def test_a_file_that_names_what_is_not_there_is_refused(
    tmp_path: Path, before: str, after: str, key: str
) -> None:
    for file in BOOKS.glob("*.toml"):
        shutil.copy(file, tmp_path)
    file = tmp_path / EXPENSE_RULES_FILE
    head, _, body = file.read_text("utf-8").partition("\n[[payees]]")
    assert before in body
    file.write_text(f"{head}\n[[payees]]{body.replace(before, after, 1)}", "utf-8")
    with pytest.raises(RulebookError) as refused:
        load_expense_rules(tmp_path)
    assert refused.value.details["file"] == EXPENSE_RULES_FILE
    assert refused.value.details["key"] == key


def test_the_rulebook_holds_chart_and_taxes() -> None:
    assert isinstance(RULES, ExpenseRulebook)
    assert RULES.chart.account("software").name.ja == "ソフトウェア利用料"

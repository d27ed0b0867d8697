"""The workbook of the journal: its rows, and the sums behind them."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings

from app.handover.entries import AmountTooLargeError, Entry
from app.handover.journal_workbook import journal_workbook
from app.models.money import Yen
from tests.handover.formulas import FORMULAS
from tests.handover.readers import Balances, by_account, read_workbook
from tests.handover.rows import entry, filled, journals, names, sums


@settings(max_examples=25)
@given(journals())
def test_the_journal_holds_the_same_sums(rows: list[Entry]) -> None:
    book = read_workbook(b"".join(journal_workbook(rows, names("yayoi"))))
    balances: Balances = Counter()
    for row in book["仕訳帳"][1:]:
        assert isinstance(row[1], date)
        amount = row[8]
        assert isinstance(amount, int)
        for place, sign in ((2, 1), (5, -1)):
            key = str(row[place]), str(row[place + 1])
            balances[key] += sign * amount
    assert by_account(balances) == sums(rows)


@settings(max_examples=25)
@given(FORMULAS)
def test_words_stay_words(text: str) -> None:
    rows, own = filled("yayoi", text)
    book = read_workbook(b"".join(journal_workbook(rows, own)))  # which looks for formulas
    shown = " ".join(text.split())
    assert [row[9] for row in book["仕訳帳"][1:]] == [shown, ""]
    assert [row[10] for row in book["仕訳帳"][1:]] == [shown, shown]
    assert shown in book["月別売上"][0]


def test_a_row_says_all_there_is_of_it() -> None:
    book = read_workbook(b"".join(journal_workbook([entry()], names("yayoi"))))
    assert book["仕訳帳"][1] == [
        *(1, date(2026, 11, 3), "売掛金", "ココナラ", "対象外"),
        *("売上高", "ココナラ", "課税売上込10%", 10_000, "ココナラ", "取引完了 No.11111111"),
    ]


def test_the_trial_balance_and_the_sales_of_each_month_end_in_their_sums() -> None:
    received = {"debit": "receivable", "debit_part": "ココナラ", "credit": "sales"}
    rows = [
        entry(**received, day=date(2026, 1, 3), credit_part="ココナラ", amount=Yen(9_500)),
        entry(**received, day=date(2026, 1, 4), credit_part="", amount=Yen(1_000)),
        entry(**received, day=date(2026, 2, 3), credit_part="ココナラ", amount=Yen(20_000)),
        entry(
            debit="sales",
            debit_part="ココナラ",
            credit="receivable",
            credit_part="ココナラ",
            day=date(2026, 1, 9),
            amount=Yen(500),
        ),
    ]
    book = read_workbook(b"".join(journal_workbook(rows, names("yayoi"))))
    assert book["残高試算表"][1:] == [
        [1130, "売掛金", "ココナラ", 30_500, 500, 30_000],
        [4110, "売上高", "", 0, 1_000, -1_000],
        [4110, "売上高", "ココナラ", 500, 29_500, -29_000],
        ["", "合計", "", 31_000, 31_000, 0],
    ]
    assert book["月別売上"] == [
        ["月", "その他", "ココナラ", "合計"],
        ["2026-01", 1_000, 9_000, 10_000],
        ["2026-02", 0, 20_000, 20_000],
        ["合計", 1_000, 29_000, 30_000],
    ]


def test_what_excel_would_round_is_refused() -> None:
    rows = [entry(amount=Yen(10**15))]
    with pytest.raises(AmountTooLargeError):
        list(journal_workbook(rows, names("yayoi")))

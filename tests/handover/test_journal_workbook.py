"""The workbook of the journal: its rows, and the sums behind them."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings

from app.handover.entries import AmountTooLargeError, Entry
from app.handover.journal_workbook import TrialLine, journal_workbook
from app.models.money import Yen
from tests.handover.formulas import FORMULAS
from tests.handover.readers import Balances, by_account, read_workbook
from tests.handover.rows import entry, filled, journals, names, sums


def nothing(_year: int) -> list[TrialLine]:
    return []


@settings(max_examples=25)
@given(journals())
def test_the_journal_holds_the_same_sums(rows: list[Entry]) -> None:
    book = read_workbook(b"".join(journal_workbook(rows, names("yayoi"), nothing)))
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
    book = read_workbook(b"".join(journal_workbook(rows, own, nothing)))  # which looks for formulas
    shown = " ".join(text.split())
    assert [row[9] for row in book["仕訳帳"][1:]] == [shown, ""]
    assert [row[10] for row in book["仕訳帳"][1:]] == [shown, shown]
    assert shown in book["月別売上"][0]


def test_a_row_says_all_there_is_of_it() -> None:
    book = read_workbook(b"".join(journal_workbook([entry()], names("yayoi"), nothing)))
    assert book["仕訳帳"][1] == [
        *(1, date(2026, 11, 3), "売掛金", "ココナラ", "対象外"),
        *("売上高", "ココナラ", "課税売上込10%", 10_000, "ココナラ", "取引完了 No.11111111"),
    ]


def test_the_trial_balance_says_what_was_carried_over_moved_and_left() -> None:
    lines = [
        TrialLine("sales", "ココナラ", Yen(0), Yen(500), Yen(29_500)),
        TrialLine("receivable", "ココナラ", Yen(4_000), Yen(30_500), Yen(500)),
        TrialLine("sales", "", Yen(0), Yen(0), Yen(1_000)),
        TrialLine("capital", "", Yen(-4_000), Yen(0), Yen(0)),
    ]
    years: list[int] = []

    def trial(year: int) -> list[TrialLine]:
        years.append(year)
        return lines

    book = read_workbook(b"".join(journal_workbook([entry()], names("yayoi"), trial)))
    assert years == [2026]
    assert book["残高試算表"][1:] == [
        [1130, "売掛金", "ココナラ", 4_000, 30_500, 500, 34_000],
        [3110, "元入金", "", -4_000, 0, 0, -4_000],
        [4110, "売上高", "", 0, 0, 1_000, -1_000],
        [4110, "売上高", "ココナラ", 0, 500, 29_500, -29_000],
        ["", "合計", "", 0, 31_000, 31_000, 0],
    ]


def test_the_sales_of_each_month_end_in_their_sums() -> None:
    rows = [
        entry(day=date(2026, 1, 3), amount=Yen(9_500)),
        entry(day=date(2026, 1, 4), credit_part="", amount=Yen(1_000)),
        entry(day=date(2026, 2, 3), amount=Yen(20_000)),
        entry(
            debit="sales",
            debit_part="ココナラ",
            credit="receivable",
            day=date(2026, 1, 9),
            amount=Yen(500),
        ),
    ]
    book = read_workbook(b"".join(journal_workbook(rows, names("yayoi"), nothing)))
    assert book["月別売上"] == [
        ["月", "その他", "ココナラ", "合計"],
        ["2026-01", 1_000, 9_000, 10_000],
        ["2026-02", 0, 20_000, 20_000],
        ["合計", 1_000, 29_000, 30_000],
    ]


def test_each_year_has_a_trial_balance_of_its_own() -> None:
    rows = [entry(day=date(2026, 12, 31)), entry(day=date(2027, 1, 1), number=2)]
    book = read_workbook(b"".join(journal_workbook(rows, names("yayoi"), nothing)))
    assert list(book) == ["仕訳帳", "残高試算表 2026", "残高試算表 2027", "月別売上"]


def test_what_excel_would_round_is_refused() -> None:
    rows = [entry(amount=Yen(10**15))]
    with pytest.raises(AmountTooLargeError):
        list(journal_workbook(rows, names("yayoi"), nothing))

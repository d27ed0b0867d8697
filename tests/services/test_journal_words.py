"""Rows of the journal are said in words, in both languages."""

from datetime import date

import pytest

from app.models.money import Yen
from app.services.journal_queries import JournalRow
from app.services.journal_words import KINDS, JournalWords

SITES = {"coconala": "ココナラ"}


def row(origin: str = "sale:1", **changes: object) -> JournalRow:
    whole = JournalRow(
        origin=origin,
        version=0,
        is_reversal=False,
        happened_on=date(2026, 11, 3),
        booked_on=date(2026, 11, 3),
        debit="receivable",
        debit_part="coconala",
        debit_tax="out_of_scope",
        credit="sales",
        credit_part="coconala",
        credit_tax="sale_10",
        amount=Yen(10_000),
        partner="coconala",
        memo="11111111",
    )
    return whole._replace(**changes)  # type: ignore[arg-type]


def test_a_row_is_handed_over_in_the_sellers_words() -> None:
    (entry,) = JournalWords(SITES).entries([row()])
    assert entry == (
        *(1, date(2026, 11, 3), "receivable", "ココナラ", "out_of_scope"),
        *("sales", "ココナラ", "sale_10", 10_000, "ココナラ", "取引完了 No.11111111"),
        False,
    )


def test_only_the_steps_of_a_years_last_day_end_it() -> None:
    last, next_day = date(2026, 12, 31), date(2027, 1, 1)
    kinds = ("household", "cleared", "reclass", "tax_due", "sale", "own")
    rows = [row(f"{kind}:1", booked_on=last, happened_on=last, memo="") for kind in kinds]
    rows += [row(f"{kind}:2", booked_on=next_day, happened_on=last, memo="") for kind in kinds]
    found = [entry.ends_year for entry in JournalWords(SITES).entries(rows)]
    assert found == [True] * 4 + [False] * 8


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (row("fee:1"), "販売手数料 No.11111111"),
        (row("payout:1", memo=""), "売上金の振込"),
        (row("difference:1", memo="返金と相殺"), "入金の差額 返金と相殺"),
        (row("expense:1", memo="マウス"), "マウス"),
        (row("line:1", memo=""), ""),
        (row(version=1), "取引完了 No.11111111 （訂正 2026-11-03）"),
        (
            row("own:1", memo="名刺", booked_on=date(2026, 12, 1)),
            "名刺 （発生日 2026-11-03）",
        ),
    ],
)
def test_a_memo_says_what_it_was(found: JournalRow, expected: str) -> None:
    assert JournalWords(SITES).memo(found) == expected


def test_parts_that_the_journal_makes_have_names() -> None:
    words = JournalWords(SITES)
    assert words.part("fees", "sale") == "販売手数料"
    assert words.part("owner_draw", "withholding") == "源泉所得税"
    assert words.part("bank", "coconala") == "coconala"
    assert words.part("receivable", "株式会社みなと") == "株式会社みなと"


def test_english_is_complete() -> None:
    words = JournalWords(SITES, is_japanese=False)
    assert words.memo(row()) == "Sale No.11111111"
    assert all(bool(pair.ja) == bool(pair.en) for pair in KINDS.values())

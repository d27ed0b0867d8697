"""Freee reads what is handed over, journals and deals, and holds the same sums."""

import csv
import io
from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from app.handover.entries import Entry, Names
from app.handover.freee import (
    DEALS_HEAD,
    HEAD,
    MOST_BYTES,
    MOST_ROWS,
    Deal,
    DealLine,
    freee_deals,
    freee_journals,
    tax_within,
)
from app.models.money import Yen
from tests.handover.formulas import FORMULAS, running_cells
from tests.handover.readers import by_account, read_freee
from tests.handover.rows import CHART, entry, filled, journals, names, sums

SALE = (
    DealLine("sales", "sale_10", Yen(10_000), "取引完了"),
    DealLine("fees", "purchase_10", Yen(-2_200), "販売手数料"),
)


def deal(**changes: Any) -> Deal:
    whole = Deal(
        is_income=True,
        number="11111111",
        day=date(2026, 11, 3),
        due_on=date(2026, 11, 20),
        partner="ココナラ",
        lines=SALE,
        paid_on=date(2026, 11, 20),
        wallet="楽天銀行",
    )
    return whole._replace(**changes)


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@given(journals())
def test_the_sums_are_the_same_over_there(rows: list[Entry]) -> None:
    balances: Counter[str] = Counter()
    for file in freee_journals(rows, names("freee"), taxable=False):
        balances.update(by_account(read_freee(b"".join(file))))
    assert {name: amount for name, amount in balances.items() if amount} == sums(rows)


@pytest.mark.parametrize("width", [33, 31])
def test_a_taxable_sellers_tax_is_left_to_freee(width: int) -> None:
    taxable = width < len(HEAD)
    (file,) = [
        b"".join(part) for part in freee_journals([entry()], names("freee"), taxable=taxable)
    ]
    head, row = cells(file)
    assert (len(head), len(row)) == (width, width)
    assert ("借方税額" in head) == (not taxable)
    told = dict(zip(head, row, strict=True))
    assert told["貸方税区分"] == "課税売上10%"
    assert (told["借方取引先"], told["摘要"]) == ("ココナラ", "取引完了 No.11111111")
    assert len(HEAD) == 33


def test_no_file_holds_more_rows_than_freee_takes() -> None:
    rows = (entry(number=number) for number in range(1, 2 * MOST_ROWS + 2))
    files = [b"".join(file) for file in freee_journals(rows, names("freee"), taxable=False)]
    assert [len(cells(file)) - 1 for file in files] == [MOST_ROWS, MOST_ROWS, 1]


def test_no_file_is_larger_than_freee_takes() -> None:
    rows = [entry(number=number, memo="字" * 3_000) for number in range(1, 1_001)]
    files = [b"".join(file) for file in freee_journals(rows, names("freee"), taxable=False)]
    assert len(files) == 2
    assert all(len(file) <= MOST_BYTES for file in files)
    assert sum(len(cells(file)) - 1 for file in files) == 1_000


def test_a_deal_has_its_fee_as_a_negative_line_and_is_settled_once() -> None:
    (file,) = [b"".join(part) for part in freee_deals([deal()], names("freee"))]
    head, first, second = cells(file)
    assert tuple(head) == DEALS_HEAD
    assert len(head) == len(first) == len(second) == 21
    assert first == [
        *("収入", "11111111", "2026/11/03", "2026/11/20", "", "ココナラ"),
        *("売上高", "課税売上10%", "10000", "内税", "909", "取引完了", "", "", "", "", "", ""),
        *("2026/11/20", "楽天銀行", "7800"),
    ]
    assert second[:6] == [""] * 6
    assert second[6:12] == ["支払手数料", "課対仕入10%", "-2200", "内税", "-200", "販売手数料"]
    assert second[18:] == ["", "", ""]


def test_a_deal_that_is_not_settled_says_nothing_of_a_day() -> None:
    spent = deal(
        is_income=False,
        lines=(DealLine("supplies", "purchase_10", Yen(3_300), "=マウス"),),
        due_on=None,
        paid_on=None,
    )
    (file,) = [b"".join(part) for part in freee_deals([spent], names("freee"))]
    row = cells(file)[1]
    assert (row[0], row[3], row[8], row[11]) == ("支出", "", "3300", "・=マウス")
    assert row[18:] == ["", "", ""]


@given(FORMULAS)
def test_no_cell_of_a_journal_runs_in_a_spreadsheet(text: str) -> None:
    rows, own = filled("freee", text)
    (file,) = [b"".join(part) for part in freee_journals(rows, own, taxable=False)]
    assert running_cells(file.decode()) == []
    read_freee(file)


@given(FORMULAS)
def test_no_cell_of_a_deal_runs_in_a_spreadsheet(text: str) -> None:
    odd = deal(number=text, partner=text, wallet=text, lines=(SALE[0]._replace(memo=text),))
    own = Names(CHART, "freee", {"sales": text}, {"sale_10": text})
    (file,) = [b"".join(part) for part in freee_deals([odd], own)]
    assert running_cells(file.decode()) == []
    (row,) = cells(file)[1:]
    assert {row[place][0] for place in (1, 5, 6, 7, 11, 19)} == {"・"}


def test_a_deal_is_never_torn_apart() -> None:
    files = list(freee_deals((deal() for _ in range(MOST_ROWS // 2 + 1)), names("freee")))
    assert [len(cells(b"".join(file))) - 1 for file in files] == [MOST_ROWS, 2]
    assert list(freee_deals([], names("freee"))) == []


def test_tax_is_within_and_cut_towards_nothing() -> None:
    tax = CHART.tax_class("sale_10")
    assert [tax_within(Yen(one), tax) for one in (10_000, -10_000, 10, 0)] == [909, -909, 0, 0]

"""The journal as a list: filtered, ordered, summed, and read in windows by the ids of its rows."""

from datetime import date

import pytest

from app.models.bookkeeping_types import AdjustmentKind
from app.models.expense import Expense
from app.models.money import Yen
from app.services.bookkeeping import (
    close_month,
    record_adjustment,
    set_opening_balance,
    set_withheld,
)
from app.services.journal_list import (
    JournalFilter,
    JournalLine,
    JournalSort,
    journal_lines,
    journal_list,
    search_words,
)
from app.services.journal_queries import journal
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, bank_line, chart, explain, pay_out, sell, spend
from tests.services.evidence_samples import keep

NOVEMBER = date(2026, 11, 3)


@pytest.fixture
def book(database: Database) -> Database:
    first, _ = database.write(sell, "11111111", date(2026, 9, 3), 6_000, 1_320)
    database.write(sell, "22222222", date(2026, 10, 5), 8_000, 1_000, site="timeticket", tip=500)
    payout_id, _ = database.write(pay_out, [first], date(2026, 9, 24), received=3_925)
    database.write(explain, payout_id, "netted_purchase", 755, "owner_draw")
    database.write(spend, date(2026, 10, 9), "supplies", 3_300, business_share=5_000)
    return database


def lines(book: Database, wanted: JournalFilter, **order: object) -> list[JournalLine]:
    sort = JournalSort(str(order.get("sort", "date")))
    found = book.read(journal_list, wanted, sort, descending=bool(order.get("descending")))
    rows = book.read(journal_lines, found.ids)
    return [rows[row_id] for row_id in found.ids]


def kinds(book: Database, **wanted: object) -> list[str]:
    return [line.entry.kind for line in lines(book, JournalFilter(**wanted))]  # type: ignore[arg-type]


def test_all_rows_are_found_again_by_their_ids(book: Database) -> None:
    found = lines(book, JournalFilter())
    assert {line.entry for line in found} == set(book.read(journal))
    days = [line.entry.booked_on for line in found]
    assert days == sorted(days)
    assert book.read(journal_lines, []) == {}


def test_corrections_of_closed_months_have_ids_of_their_own(book: Database) -> None:
    book.write(close_month, "2026-10", now=NOW)

    def change(session: object) -> None:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        session.get(Expense, 1).amount = Yen(4_400)  # type: ignore[attr-defined]

    book.write(change)
    found = lines(book, JournalFilter())
    assert {line.entry for line in found} == set(book.read(journal))
    assert len({line.id for line in found}) == len(found)
    corrected = lines(book, JournalFilter(corrections=True))
    assert [(line.entry.is_reversal, line.is_closed) for line in corrected] == [
        (False, False),
        (True, False),
        (False, False),
        (True, False),
    ]
    assert {line.is_closed for line in found if not line.entry.version} == {True}


def test_days_accounts_and_sites_narrow_the_list(book: Database) -> None:
    october = {"first": date(2026, 10, 1), "last": date(2026, 10, 31)}
    assert sorted(kinds(book, **october)) == sorted(
        ["sale", "extra", "fee", "fee", "expense", "own_share"]
    )
    assert kinds(book, account="owner_draw") == ["difference", "own_share"]
    assert sorted(kinds(book, sites=("timeticket",))) == ["extra", "fee", "fee", "sale"]
    assert sorted(kinds(book, account="receivable", part="timeticket")) == [
        "extra",
        "fee",
        "fee",
        "sale",
    ]


def test_sums_are_of_all_rows_or_of_the_account(book: Database) -> None:
    whole = book.read(journal_list, JournalFilter())
    assert (
        whole.amount == whole.debit == whole.credit == sum(row.amount for row in book.read(journal))
    )
    one = book.read(journal_list, JournalFilter(account="receivable", part="coconala"))
    assert (one.debit, one.credit) == (6_000, 6_000)
    both = book.read(journal_list, JournalFilter(account="receivable"))
    assert (both.debit, both.credit) == (14_500, 7_110)


def test_amounts_order_the_list_too(book: Database) -> None:
    amounts = [
        line.entry.amount for line in lines(book, JournalFilter(), sort="amount", descending=True)
    ]
    assert amounts == sorted(amounts, reverse=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11111111", ["sale", "fee", "payout", "difference"]),
        ("ﾌﾘｺﾐ", []),
        ("¥3,925", ["payout"]),
        ("しょうもうひん", []),
        ("消耗品", ["expense"]),
        ("タイム 完了", ["sale"]),
        ("たいむ", ["fee", "fee", "sale", "extra"]),
    ],
)
def test_words_are_looked_for_in_texts_names_and_amounts(
    book: Database, text: str, expected: list[str]
) -> None:
    words = search_words(
        text,
        {"supplies": "消耗品費", "bank": "普通預金"},
        {"timeticket": "タイムチケット", "coconala": "ココナラ"},
        {"sale": "取引完了", "payout": "売上金の振込"},
    )
    found = kinds(book, words=words)
    if text == "11111111":
        assert set(found) == {"sale", "fee"}
    else:
        assert sorted(found) == sorted(expected)


def test_a_row_names_what_it_comes_from_and_counts_its_papers(book: Database) -> None:
    day = date(2026, 9, 10)
    book.write(record_adjustment, 1, AdjustmentKind.DISCOUNT, Yen(100), on=day)
    book.write(set_withheld, 2, Yen(50), is_on_top=True)
    keep(book, expense_id=1)
    by_kind = {line.entry.kind: line for line in lines(book, JournalFilter())}
    assert by_kind["sale"].order_id in {1, 2}
    assert by_kind["adjustment"].order_id == 1
    assert by_kind["withheld_on_top"].order_id == 2
    assert by_kind["payout"].payout_id == by_kind["difference"].payout_id == 1
    assert (by_kind["expense"].expense_id, by_kind["expense"].evidence) == (1, 1)
    assert (by_kind["expense"].evidence_id, by_kind["sale"].evidence_id) == (1, None)
    assert by_kind["own_share"].expense_id == 1
    assert by_kind["sale"].evidence == 0


def test_a_line_of_a_statement_and_an_opening_come_from_no_order(book: Database) -> None:
    book.write(bank_line, date(2026, 10, 1), -500, "card")
    book.write(set_opening_balance, 2026, "cash", Yen(700), chart=chart())
    by_kind = {line.entry.kind: line for line in lines(book, JournalFilter())}
    assert by_kind["line"].line_id == 1
    opening = by_kind["opening"]
    assert (opening.order_id, opening.payout_id, opening.expense_id, opening.line_id) == (
        None,
        None,
        None,
        None,
    )

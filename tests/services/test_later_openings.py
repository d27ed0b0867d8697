"""An opening of a later year is, in a file of several years, what it changes of what went on."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.services.bookkeeping import set_opening_balance
from app.services.export_requests import ExportRequest, look, save
from app.services.journal_queries import JournalRow, each_row, row_count
from app.services.journal_words import KINDS, JournalWords
from app.services.later_openings import handed_over, handed_over_count
from app.services.ledger_queries import year_balances
from app.storage.database import Database
from tests.plain_text_programs import (
    beancount_accepts,
    hledger_accepts,
    hledger_balances,
    needs_beancount,
    needs_hledger,
)
from tests.services.bookkeeping_samples import chart, pay_out, sell, spend
from tests.services.test_bookkeeping import HISTORIES, happen, open_book

YEARS = 2026, 2027
FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
_GO_ON = {AccountKind.ASSET, AccountKind.LIABILITY}


def opening(book: Database, year: int, account: str, amount: int, part: str = "") -> None:
    book.write(set_opening_balance, year, account, Yen(amount), part, chart=chart())


def rows(book: Database, first: date = FIRST, last: date = LAST) -> list[JournalRow]:
    found = list(book.read(lambda reader: tuple(handed_over(reader, first, last))))
    assert book.read(handed_over_count, first, last) == len(found)
    assert [row.booked_on for row in found] == sorted(row.booked_on for row in found)
    return found


def short(row: JournalRow) -> tuple[str, str, str, int]:
    debit, credit = f"{row.debit}/{row.debit_part}", f"{row.credit}/{row.credit_part}"
    return row.kind, debit.rstrip("/"), credit.rstrip("/"), row.amount


@pytest.fixture
def book(database: Database) -> Database:
    opening(database, 2026, "bank", 100_000, "楽天銀行")
    order, _ = database.write(sell, "1", date(2026, 11, 3), 50_000, 11_000)
    database.write(pay_out, [order], date(2026, 11, 20))
    database.write(spend, date(2026, 12, 1), "supplies", 3_300)
    return database


def test_without_an_opening_of_a_later_year_it_is_the_journal(book: Database) -> None:
    assert rows(book) == list(book.read(lambda reader: tuple(each_row(reader, FIRST, LAST))))


def test_the_opening_of_the_first_year_stands_whole(book: Database) -> None:
    opening(book, 2027, "bank", 150_000, "楽天銀行")
    (only,) = rows(book, date(2027, 1, 1))
    assert short(only) == ("opening", "bank/楽天銀行", "capital", 150_000)


def test_one_of_a_later_year_is_the_difference_for_every_part(book: Database) -> None:
    opening(book, 2027, "bank", 150_000, "楽天銀行")
    opening(book, 2027, "cash", 5_000)
    opening(book, 2027, "payable", -3_300, "事業用カード")
    found = [short(row) for row in rows(book) if row.booked_on.year == 2027]
    assert found == [
        ("opening_change", "capital", "bank", 39_000),
        ("opening_change", "bank/楽天銀行", "capital", 50_000),
        ("opening", "cash", "capital", 5_000),
    ]
    assert {row.origin for row in rows(book)} >= {"opening_change:2", "opening:3"}


def test_the_difference_says_what_it_is_and_is_looked_at_first(book: Database) -> None:
    opening(book, 2027, "bank", 150_000, "楽天銀行")
    request = ExportRequest(format=JournalFormat.CSV, first=FIRST, last=LAST, chart=chart())
    shown = book.read(look, request).preview
    assert shown.whole == len(rows(book))
    assert KINDS["opening_change"].ja in "".join(shown.rows[-1])
    change = next(row for row in rows(book) if row.kind == "opening_change")
    words = JournalWords({}, is_japanese=False)
    assert words.memo(change) == "Opening balance (change of what went on)"
    deals = ExportRequest(format=JournalFormat.FREEE_DEALS, first=FIRST, last=LAST, chart=chart())
    assert book.read(look, deals).preview.left_out == 3


Step = tuple[str, date, int]
Said = tuple[int, tuple[str, str], int]
AMOUNTS = st.integers(-90_000, 90_000).filter(bool)
SAID = st.lists(
    st.tuples(
        st.sampled_from([2025, 2026, 2027]),
        st.sampled_from([("bank", ""), ("bank", "楽天銀行"), ("receivable", "coconala")]),
        AMOUNTS,
    ),
    max_size=6,
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(HISTORIES, SAID)
def test_through_any_history_every_years_end_is_what_the_ledgers_say(
    steps: list[Step], said: list[Said]
) -> None:
    with open_book() as book:
        live(book, steps, said)
        for year in (2025, *YEARS):
            assert held(rows(book, date(2025, 1, 1), date(year, 12, 31))) == ledgers(book, year)
        assert held(rows(book, date(2024, 7, 1))) == ledgers(book, 2027)


def live(book: Database, steps: list[Step], said: list[Said]) -> None:
    """Begin a book in 2025, say what years began with, and let things happen."""
    opening(book, 2025, "cash", 1)
    for year, (account, part), amount in said:
        opening(book, year, account, amount, part)
    for number, step in enumerate(steps):
        happen(book, number, step)


def held(found: list[JournalRow]) -> Counter[tuple[str, str]]:
    """Return what rows leave on assets and debts; they are level with all the other accounts."""
    sums: Counter[tuple[str, str]] = Counter()
    for row in found:
        sums[row.debit, row.debit_part] += row.amount
        sums[row.credit, row.credit_part] -= row.amount
    assert sum(sums.values()) == 0
    return kept(sums)


def ledgers(book: Database, year: int) -> Counter[tuple[str, str]]:
    found = book.read(year_balances, year, chart=chart())
    return kept(Counter({(one.account, one.part): int(one.closing) for one in found}))


def kept(sums: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    return Counter(
        {
            key: amount
            for key, amount in sums.items()
            if amount and chart().account(key[0]).kind in _GO_ON
        }
    )


def by_account(sums: Counter[tuple[str, str]]) -> dict[str, int]:
    whole: Counter[str] = Counter()
    for (account, _), amount in sums.items():
        whole[account] += amount
    return {account: amount for account, amount in whole.items() if amount}


ROOTS = {
    "資産:普通預金": "bank",
    "資産:現金": "cash",
    "資産:売掛金": "receivable",
    "負債:未払金": "payable",
}


@needs_hledger
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(HISTORIES, SAID)
def test_hledger_counts_the_same_at_every_years_end(steps: list[Step], said: list[Said]) -> None:
    with open_book() as book:
        live(book, steps, said)
        path = book.path.parent / "book.journal"
        for year in (2025, *YEARS):
            if not book.read(row_count, date(2025, 1, 1), date(year, 12, 31)):
                assert by_account(ledgers(book, year)) == {}
                continue
            write(book, path, JournalFormat.HLEDGER, date(year, 12, 31))
            hledger_accepts(path)
            found = {
                account: sum(hledger_balances(path, root).values())
                for root, account in ROOTS.items()
            }
            told = {account: amount for account, amount in found.items() if amount}
            assert told == by_account(ledgers(book, year))


@needs_beancount
def test_beancount_counts_the_same_at_every_years_end(book: Database, tmp_path: Path) -> None:
    opening(book, 2027, "bank", 150_000, "楽天銀行")
    for year in YEARS:
        file = tmp_path / f"{year}.beancount"
        write(book, file, JournalFormat.BEANCOUNT, date(year, 12, 31))
        found = beancount_accepts(file)
        banks = sum(amount for name, amount in found.items() if "普通預金" in name)
        assert banks == by_account(ledgers(book, year))["bank"]


def write(book: Database, path: Path, wanted: JournalFormat, last: date) -> None:
    request = ExportRequest(format=wanted, first=date(2025, 1, 1), last=last, chart=chart())
    book.read(save, path, request)

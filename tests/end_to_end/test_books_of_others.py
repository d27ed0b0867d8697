"""Whatever a seller's years were like, other programs count the same in what they are handed."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.services.export_requests import ExportRequest, save
from app.services.journal_queries import journal, trial_balance
from app.services.ledger_queries import year_balances
from app.storage.database import Database
from tests.handover.readers import (
    Balances,
    by_account,
    read_freee,
    read_freee_deals,
    read_moneyforward,
    read_yayoi,
)
from tests.plain_text_programs import (
    beancount_accepts,
    hledger_accepts,
    hledger_balances,
    needs_beancount,
    needs_hledger,
)
from tests.services.bookkeeping_samples import chart
from tests.services.random_books import Story, fees_of, income_of, live, stories
from tests.store import new_book

SPAN = date(2025, 1, 1), date(2027, 12, 31)
PURSES = ("receivable", "payable", "bank", "cash", "owner_lend")
"""Accounts that deals settle through, and do not name."""
BANKS = ("楽天銀行", "普通預金")
random_books = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@contextmanager
def lived(story: Story) -> Iterator[tuple[Database, Path]]:
    """Give a book in which a history happened, and a folder for files."""
    with TemporaryDirectory() as folder:
        book = new_book(Path(folder) / "book")
        try:
            book.write(live, story)
            yield book, Path(folder)
        finally:
            book.close()


def written(book: Database, folder: Path, wanted: JournalFormat) -> Path:
    request = ExportRequest(format=wanted, first=SPAN[0], last=SPAN[1], chart=chart())
    file = folder / f"file.{wanted.value}"
    assert book.read(save, file, request).paths == (file,)
    return file


def own_balances(book: Database) -> Counter[str]:
    sums: Counter[str] = Counter()
    for one in book.read(trial_balance, *SPAN):
        sums[chart().account(one.account).name.ja] += one.balance
    return Counter({name: amount for name, amount in sums.items() if amount})


def handed_balances(book: Database) -> Counter[str]:
    """Return what files of all years hold: an opening stands before what went on before it."""
    kinds = {AccountKind.ASSET, AccountKind.LIABILITY}
    sums: Counter[str] = Counter()
    for one in book.read(trial_balance, *SPAN):
        account = chart().account(one.account)
        if account.kind not in kinds and one.account != "capital":
            sums[account.name.ja] += one.balance
    for year in book.read(year_balances, SPAN[1].year, chart=chart()):
        account = chart().account(year.account)
        if account.kind in kinds:
            sums[account.name.ja] += year.closing
    sums[chart().account("capital").name.ja] = Yen(-sum(sums.values()))
    return Counter({name: amount for name, amount in sums.items() if amount})


def own_income(book: Database) -> Counter[str]:
    income = Counter(
        {
            one.part: -one.balance
            for one in book.read(trial_balance, *SPAN)
            if one.account == "sales"
        }
    )
    return Counter({site: amount for site, amount in income.items() if amount})


def own_fees(book: Database) -> Counter[str]:
    fees: Counter[str] = Counter()
    for row in book.read(journal, *SPAN):
        for part, sign in ((row.debit_part, 1), (row.credit_part, -1)):
            if part == "sale" and "fees" in (row.debit, row.credit):
                fees[row.partner] += sign * row.amount
    return Counter({site: amount for site, amount in fees.items() if amount})


def private_points(book: Database) -> int:
    return sum(
        -row.amount if row.is_reversal else row.amount
        for row in book.read(journal, *SPAN)
        if row.kind == "points" and "owner_draw" in {row.debit, row.credit}
    )


@random_books
@given(stories())
def test_a_book_counts_what_happened(story: Story) -> None:
    with lived(story) as (book, _):
        assert own_income(book) == income_of(story)
        assert own_fees(book) == fees_of(story)
        assert sum(one.balance for one in book.read(trial_balance, *SPAN)) == 0


@needs_hledger
@random_books
@given(stories())
def test_hledger_accepts_it_and_counts_the_same_income(story: Story) -> None:
    with lived(story) as (book, folder):
        file = written(book, folder, JournalFormat.HLEDGER)
        hledger_accepts(file)
        found = hledger_balances(file, "収益:売上高")
        income = {name.rpartition(":")[2]: -amount for name, amount in found.items()}
        assert income == own_income(book)


@needs_beancount
@random_books
@given(stories())
def test_beancount_accepts_it_and_counts_the_same_income(story: Story) -> None:
    with lived(story) as (book, folder):
        found = beancount_accepts(written(book, folder, JournalFormat.BEANCOUNT))
        income = {
            name.rpartition("-")[2]: -amount
            for name, amount in found.items()
            if name.startswith("Income:4110-")
        }
        assert income == own_income(book)


@pytest.mark.parametrize(
    ("wanted", "read"),
    [
        (JournalFormat.YAYOI, read_yayoi),
        (JournalFormat.MONEYFORWARD, read_moneyforward),
        (JournalFormat.FREEE, read_freee),
    ],
)
@random_books
@given(story=stories())
def test_accounting_programs_total_the_same(
    wanted: JournalFormat, read: Callable[[bytes], Balances], story: Story
) -> None:
    with lived(story) as (book, folder):
        file = written(book, folder, wanted)
        assert by_account(read(file.read_bytes())) == handed_balances(book)


@random_books
@given(stories())
def test_deals_in_freee_hold_the_same_income_and_costs_and_settle_what_the_bank_saw(
    story: Story,
) -> None:
    with lived(story) as (book, folder):
        file = written(book, folder, JournalFormat.FREEE_DEALS)
        accounts, purses = read_freee_deals(file.read_bytes())
        own = own_balances(book)
        purse_names = {chart().account(one).name.ja for one in (*PURSES, "capital")}
        del accounts["事業主借"]  # interest is a deal of it; his own purse is none
        accounts["事業主貸"] += private_points(book)  # they settle a sale, and are no deal
        assert {name: amount for name, amount in accounts.items() if amount} == {
            name: amount for name, amount in own.items() if name not in purse_names
        }
        moved = sum(amount for _, amount, use in story.lines if use == "card")
        through_banks = sum(purses[name] for name in BANKS)
        assert through_banks == own["普通預金"] - story.opening + moved

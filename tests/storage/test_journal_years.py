"""What a year's settings change: withheld tax as an asset, private shares once a year."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import BooksForm, PrivateShare, WithheldAs
from app.models.expense import Expense
from app.models.money import Yen
from app.services.bookkeeping import close_month, set_fiscal_year, set_withheld
from app.services.consumption_queries import consumption_year
from app.services.expense_lists import ExpenseFilter, expense_sums
from app.services.journal_list import JournalFilter, journal_lines, journal_list
from app.services.journal_queries import JournalRow, journal, trial_balance
from app.services.tax_forms import YearFacts, tax_form
from app.services.withholding_queries import Withheld, withheld
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, pay_out, refund, sell, spend, taxes
from tests.services.random_books import Story, live, stories
from tests.store import new_book

AS_ASSET = YearFacts(withholding=WithheldAs.PREPAID)
AT_THE_END = YearFacts(household=PrivateShare.YEAR_END)
YEAR = date(2025, 1, 1), date(2025, 12, 31)
ASSET, DRAWN = "withholding_prepaid/withholding", "owner_draw/withholding"


@pytest.fixture
def database(plain_book: Database) -> Database:
    return plain_book


def keep(book: Database, year: int, facts: YearFacts) -> None:
    book.write(set_fiscal_year, year, facts, taxes=taxes())


def of_kind(book: Database, *kinds: str) -> list[tuple[str, str, str, int]]:
    """Return the rows of these kinds, by day and account."""
    return sorted(
        (
            f"{row.booked_on}",
            f"{row.debit}/{row.debit_part}",
            f"{row.credit}/{row.credit_part}",
            row.amount,
        )
        for row in book.read(journal)
        if row.kind in kinds
    )


def sums(book: Database, first: date | None = None, last: date | None = None) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in book.read(trial_balance, first, last):
        found[one.account] += one.balance
    return Counter({account: amount for account, amount in found.items() if amount})


def fill_withheld(book: Database) -> None:
    on_top, _ = book.write(sell, "1", date(2025, 6, 5), 50_000, 11_000)
    book.write(set_withheld, on_top, Yen(5_685), is_on_top=True)
    kept, _ = book.write(sell, "2", date(2025, 12, 19), 110_000, 0, site="direct")
    book.write(set_withheld, kept, Yen(10_210))
    book.write(pay_out, [kept], date(2026, 1, 20))


def test_withheld_tax_is_an_asset_until_the_year_ends(database: Database) -> None:
    fill_withheld(database)
    before = sums(database)
    keep(database, 2025, AS_ASSET)
    asset, drawn = "withholding_prepaid/withholding", "owner_draw/withholding"
    assert of_kind(database, "withheld", "withheld_on_top", "cleared") == [
        ("2025-06-05", asset, "sales/coconala", 5_685),
        ("2025-12-31", drawn, asset, 5_685),
        ("2026-01-20", drawn, "receivable/direct", 10_210),
    ]
    keep(database, 2026, AS_ASSET)
    assert of_kind(database, "withheld", "cleared") == [
        ("2025-12-31", drawn, asset, 5_685),
        ("2026-01-20", asset, "receivable/direct", 10_210),
        ("2026-12-31", drawn, asset, 10_210),
    ]
    assert sums(database) == before
    assert database.read(withheld, *YEAR) == (Withheld("coconala", Yen(5_685)),)


def test_a_late_change_of_withheld_tax_clears_itself_in_the_open_month(database: Database) -> None:
    keep(database, 2025, AS_ASSET)
    order, _ = database.write(sell, "1", date(2025, 6, 5), 50_000, 11_000)
    database.write(close_month, "2025-12", now=NOW)
    database.write(set_withheld, order, Yen(5_685), is_on_top=True)
    asset = "withholding_prepaid/withholding"
    assert of_kind(database, "withheld_on_top", "cleared") == [
        ("2026-01-01", "owner_draw/withholding", asset, 5_685),
        ("2026-01-01", asset, "sales/coconala", 5_685),
    ]
    database.write(close_month, "2026-01", now=NOW)
    database.write(refund, order, date(2026, 2, 3))
    assert "withholding_prepaid" not in sums(database)
    assert of_kind(database, "withheld_on_top", "cleared")[2:] == []
    assert of_kind(database, "withheld_back") == [("2026-02-03", "sales/coconala", DRAWN, 5_685)]


def test_private_shares_wait_for_the_end_of_the_year(database: Database) -> None:
    bank = {"paid_by": "bank", "paid_part": "楽天銀行"}
    database.write(spend, date(2025, 3, 1), "rent", 80_001, business_share=4_000, **bank)
    database.write(spend, date(2025, 4, 1), "rent", 80_001, business_share=4_000, paid_by="own")
    database.write(spend, date(2025, 5, 1), "rent", 9_000, tax_class="out_of_scope", **bank)
    database.write(
        spend, date(2025, 6, 1), "rent", 1_000, tax_class="purchase_10_80", business_share=0
    )
    before = sums(database, *YEAR)
    keep(database, 2025, AT_THE_END)
    row, other = (one for one in database.read(journal) if one.kind == "household")
    assert (row.booked_on, row.debit, row.credit, row.amount) == (
        *(date(2025, 12, 31), "owner_draw", "rent"),
        2 * 48_001,
    )
    assert (row.debit_tax, row.credit_tax) == ("out_of_scope", "purchase_10")
    assert (other.credit_tax, other.amount) == ("purchase_10_80", 1_000)
    spent = [one.amount for one in database.read(journal) if one.kind == "expense"]
    assert sorted(spent) == [1_000, 9_000, 80_001, 80_001]
    assert "own_share" not in {one.kind for one in database.read(journal)}
    after = sums(database, *YEAR)
    assert after["rent"] == before["rent"] == 2 * 32_000 + 9_000
    assert after["owner_draw"] + after["owner_lend"] == before["owner_draw"] + before["owner_lend"]


def test_another_year_takes_each_share_out_at_once(database: Database) -> None:
    keep(database, 2025, AT_THE_END)
    for year in (2025, 2026):
        database.write(spend, date(year, 3, 1), "rent", 80_000, business_share=4_000)
    rows = [(f"{row.booked_on}", row.kind, row.amount) for row in database.read(journal)]
    assert sorted(rows) == [
        ("2025-03-01", "expense", 80_000),
        ("2025-12-31", "household", 48_000),
        ("2026-03-01", "expense", 32_000),
        ("2026-03-01", "own_share", 48_000),
    ]


def test_a_late_expense_of_a_closed_year_takes_its_share_along(database: Database) -> None:
    keep(database, 2025, AT_THE_END)
    first, _ = database.write(spend, date(2025, 3, 1), "rent", 80_000, business_share=4_000)
    database.write(close_month, "2025-12", now=NOW)
    database.write(spend, date(2025, 4, 1), "rent", 10_000, business_share=5_000)
    shares = [
        (f"{row.booked_on}", row.version, row.is_reversal, row.amount)
        for row in database.read(journal)
        if row.kind == "household"
    ]
    assert sorted(shares) == [
        ("2025-12-31", 0, False, 48_000),
        ("2026-01-01", 1, False, 53_000),
        ("2026-01-01", 1, True, 48_000),
    ]
    database.write(_remove, first)
    assert sums(database)["rent"] == 5_000


def test_the_rows_of_a_years_end_are_shown_like_any_other(database: Database) -> None:
    keep(database, 2025, YearFacts(withholding=WithheldAs.PREPAID, household=PrivateShare.YEAR_END))
    fill_withheld(database)
    database.write(spend, date(2025, 3, 1), "rent", 80_000, business_share=4_000)
    last = JournalFilter(first=date(2025, 12, 31), last=date(2025, 12, 31))
    ids = list(database.read(journal_list, last).ids)
    found: dict[str, JournalRow] = {
        line.entry.kind: line.entry for line in database.read(journal_lines, ids).values()
    }
    assert {kind: row.amount for kind, row in found.items()} == {
        "cleared": 5_685,
        "household": 48_000,
    }


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(stories())
def test_a_year_comes_to_the_same_however_it_is_kept(story: Story) -> None:
    found = []
    for facts in (YearFacts(), YearFacts(withholding=WithheldAs.PREPAID), AT_THE_END):
        with TemporaryDirectory() as folder:
            book = new_book(Path(folder) / "book")
            book.write(live, replace(story, kept=(facts, facts)))
            found.append([_told_of(book, year) for year in (2025, 2026, 2027)])
            book.close()
    assert found[0] == found[1] == found[2]


def _told_of(book: Database, year: int) -> tuple[object, ...]:
    """Return all that is told of a year: forms, taxes, expenses, what went to the owner."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    balances = sums(book, first, last)
    owner = balances.pop("owner_draw", 0) + balances.pop("owner_lend", 0)
    return (
        *(balances, owner),
        book.read(tax_form, year, BooksForm.BLUE, chart=chart(), taxes=taxes()),
        book.read(tax_form, year, BooksForm.WHITE, chart=chart(), taxes=taxes()),
        book.read(consumption_year, year, chart=chart(), taxes=taxes()),
        book.read(expense_sums, ExpenseFilter(first, last)),
        book.read(withheld, first, last),
    )


def _remove(session: Session, expense_id: int) -> None:
    session.info["subject"] = "x"
    session.delete(session.get_one(Expense, expense_id))


@pytest.mark.parametrize(("on", "taker"), [(date(2025, 9, 1), ASSET), (date(2026, 2, 1), DRAWN)])
def test_withheld_tax_comes_back_from_where_it_is_when_a_sale_is_refunded(
    database: Database, on: date, taker: str
) -> None:
    keep(database, 2025, AS_ASSET)
    order_id, _ = database.write(sell, "1", date(2025, 6, 5), 50_000, 11_000)
    database.write(set_withheld, order_id, Yen(5_685), is_on_top=True)
    database.write(refund, order_id, on)
    assert of_kind(database, "withheld_back") == [(f"{on}", "sales/coconala", taker, 5_685)]
    assert sums(database) == {}

"""The sales of the books are the earnings and parts that have names, in any time of any history."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.services.bookkeeping import record_adjustment, set_withheld
from app.services.books_gap_queries import BooksGap, books_gap
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.tax_forms import profit
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, explain, pay_out, refund, sell
from tests.services.random_books import DAYS, Story, live, stories
from tests.services.test_bookkeeping import open_book

AUGUST = (date(2026, 8, 1), date(2026, 8, 31))
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))


def sales_of(book: Database, first: date | None, last: date | None) -> int:
    lines = book.read(profit, first, last, chart=chart()).lines
    return sum(line.amount for line in lines if line.account == "sales")


def test_what_earnings_count_too_makes_no_difference(database: Database) -> None:
    first, _ = database.write(sell, "1", date(2026, 8, 5))
    database.write(record_adjustment, first, AdjustmentKind.DISCOUNT, Yen(1_000), on=SEPTEMBER[0])
    second, _ = database.write(sell, "2", date(2026, 8, 6), 50_000, 11_000)
    database.write(set_withheld, second, Yen(5_685), is_on_top=True)
    assert database.read(books_gap, *AUGUST) == BooksGap(*map(Yen, (65_685, 0, 0, 0, 0)))
    assert database.read(books_gap, *SEPTEMBER) == BooksGap(*map(Yen, (-1_000, 0, 0, 0, 0)))


def test_each_part_has_its_name(database: Database) -> None:
    taken_back, _ = database.write(sell, "1", date(2026, 8, 5))
    database.write(refund, taken_back, date(2026, 9, 2))
    kept, _ = database.write(sell, "2", date(2026, 8, 6))
    payout, _ = database.write(pay_out, [kept], date(2026, 9, 20))
    database.write(explain, payout, "refund", 300, "sales", "一部返金")
    draft = OwnEntryDraft(
        entered_on=SEPTEMBER[1], debit="bank", credit="sales", amount=Yen(700), memo="現金"
    )
    database.write(add_own_entry, draft, chart=chart(), now=NOW)
    assert database.read(books_gap, *AUGUST) == BooksGap(*map(Yen, (10_000, 10_000, 0, 0, 0)))
    september = database.read(books_gap, *SEPTEMBER)
    assert september == BooksGap(*map(Yen, (0, -10_000, -300, 700, 0)))
    assert september.books == sales_of(database, *SEPTEMBER) == -9_600


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(story=stories(), one=DAYS, other=DAYS)
def test_through_any_history_the_parts_make_the_sales_of_the_books(
    story: Story, one: date, other: date
) -> None:
    with open_book() as book:
        book.write(live, story)
        for span in ((None, None), (min(one, other), max(one, other))):
            gap = book.read(books_gap, *span)
            assert gap.books == sales_of(book, *span)
            assert gap.by_hand == 0
            if story.closed is None or span == (None, None):
                assert gap.other_days == 0
        whole = book.read(books_gap, None, None)
        assert whole.refunds == 0
        netted = [
            sold.netted
            for sold in story.sold
            if sold.netted_as == "sales" and sold.paid_after is not None
        ]
        assert -whole.found <= sum(netted)


@pytest.mark.parametrize("span", [(None, None), AUGUST])
def test_an_empty_book_has_no_gap(
    database: Database, span: tuple[date | None, date | None]
) -> None:
    assert database.read(books_gap, *span) == BooksGap(*map(Yen, (0,) * 5))

"""A year stands on the lines of both forms."""

from datetime import date

import pytest

from app.models.bookkeeping_types import BooksForm
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.chart import AccountKind
from app.services.bookkeeping import set_fiscal_year
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.tax_forms import (
    YearFacts,
    delivered_not_accepted,
    monthly_sales,
    profit,
    tax_form,
    year_facts,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, refund, sell, spend, taxes

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def keep(book: Database, form: BooksForm = BooksForm.BLUE, method: str | None = None) -> None:
    book.write(
        set_fiscal_year,
        2026,
        YearFacts(form=form, method=method),
        taxes=taxes(),
    )


@pytest.fixture
def book(database: Database) -> Database:
    database.write(sell, "1", date(2026, 3, 3), 50_000, 11_000)
    database.write(sell, "2", date(2026, 11, 5), 20_000, 4_400)
    database.write(sell, "3", date(2027, 1, 5))
    own = {"paid_by": "own", "paid_part": "", "business_share": 5_000}
    database.write(spend, date(2026, 6, 30), "rent", 80_000, **own)
    database.write(spend, date(2026, 7, 1), "supplies", 3_300)
    return database


def test_profit_is_income_less_expenses(book: Database) -> None:
    found = book.read(profit, *YEAR, chart=chart())
    assert (found.income, found.expenses, found.profit) == (70_000, 58_700, 11_300)
    assert [(line.account, line.kind, line.amount) for line in found.lines] == [
        ("sales", AccountKind.INCOME, 70_000),
        ("supplies", AccountKind.EXPENSE, 3_300),
        ("rent", AccountKind.EXPENSE, 40_000),
        ("fees", AccountKind.EXPENSE, 15_400),
    ]


def test_the_blue_form_has_its_printed_lines_and_free_ones(book: Database) -> None:
    form = book.read(tax_form, 2026, chart=chart(), taxes=taxes())
    assert (form.form, form.profit, form.crowded) == (BooksForm.BLUE, 11_300, ())
    assert [(line.line, line.amount) for line in form.lines] == [
        ("1", 70_000),
        ("17", 3_300),
        ("23", 40_000),
        ("25", 15_400),
    ]
    assert sum(form.months) == 70_000
    assert (form.months[2], form.months[10]) == (50_000, 20_000)


def test_other_income_is_no_sales_of_a_month(book: Database) -> None:
    draft = OwnEntryDraft(
        entered_on=date(2026, 8, 8), debit="bank", credit="other_income", amount=Yen(300)
    )
    book.write(add_own_entry, draft, chart=chart(), now=NOW)
    form = book.read(tax_form, 2026, chart=chart(), taxes=taxes())
    assert (sum(form.months), form.other) == (70_000, 300)
    assert next(line.amount for line in form.lines if line.line == "1") == 70_300


def test_the_white_form_adds_lines_of_its_own(book: Database) -> None:
    asked = book.read(tax_form, 2026, BooksForm.WHITE, chart=chart(), taxes=taxes())
    keep(book, BooksForm.WHITE)
    form = book.read(tax_form, 2026, chart=chart(), taxes=taxes())
    assert asked == form
    assert {line.line: line.amount for line in form.lines} == {
        "sales": 70_000,
        "supplies": 3_300,
        "rent": 40_000,
        "added:fees": 15_400,
    }


def test_what_finds_no_free_line_goes_to_sundries_and_is_told(database: Database) -> None:
    free = [one.id for one in chart().accounts.values() if one.blue == "free"]
    extra = {"fees", "books", "training", "meetings", "software"}
    assert extra <= set(free)
    for place, account in enumerate(free, 1):
        database.write(spend, date(2026, 5, 1), account, place * 1_000)
    database.write(spend, date(2026, 5, 1), "miscellaneous", 7)
    form = database.read(tax_form, 2026, chart=chart(), taxes=taxes())
    numbers = [line.line for line in form.lines]
    assert numbers == sorted(numbers, key=int)
    assert len(form.crowded) == max(len(free) - 6, 0)
    assert sum(line.amount for line in form.lines) == -form.profit


def test_returns_come_off_the_month_they_happen_in(book: Database) -> None:
    order_id, _ = book.write(sell, "4", date(2026, 4, 4), 6_000, 1_320)
    book.write(refund, order_id, date(2026, 8, 1))
    months = book.read(monthly_sales, 2026, chart=chart())
    assert (months[3], months[7]) == (6_000, -6_000)


def test_what_was_delivered_and_not_accepted_by_the_end_of_the_year_is_counted(
    database: Database,
) -> None:
    december = date(2026, 12, 30)
    database.write(sell, "1", date(2027, 1, 2), delivered=december)
    database.write(sell, "2", december, delivered=december, stage=Stage.DELIVERED)
    database.write(sell, "3", december, delivered=december)
    assert database.read(delivered_not_accepted, 2026) == 2
    assert database.read(delivered_not_accepted, 2025) == 0


def test_a_year_is_kept_as_most_do_until_the_seller_says(database: Database) -> None:
    assert database.read(year_facts, 2026) == YearFacts()
    keep(database, BooksForm.WHITE, "simplified_5")
    assert database.read(year_facts, 2026) == YearFacts(form=BooksForm.WHITE, method="simplified_5")


@pytest.mark.parametrize(
    ("deduction", "sales", "expected"),
    [
        (None, 900_000, None),
        ("electronic", 900_000, 650_000),
        ("double_entry", 900_000, 550_000),
        ("simple", 900_000, 100_000),
        ("electronic", 70_000, 70_000),
        ("simple", 0, 0),
    ],
)
def test_the_deduction_chosen_is_never_more_than_the_profit(
    database: Database, deduction: str | None, sales: int, expected: int | None
) -> None:
    if sales:
        database.write(sell, "1", date(2026, 3, 3), sales, 0)
    else:
        database.write(spend, date(2026, 5, 1), "supplies", 3_300)
    database.write(set_fiscal_year, 2026, YearFacts(deduction=deduction), taxes=taxes())
    form = database.read(tax_form, 2026, chart=chart(), taxes=taxes())
    assert (form.deduction, form.is_announced) == (expected, False)
    white = database.read(tax_form, 2026, BooksForm.WHITE, chart=chart(), taxes=taxes())
    assert white.deduction is None


def test_a_deduction_that_is_only_announced_is_told(database: Database) -> None:
    database.write(sell, "1", date(2027, 3, 3), 900_000, 0)
    database.write(set_fiscal_year, 2027, YearFacts(deduction="electronic_books"), taxes=taxes())
    form = database.read(tax_form, 2027, chart=chart(), taxes=taxes())
    assert (form.deduction, form.is_announced) == (750_000, True)

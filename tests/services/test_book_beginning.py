"""The book begins with its first year; what is typed of before is refused until one is begun."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from app.models.bookkeeping import Adjustment, OpeningBalance
from app.models.bookkeeping_types import TRANSIT, AdjustmentKind
from app.models.money import Yen
from app.models.order import Order
from app.models.types import Stage
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services import (
    bookkeeping,
    expense_papers,
    expenses,
    own_entries,
    payouts,
    reconciling,
    recurring_expenses,
)
from app.services.book_beginning import BeforeBookError
from app.services.bookkeeping import YearBegunError, begin_year
from app.services.expense_drafts import TooEarlyError
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.tax_forms import YearFacts, year_facts
from app.services.tax_year_queries import book_begins, book_years
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    at,
    bank_line,
    chart,
    expense_draft,
    expense_rules,
    pay_out,
    recurring_draft,
    sell,
    spend,
)

TODAY = date(2026, 11, 23)
BEFORE, WITHIN = date(2018, 12, 31), date(2019, 1, 1)
CATALOG = load_catalog(resources_dir() / "marketplaces")
Write = Callable[[Session], object]


def own(on: date) -> OwnEntryDraft:
    return OwnEntryDraft(entered_on=on, debit="cash", credit="owner_lend", amount=Yen(5_000))


@pytest.fixture
def book(database: Database) -> Database:
    """A book that begins with an order of 2019, whose proceeds the site keeps."""
    database.write(sell, "1", date(2019, 4, 1))
    assert database.read(book_begins) == 2019
    return database


def test_before_an_empty_book_lies_nothing(database: Database) -> None:
    assert database.read(book_begins) is None
    database.write(
        expenses.add_expense, expense_draft(spent_on=BEFORE), rules=expense_rules(), now=NOW
    )
    assert database.read(book_begins) == 2018


@pytest.mark.parametrize(
    "write",
    [
        lambda s: sell(s, "1", date(2019, 2, 1)),
        lambda s: sell(s, "1", date(2019, 2, 1), stage=Stage.DELIVERED),
        lambda s: spend(s, WITHIN, "supplies", 500),
        lambda s: s.add(OpeningBalance(year=2019, account="bank", amount=Yen(1))),
        lambda s: begin_year(s, 2019, today=TODAY),
        lambda s: own_entries.add_own_entry(s, own(WITHIN), chart=chart(), now=NOW),
        lambda s: bank_line(s, WITHIN, 500, "interest"),
        lambda s: bank_line(s, WITHIN, 500, "outside", part=TRANSIT),
        lambda s: pay_out(s, [sell(s, "1", date(2020, 2, 1))], date(2019, 3, 5)),
        lambda s: s.add(
            Adjustment(
                order_id=sell(s, "1", date(2020, 2, 1)),
                kind=AdjustmentKind.REFUND,
                adjusted_on=WITHIN,
                amount=Yen(1),
            )
        ),
    ],
)
def test_what_is_booked_or_said_of_a_year_begins_the_book(database: Database, write: Write) -> None:
    database.write(write)
    assert database.read(book_begins) == 2019
    assert database.read(book_years, TODAY)[-1] == 2019


def test_a_year_begins_in_japan(database: Database) -> None:
    def buy(session: Session) -> None:
        order_id = sell(session, "1", date(2019, 1, 1))
        session.get_one(Order, order_id).purchased_at = datetime(2018, 12, 31, 15, tzinfo=UTC)

    database.write(buy)
    assert database.read(book_begins) == 2019


@pytest.mark.parametrize("use", ["open", "outside"])
def test_a_line_that_is_booked_nowhere_begins_nothing(database: Database, use: str) -> None:
    database.write(bank_line, date(2000, 3, 4), -500, use)
    assert database.read(book_begins) is None


REFUSED: dict[str, Callable[[Session, date], object]] = {
    "expense": lambda s, on: expenses.add_expense(
        s, expense_draft(spent_on=on), rules=expense_rules(), now=NOW
    ),
    "expense with papers": lambda s, on: expense_papers.record_expense(
        s, None, expense_draft(spent_on=on), rules=expense_rules(), now=NOW
    ),
    "own entry": lambda s, on: own_entries.add_own_entry(s, own(on), chart=chart(), now=NOW),
    "recurring": lambda s, on: recurring_expenses.add_recurring(
        s, recurring_draft(starts_on=on), rules=expense_rules()
    ),
    "adjustment": lambda s, on: bookkeeping.record_adjustment(
        s, 1, AdjustmentKind.REFUND, Yen(100), on=on
    ),
    "payout": lambda s, on: payouts.request_payout(s, "coconala", catalog=CATALOG, at=at(on)),
    "points": lambda s, on: payouts.exchange_for_points(s, "coconala", on=on, chart=chart()),
    "forfeited": lambda s, on: payouts.forfeit_balance(s, "coconala", on=on, chart=chart()),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_typed_day_of_before_the_book_is_refused_until_its_year_is_begun(
    book: Database, name: str
) -> None:
    write = REFUSED[name]
    with pytest.raises(BeforeBookError) as caught:
        book.write(write, BEFORE)
    assert caught.value.details == {"found": BEFORE, "begins": 2019}
    assert book.read(lambda r: r.value("SELECT COUNT(*) FROM change_sets")) == 1
    book.write(begin_year, 2018, today=TODAY)
    book.write(write, BEFORE)


@pytest.mark.parametrize("name", REFUSED)
def test_the_first_day_of_the_book_is_of_it(book: Database, name: str) -> None:
    book.write(REFUSED[name], WITHIN)


def test_a_payout_cannot_arrive_before_the_book_for_it_was_asked_for_within(
    book: Database,
) -> None:
    asked = payouts.request_payout
    payout_id, _ = book.write(asked, "coconala", catalog=CATALOG, at=at(WITHIN))
    with pytest.raises(payouts.PaidBeforeRequestError):
        book.write(payouts.record_payment_received, payout_id, paid_on=BEFORE, now=NOW)


def test_an_expense_keeps_its_day_but_moves_to_none_before_the_book(database: Database) -> None:
    write, rules = database.write, expense_rules()
    kept, _ = write(expenses.add_expense, expense_draft(spent_on=WITHIN), rules=rules, now=NOW)
    with pytest.raises(BeforeBookError):
        write(expenses.edit_expense, kept, expense_draft(spent_on=BEFORE), rules=rules)
    write(expenses.edit_expense, kept, expense_draft(spent_on=WITHIN, memo="椅子"), rules=rules)


def test_a_recurring_expense_keeps_its_start_but_moves_to_none_before_the_book(
    database: Database,
) -> None:
    write, rules = database.write, expense_rules()
    draft = recurring_draft(starts_on=BEFORE)
    kept, _ = write(recurring_expenses.add_recurring, draft, rules=rules)
    write(sell, "1", WITHIN)
    write(recurring_expenses.edit_recurring, kept, draft, rules=rules)
    moved = recurring_draft(starts_on=date(2018, 1, 1))
    with pytest.raises(BeforeBookError):
        write(recurring_expenses.edit_recurring, kept, moved, rules=rules)


def test_a_line_the_book_took_while_it_was_empty_can_still_be_booked(database: Database) -> None:
    line, _ = database.write(bank_line, BEFORE, -500, "open")
    database.write(sell, "1", WITHIN)
    database.write(
        reconciling.expense_from_line, line, expense_draft(), rules=expense_rules(), now=NOW
    )
    assert database.read(book_begins) == 2018


def test_an_earlier_year_is_begun_taken_back_and_kept_as_most_keep_it(book: Database) -> None:
    book.write(begin_year, 2017, today=TODAY)
    assert book.read(book_begins) == 2017
    assert book.read(book_years, TODAY)[-1] == 2017
    assert book.read(year_facts, 2017) == YearFacts()
    assert book.undo()
    assert book.read(book_begins) == 2019


@pytest.mark.parametrize("year", [2019, 2020, 2027])
def test_a_year_the_book_has_begins_nothing(book: Database, year: int) -> None:
    with pytest.raises(YearBegunError) as caught:
        book.write(begin_year, year, today=TODAY)
    assert caught.value.details == {"year": year, "begins": 2019}


def test_an_empty_book_begins_with_no_year_to_come(database: Database) -> None:
    with pytest.raises(YearBegunError):
        database.write(begin_year, 2027, today=TODAY)
    database.write(begin_year, 2026, today=TODAY)


@pytest.mark.parametrize("year", [0, 1989])
def test_no_book_is_older_than_all_books(book: Database, year: int) -> None:
    with pytest.raises(TooEarlyError):
        book.write(begin_year, year, today=TODAY)

"""Own entries stand in the journal as they were typed, and are refused where they cannot be."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping import OwnEntry
from app.models.money import Yen
from app.services.bookkeeping import UnknownAccountError, close_month
from app.services.expense_drafts import NoAmountError, TooEarlyError
from app.services.journal_list import JournalFilter, journal_lines, journal_list
from app.services.journal_queries import closed_months, journal
from app.services.order_drafts import NegativeAmountError, TooLongError
from app.services.own_entries import (
    ClosedDayError,
    MadeByTheYearsEndError,
    OwnEntryMissingError,
    SameSidesError,
    StandsClosedError,
    UnfitTaxClassError,
    add_own_entry,
    edit_own_entry,
    remove_own_entry,
)
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.year_end import book_tax_due
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart

DRAFT = OwnEntryDraft(
    entered_on=date(2026, 10, 1),
    debit="bank",
    debit_part=" 楽天銀行 ",
    credit="owner_lend",
    amount=Yen(30_000),
    memo=" 事業用口座へ入金 ",
)


def add(book: Database, draft: OwnEntryDraft) -> int:
    found, _ = book.write(add_own_entry, draft, chart=chart(), now=NOW)
    return found


def test_an_entry_is_a_row_of_the_journal_until_it_is_taken_away(database: Database) -> None:
    entry_id = add(database, DRAFT)
    (row,) = database.read(journal)
    assert (row.kind, row.origin_id, row.memo) == ("own", entry_id, "事業用口座へ入金")
    assert (row.debit, row.debit_part, row.credit, row.amount) == (
        "bank",
        "楽天銀行",
        "owner_lend",
        30_000,
    )
    found = database.read(journal_list, JournalFilter())
    (line,) = database.read(journal_lines, found.ids).values()
    assert line.own_id == entry_id
    database.write(remove_own_entry, entry_id)
    assert database.read(journal) == ()
    with pytest.raises(OwnEntryMissingError):
        database.write(remove_own_entry, entry_id)
    database.undo()
    assert len(database.read(journal)) == 1


def test_the_tax_class_is_that_of_income_and_expense_alone(database: Database) -> None:
    bought = replace(DRAFT, debit="supplies", debit_part="", tax_class="purchase_10", memo="")
    add(database, bought)
    add(database, replace(DRAFT, credit="other_income", tax_class="sale_10"))
    add(database, replace(DRAFT, tax_class="sale_10"))
    assert [(row.debit_tax, row.credit_tax) for row in database.read(journal)] == [
        ("purchase_10", "out_of_scope"),
        ("out_of_scope", "sale_10"),
        ("out_of_scope", "out_of_scope"),
    ]


def test_an_entry_is_said_anew_in_its_place_and_taken_back(database: Database) -> None:
    entry_id = add(database, DRAFT)
    changed = replace(
        DRAFT, entered_on=date(2026, 10, 2), debit="supplies", debit_part="", amount=Yen(300)
    )
    changed = replace(changed, tax_class="purchase_10", memo=" 直した ")
    database.write(edit_own_entry, entry_id, changed, chart=chart())
    (row,) = database.read(journal)
    assert (row.origin_id, row.booked_on, row.debit, row.debit_part, row.debit_tax) == (
        entry_id,
        date(2026, 10, 2),
        "supplies",
        "",
        "purchase_10",
    )
    assert (row.amount, row.memo) == (300, "直した")
    database.undo()
    (row,) = database.read(journal)
    assert (row.amount, row.debit_part, row.memo) == (30_000, "楽天銀行", "事業用口座へ入金")


def test_an_entry_that_cannot_be_edited_stays_as_it_is(database: Database) -> None:
    entry_id = add(database, DRAFT)
    database.write(book_tax_due, 2025, Yen(500), now=NOW)
    before = database.read(journal)
    wrong = replace(DRAFT, debit="owner_lend", debit_part="")
    with pytest.raises(SameSidesError):
        database.write(edit_own_entry, entry_id, wrong, chart=chart())
    with pytest.raises(OwnEntryMissingError):
        database.write(edit_own_entry, 99, DRAFT, chart=chart())
    with pytest.raises(MadeByTheYearsEndError) as refused:
        database.write(edit_own_entry, entry_id + 1, DRAFT, chart=chart())
    assert refused.value.details == {"year": 2025}
    assert database.read(journal) == before


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"debit": "gold"}, UnknownAccountError),
        ({"credit": "gold"}, UnknownAccountError),
        ({"debit": "owner_lend", "debit_part": ""}, SameSidesError),
        ({"amount": Yen(0)}, NoAmountError),
        ({"amount": Yen(-5)}, NegativeAmountError),
        ({"entered_on": date(1900, 1, 1)}, TooEarlyError),
        ({"memo": "長" * 20_001}, TooLongError),
        ({"credit_part": "長" * 1_001}, TooLongError),
        ({"debit": "supplies", "tax_class": "sale_10"}, UnfitTaxClassError),
        ({"credit": "sales", "tax_class": "purchase_10"}, UnfitTaxClassError),
        ({"debit": "supplies", "tax_class": "odd"}, UnfitTaxClassError),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_entered(
    database: Database, changes: dict[str, object], error: type[AppError]
) -> None:
    with pytest.raises(error):
        add(database, replace(DRAFT, **changes))  # type: ignore[arg-type]
    assert database.read(journal) == ()


def test_an_entry_cannot_be_dated_in_a_closed_month(database: Database) -> None:
    entry_id = add(database, replace(DRAFT, entered_on=date(2026, 11, 2)))
    database.write(close_month, "2026-10", now=NOW)
    before = database.read(journal)
    with pytest.raises(ClosedDayError) as entered:
        add(database, DRAFT)
    with pytest.raises(ClosedDayError) as edited:
        database.write(edit_own_entry, entry_id, DRAFT, chart=chart())
    for refused in (entered, edited):
        assert refused.value.details == {"month": "2026-10", "opens": "2026-11"}
    assert database.read(journal) == before
    add(database, replace(DRAFT, entered_on=date(2026, 11, 1)))


def test_an_entry_that_stands_in_a_closed_month_stays(database: Database) -> None:
    entry_id = add(database, replace(DRAFT, entered_on=date(2026, 9, 2)))
    database.write(close_month, "2026-10", now=NOW)
    before = database.read(journal)
    later = replace(DRAFT, entered_on=date(2026, 11, 2))
    with pytest.raises(StandsClosedError) as edited:
        database.write(edit_own_entry, entry_id, later, chart=chart())
    with pytest.raises(StandsClosedError) as removed:
        database.write(remove_own_entry, entry_id)
    for refused in (edited, removed):
        assert refused.value.details == {"month": "2026-09", "opens": "2026-11"}
    assert database.read(journal) == before


def test_the_way_back_leads_through_the_closing(database: Database) -> None:
    entry_id = add(database, DRAFT)
    entered = database.read(journal)
    database.write(close_month, "2026-10", now=NOW)
    database.undo()
    assert database.read(closed_months) == ()
    database.write(remove_own_entry, entry_id)
    database.undo()
    database.redo()
    assert database.read(journal) == ()
    database.undo()
    database.undo()
    assert database.read(journal) == ()
    database.redo()
    assert database.read(journal) == entered
    database.write(close_month, "2026-10", now=NOW)
    assert database.redo() is None
    assert database.read(journal) == entered
    with pytest.raises(StandsClosedError):
        database.write(remove_own_entry, entry_id)


def test_an_entry_booked_late_before_may_go_until_its_own_month_closes(
    database: Database,
) -> None:
    entry_id = add(database, DRAFT)

    def date_back(session: Session) -> None:
        session.info["subject"] = "x"
        session.get_one(OwnEntry, entry_id).entered_on = date(2026, 8, 3)

    database.write(close_month, "2026-09", now=NOW)
    database.write(date_back)
    (row,) = database.read(journal)
    assert (row.happened_on, row.booked_on) == (date(2026, 8, 3), date(2026, 10, 1))
    same = replace(DRAFT, entered_on=date(2026, 8, 3), amount=Yen(7))
    database.write(edit_own_entry, entry_id, same, chart=chart())
    database.write(close_month, "2026-10", now=NOW)
    with pytest.raises(StandsClosedError) as refused:
        database.write(remove_own_entry, entry_id)
    assert refused.value.details == {"month": "2026-10", "opens": "2026-11"}
    database.undo()
    database.write(remove_own_entry, entry_id)
    assert database.read(journal) == ()

"""A row says what its draft said, plainly; a tax class that was chosen stands."""

from datetime import date

from sqlalchemy.orm import Session

from app.models.expense import Expense
from app.services.expense_booking import fill_booking, tax_class_of
from app.services.preferences import set_preference
from app.storage.database import Database
from tests.services.bookkeeping_samples import expense_draft, expense_rules

TODAY = date(2026, 11, 27)


def booked(session: Session, chosen: str | None) -> tuple[str, str, str]:
    expense = Expense()
    draft = expense_draft(payee=" 家電店 ", registration_number="t7000012050002")
    fill_booking(session, expense, draft)
    tax_class = tax_class_of(session, expense, chosen, TODAY, expense_rules())
    return expense.payee, expense.registration_number, tax_class


def test_words_are_plain_and_the_class_follows_the_sellers_status(database: Database) -> None:
    assert database.write(booked, None)[0] == ("家電店", "T7000012050002", "out_of_scope")
    assert database.write(booked, "purchase_8_reduced")[0][2] == "purchase_8_reduced"
    database.write(set_preference, "tax_status", "taxable")
    assert database.write(booked, None)[0][2] == "purchase_10"
    database.write(set_preference, "tax_status", "exempt")
    assert database.write(booked, None)[0][2] == "out_of_scope"

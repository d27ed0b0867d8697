"""Why an expense has its tax class is said in one line, and right for each day."""

from datetime import date

import pytest

from app.models.money import Yen
from app.ui.expenses.tax_words import Booked, TaxWords
from tests.services.bookkeeping_samples import expense_rules
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk


def why(desk: Desk, booked: Booked, chosen: str | None = None) -> str:
    usual = expense_rules().tax_class(
        booked.account,
        booked.on,
        booked.amount,
        is_qualified=booked.is_qualified,
        is_taxable=booked.is_taxable,
    )
    return TaxWords(desk.context.formats, words(desk)).why(chosen or usual, usual, booked)


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (date(2026, 9, 30), "80%"),
        (date(2026, 10, 1), "70%"),
        (date(2028, 10, 1), "50%"),
        (date(2030, 10, 1), "30%"),
        (date(2031, 10, 1), "nothing"),
    ],
)
def test_without_an_invoice_the_day_decides(desk: Desk, day: date, share: str) -> None:
    booked = Booked("supplies", day, Yen(12_000), is_qualified=False, is_taxable=True)
    assert f" {share} is deducted on this day." in why(desk, booked)


def test_invoice_small_amount_exemption_and_choice_are_told(desk: Desk) -> None:
    booked = Booked("supplies", date(2026, 11, 1), Yen(9_999), is_qualified=False, is_taxable=True)
    assert why(desk, booked) == (
        "Under ¥10,000 no invoice is needed (rule for small amounts, until 30 Sep 2029)."
    )
    assert "qualified invoice" in why(desk, booked._replace(is_qualified=True))
    assert why(desk, booked._replace(is_taxable=False)).startswith("You are exempt")
    assert why(desk, booked, "purchase_exempt").startswith("Chosen by hand.")
    insured = booked._replace(account=expense_rules().accounts[0].account)
    assert "usually bear no consumption tax" in why(desk, insured)
    fare = booked._replace(on=date(2030, 1, 1))
    say = TaxWords(desk.context.formats, words(desk))
    assert "needs no invoice" in say.why("purchase_10", "purchase_10", fare)


@pytest.mark.parametrize(
    ("number", "begins", "is_right"),
    [
        ("", "", True),
        ("T12", "It is T and", False),
        ("t7000012050002", "The check digit is right", True),
        ("T1000012050002", "It is no corporation", True),
    ],
)
def test_a_number_is_told_for_what_it_is(
    desk: Desk,
    number: str,
    begins: str,
    is_right: bool,  # noqa: FBT001
) -> None:
    sentence, is_so = TaxWords(desk.context.formats, words(desk)).number(number)
    assert sentence.startswith(begins)
    assert is_so is is_right

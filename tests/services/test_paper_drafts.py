"""What cannot be a paper is refused with what is wrong with it."""

from datetime import date
from typing import Any

import pytest

from app.errors import AppError
from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import Issuer, PaperBody, PaperLine, Standing, TaxMode
from app.services.expense_drafts import TooEarlyError
from app.services.order_drafts import (
    EmptyFieldError,
    NegativeAmountError,
    TooLargeAmountError,
    TooLongError,
)
from app.services.paper_drafts import (
    MOST_LINES,
    IssuerMissingError,
    LatePaymentError,
    PaperDaysError,
    PaperTotalError,
    QuantityError,
    TaxRateError,
    TooManyLinesError,
    WithheldTooLargeError,
    body_of,
    check_paper,
)
from tests.services.paper_samples import DAY, WHO, line, paper_draft, paper_rules


def refused(error: type[AppError], /, **changes: Any) -> dict[str, object]:
    with pytest.raises(error) as caught:
        check_paper(paper_draft(**changes), paper_rules())
    return caught.value.details


def body(standing: Standing = Standing.QUALIFIED, /, **changes: Any) -> PaperBody:
    return body_of(paper_draft(**changes), WHO, standing, number="IN-2026-0001")


def test_a_whole_draft_is_let_through() -> None:
    check_paper(paper_draft(due_on=date(2027, 1, 18)), paper_rules())
    check_paper(paper_draft(PaperKind.QUOTE, valid_until=DAY), paper_rules())


def test_texts_are_there_and_not_too_long() -> None:
    assert refused(EmptyFieldError, recipient=" ") == {"field": "recipient"}
    assert refused(EmptyFieldError, subject="") == {"field": "title"}
    assert refused(EmptyFieldError, lines=()) == {"field": "lines"}
    assert refused(EmptyFieldError, lines=(line(" "),)) == {"field": "item"}
    for field, text in (("notes", "あ" * 2_001), ("payment", "あ" * 101)):
        refused(TooLongError, **{field: text})
    refused(TooLongError, lines=(line("x" * 201),))


def test_ten_thousand_lines_are_no_paper() -> None:
    found = refused(TooManyLinesError, lines=(line(),) * 10_000)
    assert found == {"limit": MOST_LINES, "found": 10_000}


def test_a_line_has_a_quantity_a_price_and_a_rate_that_can_be() -> None:
    for quantity in (0, -1_000, 1_000_000_001):
        wrong = PaperLine(text="x", quantity=quantity)
        assert refused(QuantityError, lines=(line(), wrong)) == {"line": 2}
    refused(TooLargeAmountError, lines=(line(price=2_000_000_000),))
    refused(TooLargeAmountError, lines=(line(price=10_000_000, quantity=200_000),))
    assert refused(TaxRateError, lines=(line(rate=800),)) == {"line": 1, "day": DAY}
    check_paper(paper_draft(lines=(line(rate=800, is_reduced=True),)), paper_rules())
    refused(TaxRateError, supplied_on=date(2019, 9, 30))


def test_days_follow_the_day_of_issue() -> None:
    refused(TooEarlyError, issued_on=date(1899, 1, 1))
    for field in ("due_on", "valid_until"):
        found = refused(PaperDaysError, **{field: date(2026, 11, 19)})
        assert found == {"found": date(2026, 11, 19), "issued_on": DAY}


def test_an_invoice_is_paid_within_sixty_days_of_receipt() -> None:
    latest = date(2026, 12, 30)
    received = {"supplied_on": date(2026, 11, 1)}
    found = refused(LatePaymentError, due_on=date(2026, 12, 31), **received)
    assert found == {"pay_on": date(2026, 12, 31), "latest": latest}
    check_paper(paper_draft(due_on=latest, **received), paper_rules())
    before_the_law = {"supplied_on": date(2024, 10, 1)}
    check_paper(paper_draft(due_on=date(2030, 1, 1), **before_the_law), paper_rules())
    long_ago = {"supplied_on": date(2026, 8, 1)}
    check_paper(paper_draft(due_on=DAY, **long_ago), paper_rules())
    found = refused(LatePaymentError, due_on=date(2026, 11, 21), **long_ago)
    assert found["latest"] == DAY


def test_a_body_has_the_sums_of_its_lines() -> None:
    found = body(lines=(line(), line("値引き", -5_000)), withheld=Yen(4_594), notes=" どうぞ ")
    assert (found.net, found.tax, found.total, found.due) == (45_000, 4_500, 49_500, 44_906)
    assert (found.recipient, found.notes) == ("株式会社髙﨑商店", "どうぞ")


def test_an_exempt_issuer_has_no_tax_whatever_was_chosen() -> None:
    found = body(Standing.EXEMPT, tax_mode=TaxMode.ADDED)
    assert (found.tax_mode, found.tax, found.total) == (TaxMode.INSIDE, 0, 50_000)


def test_a_paper_of_nothing_or_of_too_much_is_refused() -> None:
    for price in (0, -1):
        with pytest.raises(PaperTotalError):
            body(lines=(line(price=price),))
    with pytest.raises(TooLargeAmountError):
        body(lines=(line(price=999_999_999),) * 2)
    with pytest.raises(NegativeAmountError):
        body(withheld=Yen(-1))
    with pytest.raises(WithheldTooLargeError):
        body(withheld=Yen(55_001))


def test_a_look_at_a_paper_needs_no_amounts() -> None:
    seen = body_of(
        paper_draft(lines=()), WHO, Standing.EXEMPT, number="IN-2026-0001", is_checked=False
    )
    assert (seen.total, seen.sums) == (0, ())


def test_somebody_issues_a_paper() -> None:
    with pytest.raises(IssuerMissingError):
        body_of(paper_draft(), Issuer(name=" "), Standing.EXEMPT, number="IN-2026-0001")

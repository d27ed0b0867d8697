"""What evidence cannot be found by is refused; names of files are whole text."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.models.money import Yen
from app.services.evidence_drafts import (
    FILE_NAME_LENGTH,
    ReceivedTooLateError,
    check_note,
    whole_name,
)
from app.services.expense_drafts import RegistrationNumberError, TooEarlyError
from app.services.order_drafts import (
    EmptyFieldError,
    NegativeAmountError,
    TooLargeAmountError,
    TooLongError,
)
from tests.services.evidence_samples import DAY, told


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"counterparty": " "}, EmptyFieldError),
        ({"counterparty": "あ" * 101}, TooLongError),
        ({"amount": Yen(-1)}, NegativeAmountError),
        ({"amount": Yen(1_000_000_001)}, TooLargeAmountError),
        ({"dated_on": date(1989, 12, 31)}, TooEarlyError),
        ({"received_on": date(1989, 12, 31)}, TooEarlyError),
        ({"received_on": date(2026, 11, 21)}, ReceivedTooLateError),
        ({"note": "あ" * 20_001}, TooLongError),
        ({"registration_number": "T1"}, RegistrationNumberError),
    ],
)
def test_what_evidence_cannot_be_found_by_is_refused(
    change: dict[str, Any], refusal: type[AppError]
) -> None:
    with pytest.raises(refusal):
        check_note(told(**change), DAY)


def test_a_paper_may_name_no_amount_and_be_dated_later_than_it_came() -> None:
    check_note(told(amount=None), DAY)
    check_note(told(amount=Yen(0), dated_on=date(2026, 11, 30)), DAY)


def test_a_name_that_is_no_utf8_is_read_as_old_archives_write_it() -> None:
    broken = "領収書.pdf".encode("cp932").decode("utf-8", "surrogateescape")
    assert whole_name(broken) == "領収書.pdf"
    assert whole_name("領収書\n\x07.pdf") == "領収書.pdf"
    assert whole_name("a\ud83db.pdf") == "a?b.pdf"
    assert whole_name("\x07") == "?"
    assert whole_name("長" * 300 + ".pdf").endswith("長.pdf")


@given(st.text(st.characters(codec=None), max_size=400))
def test_every_name_becomes_text_that_the_book_takes(name: str) -> None:
    whole = whole_name(name)
    assert 1 <= len(whole) <= FILE_NAME_LENGTH
    assert whole.encode("utf-8")

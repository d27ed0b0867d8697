import pytest

from app.models.money import Yen
from app.services.order_drafts import (
    GREATEST_AMOUNT,
    EmptyFieldError,
    NegativeAmountError,
    TooLargeAmountError,
    TooLongError,
    check_amount,
    check_draft,
    check_length,
    check_minutes,
    check_text,
)
from tests.services.sample import draft


def test_a_good_draft_passes() -> None:
    check_draft(draft(price=None, client=3, estimate_minutes=60))
    check_draft(draft(price=Yen(0), number="12"))


def test_text_loses_the_space_around_it_and_must_say_something() -> None:
    assert check_text("title", " ロゴ　", 2) == "ロゴ"
    with pytest.raises(EmptyFieldError):
        check_text("title", "　", 2)
    with pytest.raises(TooLongError) as error:
        check_length("title", "ロゴ制作", 2)
    assert error.value.details == {"field": "title", "limit": 2, "found": 4}


def test_an_amount_is_unknown_or_from_nothing_to_a_billion() -> None:
    for amount in (None, Yen(0), GREATEST_AMOUNT):
        check_amount("price", amount)
    with pytest.raises(NegativeAmountError):
        check_amount("price", Yen(-1))
    with pytest.raises(TooLargeAmountError):
        check_amount("price", Yen(GREATEST_AMOUNT + 1))


def test_minutes_are_unknown_or_from_nothing_on() -> None:
    check_minutes("estimate", None)
    check_minutes("estimate", 0)
    with pytest.raises(NegativeAmountError):
        check_minutes("estimate", -1)

"""A registration number is T and thirteen digits; a corporation's has a check digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rulebook.registration_numbers import check_digit, registration_number

NTA = "T7000012050002"
"""国税庁's own number, as its site shows it."""


@pytest.mark.parametrize(
    "typed", [NTA, "t7000012050002", "\uff34７０００－０１２０－５０００２", " T7000 0120 50002 "]
)
def test_a_number_is_known_in_any_width_and_with_signs(typed: str) -> None:
    number = registration_number(typed)
    assert number is not None
    assert (number.text, number.is_corporate) == (NTA, True)


@pytest.mark.parametrize(
    "typed",
    ["", "T", "7000012050002", "T700001205000", "T70000120500023", "T70000120500０x", "登録"],
)
def test_what_is_not_t_and_thirteen_digits_is_none(typed: str) -> None:
    assert registration_number(typed) is None


def test_a_number_without_the_check_digit_may_be_a_persons() -> None:
    number = registration_number("T1000012050002")
    assert number is not None
    assert not number.is_corporate


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 11), st.integers(1, 8))
def test_the_check_digit_knows_every_single_slip_but_nine_for_zero(
    base: str, place: int, by: int
) -> None:
    digit = int(base[place])
    slipped = f"{base[:place]}{(digit + by) % 10}{base[place + 1 :]}"
    assert 1 <= check_digit(base) <= 9
    if {digit, int(slipped[place])} != {0, 9}:
        assert check_digit(slipped) != check_digit(base)

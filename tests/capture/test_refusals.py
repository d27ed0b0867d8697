"""Why a file is not taken."""

import pytest

from app.capture import refusals
from app.errors import AppError

KINDS = [
    kind for kind in vars(refusals).values() if isinstance(kind, type) and kind is not AppError
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_refusal_is_something_a_seller_can_act_on(kind: type[AppError]) -> None:
    error = kind(file="a.csv")
    assert isinstance(error, AppError)
    assert error.details == {"file": "a.csv"}

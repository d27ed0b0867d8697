"""How far a file says an order has come, against what the book knows."""

import pytest

from app.models.types import NEXT_STAGES, Stage
from app.services.capture_stages import reached, steps_between
from app.services.captured_order import CapturedOrder

INQUIRY, PURCHASED, WORKING, DELIVERED, COMPLETED, CANCELLED, REFUNDED = Stage


@pytest.mark.parametrize(
    ("before", "told", "after", "is_taken"),
    [
        (None, WORKING, WORKING, True),
        (WORKING, WORKING, WORKING, True),
        (INQUIRY, DELIVERED, DELIVERED, True),
        (DELIVERED, WORKING, DELIVERED, False),
        (COMPLETED, PURCHASED, COMPLETED, False),
        (WORKING, CANCELLED, CANCELLED, True),
        (COMPLETED, CANCELLED, COMPLETED, False),
        (CANCELLED, COMPLETED, CANCELLED, False),
        (COMPLETED, REFUNDED, REFUNDED, True),
        (WORKING, REFUNDED, CANCELLED, True),
        (CANCELLED, REFUNDED, CANCELLED, False),
    ],
)
def test_an_order_goes_on_and_never_back(
    before: Stage | None, told: Stage, after: Stage, *, is_taken: bool
) -> None:
    order = CapturedOrder("coconala", "1", stage=before)
    assert reached(order, told) is is_taken
    assert order.stage is after


@pytest.mark.parametrize("before", list(Stage))
@pytest.mark.parametrize("told", list(Stage))
def test_every_way_that_is_taken_is_made_of_legal_steps(before: Stage, told: Stage) -> None:
    order = CapturedOrder("coconala", "1", stage=before)
    reached(order, told)
    assert order.stage is not None
    if order.stage is before:
        return
    stage = before
    for step in steps_between(before, order.stage):
        assert step in NEXT_STAGES[stage]
        stage = step
    assert stage is order.stage

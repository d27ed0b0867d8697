"""The money axis has round steps and holds every amount."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.earnings.axis import axis_for


@pytest.mark.parametrize(
    ("lowest", "highest", "ticks"),
    [
        (0, 353_000, (0, 100_000, 200_000, 300_000, 400_000)),
        (0, 78_000, (0, 20_000, 40_000, 60_000, 80_000)),
        (0, 1_900_000, (0, 500_000, 1_000_000, 1_500_000, 2_000_000)),
        (-30_000, 100_000, (-50_000, 0, 50_000, 100_000)),
        (0, 0, (0, 5_000, 10_000)),
        (0, 3, (0, 1, 2, 3)),
    ],
)
def test_lines_stand_at_round_amounts(lowest: int, highest: int, ticks: tuple[int, ...]) -> None:
    assert axis_for(lowest, highest).ticks == ticks


@given(st.integers(-(10**9), 0), st.integers(0, 10**9))
def test_every_amount_has_its_place(lowest: int, highest: int) -> None:
    axis = axis_for(lowest, highest)
    assert axis.lowest <= lowest <= 0 <= highest <= axis.highest
    assert 0 in axis.ticks
    assert 1 <= len(axis.ticks) - 1 <= 6
    digits = str(axis.step).rstrip("0")
    assert digits in {"1", "2", "5"}


def test_a_share_runs_from_the_lowest_line_to_the_highest() -> None:
    axis = axis_for(-30_000, 100_000)
    assert axis.share(-50_000) == 0
    assert axis.share(100_000) == 1
    assert axis.share(25_000) == 0.5

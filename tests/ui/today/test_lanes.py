"""Bars of the week share lanes without touching each other."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.ui.today.lanes import Span, pack

SPANS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(1, 200)).map(lambda t: Span(t[0], t[0] + t[1])),
    max_size=20,
)


def test_bars_that_do_not_meet_share_the_first_lane() -> None:
    packing = pack([Span(0, 50), Span(60, 90)], 3)
    assert packing.lanes == (0, 0)


def test_bars_that_meet_lie_under_one_another() -> None:
    assert pack([Span(0, 50), Span(40, 90), Span(52, 60)], 3).lanes == (0, 1, 2)
    assert pack([Span(0, 50), Span(40, 90), Span(54, 60)], 3).lanes == (0, 1, 0)


def test_a_bar_before_the_others_fills_a_hole() -> None:
    assert pack([Span(100, 200), Span(0, 90)], 2).lanes == (0, 0)


def test_what_finds_no_room_is_counted() -> None:
    packing = pack([Span(0, 50), Span(0, 50), Span(0, 50)], 2)
    assert packing.lanes == (0, 1, None)
    assert packing.hidden_count == 1


@given(SPANS, st.integers(1, 5))
def test_no_two_bars_of_a_lane_touch(spans: list[Span], lane_count: int) -> None:
    packing = pack(spans, lane_count)
    for lane in range(lane_count):
        row = sorted(
            span for span, place in zip(spans, packing.lanes, strict=True) if place == lane
        )
        assert all(a.right + 4 <= b.left for a, b in pairwise(row))

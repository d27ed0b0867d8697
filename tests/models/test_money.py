"""Yen add up exactly, and an unknown part makes an unknown sum."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen, total


@given(st.lists(st.integers(-(10**12), 10**12).map(Yen), min_size=1))
def test_known_amounts_add_up(amounts: list[Yen]) -> None:
    assert total(list(amounts)) == sum(amounts)


def test_an_unknown_part_or_no_part_makes_an_unknown_sum() -> None:
    assert total([Yen(5), None, Yen(7)]) is None
    assert total([None]) is None
    assert total([]) is None
    assert total([Yen(0)]) == 0

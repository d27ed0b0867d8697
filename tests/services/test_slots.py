import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.types import ListingState
from app.services.slots import Advice, Offer, Share, Why, free_slots, shared_out

OPEN, FULL = ListingState.PUBLISHED, ListingState.FULL


def test_slots_go_round_to_what_brings_more_an_hour_first() -> None:
    offers = [Offer(1, OPEN, 120, 2_000), Offer(2, OPEN, 60, 3_000), Offer(3, OPEN, 60)]
    shares = shared_out(offers, 300)
    assert {one: share.slots for one, share in shares.items()} == {1: 1, 2: 2, 3: 1}
    assert free_slots(offers, 300) == 5


def test_a_listing_left_without_a_slot_should_be_full_and_says_why() -> None:
    offers = [
        Offer(1, OPEN, 300, 2_000),
        Offer(2, OPEN, 240, 1_000),
        Offer(3, OPEN, 600, 9_000),
        Offer(4, OPEN, 60, 500, bound=2, taken=3),
        Offer(5, OPEN, None),
    ]
    assert shared_out(offers, 360) == {
        1: Share(1, Advice.KEEP, Why.ROOM),
        2: Share(0, Advice.FILL, Why.TAKEN_BY_OTHERS),
        3: Share(0, Advice.FILL, Why.NO_TIME),
        4: Share(0, Advice.FILL, Why.OWN_BOUND),
        5: Share(None, Advice.KEEP, Why.UNKNOWN_WORK),
    }


def test_without_free_time_all_should_be_full() -> None:
    shares = shared_out([Offer(1, OPEN, 60), Offer(2, OPEN, None), Offer(3, FULL, None)], 0)
    assert [share.advice for share in shares.values()] == [Advice.FILL, Advice.FILL, Advice.KEEP]
    assert free_slots([Offer(2, OPEN, None)], 100) == 0


def test_a_full_listing_opens_when_room_is_left_and_never_in_place_of_an_open_one() -> None:
    offers = [Offer(1, FULL, 60, 9_000), Offer(2, OPEN, 60, 100)]
    assert shared_out(offers, 60)[1] == Share(0, Advice.KEEP, Why.TAKEN_BY_OTHERS)
    assert shared_out(offers, 60)[2].slots == 1
    assert shared_out(offers, 120)[1] == Share(1, Advice.REOPEN, Why.ROOM)


offer = st.builds(
    Offer,
    st.integers(1, 50),
    st.sampled_from([OPEN, FULL]),
    st.none() | st.integers(0, 900),
    st.none() | st.integers(-100, 9_000),
    st.none() | st.integers(0, 5),
    st.integers(0, 5),
)


@given(st.lists(offer, max_size=9, unique_by=lambda one: one.listing_id), st.integers(-60, 4_000))
def test_slots_over_all_sites_never_exceed_the_free_ones(offers: list[Offer], free: int) -> None:
    shares = shared_out(offers, free)
    known = [(one, shares[one.listing_id].slots or 0) for one in offers]
    assert sum(slots for _, slots in known) <= max(free_slots(offers, free), 0)
    assert sum(slots * (one.work_minutes or 0) for one, slots in known) <= max(free, 0)
    assert all(one.bound is None or slots <= max(one.bound - one.taken, 0) for one, slots in known)


@pytest.mark.parametrize("free", [0, 59])
def test_nothing_fits_into_less_than_one_order(free: int) -> None:
    assert shared_out([Offer(1, OPEN, 60)], free)[1].advice is Advice.FILL

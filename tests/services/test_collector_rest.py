"""The cycle collector rests while rows are in hand, and works again afterwards."""

import gc

import pytest

from app.services.collector_rest import collector_resting, set_aside


def test_the_collector_rests_and_works_again_whatever_happens() -> None:
    def work() -> None:
        with collector_resting():
            assert not gc.isenabled()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_resting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_is_set_aside_is_not_looked_at_again() -> None:
    before = gc.get_freeze_count()
    rows = [[place] for place in range(1_000)]
    set_aside()
    try:
        assert gc.get_freeze_count() >= before + len(rows)
    finally:
        gc.unfreeze()

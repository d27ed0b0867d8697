"""The words of the trade are those of the specification, and every stage has its next steps."""

from app.models.types import (
    ACTIVE_STAGES,
    NEXT_LISTING_STATES,
    NEXT_STAGES,
    ON_SALE,
    OPEN_STAGES,
    Ball,
    ListingState,
    PaymentState,
    Stage,
)


def test_the_words_of_the_command_line() -> None:
    assert " ".join(Stage) == "inquiry purchased working delivered completed cancelled refunded"
    assert " ".join(PaymentState) == "none held balance requested paid returned"
    assert " ".join(Ball) == "me client site none"


def test_every_stage_has_its_next_steps_and_only_ended_ones_have_none() -> None:
    assert set(NEXT_STAGES) == set(Stage)
    ends = {stage for stage, following in NEXT_STAGES.items() if not following}
    assert ends == {Stage.CANCELLED, Stage.REFUNDED}
    cancellable = {stage for stage, nexts in NEXT_STAGES.items() if Stage.CANCELLED in nexts}
    assert cancellable == set(OPEN_STAGES)
    assert set(ACTIVE_STAGES) == set(OPEN_STAGES) - {Stage.INQUIRY}


def test_every_listing_can_be_put_away_and_only_what_was_on_sale_can_rest() -> None:
    assert set(NEXT_LISTING_STATES) == set(ListingState)
    put_away = {one for one, nexts in NEXT_LISTING_STATES.items() if ListingState.ARCHIVED in nexts}
    assert put_away == set(ListingState) - {ListingState.ARCHIVED}
    resting = {one for one, nexts in NEXT_LISTING_STATES.items() if ListingState.PAUSED in nexts}
    assert resting == {*ON_SALE, ListingState.PAUSED}

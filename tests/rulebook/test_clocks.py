"""Clocks and the ball: who can still act, until when, and what happens else."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.moments import JST
from app.models.types import Ball, BallReason, Stage
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.clocks import Clock, OrderFacts, Turn, ball_of, clocks_of, moment_of_end
from app.rulebook.schema import ClockRule

CATALOG = load_catalog(resources_dir() / "marketplaces")
TODAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=JST)
HALF_PAST = datetime(2026, 11, 20, 12, 30, tzinfo=JST)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def rules(marketplace_id: str) -> tuple[ClockRule, ...]:
    return CATALOG.marketplace(marketplace_id).clock_rules(TODAY)


def order(stage: Stage, **facts: Any) -> OrderFacts:
    return OrderFacts(stage=stage, **facts)


def clocks(facts: OrderFacts, marketplace_id: str = "coconala") -> dict[str, Clock]:
    return {clock.name: clock for clock in clocks_of(facts, rules(marketplace_id))}


def turn(facts: OrderFacts, marketplace_id: str = "coconala") -> Turn:
    return ball_of(facts, clocks_of(facts, rules(marketplace_id)))


def test_the_first_contact_is_mine_for_48_hours() -> None:
    facts = order(Stage.PURCHASED, purchased_at=HALF_PAST)
    clock = clocks(facts)["first_contact"]
    assert clock == Clock(
        "first_contact", Ball.ME, HALF_PAST + 48 * HOUR, "site_cancels", is_observed=False
    )
    assert turn(facts) == Turn(Ball.ME, BallReason.FIRST_CONTACT, HALF_PAST + 48 * HOUR)


def test_the_first_contact_is_over_once_made() -> None:
    contacted = order(Stage.PURCHASED, purchased_at=NOON, first_contact_at=NOON + HOUR)
    working = order(Stage.WORKING, purchased_at=NOON)
    assert "first_contact" not in clocks(contacted)
    assert "first_contact" not in clocks(working)
    assert turn(contacted).reason is BallReason.WORK


@pytest.mark.parametrize(
    ("delivered_at", "until"),
    [
        (HALF_PAST, datetime(2026, 11, 23, 13, 0, tzinfo=JST)),
        (NOON, datetime(2026, 11, 23, 12, 0, tzinfo=JST)),
        (datetime(2026, 11, 20, 23, 0, 1, tzinfo=JST), datetime(2026, 11, 24, 0, 0, tzinfo=JST)),
    ],
)
def test_acceptance_is_the_buyers_for_72_hours_to_the_full_hour(
    delivered_at: datetime, until: datetime
) -> None:
    facts = order(Stage.DELIVERED, purchased_at=NOON - DAY, delivered_at=delivered_at)
    clock = clocks(facts)["acceptance"]
    assert (clock.whose, clock.until, clock.consequence) == (Ball.CLIENT, until, "site_accepts")
    assert turn(facts) == Turn(Ball.CLIENT, BallReason.ACCEPTANCE, until)


def test_a_deadline_read_from_the_site_goes_before_the_computed_one() -> None:
    seen = NOON + 10 * HOUR
    facts = order(Stage.PURCHASED, purchased_at=NOON, observed={"first_contact": seen})
    clock = clocks(facts)["first_contact"]
    assert (clock.until, clock.is_observed) == (seen, True)
    assert turn(facts).until == seen


def test_a_deadline_of_an_earlier_round_is_not_taken_for_this_one() -> None:
    facts = order(Stage.DELIVERED, delivered_at=NOON, observed={"acceptance": NOON - DAY})
    clock = clocks(facts)["acceptance"]
    assert (clock.until, clock.is_observed) == (NOON + 72 * HOUR, False)


def test_a_deadline_read_from_a_site_without_that_rule_shows() -> None:
    facts = order(Stage.DELIVERED, delivered_at=NOON, observed={"acceptance": NOON + DAY})
    clock = clocks(facts, "lancers")["acceptance"]
    assert clock == Clock("acceptance", Ball.CLIENT, NOON + DAY, "site_accepts", is_observed=True)


def test_the_promise_lasts_to_the_end_of_its_day() -> None:
    facts = order(Stage.WORKING, purchased_at=NOON, due_on=date(2026, 11, 25))
    end = datetime(2026, 11, 25, 23, 59, 59, tzinfo=JST)
    clock = clocks(facts, "direct")["promised"]
    assert clock == Clock("promised", Ball.ME, end, "promise_broken", is_observed=False)
    assert turn(facts, "direct") == Turn(Ball.ME, BallReason.WORK, end)


def test_a_purchase_elsewhere_waits_until_the_promise() -> None:
    facts = order(Stage.PURCHASED, purchased_at=NOON, due_on=date(2026, 11, 25))
    assert turn(facts, "lancers") == Turn(
        Ball.ME, BallReason.FIRST_CONTACT, datetime(2026, 11, 25, 23, 59, 59, tzinfo=JST)
    )
    nothing_promised = order(Stage.PURCHASED, purchased_at=NOON)
    assert turn(nothing_promised, "lancers") == Turn(Ball.ME, BallReason.FIRST_CONTACT, None)


def test_a_returned_delivery_is_mine_to_revise() -> None:
    facts = order(Stage.WORKING, purchased_at=NOON, returned_count=1)
    assert turn(facts).reason is BallReason.REVISE
    assert turn(facts).until == NOON + 120 * DAY


def test_the_buyers_clock_is_never_my_limit() -> None:
    facts = order(Stage.WORKING, booked_at=NOON + DAY, due_on=None)
    assert clocks(facts, "timeticket")["booked_done"].until == NOON + 2 * DAY
    assert turn(facts, "timeticket") == Turn(Ball.ME, BallReason.WORK, NOON + DAY)


def test_a_ticket_is_done_a_day_after_the_booked_time() -> None:
    facts = order(Stage.DELIVERED, booked_at=NOON, delivered_at=NOON + HOUR)
    assert turn(facts, "timeticket") == Turn(Ball.CLIENT, BallReason.ACCEPTANCE, NOON + DAY)


def test_an_enquiry_is_mine_until_a_quote_is_sent() -> None:
    asked = order(Stage.INQUIRY, inquired_at=NOON, quote_expires_on=date(2026, 11, 30))
    assert turn(asked) == Turn(Ball.ME, BallReason.ANSWER, None)
    assert clocks(asked) == {}
    quoted = order(
        Stage.INQUIRY, inquired_at=NOON, quoted=True, quote_expires_on=date(2026, 11, 30)
    )
    end = datetime(2026, 11, 30, 23, 59, 59, tzinfo=JST)
    assert turn(quoted) == Turn(Ball.CLIENT, BallReason.QUOTE_SENT, end)
    assert clocks(quoted)["quote_expiry"].consequence == "quote_lapses"
    open_end = order(Stage.INQUIRY, inquired_at=NOON, quoted=True)
    assert turn(open_end) == Turn(Ball.CLIENT, BallReason.QUOTE_SENT, None)


def test_a_cancel_request_waits_24_hours_for_the_buyer() -> None:
    facts = order(Stage.WORKING, purchased_at=NOON, cancel_requested_at=NOON + DAY)
    assert turn(facts) == Turn(Ball.CLIENT, BallReason.CANCEL_CONSENT, NOON + 2 * DAY)


@pytest.mark.parametrize("stage", [Stage.COMPLETED, Stage.CANCELLED, Stage.REFUNDED])
def test_an_order_that_ended_is_nobodys_turn(stage: Stage) -> None:
    facts = order(stage, purchased_at=NOON, completed_at=NOON, cancelled_at=NOON, quoted=True)
    assert turn(facts) == Turn(Ball.NONE, BallReason.SETTLED, None)


def test_a_completed_order_has_a_rating_and_proceeds_to_think_of() -> None:
    facts = order(Stage.COMPLETED, purchased_at=NOON - 9 * DAY, completed_at=NOON)
    assert {name: clock.until - NOON for name, clock in clocks(facts).items()} == {
        "rating": 14 * DAY,
        "proceeds": 120 * DAY,
    }
    done = order(Stage.COMPLETED, completed_at=NOON, rated=True, payout_requested=True)
    assert clocks(done) == {}


def test_the_room_of_a_finished_order_closes_three_days_later_on_skillcloud() -> None:
    facts = order(Stage.COMPLETED, completed_at=NOON)
    assert clocks(facts, "skillcloud")["room_close"].until == NOON + 3 * DAY


def test_the_text_of_a_cancelled_room_can_be_saved_for_three_days() -> None:
    facts = order(Stage.CANCELLED, purchased_at=NOON - DAY, cancelled_at=NOON)
    assert {name: clock.until for name, clock in clocks(facts).items()} == {
        "room_hidden": NOON + 3 * DAY
    }


def test_clocks_come_by_their_end_and_in_japans_time() -> None:
    facts = order(Stage.PURCHASED, purchased_at=NOON.astimezone(UTC), due_on=date(2026, 11, 21))
    found = clocks_of(facts, rules("coconala"))
    assert [clock.name for clock in found] == ["promised", "first_contact", "room_close"]
    assert all(clock.until.utcoffset() == timedelta(hours=9) for clock in found)


def test_a_clock_whose_moment_is_not_known_does_not_run() -> None:
    assert clocks(order(Stage.DELIVERED)) == {}


@given(st.sampled_from(CATALOG.ids), st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)))  # noqa: DTZ001 - made aware below
def test_a_clock_ends_within_an_hour_after_its_length(
    marketplace_id: str, started: datetime
) -> None:
    start = started.replace(tzinfo=UTC)
    for rule in rules(marketplace_id):
        late = moment_of_end(rule, start) - start - rule.length
        assert timedelta() <= late < (HOUR if rule.is_to_full_hour else timedelta(microseconds=1))


@given(
    stage=st.sampled_from(Stage),
    marketplace_id=st.sampled_from(CATALOG.ids),
    quoted=st.booleans(),
    hours=st.lists(st.integers(0, 500) | st.none(), min_size=6, max_size=6),
)
def test_the_limit_of_a_turn_is_one_of_that_sides(
    stage: Stage,
    marketplace_id: str,
    quoted: bool,  # noqa: FBT001
    hours: list[int | None],
) -> None:
    moments = [None if hour is None else NOON + hour * HOUR for hour in hours]
    names = (
        "purchased_at", "first_contact_at", "delivered_at", "completed_at",
        "cancel_requested_at", "booked_at",
    )  # fmt: skip
    facts = order(stage, quoted=quoted, **dict(zip(names, moments, strict=True)))
    found = clocks_of(facts, rules(marketplace_id))
    ball = ball_of(facts, found)
    assert (ball.ball is Ball.NONE) == (ball.reason is BallReason.SETTLED)
    if ball.until is not None:
        own = {clock.until for clock in found if clock.whose is ball.ball}
        assert ball.until in own | {facts.booked_at}

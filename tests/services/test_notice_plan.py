"""Each step is told once, in its time, and never in quiet hours."""

import itertools
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.models.moments import JST
from app.models.types import DeadlineKind
from app.rulebook.clocks import last_moment_of
from app.services.deadline_queries import Deadline
from app.services.notice_plan import (
    AFTER,
    BY_DAY,
    LEADS,
    NoticeChoices,
    Quiet,
    end_of_quiet,
    is_quiet,
    next_change,
    step_at,
    steps_of,
)

LOUD = NoticeChoices(quiet=None)
USUAL = NoticeChoices()
MONDAY = datetime(2026, 11, 23, 12, tzinfo=JST)
HOUR = timedelta(hours=1)


def deadline(kind: DeadlineKind, until: datetime) -> Deadline:
    return Deadline(kind, until, "coconala", "1", "ロゴ", "港", order_id=1)


def told(one: Deadline, choices: NoticeChoices) -> list[tuple[int, str]]:
    return [(step.lead, f"{step.begins:%d %H:%M}") for step in steps_of(one, choices)]


def test_a_first_contact_is_told_a_day_six_hours_and_an_hour_before_and_when_it_is_over() -> None:
    one = deadline(DeadlineKind.FIRST_CONTACT, MONDAY)
    assert told(one, LOUD) == [(24, "22 12:00"), (6, "23 06:00"), (1, "23 11:00"), (0, "23 12:00")]
    steps = steps_of(one, LOUD)
    assert [step.ends for step in steps[:-1]] == [step.begins for step in steps[1:]]
    assert steps[-1].ends == MONDAY + 24 * HOUR


def test_a_promised_day_is_told_the_evening_before_and_the_morning_of_it() -> None:
    one = deadline(DeadlineKind.PROMISED, last_moment_of(MONDAY.date()))
    assert told(one, USUAL)[:2] == [(30, "22 17:59"), (15, "23 08:59")]
    assert told(one, USUAL)[2] == (0, "24 08:00")


def test_what_falls_into_quiet_hours_is_held_until_they_end() -> None:
    one = deadline(DeadlineKind.FIRST_CONTACT, MONDAY)
    assert told(one, USUAL)[1] == (6, "23 08:00")


@pytest.mark.parametrize(("hour", "before"), [(22, 21), (23, 21), (24, 21), (27, 21), (32, 21)])
def test_what_runs_out_in_quiet_hours_or_with_them_is_told_before_they_begin(
    hour: int, before: int
) -> None:
    until = MONDAY.replace(hour=0) + hour * HOUR
    choices = USUAL.with_leads(DeadlineKind.FIRST_CONTACT, (1,))
    one = deadline(DeadlineKind.FIRST_CONTACT, until)
    assert told(one, choices) == [(1, f"23 {before}:00"), (0, "24 08:00")]


def test_a_step_that_another_overtakes_is_left_out() -> None:
    until = datetime(2026, 11, 24, 5, tzinfo=JST)
    one = deadline(DeadlineKind.CANCEL_CONSENT, until)
    assert told(one, USUAL) == [(12, "23 17:00"), (1, "23 21:00")]


def test_a_reply_is_asked_for_after_hours() -> None:
    one = deadline(DeadlineKind.REPLY, MONDAY)
    assert told(one, USUAL) == [(6, "23 18:00"), (24, "24 12:00")]
    assert step_at(one, USUAL, MONDAY + 7 * HOUR) == steps_of(one, USUAL)[0]
    assert step_at(one, USUAL, MONDAY) is None
    assert step_at(one, USUAL, MONDAY + timedelta(days=31)) is None


def test_a_payout_is_missed_on_the_morning_after() -> None:
    midnight = MONDAY.replace(hour=0)
    assert told(deadline(DeadlineKind.PAYOUT, midnight), USUAL) == [(9, "23 09:00")]


def test_a_kind_that_is_off_is_not_told() -> None:
    off = USUAL.with_leads(DeadlineKind.PROMISED, ())
    assert steps_of(deadline(DeadlineKind.PROMISED, MONDAY), off) == ()
    assert next_change(deadline(DeadlineKind.PROMISED, MONDAY), off, MONDAY) is None


def test_quiet_hours_may_lie_within_a_day_or_over_midnight() -> None:
    noon = Quiet(12 * 60, 13 * 60)
    assert noon.around(MONDAY) == (MONDAY, MONDAY + HOUR)
    assert noon.around(MONDAY + HOUR) is None
    night = Quiet()
    assert night.around(MONDAY) is None
    assert night.around(MONDAY.replace(hour=23)) == night.around(MONDAY + 15 * HOUR)
    assert Quiet(60, 60).around(MONDAY.replace(hour=1)) is None
    assert end_of_quiet(USUAL, MONDAY.replace(hour=1)) == MONDAY.replace(hour=8)
    assert end_of_quiet(LOUD, MONDAY) is None
    assert not is_quiet(LOUD, MONDAY.replace(hour=1))


def test_every_kind_has_choices_of_whole_hours_in_the_order_they_are_told() -> None:
    assert set(LEADS) == set(DeadlineKind)
    assert set(DeadlineKind) > AFTER | BY_DAY
    for kind, choices in LEADS.items():
        assert len(set(choices)) == len(choices)
        for leads in choices:
            assert list(leads) == sorted(leads, reverse=kind not in AFTER)


QUIETS = some.none() | some.builds(
    Quiet, some.integers(0, 24 * 60 - 1), some.integers(0, 24 * 60 - 1)
)


@given(
    kind=some.sampled_from(DeadlineKind),
    minutes=some.integers(0, 14 * 24 * 60),
    quiet=QUIETS,
    leads=some.lists(some.integers(1, 340), max_size=4, unique=True),
)
def test_steps_follow_one_another_and_begin_outside_quiet_hours(
    kind: DeadlineKind, minutes: int, quiet: Quiet | None, leads: list[int]
) -> None:
    choices = NoticeChoices(quiet=quiet).with_leads(kind, tuple(leads))
    one = deadline(kind, MONDAY + timedelta(minutes=minutes))
    steps = steps_of(one, choices)
    assert len({step.lead for step in steps}) == len(steps)
    assert all(not is_quiet(choices, step.begins) for step in steps)
    assert all(step.begins < step.ends for step in steps)
    assert all(one.ends == two.begins for one, two in itertools.pairwise(steps))
    for step in steps:
        assert step_at(one, choices, step.begins) == step
        assert next_change(one, choices, step.begins - timedelta(seconds=1)) == step.begins
    if leads and kind not in AFTER:
        # Whatever the quiet hours are: it is told before it runs out, or it was over at once.
        assert any(step.begins < one.until_at for step in steps)

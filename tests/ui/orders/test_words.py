from datetime import timedelta

import pytest

from app.models.moments import to_epoch
from app.models.types import Ball, BallReason, EventKind, Stage
from app.services.order_board import BoardColumn
from app.ui.orders.words import ChipFace, OrderWords
from tests.ui.orders.desk import NOW, Desk


def test_the_deadline_that_counts_is_the_sellers_own(desk: Desk) -> None:
    words = desk.words()
    working = desk.row(desk.add("Work", Stage.WORKING, due_in=1))
    assert words.chip(working) == ChipFace("Tomorrow", "warn", "clock")
    late = desk.row(desk.add("Late", Stage.WORKING, due_in=-3))
    chip = words.chip(late)
    assert chip is not None
    assert (chip.tone, chip.icon) == ("bad", "alarm-clock")
    assert words.is_late(late)
    far = desk.row(desk.add("Far", Stage.WORKING, due_in=8))
    assert words.chip(far) == ChipFace("Thu 3 Dec")


def test_the_buyers_clock_is_never_the_sellers_emergency(desk: Desk) -> None:
    delivered = desk.row(desk.add("Sent", Stage.DELIVERED))
    soon = delivered._replace(ball_until_at=to_epoch(NOW + timedelta(hours=1)))
    chip = desk.words().chip(soon)
    assert chip is not None
    assert (chip.tone, chip.icon) == ("", "hourglass")
    assert not desk.words().is_late(soon._replace(ball_until_at=to_epoch(NOW - timedelta(days=1))))


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_has_a_state_and_a_sentence(desk: Desk, stage: Stage) -> None:
    words = desk.words()
    row = desk.row(desk.add("Banner", Stage.WORKING))._replace(stage=stage, unread_count=2)
    assert words.state(row)
    said = words.sentence(row)
    assert said.startswith(f"coconala {row.number} Banner, Bannerの店, {words.stage(stage)}")
    assert "take-home ¥9,360" in said
    assert "2 unread" in said


def test_a_return_a_quote_and_a_finish_are_told_on_the_card(desk: Desk) -> None:
    words = desk.words()
    row = desk.row(desk.add("Banner", Stage.WORKING))
    assert words.state(row._replace(returned_count=2)) == "Revision 2"
    asked = row._replace(stage=Stage.INQUIRY, ball_reason=BallReason.QUOTE_SENT)
    assert words.state(asked) == "Quote sent"
    done = row._replace(stage=Stage.COMPLETED, ball=Ball.NONE, completed_at=to_epoch(NOW))
    assert words.chip(done) == ChipFace("25 Nov", "ok", "check")
    returned = row._replace(
        stage=Stage.DELIVERED,
        ball=Ball.CLIENT,
        returned_count=1,
        ball_until_at=to_epoch(NOW + timedelta(days=2)),
    )
    chip = words.chip(returned)
    assert chip is not None
    assert chip.icon == "repeat-2"


def test_notes_of_events_are_said_in_words(desk: Desk) -> None:
    words = desk.words()
    assert words.note_of(EventKind.DUE, "2026-11-30") == "30 Nov 2026"
    assert words.note_of(EventKind.DUE, "") == "none"
    assert words.note_of(EventKind.QUOTE, "5000") == "¥5,000"
    assert words.note_of(EventKind.PAYMENT, "tip") == "Tip"
    assert words.note_of(EventKind.PAYOUT, "points") == "exchanged for points"
    assert words.note_of(EventKind.PAYOUT, "?") == "?"
    said = words.note_of(EventKind.DEADLINE, "acceptance 2026-11-28T10:00:00+09:00")
    assert said == "28 Nov 2026 10:00"


def test_the_done_column_says_that_it_holds_this_month(desk: Desk) -> None:
    words = OrderWords(desk.context._replace())
    assert words.column(BoardColumn.COMPLETED) == "Done this month"
    assert words.column(BoardColumn.WORKING) == "In progress"
    assert words.more(3) == "+3 more"

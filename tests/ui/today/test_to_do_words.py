"""Deadlines are written as the seller says them, and are as urgent as they are."""

from datetime import date, datetime, timedelta

import pytest

from app.models.moments import JST, end_of, to_epoch
from app.models.money import Yen
from app.models.types import BallReason, DeadlineKind, Stage
from app.services.today_queries import ToDo
from app.ui.formats import Formats
from app.ui.today.to_do_words import deadline_of, words_of

NOW = datetime(2026, 11, 25, 9, 20, tzinfo=JST)
TODAY = NOW.date()
EN = Formats("en")


def todo(
    reason: BallReason = BallReason.WORK, *, until: datetime | None = None, due: date | None = None
) -> ToDo:
    until_at = None if until is None else to_epoch(until)
    return ToDo(1, "coconala", "C-1", "LP", "森", Stage.WORKING, reason, until_at, due, Yen(100), 0)


@pytest.mark.parametrize(
    ("due", "text", "tone"),
    [
        (TODAY, "Due today", "bad"),
        (TODAY + timedelta(days=1), "Due tomorrow", "warn"),
        (TODAY + timedelta(days=3), "Due Sat 28 Nov", ""),
        (TODAY - timedelta(days=2), "1 d late", "bad"),
    ],
)
def test_a_promised_day_is_written_as_a_day(due: date, text: str, tone: str) -> None:
    assert deadline_of(todo(due=due), NOW, EN) == (text, tone)


def test_the_end_of_the_promised_day_is_the_day_itself() -> None:
    due = TODAY + timedelta(days=3)
    for back in (0, 1):
        until = datetime.fromtimestamp(end_of(due) - back, JST)
        assert deadline_of(todo(until=until, due=due), NOW, EN).text == "Due Sat 28 Nov"


def test_a_clock_is_written_as_a_moment() -> None:
    found = deadline_of(todo(BallReason.ANSWER, until=NOW + timedelta(hours=3)), NOW, EN)
    assert found == ("3 h left", "bad")
    tomorrow = datetime(2026, 11, 26, 21, tzinfo=JST)
    assert deadline_of(todo(until=tomorrow), NOW, EN) == ("Tomorrow 21:00", "warn")


def test_the_last_hours_of_a_promised_day_are_counted() -> None:
    evening = datetime(2026, 11, 25, 20, tzinfo=JST)
    assert deadline_of(todo(due=TODAY), evening, EN) == ("4 h left", "bad")


def test_what_has_no_deadline_says_nothing() -> None:
    assert deadline_of(todo(), NOW, EN) == ("", "")


def test_rework_that_is_not_urgent_has_its_own_colour() -> None:
    due = TODAY + timedelta(days=5)
    assert deadline_of(todo(BallReason.REVISE, due=due), NOW, EN).tone == "info"


def test_a_button_records_a_step_or_opens_and_never_claims_to_send() -> None:
    verbs = {reason: words_of(todo(reason), NOW, EN) for reason in BallReason}
    assert verbs[BallReason.WORK].verb == "Log delivery"
    assert verbs[BallReason.WORK].step is Stage.DELIVERED
    assert verbs[BallReason.FIRST_CONTACT].step is Stage.WORKING
    assert verbs[BallReason.ANSWER].verb == "Open to reply"
    assert verbs[BallReason.ANSWER].step is None
    assert all("send" not in words.verb.casefold() for words in verbs.values())


def test_work_that_is_due_today_rings() -> None:
    assert words_of(todo(due=TODAY), NOW, EN).icon == "alarm-clock"
    assert words_of(todo(due=TODAY + timedelta(days=9)), NOW, EN).icon == "clock"


def test_the_second_line_tells_task_client_number_and_what_is_left() -> None:
    words = words_of(todo()._replace(checklist_left=2), NOW, EN)
    assert words.detail == "Work and deliver・森・C-1・2 items left"


def test_what_is_left_of_an_ended_order_has_its_own_words() -> None:
    kinds = (
        DeadlineKind.ROOM_HIDDEN,
        DeadlineKind.RATING,
        DeadlineKind.PROCEEDS,
        DeadlineKind.PAYOUT,
        DeadlineKind.PERMIT,
    )
    chore = todo(BallReason.SETTLED, until=NOW + timedelta(hours=40))
    said = [words_of(chore._replace(kind=kind), NOW, EN) for kind in kinds]
    assert len({words.task for words in said}) == len(kinds)
    assert said[0].verb == "Take in page"
    assert said[0].icon_color == "warn"
    assert all(words.step is None for words in said)
    nameless = chore._replace(kind=DeadlineKind.PAYOUT, title="", order_id=None)
    assert words_of(nameless, NOW, EN).title == "Expected payout"


def test_receipts_that_wait_are_one_thing_to_do() -> None:
    words = words_of(todo(BallReason.SETTLED)._replace(title="", receipts=3), NOW, EN)
    assert (words.title, words.verb, words.step) == ("3 receipts without an expense", "Open", None)
    assert words.deadline == ("", "")

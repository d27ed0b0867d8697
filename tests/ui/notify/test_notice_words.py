"""A notice says what is to be done and how long there is; who it is about only where it may."""

from datetime import timedelta

import pytest

from app.models.types import DeadlineKind
from app.services.deadline_queries import Deadline
from app.services.notice_queries import DaySummary, Notice
from app.ui.frame.notices import Target
from app.ui.notify.notice_words import NoticeWords
from tests.ui.today.context import NOW, World

PAGES = ("today", "orders", "messages", "earnings")
HOUR = timedelta(hours=1)


def notice(kind: DeadlineKind, left: timedelta, lead: int = 6, **about: object) -> Notice:
    deadline = Deadline(kind, NOW + left, "coconala", "12", "ロゴ", "港", order_id=7)
    return Notice("key", deadline._replace(**about), lead)  # type: ignore[arg-type]


def test_what_is_left_is_said_and_not_a_minute_less(world: World) -> None:
    words = NoticeWords(world.context, PAGES)
    said = words.one(notice(DeadlineKind.FIRST_CONTACT, 6 * HOUR - timedelta(seconds=50)), NOW)
    assert said.headline == "First contact: 6時間 left"
    assert said.body == "ロゴ・港・ココナラ"
    assert said.target == Target("orders", {"order_id": 7})
    waited = words.one(notice(DeadlineKind.REPLY, -6 * HOUR), NOW)
    assert waited.headline == "A client has waited 6時間 for a reply"


@pytest.mark.parametrize(
    ("kind", "left", "headline"),
    [
        (DeadlineKind.PROMISED, 11 * HOUR, "To be delivered today"),
        (DeadlineKind.PROMISED, 35 * HOUR, "To be delivered tomorrow"),
        (DeadlineKind.PROMISED, 83 * HOUR, "To be delivered: 3日 left"),
        (DeadlineKind.QUOTE_EXPIRY, 11 * HOUR, "A quote is valid until today"),
        (DeadlineKind.QUOTE_EXPIRY, 35 * HOUR, "A quote is valid until tomorrow"),
        (DeadlineKind.PERMIT, 11 * HOUR, "A permit ends today"),
        (DeadlineKind.PERMIT, 24 * 29 * HOUR, "A permit ends: 29日 left"),
        (DeadlineKind.BOOKED, HOUR, "Booked for 13:00: in 1時間"),
    ],
)
def test_days_are_said_as_days(
    world: World, kind: DeadlineKind, left: timedelta, headline: str
) -> None:
    assert NoticeWords(world.context, PAGES).one(notice(kind, left), NOW).headline == headline


def test_every_kind_has_words_of_its_own(world: World) -> None:
    words = NoticeWords(world.context, PAGES)
    said = {words.one(notice(kind, 50 * HOUR), NOW).headline for kind in DeadlineKind}
    assert len(said) == len(DeadlineKind)
    passed = {
        words.one(notice(kind, -HOUR, lead=0), NOW).headline
        for kind in (DeadlineKind.FIRST_CONTACT, DeadlineKind.PROMISED, DeadlineKind.PERMIT)
    }
    assert len(passed - said) == 3


def test_a_permit_is_named_and_has_no_marketplace(world: World) -> None:
    words = NoticeWords(world.context, PAGES)
    permit = notice(DeadlineKind.PERMIT, 50 * HOUR, permit_kind="food", order_id=None)
    said = words.one(permit, NOW, hides_details=True)
    assert said.body == "食品の営業許可"
    assert said.target == Target("today", {})


def test_titles_and_names_can_be_left_out(world: World) -> None:
    words = NoticeWords(world.context, PAGES)
    one = notice(DeadlineKind.FIRST_CONTACT, HOUR)
    assert words.one(one, NOW, hides_details=True).body == "ココナラ"
    hidden = words.many([one, one, one, one], NOW, hides_details=True)
    assert hidden.body == "ココナラ and 3 more"
    assert hidden.target == Target("today", {})
    assert words.many([one], NOW, hides_details=False) == words.one(one, NOW)


def test_a_name_cannot_turn_the_text_round(world: World) -> None:
    one = notice(DeadlineKind.REPLY, -HOUR, title="a\u202eb\nc", client="\u2066")
    assert NoticeWords(world.context, PAGES).one(one, NOW).body == "ab c・ココナラ"


def test_a_notice_opens_what_it_is_about(world: World) -> None:
    words = NoticeWords(world.context, PAGES)
    reply = notice(DeadlineKind.REPLY, -HOUR, conversation_id=3)
    payout = notice(DeadlineKind.PAYOUT, -HOUR, order_id=None, payout_id=2)
    lost = notice(DeadlineKind.REPLY, -HOUR, order_id=None)
    assert words.one(reply, NOW).target == Target("messages", {"conversation_id": 3})
    assert words.one(payout, NOW).target.page == "earnings"
    assert words.one(lost, NOW).target.page == "today"
    few = NoticeWords(world.context, ("today", "orders"))
    assert few.one(reply, NOW).target == Target("orders", {"order_id": 7})


def test_the_day_is_summed_up_without_zeros(world: World) -> None:
    words = NoticeWords(world.context, PAGES)
    assert words.summary(DaySummary(1, 0, 2, 5)).body == (
        "1 past their time・2 waiting for a reply・5 are your turn"
    )
    assert words.summary(DaySummary(0, 0, 0, 0)).body == "Nothing is waiting for you."

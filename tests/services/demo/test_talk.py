"""What is said fits the order: who, about what, when."""

from datetime import date, datetime

import pytest

from app.models.types import Side, Stage
from app.services.demo.plan import OrderPlan
from app.services.demo.talk import (
    CLOSING,
    ME,
    OPENING,
    ROUND,
    SITE,
    SYSTEM,
    Line,
    Said,
    longest,
    said,
    script,
)
from tests.services.demo.plans import NOW, WORDS, chance, completed, hours_ago, jst, plan

CLIENT = "麦とこもれび"
ASKED = {
    "stage": Stage.INQUIRY,
    "inquired_at": hours_ago(46),
    "purchased_at": None,
    "started_at": None,
}
ORDERS = {
    "asked": plan(**ASKED),
    "asked just now": plan(**ASKED | {"inquired_at": hours_ago(0.7)}),
    "quoted": plan(**ASKED, quoted_at=hours_ago(20), last="検討します"),
    "bought": plan(stage=Stage.PURCHASED, started_at=None),
    # Its title would have put its last word nineteen hours ago, before it was bought.
    "bought today": plan(stage=Stage.PURCHASED, started_at=None, purchased_at=hours_ago(15)),
    "working": plan(),
    "waiting for me": plan(last="いかがでしょうか"),
    "delivered": plan(stage=Stage.DELIVERED, delivered_at=hours_ago(14)),
    "returned": plan(delivered_at=hours_ago(50), returned_at=hours_ago(20), last="追加です"),
    "completed": completed(jst(2026, 10, 3), inquired_at=jst(2026, 9, 20)),
    "cancelled": plan(stage=Stage.CANCELLED, ended_at=hours_ago(30), last="見送ります"),
}


def talk(order: OrderPlan, length: int = 12, seed: int = 1, now: datetime = NOW) -> list[Said]:
    return list(said(order, script(order, length), CLIENT, WORDS, chance(seed), now))


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("length", [0, 1, 2, 3, 7, 40])
def test_a_script_is_never_longer_than_asked(name: str, length: int) -> None:
    order = ORDERS[name]
    lines = script(order, length)
    assert len(lines) == min(length, longest(order))


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("seed", range(6))
def test_messages_stand_between_the_first_step_and_now_oldest_first(name: str, seed: int) -> None:
    order = ORDERS[name]
    moments = [message.at for message in talk(order, seed=seed)]
    assert moments == sorted(moments)
    assert moments[0] >= order.began_at
    assert moments[-1] <= (order.ended_at or order.completed_at or NOW)


def test_what_was_bought_and_not_answered_has_no_message_of_the_seller() -> None:
    for name in ("bought", "bought today"):
        sides = [line.side for line in script(ORDERS[name], 12)]
        assert sides == [Side.SITE, Side.CLIENT]


def test_an_enquiry_is_answered_by_its_quote_alone() -> None:
    assert script(ORDERS["asked"], 12) == [OPENING[0]]
    assert script(ORDERS["quoted"], 12) == list(OPENING)
    assert (longest(ORDERS["asked"]), longest(ORDERS["quoted"])) == (1, 2)


def test_a_completed_order_ends_with_thanks_and_a_delivered_one_with_the_delivery() -> None:
    assert script(ORDERS["completed"], 14)[-5:] == list(CLOSING)
    assert script(ORDERS["completed"], 14)[:2] == list(OPENING)
    assert script(ORDERS["delivered"], 14)[-2:] == list(CLOSING[:2])
    assert script(ORDERS["cancelled"], 5)[3:] == list(ROUND[:2])


def test_the_last_word_of_work_in_hand_is_the_sellers_unless_the_client_waits() -> None:
    assert script(ORDERS["working"], 5)[-1] == Line(Side.ME, "revise")
    assert talk(ORDERS["working"])[-1].side is Side.ME
    assert script(ORDERS["waiting for me"], 5)[-1] == ROUND[1]
    last = talk(ORDERS["waiting for me"])[-1]
    assert (last.side, last.sender, last.body) == (Side.CLIENT, CLIENT, "いかがでしょうか")


def test_each_side_speaks_under_its_name_and_the_site_in_its_words() -> None:
    messages = talk(ORDERS["completed"], 20)
    senders = {message.side: message.sender for message in messages}
    assert senders == {Side.ME: ME, Side.CLIENT: CLIENT, Side.SITE: SITE}
    labels = {(message.side, message.label) for message in messages}
    assert labels == {(Side.ME, None), (Side.CLIENT, None), (Side.SITE, SITE)}
    notices = [message.body for message in messages if message.side is Side.SITE]
    assert notices == [WORDS.talk.system[place] for place in SYSTEM.values()]


@pytest.mark.parametrize("due_on", [date(2026, 12, 4), None])
def test_sentences_name_the_work_the_price_and_the_day(due_on: date | None) -> None:
    order = plan(**ASKED, quoted_at=hours_ago(20), due_on=due_on)
    bodies = "\n".join(m.body for seed in range(40) for m in talk(order, seed=seed))
    assert order.title in bodies
    assert "50,000円" in bodies
    assert ("12月4日" if due_on else "来週") in bodies
    assert ("来週" if due_on else "12月4日") not in bodies
    assert "{" not in bodies


def test_files_come_with_lines_that_bring_one_and_with_no_other() -> None:
    files = set()
    for seed in range(30):
        lines = script(ORDERS["completed"], 20)
        for line, message in zip(lines, talk(ORDERS["completed"], 20, seed), strict=True):
            assert message.file is None or line.file is not None
            files.add(message.file)
    assert None in files
    assert len(files) > 1
    assert files - {None} <= set(WORDS.talk.files)


def test_after_a_delivery_or_its_return_nobody_speaks_for_long() -> None:
    assert talk(ORDERS["delivered"])[-1].at <= hours_ago(14 - 40 / 60)
    assert talk(ORDERS["returned"])[-1].at == hours_ago(20 - 40 / 60)
    assert talk(ORDERS["quoted"])[-1].at == hours_ago(19.5)
    assert talk(ORDERS["bought today"])[-1].at <= hours_ago(7.5)

"""As many messages are spoken as were asked for, the newest orders first."""

from collections import Counter

import pytest

from app.models.types import Side, Stage
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.rooms import write_rooms
from app.services.demo.sheet import Sheet
from app.services.demo.words import Name
from tests.services.demo.plans import (
    NOW,
    SPEC,
    WORDS,
    completed,
    hours_ago,
    jst,
    moment,
    plan,
    table,
)

NAMES = [Name("麦とこもれび", ""), Name("kaito", "")]


def spoken(plans: list[OrderPlan], messages: int, seed: int = 7) -> Sheet:
    sheet = Sheet()
    spec = DemoSpec(today=SPEC.today, messages=messages, seed=seed)
    write_rooms(sheet, plans, NAMES, WORDS, spec)
    return sheet


def mixed() -> list[OrderPlan]:
    old = [completed(jst(2026, month, 3), client=1) for month in range(1, 10)]
    bought = plan(stage=Stage.PURCHASED, started_at=None, last="写真を送ります")
    asked = plan(stage=Stage.INQUIRY, inquired_at=hours_ago(3), purchased_at=None, started_at=None)
    return [*old, bought, asked, plan(unread=2, last="お願いします")]


@pytest.mark.parametrize("messages", [0, 1, 2, 5, 23, 24, 60, 777])
def test_the_messages_come_to_exactly_what_was_asked_for(messages: int) -> None:
    assert len(table(spoken(mixed(), messages), "messages")) == messages


def test_where_nobody_has_more_to_say_there_are_fewer() -> None:
    asked = plan(stage=Stage.INQUIRY, inquired_at=hours_ago(3), purchased_at=None, started_at=None)
    assert len(table(spoken([asked], 50), "messages")) == 1
    assert table(spoken([], 50), "messages") == []


def test_few_messages_go_to_the_newest_orders() -> None:
    rooms = table(spoken(mixed(), 4), "conversations")
    assert rooms
    assert all(room["order_id"] in {10, 11, 12} for room in rooms)
    assert rooms[-1]["order_id"] == 12


def test_a_room_tells_what_its_last_message_was() -> None:
    sheet = spoken(mixed(), 200)
    messages = table(sheet, "messages")
    for room in table(sheet, "conversations"):
        own = [one for one in messages if one["conversation_id"] == room["id"]]
        voices = [one["side"] for one in own if one["side"] != Side.SITE.value]
        assert [one["position"] for one in own] == list(range(len(own)))
        assert room["last_message_at"] == own[-1]["sent_at"]
        assert room["last_side"] == (voices[-1] if voices else Side.SITE.value)
        sent = [moment(one["sent_at"]) for one in own]
        assert sent == sorted(sent)
        assert sent[-1] <= NOW


def test_a_notice_of_the_site_after_a_delivery_is_nobodys_voice() -> None:
    delivered = plan(stage=Stage.DELIVERED, delivered_at=hours_ago(14))
    sheet = spoken([delivered], 8)
    (room,) = table(sheet, "conversations")
    assert table(sheet, "messages")[-1]["side"] == "site"
    assert room["last_side"] == "me"


def test_a_room_where_only_the_site_spoke_has_no_other_voice() -> None:
    bought = plan(stage=Stage.PURCHASED, started_at=None)
    (room,) = table(spoken([bought], 1), "conversations")
    assert room["last_side"] == "site"


def test_a_room_belongs_to_its_order_and_client() -> None:
    plans = mixed()
    sheet = spoken(plans, 200)
    rooms = table(sheet, "conversations")
    last = rooms[-1]
    assert (last["order_id"], last["client_id"], last["kind"]) == (12, 1, "room")
    assert (last["room"], last["title"], last["is_whole"]) == ("11000000", plans[-1].title, 1)
    clients = {
        room["id"]: NAMES[plans[0].client if room["client_id"] == 2 else 0] for room in rooms
    }
    for message in table(sheet, "messages"):
        if message["side"] == Side.CLIENT.value:
            assert message["sender"] == clients[message["conversation_id"]].name


def test_a_file_hangs_on_the_message_that_brought_it() -> None:
    sheet = spoken(mixed(), 400)
    files, messages = table(sheet, "attachments"), table(sheet, "messages")
    assert files
    ids = Counter(file["message_id"] for file in files)
    assert max(ids.values()) == 1
    assert set(ids) <= {message["id"] for message in messages}
    assert [file["id"] for file in files] == list(range(1, len(files) + 1))
    for file in files:
        assert file["name"] in WORDS.talk.files
        assert isinstance(file["size"], int)
        assert 120_000 <= file["size"] < 4_120_000


def test_the_same_seed_speaks_the_same_words() -> None:
    one, two, other = (spoken(mixed(), 100, seed=seed) for seed in (1, 1, 2))
    assert table(one, "messages") == table(two, "messages")
    assert table(one, "messages") != table(other, "messages")

"""The conversations a visitor sees first stand in the book word for word."""

from app.models.types import MessageSource, RoomKind, Side
from app.paths import resources_dir
from app.services.demo.plan import DemoSpec
from app.services.demo.sheet import Sheet
from app.services.demo.showcase import shown_orders
from app.services.demo.talks import shown_talks, write_talks
from app.services.demo.words import Name
from tests.services.demo.plans import SPEC, WORDS, moment, table

FOLDER = resources_dir() / "demo"


def written() -> tuple[Sheet, frozenset[int]]:
    talks = shown_talks(FOLDER, SPEC)
    plans = shown_orders(FOLDER, WORDS, SPEC, {}, 0)
    names = [Name(talk.client, "") for talk in talks.talk]
    sheet = Sheet()
    return sheet, write_talks(sheet, talks, plans, names, SPEC)


def test_a_small_book_has_no_room_for_them() -> None:
    assert shown_talks(FOLDER, DemoSpec(messages=999)).talk == ()
    assert shown_talks(FOLDER, DemoSpec(clients=59)).message_count == 0


def test_each_order_that_is_named_has_its_own_room() -> None:
    sheet, told = written()
    talks = shown_talks(FOLDER, SPEC)
    rooms = table(sheet, "conversations")
    assert {room["order_id"] for room in rooms if room["order_id"]} == told
    assert len(told) == sum(bool(talk.order) for talk in talks.talk), "every title is an order's"
    for room in rooms:
        kind = RoomKind.ROOM if room["order_id"] else RoomKind.DIRECT
        assert room["kind"] == kind.value
    assert len({room["room"] for room in rooms}) == len(rooms)


def test_messages_stand_in_order_and_none_in_the_time_to_come() -> None:
    sheet, _ = written()
    messages = table(sheet, "messages")
    assert len(messages) == shown_talks(FOLDER, SPEC).message_count
    for room in table(sheet, "conversations"):
        sent = [one["sent_at"] for one in messages if one["conversation_id"] == room["id"]]
        moments = [moment(at) for at in sent]
        assert moments == sorted(moments)
        assert moments[-1] <= SPEC.now
    labels = {one["label"] for one in messages if one["side"] == Side.SITE.value}
    assert labels == {"システムメッセージ"}


def test_there_is_one_of_everything_to_see() -> None:
    sheet, _ = written()
    rooms = table(sheet, "conversations")
    assert any(not room["is_whole"] for room in rooms)
    assert any(room["archived_at"] for room in rooms)
    assert len(table(sheet, "drafts")) == 1
    assert {file["name"] for file in table(sheet, "attachments")} >= {"参考サイト.pdf"}
    sources = {one["source"] for one in table(sheet, "messages")}
    assert sources == {MessageSource.PAGE, MessageSource.COPIED, MessageSource.MAIL}
    assert any("https://" in str(one["body"]) for one in table(sheet, "messages"))

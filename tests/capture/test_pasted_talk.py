"""A conversation copied from a page is read as text, and says how it was understood."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture import detect
from app.capture.facts import CaptureKind, Reading
from app.capture.pasted_talk import (
    PastedTalk,
    TalkChoice,
    TalkWishes,
    is_talk,
    read_pasted_talk,
    talk_key,
    understand,
)
from app.capture.refusals import NothingFoundError, TalkNeededError
from app.errors import AppError
from app.models.moments import JST
from app.models.types import MessageSource, RoomKind, Side

TODAY = date(2026, 11, 23)
PAGE = """トークルームNo：41000001
5月29日
山吹
5月29日 21:43
はじめまして。

よろしくお願いします
既読 5月29日 21:50
自分
自動送信
5月29日 21:44
購入ありがとうございます
ココナラ
システムメッセージ
5月30日(土) 9:00
納品予定日が登録されました。
自分
5月30日 9:05
承知しました"""
PLAIN = """山吹 2025/12/31 23:50
よいお年を
港デザイン　1/1 0:10
あけましておめでとうございます"""


def read(text: str, choice: TalkChoice | None = None, *, is_asking: bool = False) -> Reading:
    choices = {} if choice is None else {talk_key(text): choice}
    wishes = TalkWishes(choices=choices, is_asking=is_asking)
    return read_pasted_talk("貼り付け", text, received_on=TODAY, wishes=wishes)


def test_text_of_a_talkroom_page_is_read_with_its_sides_and_labels() -> None:
    reading = read(PAGE)
    (room,) = reading.rooms
    assert (reading.kind, reading.marketplace_id) == (CaptureKind.PASTED_TALK, "coconala")
    assert (room.room, room.kind, room.buyer_name) == ("41000001", RoomKind.ROOM, "山吹")
    assert (room.is_whole, room.source) == (False, MessageSource.PASTED)
    assert [(m.side, m.label, m.body) for m in room.messages] == [
        (Side.CLIENT, None, "はじめまして。\n\nよろしくお願いします"),
        (Side.ME, "自動送信", "購入ありがとうございます"),
        (Side.SITE, "システムメッセージ", "納品予定日が登録されました。"),
        (Side.ME, None, "承知しました"),
    ]
    assert room.messages[0].sent_at == datetime(2026, 5, 29, 21, 43, tzinfo=JST)
    assert room.messages[0].line == 3


def test_a_name_and_a_moment_in_one_line_are_a_head_too() -> None:
    talk = understand(PLAIN)
    assert (talk.speakers, talk.count, talk.is_sure) == (("山吹", "港デザイン"), 2, False)
    assert (talk.first, talk.last) == ("2025/12/31 23:50", "1/1 0:10")
    assert talk.guess == TalkChoice("coconala", RoomKind.ROOM, "", "", "", 2025)
    choice = TalkChoice("lancers", RoomKind.DIRECT, "", "港デザイン", "山吹", 2025)
    (room,) = read(PLAIN, choice).rooms
    assert [(m.side, m.sender) for m in room.messages] == [
        (Side.CLIENT, "山吹"),
        (Side.ME, "自分"),
    ]
    assert room.messages[1].sent_at == datetime(2026, 1, 1, 0, 10, tzinfo=JST)
    assert (room.room, room.kind) == ("", RoomKind.DIRECT)


def test_the_seller_can_say_the_year() -> None:
    text = "山吹\n5月29日 21:43\nはい"
    choice = TalkChoice("coconala", RoomKind.ROOM, "7", "自分", "山吹", 2024)
    assert read(text, choice).rooms[0].messages[0].sent_at.year == 2024
    open_year = choice._replace(year=None)
    assert read(text, open_year).rooms[0].messages[0].sent_at.year == 2026


def test_what_the_text_does_not_say_is_asked() -> None:
    with pytest.raises(TalkNeededError) as raised:
        read(PLAIN)
    assert raised.value.details["key"] == talk_key(PLAIN)
    assert isinstance(raised.value.details["talk"], PastedTalk)
    with pytest.raises(TalkNeededError):
        read(PAGE, is_asking=True)


def test_a_thread_of_direct_messages_is_known_by_its_address() -> None:
    text = "https://coconala.com/mypage/direct_message/5551\n" + PAGE.replace("トークルームNo", "")
    assert understand(text).guess[1:3] == (RoomKind.DIRECT, "5551")
    both = understand(PAGE + "\nhttps://coconala.com/talkrooms/9")
    assert both.guess.room == ""


def test_times_under_a_heading_of_the_day_are_read() -> None:
    text = "5月29日(金)\n山吹\n21:43\nはい\n5月30日\n自分\n9:05:10\n承知しました\n7:00\n始発です"
    (room,) = read(text, TalkChoice("coconala", RoomKind.ROOM, "7", "自分", "山吹")).rooms
    assert [(m.sender, f"{m.sent_at:%m-%d %H:%M}", m.body) for m in room.messages[:2]] == [
        ("山吹", "05-29 21:43", "はい"),
        ("自分", "05-30 09:05", ""),
    ]


def test_newest_first_is_turned_round() -> None:
    text = "自分\n5月30日 9:05\n二\n山吹\n5月29日 21:43\n一"
    choice = TalkChoice("coconala", RoomKind.ROOM, "7", "自分", "山吹")
    assert [m.body for m in read(text, choice).rooms[0].messages] == ["一", "二"]


def test_a_moment_that_is_none_becomes_a_rejection_and_a_site_without_a_mark_is_the_site() -> None:
    text = "山吹\n13月40日 21:43\nはい\nココナラ\n5月29日 21:44\nお知らせ\n5月29日 21:45\n誰"
    choice = TalkChoice("coconala", RoomKind.ROOM, "7", "", "山吹")
    reading = read(text, choice)
    assert [one.detail for one in reading.rejections] == ["13月40日 21:43"]
    assert reading.rooms[0].messages[0].side is Side.SITE


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (PAGE, True),
        (PLAIN, True),
        ("売上確定日,トークルームNo\n2026/8/4 9:00,1\n", False),
        ("5月29日 21:43", False),
        ("山吹\n5月29日 21:43\n", False),
        ("こんにちは", False),
        ("山吹\n5月29日 21:43\n" + "あ" * 2_000_001, False),
    ],
)
def test_a_talk_is_told_from_other_text(text: str, *, is_one: bool) -> None:
    assert is_talk(text) is is_one


def test_a_long_line_above_a_moment_is_no_name() -> None:
    text = f"{'あ' * 80}\n5月29日 21:43\nはい"
    assert understand(text).speakers == ()
    assert understand("").count == 0


def test_text_without_a_conversation_is_refused() -> None:
    with pytest.raises(NothingFoundError):
        read("こんにちは")


def test_a_talk_is_known_by_content() -> None:
    found = detect.read("a.txt", PAGE.encode(), received_on=TODAY)
    assert found.kind is CaptureKind.PASTED_TALK
    asked = detect.read("a.txt", PAGE.encode(), received_on=TODAY, as_kind=CaptureKind.PASTED_TALK)
    assert asked.rooms == found.rooms


@given(st.text(alphabet="山吹自分 \n\t5月29日21:43/,（)　", max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        read(text, TalkChoice("coconala", RoomKind.ROOM, "7", "自分", "山吹"))
    except AppError:
        return

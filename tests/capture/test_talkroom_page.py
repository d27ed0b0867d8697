"""Saved talkroom pages."""

from datetime import date, datetime

import pytest

from app.capture.detect import read
from app.capture.facts import (
    ACCEPTANCE,
    FIRST_CONTACT,
    CaptureKind,
    Reading,
    RejectionReason,
    RoomFact,
)
from app.capture.refusals import NoRoomNumberError, NothingFoundError
from app.capture.years import YearHint
from app.models.moments import JST
from app.models.types import Side, Stage

M = "d-talkroomMessage"
SAVED = "<!-- saved from url=(0038)https://coconala.com/talkrooms/41000001 -->"
TODAY = date(2026, 11, 23)
BANNER = (
    "<div><p>48時間以内に出品者がトークルーム内で連絡をしない場合、自動的に取引がキャンセルされます。</p>"
    "<p>期限：8/6 16:00</p></div>"
)


def message(
    sender: str, time: str, body: str, *, label: str = "", more: str = "", extra: str = ""
) -> str:
    others = "" if sender in {"自分", "ココナラ"} else f" {M}-isOthers"
    mark = f'<span class="d-messageInfo_label">{label}</span>' if label else ""
    return f"""
<div class="{M}{others}" {extra}><p class="d-messageInfo_userName">{sender}</p>{mark}
<p class="d-messageInfo_postTime">{time}</p>
<div class="{M}_main"><p class="d-normalMessage">{body}</p>{more}
<p class="{M}_readTime">既読 8月6日</p></div></div>"""


def step(word: str) -> str:
    return f'<ol><li class="d-talkroomStep_label-current">{word}</li></ol>'


def page(body: str, head: str = SAVED) -> str:
    title = "<title>ロゴを制作します | ココナラ</title>"
    return f"{head}<html><head>{title}</head><body>{body}</body></html>"


def reading(text: str, hint: YearHint = None, name: str = "トークルーム.html") -> Reading:
    return read(name, text.encode(), received_on=TODAY, year_hint=hint)


def room_of(body: str, hint: YearHint = None) -> RoomFact:
    return reading(page(body), hint).rooms[0]


HELLO = message("山吹", "8月4日 21:43", "はじめまして。<br>よろしく<script>alert(1)</script>")


def test_a_room_is_read_with_all_that_the_page_tells() -> None:
    more = (
        '<a href="/services/9">出品</a><a href="javascript:x()">悪</a>'
        f'<div class="{M}_attachedFilesItem"><a href="/files/1">'
        '<span class="d-partOfFilename">とても長い</span>'
        '<span class="d-partOfFilename">名前.png</span>'
        "</a></div>"
    )
    body = (
        '<div class="p-talkrooms_mainHeader"><h1>ロゴを制作します</h1><p>詳細</p></div>'
        '<div class="d-talkroomBuyerInfo"><p>購入者</p><a href="/users/777">山吹</a>さん</div>'
        + step("進行中")
        + "<p>納品予定日：<b>2026/08/14</b></p>"
        + HELLO
        + message(
            "自分", "8月5日 9:00", "承知しました", more=more, extra='id="js-talkroomMessage-88"'
        )
        + message("ココナラ", "8月5日 9:01", "納品予定日が登録されました。「2026/08/20」")
    )
    found = reading(page(body))
    assert (found.kind, found.rejections) == (CaptureKind.TALKROOM_PAGE, ())
    room = found.rooms[0]
    assert (room.room, room.title) == ("41000001", "ロゴを制作します")
    assert (room.buyer_id, room.buyer_name) == ("777", "山吹")
    assert (room.stage, room.due_on) == (Stage.WORKING, date(2026, 8, 14))
    assert room.is_whole
    assert not room.is_subscription
    assert room.deadlines == {}
    first, second, third = room.messages
    assert first.sent_at == datetime(2026, 8, 4, 21, 43, tzinfo=JST)
    assert (first.side, first.sender, first.body) == (
        Side.CLIENT,
        "山吹",
        "はじめまして。\nよろしく",
    )
    assert (second.side, second.site_id, second.body) == (Side.ME, "88", "承知しました")
    assert second.links == (("出品", "https://coconala.com/services/9"),)
    assert second.attachments == (("とても長い名前.png", "https://coconala.com/files/1", None),)
    assert third.side is Side.SITE
    assert [fact.position for fact in room.messages] == [0, 1, 2]


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("進行中", Stage.WORKING),
        ("2 納品送付", Stage.DELIVERED),
        ("取引完了", Stage.COMPLETED),
        ("新しい段階", None),
    ],
)
def test_the_current_step_tells_the_stage(word: str, stage: Stage | None) -> None:
    assert room_of(step(word) + HELLO).stage is stage


def test_a_status_that_stands_alone_tells_the_stage_but_never_from_a_message() -> None:
    assert room_of("<p>納品確認待ち</p>" + HELLO).stage is Stage.DELIVERED
    assert room_of("<p>取引中</p><p>取引完了</p>" + HELLO).stage is None
    assert room_of(message("山吹", "8月4日 9:00", "納品確認待ち")).stage is None


@pytest.mark.parametrize(
    ("word", "clock"), [("進行中", FIRST_CONTACT), ("納品送付", ACCEPTANCE), ("取引完了", None)]
)
def test_the_banner_turns_from_the_seller_to_the_buyer_at_delivery(
    word: str, clock: str | None
) -> None:
    deadlines = room_of(BANNER + step(word) + HELLO).deadlines
    assert deadlines == ({clock: datetime(2026, 8, 6, 16, tzinfo=JST)} if clock else {})


def test_a_reply_deadline_is_read_and_one_of_next_year_gets_its_year() -> None:
    body = "<p>返信期限 1/2 16:00</p>" + message("山吹", "12月31日 9:00", "a")
    assert room_of(body).deadlines == {FIRST_CONTACT: datetime(2026, 1, 2, 16, tzinfo=JST)}


@pytest.mark.parametrize("banner", ["<p>納品期限 8/6 16:00</p>", "<p>返信期限 13/6 16:00</p>"])
def test_another_or_an_impossible_deadline_is_none(banner: str) -> None:
    assert room_of(banner + HELLO).deadlines == {}


def test_a_deadline_or_day_that_a_buyer_writes_is_none() -> None:
    room = room_of(message("山吹", "8月4日 9:00", f"{BANNER} 納品予定日 2026/08/14"))
    assert (room.deadlines, room.due_on) == ({}, None)


def test_a_deadline_without_any_dated_message_is_near_the_day_of_the_file() -> None:
    body = "<p>返信期限 11/24 16:00</p>" + message("山吹", "きのう", "a")
    assert room_of(body).deadlines == {FIRST_CONTACT: datetime(2026, 11, 24, 16, tzinfo=JST)}


def test_the_promised_day_is_the_last_one_the_site_registered() -> None:
    texts = (
        "納品予定日が登録されました。2026/08/14",
        "納品予定日「2026/08/20」",
        "納品予定日 2026/02/31",
    )
    body = "".join(message("ココナラ", f"8月{n}日 9:00", text) for n, text in enumerate(texts, 1))
    assert room_of(body).due_on == date(2026, 8, 20)


def test_messages_not_loaded_make_the_room_not_whole() -> None:
    older = '<button class="d-talkroomMessageList_showPastMessages">もっと</button>'
    assert not room_of(older + HELLO).is_whole
    assert not room_of("<button>過去のメッセージを見る</button>" + HELLO).is_whole


def test_a_subscription_is_known_by_its_control_not_by_words_in_a_message() -> None:
    control = "<button>定期購入を終了する</button>"
    assert room_of(control + HELLO).is_subscription
    assert not room_of(message("山吹", "8月4日 9:00", control)).is_subscription


def test_the_year_steps_from_december_to_january() -> None:
    body = message("山吹", "12月30日 9:00", "a") + message("自分", "1月2日 9:00", "b")
    years = [fact.sent_at.year for fact in room_of(body).messages]
    assert years == [2025, 2026]
    assert room_of(body, 2023).messages[0].sent_at.year == 2023
    assert room_of(body, {"41000001": date(2022, 12, 29)}.get).messages[0].sent_at.year == 2022


def test_the_promised_day_gives_the_year_where_the_book_knows_none() -> None:
    assert room_of("納品予定日 2024/08/14" + HELLO).messages[0].sent_at.year == 2024


def test_a_message_with_an_unreadable_time_is_named_with_its_line() -> None:
    found = reading(page(HELLO + message("山吹", "13月40日 9:00", "x")))
    assert len(found.rooms[0].messages) == 1
    (rejection,) = found.rejections
    assert rejection.reason is RejectionReason.NOT_A_DATE
    assert rejection.detail == "13月40日 9:00"
    assert rejection.line is not None


@pytest.mark.parametrize(
    ("head", "body", "name"),
    [
        ("", "<p>トークルームNo：41000001</p>", "a.html"),
        ("", '<a href="/talkrooms/41000001">x</a>', "a.html"),
        ("", "", "coconala_talkrooms_41000001.html"),
    ],
)
def test_the_number_is_found_wherever_the_page_or_its_name_tells_it(
    head: str, body: str, name: str
) -> None:
    assert reading(page(body + HELLO, head), name=name).rooms[0].room == "41000001"


def test_a_room_without_any_number_is_refused() -> None:
    links = '<a href="/talkrooms/1">x</a><a href="/talkrooms/2">x</a>'
    with pytest.raises(NoRoomNumberError):
        reading(page(links + HELLO, head=""))


def test_a_room_page_without_messages_says_so() -> None:
    with pytest.raises(NothingFoundError):
        reading(page("<p>読み込み中</p>"))


def test_the_title_is_that_of_the_page_where_the_header_has_changed() -> None:
    assert room_of(HELLO).title == "ロゴを制作します"
    assert reading(SAVED + f"<html><body>{HELLO}</body></html>").rooms[0].title == ""


def test_the_buyer_is_the_sender_where_the_box_has_changed() -> None:
    assert room_of(HELLO).buyer_name == "山吹"
    assert (
        room_of('<div class="d-talkroomBuyerInfo">購入者 詳細<br>山吹</div>' + HELLO).buyer_name
        == "山吹"
    )
    box = '<div class="d-talkroomBuyerInfo"><p>購入者</p><p>茜</p></div>'
    assert room_of(box + message("自分", "8月4日 9:00", "a")).buyer_name == "茜"
    empty = '<div class="d-talkroomBuyerInfo"></div>'
    assert room_of(empty + message("自分", "8月4日 9:00", "a")).buyer_name is None

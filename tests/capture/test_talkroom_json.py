"""The JSON of a talkroom saver."""

import json
from datetime import date, datetime

import pytest

from app.capture.detect import read
from app.capture.facts import CaptureKind, Reading, RejectionReason
from app.capture.refusals import (
    CutOffError,
    NoRoomNumberError,
    NotACaptureError,
    NothingFoundError,
    TooDeepError,
    TooLargeError,
)
from app.capture.talkroom_json import read_talkroom_json
from app.capture.years import YearHint
from app.models.moments import JST
from app.models.types import Side

NAME = "coconala_talkroom_41000001_20260105_101500.json"


def item(sender: str, time: str, content: str = "本文", **more: object) -> dict[str, object]:
    return {
        "sender": sender,
        "label": None,
        "postTime": time,
        "content": content,
        "links": [],
    } | more


def reading(items: object, name: str = NAME, hint: YearHint = None) -> Reading:
    data = json.dumps(items, ensure_ascii=False).encode()
    return read(name, data, received_on=date(2026, 11, 23), year_hint=hint)


def test_a_room_is_read_with_number_and_year_from_the_name() -> None:
    links = [{"text": "例", "url": "https://example.com/"}, {"url": "javascript:x"}]
    found = reading(
        [
            item("自分", "12月28日 21:43", label="自動送信"),
            item("山吹", "12月30日 9:00", "一\r\n二\0", links=links),
            item("自分", "1月2日 9:00", label="システムメッセージ"),
        ]
    )
    assert found.kind is CaptureKind.TALKROOM_JSON
    (room,) = found.rooms
    assert (room.room, room.buyer_name, room.is_whole) == ("41000001", "山吹", True)
    assert [m.sent_at.year for m in room.messages] == [2025, 2025, 2026]
    assert [m.side for m in room.messages] == [Side.ME, Side.CLIENT, Side.SITE]
    assert room.messages[0].label == "自動送信"
    assert room.messages[1].body == "一\n二"
    assert room.messages[1].links == (("例", "https://example.com/"),)
    assert room.messages[2].sent_at == datetime(2026, 1, 2, 9, tzinfo=JST)


def test_the_day_of_the_sale_decides_the_year_where_the_book_knows_it() -> None:
    found = reading(
        [item("山吹", "1月2日 9:00")], hint=lambda room: 2024 if room == "41000001" else None
    )
    assert found.rooms[0].messages[0].sent_at.year == 2024


@pytest.mark.parametrize(
    "name", ["talkroom_41000001.json", "coconala_talkroom_41000001_20261399_1.json"]
)
def test_a_name_without_a_day_leaves_the_day_of_the_file(name: str) -> None:
    found = reading([item("自分", "11月2日 9:00")], rf"C:\保存\{name}")
    assert found.rooms[0].messages[0].sent_at.year == 2026
    assert found.rooms[0].buyer_name is None


def test_a_name_without_a_number_is_refused() -> None:
    with pytest.raises(NoRoomNumberError):
        reading([item("山吹", "1月2日 9:00")], "messages.json")


def test_an_item_that_is_no_message_is_named_and_the_others_stay() -> None:
    found = reading([item("山吹", "1月2日 9:00"), 5, {"sender": "x"}, item("山吹", "きのう")])
    assert len(found.rooms[0].messages) == 1
    assert [(r.line, r.reason) for r in found.rejections] == [
        (2, RejectionReason.NOT_A_MESSAGE),
        (3, RejectionReason.NOT_A_MESSAGE),
        (4, RejectionReason.NOT_A_DATE),
    ]


@pytest.mark.parametrize("items", [{}, {"sender": 1}, [1, 2], [{"a": 1}], [[]]])
def test_other_json_is_no_capture(items: object) -> None:
    with pytest.raises(NotACaptureError):
        reading(items)


def test_an_empty_list_says_that_nothing_was_found() -> None:
    with pytest.raises(NothingFoundError):
        reading([])


def test_json_cut_off_anywhere_is_cut_off() -> None:
    text = json.dumps(
        [item("山吹", "1月2日 9:00", links=[{"text": "x", "url": "y"}])], ensure_ascii=False
    )
    for end in range(1, len(text)):
        with pytest.raises(CutOffError):
            read_talkroom_json(NAME, text[:end], received_on=date(2026, 1, 5))


@pytest.mark.parametrize("text", ["[x]", '[{"sender": nope}]', "[" + "9" * 5000 + "]", '["a\\q"]'])
def test_text_that_is_wrong_before_its_end_is_no_capture(text: str) -> None:
    with pytest.raises(NotACaptureError):
        read(NAME, text.encode(), received_on=date(2026, 1, 5))


@pytest.mark.parametrize("text", ["[" * 200_000, "[" * 200_000 + "]" * 200_000, '{"a":' * 100_000])
def test_deep_json_is_refused(text: str) -> None:
    with pytest.raises(TooDeepError):
        read(NAME, text.encode(), received_on=date(2026, 1, 5))


def test_thirty_megabytes_of_json_are_refused() -> None:
    with pytest.raises(TooLargeError):
        read(NAME, b"[" + b'"a",' * 7_500_000, received_on=date(2026, 1, 5))


def test_half_a_letter_in_a_text_does_no_harm() -> None:
    text = '[{"sender":"山吹","postTime":"1月2日 9:00","content":"a\\ud83d","label":null}]'
    found = read(NAME, text.encode(), received_on=date(2026, 1, 5))
    assert found.rooms[0].messages[0].body.encode() == b"a"

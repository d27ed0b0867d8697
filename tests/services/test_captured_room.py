"""Pages of one room, in any order and of any part: no message twice, none lost."""

from datetime import timedelta

from app.capture.facts import RoomFact
from app.models.types import MessageSource, Side
from app.services.capture_outcomes import Tally
from app.services.captured_lines import new_line
from app.services.captured_room import CapturedRoom
from tests.services.captured_pages import START, keep, mailed, said, take, told_by_mail


def words(room: CapturedRoom) -> list[str]:
    return [line.body for line in room.lines]


def test_a_message_is_known_by_the_sites_number_though_its_words_changed() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "一", site_id="7"))
    keep(room)
    tally = take(room, said(0, 0, "一（編集済み）", site_id="7"))
    assert (tally.new, tally.changed, tally.seen) == (0, 0, 1)
    assert words(room) == ["一"]


def test_different_numbers_are_different_messages_though_they_say_the_same() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "はい", site_id="7"))
    keep(room)
    tally = take(room, said(0, 0, "はい", site_id="7"), said(1, 0, "はい", site_id="8"))
    assert (tally.new, tally.seen) == (1, 1)


def test_a_number_that_stands_twice_on_a_page_is_one_message() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "はい", site_id="7"), said(1, 0, "はい", site_id="7"))
    assert words(room) == ["はい"]


def test_a_later_page_fills_in_number_and_attachments() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "案です"))
    keep(room)
    tally = take(room, said(0, 0, "案です ", site_id="7", files=("案.pdf",)))
    assert (tally.new, tally.changed, tally.seen) == (0, 1, 0)
    (line,) = room.lines
    assert (line.site_id, [file.name for file in line.files]) == ("7", ["案.pdf"])
    assert line.is_changed


def test_messages_of_one_minute_keep_the_order_of_the_page() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "一"), said(1, 0, "三"))
    keep(room)
    take(room, said(0, 0, "一"), said(1, 0, "二"), said(2, 0, "三"), said(3, 0, "四"))
    assert words(room) == ["一", "二", "三", "四"]
    assert [line.position for line in room.lines] == [0, 1, 2, 3]
    assert [line.is_changed for line in room.lines if line.id] == [False, True]


def test_what_the_page_does_not_show_stays_between_its_neighbours() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, *(said(place, 0, word) for place, word in enumerate("一二三")))
    keep(room)
    take(room, said(0, 0, "三"), said(1, 0, "一"), said(2, 0, "四"))
    assert sorted(words(room)) == sorted("一二三四")


def test_a_partial_page_with_a_gap_before_it_leaves_the_room_not_whole() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "一"))
    keep(room)
    take(room, said(0, 5, "二"), is_whole=False)
    assert not room.is_whole
    assert room.is_changed


def test_a_partial_page_that_joins_what_is_known_keeps_the_room_whole() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "一"), said(1, 1, "二"))
    keep(room)
    take(room, said(0, 1, "二"), said(1, 2, "三"), is_whole=False)
    assert room.is_whole
    assert not room.is_changed


def test_the_site_speaks_last_only_where_nobody_else_spoke() -> None:
    room = CapturedRoom("coconala", "1")
    assert (room.last_side, room.last_at, room.first_own_at()) == (None, None, None)
    take(room, said(0, 0, "購入されました", side=Side.SITE))
    assert [room.last_side] == [Side.SITE]
    take(room, said(0, 1, "定型", side=Side.ME, label="自動送信"), said(1, 2, "はい", side=Side.ME))
    take(room, said(0, 3, "納品予定日", side=Side.SITE))
    assert [room.last_side] == [Side.ME]
    assert room.last_at == int((START + timedelta(minutes=3)).timestamp())
    assert room.first_own_at() == int((START + timedelta(minutes=2)).timestamp())


def test_a_mail_without_words_stands_until_the_page_shows_its_message() -> None:
    room = CapturedRoom("coconala", "1")
    told_by_mail(room, mailed(1.5))
    assert [(line.source, line.body) for line in room.lines] == [(MessageSource.MAIL, "")]
    keep(room)
    tally = take(room, said(0, 0, "前"), said(1, 1, "本文", side=Side.ME), said(2, 1, "本文"))
    assert (tally.new, tally.changed) == (2, 1)
    assert words(room) == ["前", "本文", "本文"]
    assert [line.source for line in room.lines] == [MessageSource.PAGE] * 3
    assert [line.id for line in room.lines] == [None, None, 1]
    assert room.lines[2].sent_at % 60 == 0


def test_a_mail_that_quotes_is_known_on_the_page_by_its_opening_words() -> None:
    room = CapturedRoom("coconala", "1")
    told_by_mail(room, mailed(1, "お世話になっております。 二件ございます。"), mailed(2, "別の件"))
    keep(room)
    take(
        room,
        said(0, 0, "お世話になっております。\n二件ございます。\n長い続き"),
        said(1, 100, "別の件"),
    )
    assert len(room.lines) == 2
    assert all(line.source is MessageSource.PAGE for line in room.lines)


def test_a_mail_that_quotes_something_else_is_not_swallowed_by_its_neighbour() -> None:
    room = CapturedRoom("coconala", "1")
    told_by_mail(room, mailed(5, "二通目"))
    take(room, said(0, 3, "一通目"))
    assert words(room) == ["一通目", "二通目"]


def test_a_mail_that_comes_after_the_page_adds_nothing() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "一"), said(1, 3, "二通目"), said(2, 3, "承諾されました", side=Side.SITE))
    keep(room)
    tally = told_by_mail(
        room, mailed(1), mailed(4, "二通目"), mailed(4, "【承諾】が選択されました", Side.SITE)
    )
    assert (tally.new, tally.seen) == (0, 3)
    later = told_by_mail(room, mailed(5))
    assert later.new == 1


def test_each_mail_of_the_book_stands_for_one_message() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 0, "一"))
    keep(room)
    room.told = [(Side.CLIENT, int(START.timestamp()) + 60), (Side.ME, 5)]
    assert told_by_mail(room, mailed(5)).new == 1
    assert words(room) == ["一", ""]


def test_what_was_copied_is_known_on_the_page_within_a_week() -> None:
    room = CapturedRoom("coconala", "1")
    for number, (minute, body) in enumerate([(0, "はい  承知です"), (1, "未送信"), (2, "古い")]):
        line = new_line(said(0, minute, body, side=Side.ME), MessageSource.COPIED)
        line.id = number + 1
        room.lines.append(line)
    week = 7 * 24 * 60
    take(
        room,
        said(0, 30, "はい\n承知です", side=Side.ME),
        said(1, 40, "未送信"),
        said(2, week + 3, "古い", side=Side.ME),
    )
    assert [(line.id, line.source.value, line.body) for line in room.lines] == [
        (2, "copied", "未送信"),
        (3, "copied", "古い"),
        (1, "page", "はい\n承知です"),
        (None, "page", "未送信"),
        (None, "page", "古い"),
    ]


def test_a_mail_without_words_is_gone_where_the_page_shows_all_of_that_time() -> None:
    room = CapturedRoom("coconala", "1")
    told_by_mail(room, mailed(30), mailed(90))
    keep(room)
    take(room, said(0, 0, "一"), said(1, 60, "二"))
    assert words(room) == ["一", "二", ""]
    assert room.gone == [1]
    take(room)
    assert words(room) == ["一", "二", ""]


def test_pasted_text_is_bettered_by_a_page_and_betters_none() -> None:
    room = CapturedRoom("coconala", "1")
    pasted = RoomFact(
        room="1",
        title="",
        buyer_name=None,
        messages=(said(0, 0, "一"),),
        source=MessageSource.PASTED,
    )
    room.take(pasted, Tally())
    assert room.lines[0].source is MessageSource.PASTED
    tally = take(room, said(0, 0, "一", site_id="7"))
    assert (tally.new, tally.changed) == (0, 1)
    again = Tally()
    room.take(pasted, again)
    assert (again.new, again.changed, again.seen) == (0, 0, 1)
    assert (room.lines[0].source, room.lines[0].site_id) == (MessageSource.PAGE, "7")


def test_a_minute_of_thousands_of_messages_is_still_read_at_once() -> None:
    room = CapturedRoom("coconala", "1")
    many = [said(place, 1, "はい") for place in range(600)]
    take(room, said(0, 0, "始"), *many)
    keep(room)
    tally = take(room, said(0, 0, "始"), *many, said(601, 1, "終"), is_whole=False)
    assert (tally.new, tally.seen) == (1, 601)


def test_a_room_is_whole_once_a_whole_page_joins_it() -> None:
    room = CapturedRoom("coconala", "1")
    take(room, said(0, 5, "二"), said(1, 9, "三"), is_whole=False)
    keep(room)
    take(room, said(0, 0, "一"))
    assert not room.is_whole
    take(room, said(0, 0, "一"), said(1, 5, "二"))
    assert room.is_whole

"""Pages of one room, in any order and of any part: no message twice, none lost."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.capture.facts import AttachmentFact, MessageFact, RoomFact
from app.models.moments import JST
from app.models.types import Side
from app.services.capture_outcomes import Tally
from app.services.captured_room import CapturedRoom

START = datetime(2026, 11, 1, 10, tzinfo=JST)


def said(  # noqa: PLR0913 - a message is what it says
    position: int,
    minute: int,
    body: str,
    *,
    side: Side = Side.CLIENT,
    site_id: str | None = None,
    label: str | None = None,
    files: tuple[str, ...] = (),
) -> MessageFact:
    return MessageFact(
        position=position,
        sent_at=START + timedelta(minutes=minute),
        side=side,
        sender="山吹",
        label=label,
        body=body,
        attachments=tuple(AttachmentFact(name, None) for name in files),
        site_id=site_id,
    )


def take(room: CapturedRoom, *messages: MessageFact, is_whole: bool = True) -> Tally:
    tally = Tally()
    room.take(
        RoomFact(room="1", title="", buyer_name=None, is_whole=is_whole, messages=messages), tally
    )
    return tally


def keep(room: CapturedRoom) -> None:
    """Let the room be as if it had been written and read again."""
    room.id = room.id or 1
    for number, line in enumerate(room.lines, 1):
        line.id = line.id or number
        line.fact = None
        line.files_known, line.files = line.files_known + len(line.files), ()
        line.is_changed = False


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


rooms = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from("はいえ"), st.booleans()), max_size=9
).map(lambda lines: sorted(lines, key=lambda line: line[0]))


@given(rooms, st.data())
def test_pages_of_any_part_of_a_room_add_up_to_the_room(
    lines: list[tuple[int, str, bool]], data: st.DataObject
) -> None:
    """A page shows the room from some message on to its end, with or without numbers."""
    room = CapturedRoom("coconala", "1")
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, len(lines)))
        if start and lines[start - 1][0] == lines[min(start, len(lines) - 1)][0]:
            continue  # a page does not begin in the middle of a minute
        _show(room, lines, start, has_numbers=data.draw(st.booleans()))
        keep(room)
    _show(room, lines, 0, has_numbers=True)
    assert [(line.side, line.body) for line in room.lines] == [
        (Side.ME if is_mine else Side.CLIENT, word) for _, word, is_mine in lines
    ]
    keep(room)
    again = _show(room, lines, 0, has_numbers=False)
    assert (again.new, again.changed, again.seen) == (0, 0, len(lines))
    order = [(line.sent_at, line.position) for line in room.lines]
    assert order == sorted(set(order))


def _show(
    room: CapturedRoom, lines: list[tuple[int, str, bool]], start: int, *, has_numbers: bool
) -> Tally:
    facts = [
        said(
            place,
            minute,
            word,
            side=Side.ME if is_mine else Side.CLIENT,
            site_id=str(start + place) if has_numbers else None,
        )
        for place, (minute, word, is_mine) in enumerate(lines[start:])
    ]
    return take(room, *facts, is_whole=start == 0)

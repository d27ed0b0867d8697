"""Parts of a room, in any order, and mails and copies between: each message once, in order."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.models.types import MessageSource, Side
from app.services.capture_outcomes import Tally
from app.services.captured_lines import new_line
from app.services.captured_room import CapturedRoom
from tests.services.captured_pages import keep, mailed, said, take, told_by_mail

rooms = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from("はいえ"), st.booleans()), max_size=9
).map(lambda lines: sorted(lines, key=lambda line: line[0]))


Said = tuple[int, str, Side]
_WORDS = "一二三四五六七八九十"
distinct_rooms = (
    st.lists(
        st.tuples(st.integers(0, 12), st.sampled_from(_WORDS), st.sampled_from(list(Side))),
        min_size=4,
        max_size=24,
        unique=True,
    )
    .map(lambda lines: sorted(lines, key=lambda line: line[0]))
    .filter(lambda lines: all(count <= 3 for count in Counter(m for m, *_ in lines).values()))
)


@given(distinct_rooms, st.data())
def test_overlapping_parts_in_any_order_give_the_room_once_and_in_order(
    lines: list[Said], data: st.DataObject
) -> None:
    """No page lies within one minute: each is longer than any minute of the room."""
    parts, start, end = [], 0, 0
    while end < len(lines):
        end = data.draw(st.integers(start + 4, max(len(lines), start + 4)))
        parts.append(lines[min(start, len(lines) - 4) : end])
        start = data.draw(st.integers(max(start, end - 4), max(start, end - 1)))
    room = CapturedRoom("coconala", "1")
    for part in data.draw(st.permutations(parts)):
        _show_part(room, part)
        keep(room)
    _is_just(room, lines)


@given(rooms, st.data())
def test_parts_of_whole_minutes_give_the_room_however_often_words_are_repeated(
    lines: list[tuple[int, str, bool]], data: st.DataObject
) -> None:
    said_lines = [(m, word, Side.ME if mine else Side.CLIENT) for m, word, mine in lines]
    room = CapturedRoom("coconala", "1")
    parts = data.draw(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=5))
    for start, length in data.draw(st.permutations([*parts, (0, 2), (2, 3)])):
        _show_part(room, [line for line in said_lines if start <= line[0] < start + length])
        keep(room)
    _is_just(room, said_lines)


@given(distinct_rooms, st.data())
def test_mails_and_copies_in_any_order_become_the_messages_of_the_page(
    lines: list[Said], data: st.DataObject
) -> None:
    room = CapturedRoom("coconala", "1")
    steps: list[Said | list[Said]] = [
        line for line in lines if line[2] is not Side.SITE and data.draw(st.booleans())
    ]
    cut = data.draw(st.integers(0, len(lines) - 4))
    is_quoted = data.draw(st.booleans())  # the mails of a site quote what was said, or never do
    for step in data.draw(st.permutations([*steps, lines[cut : cut + 6]])):
        if isinstance(step, list):
            _show_part(room, step)
        elif step[2] is Side.CLIENT:
            told_by_mail(room, mailed(step[0] + 0.5, step[1] * 5 if is_quoted else ""))
        else:
            copied = new_line(said(0, step[0], step[1] * 5, side=Side.ME), MessageSource.COPIED)
            if all(line.key != copied.key for line in room.lines):
                room.lines.append(copied)
                room.lines.sort(key=lambda line: line.sent_at)
        keep(room)
    start = [(-1, "始", Side.SITE)]
    whole = [*start, *lines, (14, "終", Side.SITE)]
    _show_part(room, whole)
    _is_just(room, whole)


def _show_part(room: CapturedRoom, lines: list[Said]) -> None:
    facts = [said(at, minute, word * 5, side=side) for at, (minute, word, side) in enumerate(lines)]
    take(room, *facts, is_whole=False)


def _is_just(room: CapturedRoom, lines: list[Said]) -> None:
    assert [(line.side, line.body) for line in room.lines] == [
        (side, word * 5) for _, word, side in lines
    ]
    order = [(line.sent_at, line.position) for line in room.lines]
    assert order == sorted(set(order))


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

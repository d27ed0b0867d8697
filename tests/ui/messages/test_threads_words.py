from dataclasses import dataclass
from datetime import timedelta

import pytest

from app.models.types import Stage
from app.services import orders
from app.services.reply_drafts import save_draft
from tests.ui.messages.inbox import CLIENT, ME, TODAY_AT, add_room, row_of, words
from tests.ui.orders.desk import NOW, Desk


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(hours=2), "7:12"),
        (timedelta(days=1), "Yesterday"),
        (timedelta(days=3), "Sun"),
        (timedelta(days=12), "13 Nov"),
        (timedelta(days=500), "13 Jul 2025"),
    ],
)
def test_the_time_is_told_as_coarsely_as_it_is_old(desk: Desk, ago: timedelta, said: str) -> None:
    room = add_room(desk.database, "1", CLIENT, at=NOW - ago)
    assert words(desk).time(row_of(desk, room)) == said


def test_who_never_spoke_has_no_time_and_a_nameless_one_no_name(desk: Desk) -> None:
    row = row_of(desk, add_room(desk.database, "88", client_id=None))
    assert words(desk).time(row) == ""
    assert (words(desk).name(row), words(desk).number(row)) == ("No name", "88")
    assert words(desk).title(row) == ""


def test_names_of_strangers_are_shown_harmlessly(desk: Desk) -> None:
    row = row_of(desk, add_room(desk.database, "1", CLIENT))._replace(client="a\u202eb\nc")
    assert words(desk).name(row) == "ab c"


@dataclass
class Chip:
    stage: Stage
    due_in: int | None
    text: str
    tone: str


@pytest.mark.parametrize(
    "chip",
    [
        Chip(Stage.WORKING, 0, "Today delivery", "bad"),
        Chip(Stage.WORKING, 1, "Tomorrow delivery", "warn"),
        Chip(Stage.WORKING, 9, "In progress", ""),
        Chip(Stage.DELIVERED, 9, "Delivered", "warn"),
        Chip(Stage.COMPLETED, 0, "Completed", "ok"),
    ],
)
def test_the_chip_tells_my_deadline_or_how_far_the_order_is(desk: Desk, chip: Chip) -> None:
    order = desk.add("Banner", chip.stage, due_in=chip.due_in)
    row = row_of(desk, add_room(desk.database, "1", CLIENT, ME, order_id=order))
    face = words(desk).chip(row)
    assert face is not None
    assert face.tone == chip.tone
    assert chip.text.split()[0] in face.text


def test_a_draft_is_told_where_nothing_is_urgent(desk: Desk) -> None:
    calm = add_room(desk.database, "1", CLIENT, order_id=desk.add("a", Stage.WORKING, due_in=9))
    urgent = add_room(desk.database, "2", CLIENT, order_id=desk.add("b", Stage.WORKING, due_in=0))
    for room in (calm, urgent):
        desk.database.note(save_draft, room, "はい", (), NOW)
    faces = [words(desk).chip(row_of(desk, room)) for room in (calm, urgent)]
    assert [face.text if face else "" for face in faces] == ["Draft", "Today delivery"]
    assert "Draft" in words(desk).sentence(row_of(desk, urgent))


def test_direct_messages_are_an_enquiry_and_show_whose_turn_it_is(desk: Desk) -> None:
    mine, theirs = add_room(desk.database, "1", CLIENT), add_room(desk.database, "2", CLIENT, ME)
    faces = [words(desk).chip(row_of(desk, room)) for room in (mine, theirs)]
    assert [(face.text, face.icon) for face in faces if face] == [
        ("Enquiry", "reply"),
        ("Enquiry", ""),
    ]


def test_a_returned_order_tells_its_round(desk: Desk) -> None:
    order = desk.add("Banner", Stage.DELIVERED, due_in=9)
    desk.database.write(
        orders.step_order, order, Stage.WORKING, catalog=desk.catalog, at=NOW, now=NOW
    )
    face = words(desk).chip(row_of(desk, add_room(desk.database, "1", CLIENT, order_id=order)))
    assert face is not None
    assert (face.text, face.tone) == ("Revision 1", "info")


def test_a_sentence_says_all_that_the_row_shows(desk: Desk) -> None:
    room = add_room(desk.database, "9", CLIENT, at=TODAY_AT, title="相談", is_pinned=1)
    said = words(desk).sentence(row_of(desk, room))
    assert said == "coconala 山田, 相談, 7:12, 9-0, Enquiry, 1 unread, pinned"

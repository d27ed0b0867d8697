"""Pages of a conversation: in both directions, around what is unread, a message or a day."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.message_queries import (
    BEFORE_UNREAD,
    FIRST,
    LAST,
    PAGE,
    MessagePage,
    newer_page,
    older_page,
    opening_page,
    page_at_day,
    page_at_message,
    room_of_message,
    said_in,
)
from app.services.unread import mark_read
from app.storage.database import Database
from tests.services.spoken import AT, CLIENT, HOUR, ME, SITE, add_room, attach
from tests.store import new_book


def bodies(page: MessagePage) -> list[str]:
    return [line.body for line in page.lines]


def numbers(page: MessagePage) -> list[int]:
    return [int(line.body.partition("-")[2]) for line in page.lines]


def test_a_conversation_that_was_read_opens_at_its_end(database: Database) -> None:
    room = add_room(database, "r", *[ME] * (PAGE + 5))
    add_room(database, "other", CLIENT)
    page = database.read(opening_page, room)
    assert numbers(page) == list(range(5, PAGE + 5))
    assert (page.has_older, page.has_newer, page.target_id) == (True, False, None)


def test_a_conversation_opens_at_the_first_unread_message(database: Database) -> None:
    room = add_room(database, "r", *[CLIENT] * 100, SITE, *[CLIENT] * 300)
    database.note(mark_read, room, AT + 99 * HOUR)
    page = database.read(opening_page, room)
    assert page.is_unread
    assert numbers(page)[0] == 101 - BEFORE_UNREAD
    assert page.lines[BEFORE_UNREAD].id == page.target_id
    assert page.lines[BEFORE_UNREAD].body == "r-101", "the site's own word is not unread"
    assert (page.has_older, page.has_newer, len(page.lines)) == (True, True, PAGE)


def test_pages_go_on_in_both_directions(database: Database) -> None:
    room = add_room(database, "r", *[ME] * 30)
    last = database.read(older_page, room, LAST, 10)
    before = database.read(older_page, room, last.lines[0].place, 10)
    assert numbers(before) == list(range(10, 20))
    assert (before.has_older, before.has_newer) == (True, True)
    after = database.read(newer_page, room, before.lines[-1].place, 10)
    assert (numbers(after), after.has_newer, after.has_older) == (list(range(20, 30)), False, True)
    first = database.read(newer_page, room, FIRST, 10)
    assert (numbers(first), first.has_older, first.has_newer) == (list(range(10)), False, True)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), max_size=12),
    st.integers(1, 4),
)
def test_paging_through_meets_every_message_once_in_order(
    tmp_path_factory: object, places: list[tuple[int, int]], limit: int
) -> None:
    folder = tmp_path_factory.mktemp("pages")  # type: ignore[attr-defined]
    database = new_book(folder / "book.tokuicho")
    room = add_room(database, "r")
    add_all = "INSERT INTO messages (conversation_id, sent_at, position, side, sender, body)"
    database.write(
        lambda session: [
            session.connection().exec_driver_sql(
                f"{add_all} VALUES (?, ?, ?, 'me', '', ?)", (room, at, position, str(number))
            )
            for number, (at, position) in enumerate(places)
        ]
    )
    wanted = [n for _, n in sorted((place, n) for n, place in enumerate(places))]
    forward: list[int] = []
    page = database.read(newer_page, room, FIRST, limit)
    while page.lines:
        forward += [int(line.body) for line in page.lines]
        page = database.read(newer_page, room, page.lines[-1].place, limit)
    backward: list[int] = []
    page = database.read(older_page, room, LAST, limit)
    while page.lines:
        backward = [int(line.body) for line in page.lines] + backward
        page = database.read(older_page, room, page.lines[0].place, limit)
    database.close()
    assert forward == backward == wanted


def test_a_message_is_gone_to(database: Database) -> None:
    room, other = add_room(database, "r", *[ME] * 300), add_room(database, "o", ME)
    wanted = database.read(older_page, room, LAST).lines[20]
    page = database.read(page_at_message, room, wanted.id)
    assert page.target_id == wanted.id
    assert page.lines[BEFORE_UNREAD] == wanted
    assert not page.is_unread
    assert database.read(page_at_message, other, wanted.id).target_id is None
    assert database.read(room_of_message, wanted.id) == room
    assert database.read(room_of_message, 9_999) is None


def test_a_day_is_gone_to(database: Database) -> None:
    room = add_room(database, "r", *[ME] * 60)
    page = database.read(page_at_day, room, date(2026, 11, 21))
    first = next(line for line in page.lines if line.id == page.target_id)
    assert first.sent_at == int((AT + timedelta(hours=14)).timestamp()), "midnight in Japan"
    assert database.read(page_at_day, room, date(2027, 1, 1)).target_id is None


def test_files_stand_with_their_message(database: Database) -> None:
    room = add_room(database, "r", ME, ME)
    message = database.read(older_page, room, LAST).lines[1]
    for name, size in (("a.pdf", 12), ("b.png", None)):
        database.write(attach, message.id, name, size)
    plain, full = database.read(older_page, room, LAST).lines
    assert plain.files == ()
    assert [(file.name, file.size, file.url) for file in full.files] == [
        ("a.pdf", 12, None),
        ("b.png", None, None),
    ]


def test_an_empty_room_has_an_empty_page(database: Database) -> None:
    room = add_room(database, "r")
    page = database.read(opening_page, room)
    assert (page.lines, page.has_older, page.has_newer) == ((), False, False)


def test_the_whole_conversation_is_said(database: Database) -> None:
    room = add_room(database, "r", *[ME] * 2_100)
    text = database.read(said_in, room, lambda line: line.body)
    assert text == "\n\n".join(f"r-{number}" for number in range(2_100))

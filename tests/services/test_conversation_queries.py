"""The inbox: which conversations, in what order, and what a row says."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.models.conversation import Message
from app.models.types import MessageSource, RoomKind, Side, Stage
from app.rulebook.catalog import Catalog
from app.services.client_drafts import ClientEdit
from app.services.clients import add_client, edit_client
from app.services.conversation_queries import (
    ThreadFilter,
    ThreadView,
    last_answered_at,
    thread_counts,
    thread_ids,
    thread_of_order,
    thread_rows,
)
from app.services.conversations import archive_conversations, pin_conversation
from app.services.reply_drafts import save_draft
from app.services.unread import mark_read
from app.storage.database import Database
from tests.services.sample import add, move
from tests.services.spoken import AT, CLIENT, HOUR, ME, SITE, add_room

NOW = AT + timedelta(days=3)


def ids(database: Database, **fields: object) -> list[int]:
    where = ThreadFilter(**fields)  # type: ignore[arg-type]
    return list(database.read(thread_ids, NOW, where))


def test_pinned_conversations_come_first_and_then_the_newest(database: Database) -> None:
    old = add_room(database, "old", CLIENT)
    middle = add_room(database, "middle", CLIENT, at=AT + HOUR)
    new = add_room(database, "new", CLIENT, at=AT + 2 * HOUR)
    assert ids(database) == [new, middle, old]
    database.write(pin_conversation, old)
    assert ids(database) == [old, new, middle]


def test_what_was_put_away_is_listed_apart(database: Database) -> None:
    one, two = add_room(database, "1", CLIENT), add_room(database, "2", CLIENT)
    database.write(archive_conversations, [one], now=NOW)
    assert ids(database) == [two]
    assert ids(database, is_archived=True) == [one]
    assert ids(database, view=ThreadView.WAITING) == [two]


def test_each_view_shows_its_own(database: Database, catalog: Catalog) -> None:
    bought, asked = add(database, catalog, "a"), add(database, catalog, "b")
    ended = add(database, catalog, "c")
    move(database, catalog, ended, Stage.COMPLETED)
    answered = add_room(database, "answered", CLIENT, ME, order_id=bought)
    read = add_room(database, "read", CLIENT, order_id=bought)
    unread = add_room(database, "unread", ME, CLIENT, order_id=asked)
    over = add_room(database, "over", CLIENT, order_id=ended)
    direct = add_room(database, "direct", CLIENT, ME, kind=RoomKind.DIRECT)
    database.note(mark_read, read, AT)
    assert set(ids(database)) == {answered, read, unread, over, direct}
    assert ids(database, view=ThreadView.UNREAD) == [unread]
    assert set(ids(database, view=ThreadView.WAITING)) == {read, unread}
    assert ids(database, view=ThreadView.ENQUIRIES) == [direct]


def test_an_enquiry_on_the_board_is_one_in_the_inbox(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, "見積り", stage=Stage.INQUIRY)
    room = add_room(database, "1", CLIENT, order_id=order_id)
    assert ids(database, view=ThreadView.ENQUIRIES) == [room]
    move(database, catalog, order_id, Stage.PURCHASED)
    assert ids(database, view=ThreadView.ENQUIRIES) == []


def test_a_conversation_without_an_order_waits_for_some_weeks(database: Database) -> None:
    room = add_room(database, "1", CLIENT)
    assert ids(database, view=ThreadView.WAITING) == [room]
    later = AT + timedelta(days=30, seconds=1)
    waiting = ThreadFilter(view=ThreadView.WAITING)
    assert list(database.read(thread_ids, later, waiting)) == []


def test_the_counts_are_of_messages_unread_and_conversations_waiting(database: Database) -> None:
    assert database.read(thread_counts, NOW) == (0, 0, False)
    add_room(database, "1", ME, CLIENT, CLIENT)
    add_room(database, "2", CLIENT, ME)
    assert database.read(thread_counts, NOW) == (2, 1, True)


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("ロゴ", True),
        ("ろご", True),
        ("T-10", True),
        ("みなと", True),
        ("ミナト", True),
        ("松", True),
        ("99", True),
        ("ない", False),
        ("ロゴ 99", True),
        ("ロゴ ない", False),
        ("", True),
    ],
)
def test_words_are_found_in_names_titles_and_numbers(
    database: Database, catalog: Catalog, text: str, *, finds: bool
) -> None:
    order_id = add(database, catalog, "ロゴ", number="T-10", client="港")
    database.write(edit_client, 1, ClientEdit(name="港", reading="みなと"))
    other, _ = database.write(add_client, "松", now=AT, marketplace_id="coconala")
    room = add_room(database, "99", CLIENT, order_id=order_id, client_id=other)
    assert ids(database, text=text) == ([room] if finds else [])


def test_words_are_found_in_what_was_said(database: Database) -> None:
    room, other = add_room(database, "甲", CLIENT, ME), add_room(database, "乙", CLIENT)
    assert ids(database, text="甲-1") == [room]
    assert ids(database, text="乙-0") == [other]
    assert ids(database, text="甲-0 乙-0") == [], "one message must hold them all"


def test_marketplaces_are_filtered(database: Database) -> None:
    one = add_room(database, "1", CLIENT)
    two = add_room(database, "2", CLIENT, marketplace_id="lancers", at=AT + HOUR)
    assert ids(database, marketplaces=("lancers",)) == [two]
    assert ids(database, marketplaces=("lancers", "coconala")) == [two, one]


def test_a_row_says_who_what_and_how_far(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, "ロゴ", client="港")
    room = add_room(database, "9", ME, CLIENT, SITE, order_id=order_id, is_whole=0, url="https://a")
    row = database.read(thread_rows, [room])[room]
    assert (row.client, row.snippet, row.last_side) == ("港", "9-1", Side.CLIENT)
    assert (row.unread_count, row.is_whole, row.url) == (1, False, "https://a")
    assert (row.kind, row.source) == (RoomKind.ROOM, MessageSource.PAGE)
    assert (row.is_pinned, row.is_archived, row.has_draft) == (False, False, False)
    assert row.order is not None
    assert row.order.title == "ロゴ"
    assert database.read(thread_rows, []) == {}


def test_who_is_no_client_yet_has_the_name_he_speaks_under(database: Database) -> None:
    spoken, silent = add_room(database, "1", CLIENT, SITE), add_room(database, "2", title="相談")
    rows = database.read(thread_rows, [spoken, silent])
    assert (rows[spoken].client, rows[spoken].client_id) == ("山田", None)
    assert (rows[silent].client, rows[silent].snippet) == ("相談", "")
    assert (rows[silent].last_side, rows[silent].last_message_at) == (None, None)


def test_a_draft_is_told(database: Database) -> None:
    one, two = add_room(database, "1", CLIENT), add_room(database, "2", CLIENT)
    for room, body in ((one, "はい"), (two, "")):
        database.note(save_draft, room, body, (), NOW)
    found = database.read(thread_rows, [one, two])
    assert (found[one].has_draft, found[two].has_draft) == (True, False)


def test_the_conversation_of_an_order_is_where_was_spoken_last(
    database: Database, catalog: Catalog
) -> None:
    order_id, other = add(database, catalog, "a"), add(database, catalog, "b")
    add_room(database, "1", CLIENT, order_id=order_id)
    new = add_room(database, "2", CLIENT, order_id=order_id, at=AT + HOUR)
    assert database.read(thread_of_order, order_id) == new
    assert database.read(thread_of_order, other) is None


def test_it_is_known_when_the_seller_wrote_last(database: Database) -> None:
    assert database.read(last_answered_at) is None
    add_room(database, "1", CLIENT, ME)
    assert database.read(last_answered_at) == int((AT + HOUR).timestamp())


def test_a_conversation_is_found_by_what_was_said_in_it(database: Database) -> None:
    one = add_room(database, "1", CLIENT)
    add_room(database, "2", CLIENT)
    database.write(reword, one, "著作権は譲渡ですか。ロゴの件です。")
    assert ids(database, text="ﾛｺﾞ 著作権") == [one]
    assert ids(database, text="ロゴ 納期") == []


def reword(session: Session, room: int, body: str) -> None:
    session.execute(update(Message).where(Message.conversation_id == room).values(body=body))

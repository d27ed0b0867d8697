"""What is found is exactly what is there, whatever was done and however far the index has come."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.models.changes import Changes
from app.storage import search_index, search_lookup
from app.storage.connections import Connection
from app.storage.database import Database
from app.storage.folding import MOST_CHARACTERS, words_of
from app.storage.reader import Reader
from app.storage.search_kinds import CLIENT, KINDS, MESSAGE, ORDER, Kind
from app.storage.search_lookup import (
    NOW,
    Place,
    conversations_with,
    messages_in,
    newest_messages,
    newest_rows,
)
from tests.storage.talk import brute, open_rooms, run_sql, say
from tests.store import new_book

NASTY = "あアｱばバﾊﾞーｰa\uff211. 　\n😀é"
TEXTS = st.text(NASTY, max_size=10)
NAMES = st.text(NASTY, min_size=1, max_size=4)
IDS = st.integers(1, 4)
MOST = 1_000


@contextmanager
def fresh_book() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        book = new_book(Path(folder) / "book.tokuicho")
        try:
            yield book
        finally:
            book.close()


class StoppedError(Exception):
    """The power fails."""


def index_and_fail(connection: Connection) -> Changes:
    search_index.index_some(connection, 1)
    raise StoppedError


def act(book: Database, action: tuple[object, ...]) -> None:
    match action:
        case ("index", int(most)):
            book.note(search_index.index_some, most)
        case ("fail",):
            with suppress(StoppedError):
                book.note(index_and_fail)
        case ("forget",):
            book.note(search_index.forget)
        case ("undo",):
            book.undo()
        case ("redo",):
            book.redo()
        case (str(sql), dict(values)):
            with suppress(dbapi2.IntegrityError):  # undo took away what it refers to
                book.write(run_sql, sql, **values)


def change(sql: str, **values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.tuples(st.just(sql), st.fixed_dictionaries(values))


SAY = (
    "INSERT INTO messages (conversation_id, sent_at, side, sender, body)"
    " VALUES (1, :at, 'me', '', :body)"
)
MEET = "INSERT INTO clients (name, reading, note, created_at) VALUES (:name, :reading, :note, 1)"
ORDERED = (
    "INSERT OR IGNORE INTO orders (number, marketplace_id, client_id, title, stage, created_at,"
    " updated_at) SELECT :number, 'coconala', (SELECT id FROM clients WHERE id = :client), :title,"
    " 'purchased', 1, 1"
)
CALL = (
    "INSERT INTO handles (client_id, marketplace_id, name)"
    " SELECT id, 'coconala', :name FROM clients WHERE id = :client"
)
WORKING = st.one_of(
    st.tuples(st.just("index"), st.integers(1, 3)),
    st.just(("fail",)),
    st.just(("undo",)),
    st.just(("redo",)),
)
ON_MESSAGES = st.one_of(
    change(SAY, at=st.integers(0, 5), body=TEXTS),
    change("UPDATE messages SET body = :body WHERE id = :id", id=IDS, body=TEXTS),
    change("UPDATE messages SET body = body || :body", body=NAMES),
    change("DELETE FROM messages WHERE id = :id", id=IDS),
    change("REPLACE INTO messages SELECT * FROM messages WHERE id = :id", id=IDS),
    st.just(("forget",)),
)
ON_PEOPLE = st.one_of(
    change(MEET, name=NAMES, reading=TEXTS, note=TEXTS),
    change("UPDATE clients SET name = :name WHERE id = :id", id=IDS, name=NAMES),
    change("UPDATE clients SET about = :about, reading = ''", about=TEXTS),
    change("DELETE FROM clients WHERE id = :id", id=IDS),
    change(ORDERED, number=NAMES, client=IDS, title=NAMES),
    change("UPDATE orders SET title = :title WHERE id = :id", id=IDS, title=NAMES),
    change("UPDATE orders SET client_id = (SELECT MAX(id) FROM clients) WHERE id = :id", id=IDS),
    change("DELETE FROM orders WHERE id = :id", id=IDS),
    change(CALL, client=IDS, name=NAMES),
    change("UPDATE handles SET name = :name WHERE id = :id", id=IDS, name=NAMES),
    change("UPDATE handles SET client_id = (SELECT MAX(id) FROM clients) WHERE id = :id", id=IDS),
    change("DELETE FROM handles WHERE id = :id", id=IDS),
)
ACTIONS = st.lists(st.one_of(ON_MESSAGES, ON_PEOPLE, WORKING, WORKING), max_size=14)
QUERIES = st.lists(st.text(NASTY, min_size=1, max_size=3), min_size=1, max_size=4)


def in_order(book: Database, words: tuple[str, ...]) -> list[Place]:
    """Return what a search of messages must find, the newest first."""
    times = dict(book.read(lambda reader: reader.rows("SELECT id, sent_at FROM messages")))
    ids = book.read(brute, MESSAGE, words)
    return sorted((Place(times[row_id], row_id) for row_id in ids), reverse=True)


@settings(max_examples=120)
@given(actions=ACTIONS, queries=QUERIES, window=st.sampled_from([0, 1, 4_000]))
def test_what_is_found_is_what_reading_everything_finds(
    actions: list[tuple[object, ...]], queries: list[str], window: int
) -> None:
    with fresh_book() as book, pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_lookup, "WINDOW", window)
        open_rooms(book)
        for action in actions:
            act(book, action)
        for words in filter(None, map(words_of, queries)):
            expected = in_order(book, words)
            assert book.read(newest_messages, words, MOST) == expected
            assert book.read(messages_in, 1, words, MOST) == expected
            assert book.read(conversations_with, words, MOST) == ([1] if expected else [])
            for kind in (ORDER, CLIENT):
                found = book.read(newest_rows, kind, words, MOST)
                assert found == sorted(book.read(brute, kind, words), reverse=True)


@pytest.fixture
def talk(plain_book: Database) -> Database:
    """Return a book whose messages came in out of order; the even ones speak of a logo."""
    open_rooms(plain_book, 2)
    for number in range(1, 21):
        body = "ロゴの件" if number % 2 == 0 else "別の件"
        say(plain_book, body, sent_at=(number * 7) % 20, room=1 + number % 3 // 2)
    return plain_book


@pytest.mark.parametrize("is_indexed", [True, False])
@pytest.mark.parametrize("window", [0, 3, 4_000])
def test_pages_follow_one_another_until_all_is_found(
    talk: Database, monkeypatch: pytest.MonkeyPatch, window: int, *, is_indexed: bool
) -> None:
    monkeypatch.setattr(search_lookup, "WINDOW", window)
    if is_indexed:
        talk.note(search_index.index_all)
    found: list[Place] = []
    while page := talk.read(newest_messages, ("ろご",), 3, found[-1] if found else NOW):
        found += page
    assert found == in_order(talk, ("ろご",))
    assert len(found) == 10


def test_pages_of_one_conversation_hold_no_other(talk: Database) -> None:
    first = talk.read(messages_in, 2, ("件",), 2)
    rest = talk.read(messages_in, 2, ("件",), 50, first[-1])
    sql = "SELECT sent_at, id FROM messages WHERE conversation_id = 2 ORDER BY 1 DESC"
    assert [*first, *rest] == talk.read(lambda reader: reader.rows(sql))


def test_of_very_many_hits_the_newest_are_first_and_the_others_those_that_came_in_last(
    talk: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.note(search_index.index_all)
    monkeypatch.setattr(search_lookup, "WINDOW", 4)
    monkeypatch.setattr(search_lookup, "MOST", 2)
    found = talk.read(newest_messages, ("ろご",), 5)
    expected = in_order(talk, ("ろご",))
    newest_4 = talk.read(
        lambda reader: reader.rows("SELECT sent_at, id FROM messages ORDER BY 1 DESC LIMIT 4")
    )
    surely = [place for place in expected if place in newest_4]
    assert found[: len(surely)] == surely
    assert {20, 18} <= {place.message_id for place in found}
    assert set(found) <= set(expected)


def test_of_very_many_conversations_those_of_the_newest_messages_are_found(
    talk: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(talk.read(conversations_with, ("件",), 1)) == 1
    talk.write(run_sql, "UPDATE conversations SET last_message_at = id")
    assert talk.read(conversations_with, ("件",), 1) == [2]
    talk.note(search_index.index_all)
    monkeypatch.setattr(search_lookup, "MOST", 1)
    monkeypatch.setattr(search_lookup, "WINDOW", 1)
    assert talk.read(conversations_with, ("件",), 9) == [2]
    monkeypatch.setattr(search_lookup, "WINDOW", 8)
    assert sorted(talk.read(conversations_with, ("件",), 9)) == [1, 2]


@pytest.mark.parametrize(
    "pasted", ["あ" * (MOST_CHARACTERS + 1), " ".join(f"語{number}" for number in range(30))]
)
def test_a_text_that_was_pasted_is_found(talk: Database, pasted: str) -> None:
    say(talk, f"{pasted}です", 99)
    talk.note(search_index.index_all)
    found = talk.read(newest_messages, words_of(pasted), 5)
    assert [place.sent_at for place in found] == [99]


DAMAGES: dict[str, Callable[[Connection, str], object]] = {
    "an index is gone": lambda c, name: c.execute(f"DROP TABLE {name}"),
    "its pages are gone": lambda c, name: c.execute(f"DROP TABLE {name}_data"),
    "its settings are gone": lambda c, name: c.execute(f"DROP TABLE {name}_config"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_index_costs_time_and_nothing_else(
    talk: Database,
    kind: Kind,
    damage: Callable[[Connection, str], object],
    caplog: pytest.LogCaptureFixture,
) -> None:
    talk.write(run_sql, "INSERT INTO clients (name, created_at) VALUES ('ロゴ', 1)")
    talk.write(run_sql, ORDERED, number="1", client=1, title="ロゴ")
    talk.note(search_index.index_all)
    path, key = talk.path, talk.key
    damage(talk._writing_connection(), kind.index_table)
    talk.close()
    again = Database.open(path, key)
    assert again.read(newest_messages, ("ろご",), 50) == in_order(again, ("ろご",))
    assert again.read(newest_rows, ORDER, ("ろご",), 50) == [1]
    assert again.read(newest_rows, CLIENT, ("ろご",), 50) == [1]
    again.note(search_index.start_anew)
    again.note(search_index.index_all)
    assert again.verify() == ((), ())
    assert again.read(search_lookup._indexed, kind, ("ろご",), 50)
    again.close()
    assert {record.msg for record in caplog.records} <= {"The search index cannot be read."}
    caplog.clear()


def test_an_error_that_is_not_of_the_index_is_no_reason_to_go_on(talk: Database) -> None:
    talk.note(search_index.index_all)
    talk.read(lambda reader: reader.rows("SELECT 1"))
    talk._readers.mine().close()
    with pytest.raises(dbapi2.ProgrammingError):
        search_lookup._indexed(Reader(talk._readers.mine()), MESSAGE, ("ろご",), 5)

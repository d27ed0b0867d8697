"""The index follows the rows, in chunks, and forgets what it must."""

from pathlib import Path

import pytest

from app.models.changes import Changes
from app.storage import grams, search_index
from app.storage.connections import Connection
from app.storage.database import Database
from app.storage.history import UndoConflictError
from app.storage.reader import Reader
from app.storage.rekeying import change_key
from app.storage.search_kinds import KINDS, MESSAGE
from app.storage.search_lookup import newest_messages
from tests.pages import bytes_of
from tests.storage.talk import open_rooms, run_sql, say
from tests.store import KEY, dump

ADDRESS = "東京都港区海岸"


@pytest.fixture
def talk(book: Database) -> Database:
    open_rooms(book)
    for number in range(1, 6):
        say(book, f"ロゴの案{number}", number)
    return book


def marks(reader: Reader) -> dict[str, int]:
    return dict(reader.rows("SELECT kind, indexed_until FROM search_marks"))


def written(connection: Connection) -> bytes:
    """Return all that the index of messages has on its pages.

    `fts5vocab` would not do: it leaves out what is marked as removed and still stands there.
    """
    blocks = connection.execute("SELECT block FROM message_index_data")
    return b"".join(block for (block,) in blocks)


def erase_past(connection: Connection) -> Changes:
    connection.execute("UPDATE changes SET before = '{}' WHERE before IS NOT NULL")
    return Changes()


def test_rows_are_indexed_in_chunks_and_announce_nothing(talk: Database) -> None:
    assert talk.read(search_index.waiting) == (5, 5)
    assert talk.note(search_index.index_some, 2) == Changes()
    assert talk.read(marks) == {"message": 2, "order": 0, "client": 0}
    assert talk.read(search_index.waiting) == (3, 5)
    talk.note(search_index.index_all)
    assert talk.read(search_index.waiting) == (0, 5)


def test_a_changed_row_waits_once_and_a_new_one_not_at_all(talk: Database) -> None:
    talk.note(search_index.index_some, 3)
    for body in ("納期", "予算"):
        talk.write(run_sql, "UPDATE messages SET body = :body WHERE id IN (2, 4)", body=body)
    assert talk.read(lambda reader: reader.rows("SELECT kind, row_id FROM search_queue")) == [
        ("message", 2)
    ]
    talk.write(run_sql, "UPDATE messages SET label = 'x', position = 1")
    assert talk.read(search_index.waiting).rows == 1 + 2


def test_indexing_is_no_change_of_the_book(talk: Database) -> None:
    before = dump(talk)
    talk.note(search_index.index_all)
    assert dump(talk) == before
    talk.undo()
    assert len(talk.read(newest_messages, ("ろご",), 9)) == 4


def test_what_undo_refuses_leaves_the_queue_as_it_was(talk: Database) -> None:
    talk.note(search_index.index_all)
    connection = talk._writing_connection()
    connection.execute("BEGIN")
    connection.execute("DROP TRIGGER history_messages_deleted")
    connection.execute("DELETE FROM messages WHERE id = 5")
    connection.commit()
    with pytest.raises(UndoConflictError):
        talk.undo()
    assert talk.read(search_index.waiting).rows == 1


def test_text_that_was_cut_otherwise_is_cut_again(
    talk: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.note(search_index.index_all)
    monkeypatch.setattr(grams, "SCHEME", "2")
    assert talk.read(search_index.waiting).rows == 5
    assert len(talk.read(newest_messages, ("ろご",), 9)) == 5
    talk.note(search_index.index_all)
    assert talk.read(search_index.waiting).rows == 0
    assert len(talk.read(newest_messages, ("ろご",), 9)) == 5


def test_nothing_of_an_erased_text_is_left_in_the_index_or_the_file(talk: Database) -> None:
    say(talk, f"住所は{ADDRESS}です", 9)
    talk.note(search_index.index_all)
    connection = talk._writing_connection()
    # The index leaves out how a pair begins like the one before it: its second half is there.
    gone, kept = [sign.encode() for sign in "京港区岸"], "案".encode()
    assert all(sign in written(connection) for sign in gone)
    talk.write(run_sql, "UPDATE messages SET body = '' WHERE id = 6")
    talk.note(search_index.index_all)
    assert all(sign in written(connection) for sign in gone), "only marked so far"
    talk.erase(erase_past)
    assert not any(sign in written(connection) for sign in gone)
    pages = bytes_of(talk.path, talk.key)
    assert kept in pages
    assert not any(sign in pages for sign in gone)


def test_an_erasure_does_not_wait_for_what_is_not_in_the_index(talk: Database) -> None:
    talk.note(search_index.index_some, 2)
    talk.erase(erase_past)
    assert talk.read(search_index.waiting).rows == 3


def test_an_empty_book_forgets_without_ado(book: Database) -> None:
    book.note(search_index.forget)
    book.note(search_index.index_all)
    assert book.read(search_index.waiting) == (0, 0)
    assert book.verify() == ((), ())


def test_another_key_and_a_copy_keep_the_index(talk: Database, tmp_path: Path) -> None:
    talk.note(search_index.index_all)
    copy = talk.backup(tmp_path / "copies")
    path, key = talk.path, talk.key
    talk.close()
    changed = KEY if key is None else None
    change_key(path, key, changed)
    for file, its_key in ((path, changed), (copy, key)):
        book = Database.open(file, its_key)
        assert book.read(search_index.waiting).rows == 0
        assert len(book.read(newest_messages, ("ろご", "案3"), 9)) == 1
        assert book.verify() == ((), ())
        book.close()


def test_a_book_filled_in_bulk_is_indexed_with_it(book: Database) -> None:
    def fill(connection: Connection) -> None:
        connection.execute(
            "INSERT INTO clients (id, name, reading, created_at) VALUES (7, '水野', 'みずの', 1)"
        )

    book.seed(fill)
    assert book.read(marks) == {"message": 0, "order": 0, "client": 7}
    assert book.read(search_index.waiting).rows == 0


def test_every_kind_can_be_thrown_away(talk: Database) -> None:
    talk.note(search_index.index_all)
    talk.note(search_index.start_anew)
    names = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name LIKE '%index%'"
    assert talk.read(lambda reader: reader.value(names)) == 0
    assert talk.read(marks) == {}
    assert talk.read(search_index.indexed_until, MESSAGE) == 0
    assert len(KINDS) == 3

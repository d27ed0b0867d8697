"""A book of version 2 is searched at once, and indexed when there is time."""

from pathlib import Path

import pytest

from app.storage import migrate, search_index
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.folding import words_of
from app.storage.keys import Key
from app.storage.search_kinds import CLIENT
from app.storage.search_lookup import newest_messages, newest_rows
from tests.store import KEY

FILLING = """
INSERT INTO clients (id, name, created_at) VALUES (3, '港', 1);
INSERT INTO conversations (id, marketplace_id, room, client_id) VALUES (5, 'coconala', '77', 3);
INSERT INTO messages (id, conversation_id, sent_at, side, sender, body)
  VALUES (1, 5, 200, 'client', '港', 'はじめまして'), (2, 5, 100, 'me', '', 'ハジメに')
"""


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_what_was_there_before_is_found_before_and_after_it_is_indexed(
    tmp_path: Path, key: Key | None
) -> None:
    path = tmp_path / "book"
    connection = connect(path, key, Access.WRITE)
    migrate.upgrade(connection, "0002")
    connection.execute("INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1)")
    for statement in FILLING.split(";\n"):
        connection.execute(statement)
    connection.execute("UPDATE change_sets SET finished_at = 2, root_id = id")
    connection.close()
    book = Database.open(path, key)
    for _ in range(2):
        places = book.read(newest_messages, words_of("はじめ"), 10)
        assert [place.message_id for place in places] == [1, 2]
        assert book.read(newest_rows, CLIENT, ("港",), 10) == [3]
        book.note(search_index.index_all)
    assert book.read(search_index.waiting).rows == 0
    assert book.verify() == ((), ())
    book.close()

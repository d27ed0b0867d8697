"""A book of version 1 keeps all it has when it becomes one of version 2."""

from pathlib import Path

import pytest

from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.keys import Key
from tests.store import KEY

FILLING = """
INSERT INTO clients (id, name, created_at) VALUES (3, '港', 1);
INSERT INTO conversations (id, marketplace_id, room, client_id, unread_count)
  VALUES (5, 'coconala', '77', 3, 2), (6, 'coconala', '78', NULL, 0);
INSERT INTO messages (id, conversation_id, sent_at, side, sender, body)
  VALUES (1, 5, 100, 'client', '港', 'はじめまして'), (2, 5, 200, 'me', '', 'どうぞ'),
         (3, 5, 300, 'client', '港', 'お願いします'), (4, 5, 400, 'site', '', 'お知らせ');
"""


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_rooms_learn_who_spoke_when(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "book"
    connection = connect(path, key, Access.WRITE)
    migrate.upgrade(connection, "0001")
    connection.execute("INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1)")
    for statement in FILLING.split(";\n"):
        connection.execute(statement)
    connection.execute("UPDATE change_sets SET finished_at = 2, root_id = id")
    connection.close()
    book = Database.open(path, key)
    rooms = book.read(
        lambda reader: reader.rows(
            "SELECT id, client_id, last_client_at, last_own_at, kind, is_pinned FROM conversations"
        )
    )
    assert rooms == [(5, 3, 300, 200, "room", 0), (6, None, None, None, "room", 0)]
    assert book.read(lambda reader: reader.rows("SELECT DISTINCT source FROM messages")) == [
        ("page",)
    ]
    assert book.read(lambda reader: reader.rows("SELECT name, about FROM clients")) == [("港", "")]
    assert book.verify().is_sound
    book.close()

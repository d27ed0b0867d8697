"""A book of version 5 gets listings in full and keeps all it has."""

from pathlib import Path

import pytest

from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.keys import Key
from tests.store import KEY


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_what_a_listing_said_itself_is_its_own(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "book"
    connection = connect(path, key, Access.WRITE)
    migrate.upgrade(connection, "0005")
    connection.execute("INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1)")
    connection.execute(
        "INSERT INTO services (id, title, price, created_at) VALUES (1, 'ロゴ', 5000, 1)"
    )
    connection.executemany(
        "INSERT INTO listings (service_id, marketplace_id, title, price, state)"
        " VALUES (1, 'coconala', ?, ?, 'paused')",
        [("ロゴ", 5000), ("ロゴを作ります", 5000), ("ロゴ", 6000), ("ロゴを作ります", None)],
    )
    connection.execute("UPDATE change_sets SET finished_at = 2, root_id = id")
    connection.close()
    book = Database.open(path, key)
    assert book.read(
        lambda reader: reader.rows(
            "SELECT title, price, state, pause_reason, body, own_fields FROM listings"
        )
    ) == [
        ("ロゴ", 5000, "paused", None, "", "[]"),
        ("ロゴを作ります", 5000, "paused", None, "", '["title"]'),
        ("ロゴ", 6000, "paused", None, "", '["price"]'),
        ("ロゴを作ります", None, "paused", None, "", '["title", "price"]'),
    ]
    assert book.verify().is_sound
    book.close()

"""Every way to change what a row is found by puts it into the queue, and no other does."""

import pytest

from app.storage import search_index, search_triggers
from app.storage.connections import Connection
from app.storage.database import Database
from tests.storage.talk import open_rooms, run_sql, say

ROWS = (
    "INSERT INTO clients (name, created_at) VALUES ('水野', 1), ('港', 1)",
    "INSERT INTO handles (client_id, marketplace_id, name) VALUES (1, 'coconala', 'mizu')",
    (
        "INSERT INTO orders (number, marketplace_id, client_id, title, stage, created_at,"
        " updated_at) VALUES ('1', 'coconala', 1, 'ロゴ', 'purchased', 1, 1)"
    ),
)


@pytest.fixture
def indexed(plain_book: Database) -> Database:
    for sql in ROWS:
        plain_book.write(run_sql, sql)
    open_rooms(plain_book)
    say(plain_book, "はい", 1)
    plain_book.note(search_index.index_all)
    return plain_book


@pytest.mark.parametrize(
    ("sql", "queued"),
    [
        ("UPDATE clients SET name = 'x' WHERE id = 1", {("client", 1), ("order", 1)}),
        ("UPDATE clients SET reading = 'x' WHERE id = 2", {("client", 2)}),
        ("UPDATE clients SET note = 'x' WHERE id = 1", {("client", 1)}),
        ("UPDATE clients SET about = 'x' WHERE id = 1", {("client", 1)}),
        ("UPDATE clients SET name = name, erased_at = 5", set()),
        ("INSERT INTO clients (name, created_at) VALUES ('x', 1)", set()),
        ("DELETE FROM clients WHERE id = 1", {("client", 1), ("order", 1)}),
        (
            "INSERT INTO handles (client_id, marketplace_id, name) VALUES (2, 'lancers', 'x')",
            {("client", 2)},
        ),
        ("UPDATE handles SET client_id = 2", {("client", 1), ("client", 2)}),
        ("UPDATE handles SET site_id = 'x'", set()),
        ("DELETE FROM handles", {("client", 1)}),
        ("UPDATE orders SET client_id = 2", {("order", 1)}),
        ("UPDATE orders SET number = 'x'", {("order", 1)}),
        ("UPDATE orders SET stage = 'working', note = 'x'", set()),
        ("DELETE FROM orders", {("order", 1)}),
        ("UPDATE messages SET body = 'x'", {("message", 1)}),
        ("DELETE FROM conversations", {("message", 1)}),
    ],
)
def test_what_changes_a_text_is_queued(
    indexed: Database, sql: str, queued: set[tuple[str, int]]
) -> None:
    indexed.write(run_sql, sql)
    rows = indexed.read(lambda reader: reader.rows("SELECT kind, row_id FROM search_queue"))
    assert len(rows) == len(set(rows))
    assert set(rows) == queued


def test_they_can_be_taken_away_and_put_back(indexed: Database) -> None:
    def names(connection: Connection) -> set[str]:
        sql = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"
        return {name for (name,) in connection.execute(sql)}

    connection = indexed._writing_connection()
    before = names(connection)
    search_triggers.remove(connection)
    assert names(connection) == set()
    search_triggers.install(connection)
    assert names(connection) == before

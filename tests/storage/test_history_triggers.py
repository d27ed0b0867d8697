"""Every table is watched, every change belongs to a command, and history stays as it is."""

import json

import pytest
from sqlcipher3 import dbapi2

from app.storage import history_triggers
from app.storage.connections import Connection
from app.storage.database import Database
from tests.storage.commands import add_client, remove_client, rename_client
from tests.store import dump


def test_every_table_has_its_triggers(book: Database) -> None:
    connection = book._writing_connection()
    sql = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'history%'"
    found = {name for (name,) in connection.execute(sql)}
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    watched = {
        name
        for (name,) in tables
        if not name.startswith("sqlite_") and name not in history_triggers.NOT_RECORDED
    }
    assert set(history_triggers.recorded_tables(connection)) == watched
    endings = ("inserted", "updated", "deleted", "keeps_its_id")
    assert {f"history_{table}_{ending}" for table in watched for ending in endings} <= found
    assert len(found) == len(watched) * len(endings) + 4


def test_what_the_triggers_write(book: Database) -> None:
    book.write(add_client, '田中 "quoted"')
    book.write(rename_client, 1, "佐藤")
    book.write(remove_client, 1)
    rows = book.read(
        lambda reader: reader.rows(
            "SELECT operation, before, after FROM changes WHERE table_name = 'clients' ORDER BY id"
        )
    )
    parsed = [(kind, *(text and json.loads(text) for text in texts)) for kind, *texts in rows]
    assert parsed[:2] == [
        ("insert", None, None),
        ("update", {"name": '田中 "quoted"'}, {"name": "佐藤"}),
    ]
    kind, before, after = parsed[2]
    assert (kind, before["name"], before["id"], after) == ("delete", "佐藤", 1, None)
    assert {"id", "name", "reading", "note", "created_at"} < set(before)


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO clients (name, created_at) VALUES ('x', 0)",
        "INSERT OR IGNORE INTO clients (name, created_at) VALUES ('x', 0)",
        "INSERT OR REPLACE INTO clients (id, name, created_at) VALUES (1, 'x', 0)",
        "INSERT OR FAIL INTO clients (name, created_at) VALUES ('x', 0)",
        "UPDATE clients SET name = 'x'",
        "UPDATE OR IGNORE clients SET name = 'x'",
        "DELETE FROM clients",
    ],
)
def test_a_change_outside_a_command_is_refused(book: Database, sql: str) -> None:
    book.write(add_client, "田中")
    before = dump(book)
    with pytest.raises(dbapi2.IntegrityError, match="outside a command"):
        book._writing_connection().execute(sql)
    assert dump(book) == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE changes SET before = '{}'",
        "DELETE FROM changes",
        "UPDATE change_sets SET command = 'x'",
        "DELETE FROM change_sets",
    ],
)
def test_history_is_append_only(book: Database, sql: str) -> None:
    book.write(add_client, "田中")
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        book._writing_connection().execute(sql)


def test_a_row_keeps_its_id(book: Database) -> None:
    book.write(add_client, "田中")
    with pytest.raises(dbapi2.IntegrityError, match="keeps its id"):
        book.write(lambda s: s.connection().exec_driver_sql("UPDATE handles SET id = 9"))


def test_removing_and_installing_again_gives_the_same_triggers(book: Database) -> None:
    connection = book._writing_connection()

    def triggers(connection: Connection) -> list[tuple[object, ...]]:
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        return connection.execute(sql).fetchall()

    before = triggers(connection)
    history_triggers.remove(connection)
    assert not [name for name, _ in triggers(connection) if str(name).startswith("history")]
    history_triggers.install(connection)
    assert triggers(connection) == before


def test_a_column_the_history_cannot_keep_exactly_is_refused(plain_book: Database) -> None:
    connection = plain_book._writing_connection()
    connection.execute("CREATE TABLE rates (id INTEGER PRIMARY KEY, rate REAL) STRICT")
    with pytest.raises(TypeError, match="rates: rate"):
        history_triggers.install(connection)

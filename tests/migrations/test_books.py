"""A book of version 6 gets the tables of the books and keeps all it has."""

from pathlib import Path

import pytest

from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.keys import Key
from tests.store import KEY


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_payouts_were_transfers_and_nothing_was_withheld(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "book"
    connection = connect(path, key, Access.WRITE)
    migrate.upgrade(connection, "0006")
    connection.execute("INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1)")
    connection.execute(
        "INSERT INTO payouts (marketplace_id, requested_at, amount) VALUES ('coconala', 1, 7800)"
    )
    connection.execute(
        "INSERT INTO orders (marketplace_id, number, title, stage, created_at, updated_at)"
        " VALUES ('coconala', '1', 'ロゴ', 'purchased', 1, 1)"
    )
    connection.execute("UPDATE change_sets SET finished_at = 2, root_id = id")
    connection.close()
    book = Database.open(path, key)
    payouts = "SELECT amount, kind, received FROM payouts"
    assert book.read(lambda reader: reader.rows(payouts)) == [(7_800, "transfer", None)]
    orders = "SELECT title, withheld, is_withheld_on_top FROM orders"
    assert book.read(lambda reader: reader.rows(orders)) == [("ロゴ", None, 0)]
    assert book.verify().is_sound
    book.close()

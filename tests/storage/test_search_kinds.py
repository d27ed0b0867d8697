"""What a row is found by."""

import pytest

from app.storage.database import Database
from app.storage.search_kinds import CLIENT, KINDS, MESSAGE, ORDER, Kind
from tests.storage.talk import open_rooms, run_sql, say

CLIENT_ROW = (
    "INSERT INTO clients (id, name, reading, note, about, created_at)"
    " VALUES (1, '水野', 'みずの', '夜は返事なし', '法人', 1)"
)
HANDLES = (
    "INSERT INTO handles (client_id, marketplace_id, name)"
    " VALUES (1, 'coconala', 'mizu'), (1, 'lancers', 'mizuno_d')"
)
ORDER_ROW = (
    "INSERT INTO orders (number, marketplace_id, client_id, title, stage, ball, created_at,"
    " updated_at, kind) VALUES ('41000001', 'coconala', 1, 'ロゴ', 'purchased', 'me', 1, 1, 'text')"
)


@pytest.fixture
def filled(plain_book: Database) -> Database:
    plain_book.write(run_sql, CLIENT_ROW)
    plain_book.write(run_sql, HANDLES)
    plain_book.write(run_sql, ORDER_ROW)
    open_rooms(plain_book)
    say(plain_book, "こんにちは", 1)
    return plain_book


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (MESSAGE, "こんにちは"),
        (ORDER, "ロゴ\n41000001\n水野\nみずの"),
        (CLIENT, "水野\nみずの\n夜は返事なし\n法人\nmizu\nmizuno_d"),
    ],
)
def test_each_part_of_what_a_row_is_found_by_has_a_line(
    filled: Database, kind: Kind, text: str
) -> None:
    sql = f"SELECT {kind.text} FROM {kind.source} WHERE {kind.row_id} = 1"  # noqa: S608
    assert filled.read(lambda reader: reader.value(sql)) == text


def test_every_kind_has_an_index_of_its_own() -> None:
    assert len({kind.index_table for kind in KINDS}) == len(KINDS)

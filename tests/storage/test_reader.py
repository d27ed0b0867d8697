"""A reader answers in the shapes it promises."""

from array import array
from typing import Any

import pytest

from app.storage.book_errors import ReadOnlyBookError
from app.storage.database import Database
from app.storage.reader import Reader
from tests.storage.commands import add_client


def test_a_reader_returns_rows_a_row_a_value_ids_and_a_stream(plain_book: Database) -> None:
    for name in ("田中", "佐藤", "鈴木"):
        plain_book.write(add_client, name)

    def shapes(reader: Reader) -> tuple[object, ...]:
        return (
            reader.rows("SELECT id, name FROM clients WHERE id > ?", (1,)),
            reader.row("SELECT name FROM clients WHERE id = 1"),
            reader.row("SELECT name FROM clients WHERE id = 9"),
            reader.value("SELECT COUNT(*) FROM clients"),
            reader.value("SELECT name FROM clients WHERE id = ?", (9,)),
            reader.ids("SELECT id FROM clients ORDER BY id DESC"),
            [name for (name,) in reader.each("SELECT name FROM clients ORDER BY id")],
        )

    assert plain_book.read(shapes) == (
        [(2, "佐藤"), (3, "鈴木")],
        ("田中",),
        None,
        3,
        None,
        array("q", [3, 2, 1]),
        ["田中", "佐藤", "鈴木"],
    )


def test_a_question_cannot_write(plain_book: Database) -> None:
    with pytest.raises(ReadOnlyBookError):
        plain_book.read(lambda reader: reader.rows("DELETE FROM clients RETURNING id"))
    assert not plain_book.is_read_only


def test_a_dear_question_is_asked_again_when_the_book_has_changed(plain_book: Database) -> None:
    asked = "SELECT COUNT(*), ? FROM clients"

    def twice(reader: Reader) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        return reader.kept_rows(asked, "a"), reader.kept_rows(asked, "a")

    first, again = plain_book.read(twice)
    assert first is again
    assert plain_book.read(twice)[0] is first
    assert plain_book.read(lambda reader: reader.kept_rows(asked, "b")) == [(0, "b")]
    plain_book.write(add_client, "田中")
    assert plain_book.read(twice)[0] == [(1, "a")]


def test_who_writes_is_told_what_stands_there_now(plain_book: Database) -> None:
    connection = plain_book._writing_connection()
    asked = "SELECT COUNT(*) FROM sqlite_temp_master"
    before = Reader(connection).kept_rows(asked)
    connection.execute("CREATE TEMP TABLE passing (id)")
    assert before == [(0,)]
    assert Reader(connection).kept_rows(asked) == [(1,)]

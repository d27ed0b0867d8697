"""A reader answers in the shapes it promises."""

from array import array

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

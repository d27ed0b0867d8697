"""What is wrong with the index is found out, and is no fault of the book."""

import pytest

from app.storage import search_check, search_index
from app.storage.database import Database
from app.storage.reader import Reader
from tests.storage.talk import open_rooms, say


@pytest.fixture
def talk(book: Database) -> Database:
    open_rooms(book)
    for number in range(1, 1_200):
        say(book, f"ロゴの案 {number}\n{'' if number % 2 else '納期'}", number)
    say(book, "", 2_000)
    book.note(search_index.index_all)
    return book


def test_a_sound_index_has_no_problems(talk: Database) -> None:
    say(talk, "まだ待っている", 9_999)
    assert talk.read(search_check.problems) == ()
    assert talk.read(search_check.problems, None) == ()


@pytest.fixture
def few(book: Database) -> Database:
    open_rooms(book)
    for number in range(1, 9):
        say(book, f"ロゴの案 {number}", number)
    book.note(search_index.index_all)
    return book


@pytest.mark.parametrize(
    ("sql", "is_of_sqlite"),
    [
        ("DELETE FROM message_index WHERE rowid = 3", False),
        ("INSERT INTO message_index (rowid, grams) VALUES (99, 'xx')", False),
        ("REPLACE INTO message_index (rowid, grams) VALUES (3, 'xx')", False),
        ("UPDATE message_index_data SET block = zeroblob(200)", False),
        ("DROP TABLE message_index_data", True),
    ],
)
def test_what_differs_is_found_and_the_book_is_sound(
    few: Database, sql: str, *, is_of_sqlite: bool
) -> None:
    connection = few._writing_connection()
    if "99" in sql:
        connection.execute("UPDATE search_marks SET indexed_until = 99 WHERE kind = 'message'")
    connection.execute(sql)
    path, key = few.path, few.key
    few.close()
    again = Database.open(path, key)
    report = again.verify()
    assert report.is_sound
    assert report.search_problems
    assert any("fts5" in line for line in report.search_problems) is is_of_sqlite
    assert "ロゴ" not in str(report.search_problems)
    again.note(search_index.start_anew)
    again.note(search_index.index_all)
    assert again.verify() == ((), ())
    again.close()


def test_an_index_that_cannot_even_be_opened_is_found(few: Database) -> None:
    few._writing_connection().execute("DROP TABLE message_index_config")
    path, key = few.path, few.key
    few.close()
    again = Database.open(path, key)
    assert again.read(search_check.problems) != ()
    again.close()


def test_other_errors_are_not_of_the_index(few: Database) -> None:
    def ask(reader: Reader) -> object:
        reader._connection.close()
        return search_check.problems(Reader(reader._connection))

    with pytest.raises(Exception, match="closed"):
        few.read(ask)

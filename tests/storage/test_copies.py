"""Copies are whole, checked, and put in place at one stroke."""

from pathlib import Path

import pytest

from app.storage.copies import Swap, copy_into, put_in_place, remove_database, verified
from app.storage.database import Database
from tests.storage.commands import add_client, names
from tests.store import KEY, new_book, template


def test_a_copy_taken_while_the_book_is_open_is_a_book_with_the_same_key(book: Database) -> None:
    book.write(add_client, "田中")
    copy = book.path.with_name("copy")
    copy_into(book._writing_connection(), copy)
    assert verified(copy, book.key).is_sound
    opened = Database.open(copy, book.key)
    assert opened.read(names) == ["田中"]
    opened.close()
    if book.key is not None:
        assert copy.read_bytes()[:16] == book.key.salt


def test_an_encrypted_book_with_one_changed_byte_is_not_sound(tmp_path: Path) -> None:
    path = tmp_path / "book"
    book = new_book(path, KEY)
    rows = [(f"{place:0200}",) for place in range(500)]
    sql = "INSERT INTO clients (name, created_at) VALUES (?, 0)"
    book.write(lambda session: session.connection().exec_driver_sql(sql, rows))
    book.close()
    content = bytearray(path.read_bytes())
    assert verified(path, KEY).is_sound
    content[-10] ^= 1
    path.write_bytes(content)
    assert any("HMAC" in problem for problem in verified(path, KEY).problems)


@pytest.mark.parametrize("place", [100, -10])
def test_damage_that_keeps_a_book_from_opening_is_reported_too(tmp_path: Path, place: int) -> None:
    content = bytearray(template(KEY))
    content[place] ^= 1
    path = tmp_path / "book"
    path.write_bytes(content)
    assert not verified(path, KEY).is_sound


def test_a_broken_reference_is_found(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book")
    book.write(add_client, "田中")
    connection = book._writing_connection()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DROP TRIGGER history_handles_updated")
    connection.execute("UPDATE handles SET client_id = 99")
    assert not book.verify().is_sound
    book.close()


def test_what_fails_in_the_making_leaves_the_target_and_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(b"old")
    path.with_name("book.new").write_bytes(b"left by a run that was killed")

    def begin() -> None:
        with Swap(path) as swap:
            assert not swap.copy.exists()
            swap.copy.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        begin()
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["book"]


def test_an_old_log_is_not_played_into_a_new_file(tmp_path: Path) -> None:
    target, copy = tmp_path / "book", tmp_path / "copy"
    for name in ("book", "book-wal", "book-shm", "copy"):
        (tmp_path / name).write_bytes(name.encode())
    put_in_place(copy, target)
    assert target.read_bytes() == b"copy"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["book"]


def test_removing_a_database_takes_its_companions_and_no_other_file(tmp_path: Path) -> None:
    for name in ("book", "book-wal", "book-shm", "book-journal", "book.lock"):
        (tmp_path / name).touch()
    remove_database(tmp_path / "book")
    remove_database(tmp_path / "book")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["book.lock"]

"""Changing the key swaps a whole new file in, or leaves everything as it was."""

from pathlib import Path

import pytest

from app.storage import rekeying
from app.storage.book_errors import BookDamagedError, BookInUseError, WrongKeyError
from app.storage.database import Database
from app.storage.keys import random_key
from app.storage.rekeying import change_key
from tests.storage.commands import add_client, names
from tests.store import KEY, dump, new_book


def test_a_book_in_use_keeps_its_key(book: Database) -> None:
    with pytest.raises(BookInUseError):
        change_key(book.path, book.key, random_key())
    book.write(add_client, "田中")
    assert book.read(names) == ["田中"]


def test_a_book_that_is_only_being_read_keeps_its_key(tmp_path: Path) -> None:
    path = tmp_path / "book"
    book = new_book(path, KEY)
    book.write(add_client, "田中")
    book.close()
    reading = Database.open(path, KEY, read_only=True)

    assert reading.read(names) == ["田中"]
    with pytest.raises(BookInUseError):
        change_key(path, KEY, random_key())
    reading.close()
    Database.open(path, KEY).close()


def test_everything_is_carried_over(tmp_path: Path) -> None:
    path = tmp_path / "book"
    book = new_book(path, KEY)
    for number in range(20):
        book.write(add_client, f"{number}")
    before = dump(book)
    book.close()
    changed = random_key()
    change_key(path, KEY, changed)
    with pytest.raises(WrongKeyError):
        Database.open(path, KEY)
    again = Database.open(path, changed)
    assert dump(again) == before
    assert again.write(add_client, "next")[0] == 21
    again.close()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["book"]


def test_a_copy_that_lacks_something_does_not_take_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    new_book(path, KEY).close()
    counts = iter([{"clients": 2}, {"clients": 1}])
    monkeypatch.setattr(rekeying, "_row_counts", lambda *_: next(counts))
    with pytest.raises(BookDamagedError):
        change_key(path, KEY, None)
    Database.open(path, KEY).close()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["book"]

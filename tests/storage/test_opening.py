"""Whatever lies where a book should be gets one clear answer, and stays as it is."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import AppError
from app.models.types import EncryptionMode
from app.storage.book_errors import (
    BookDamagedError,
    BookExistsError,
    BookInUseError,
    BookMissingError,
    NewerBookError,
    NotABookError,
    ReadOnlyBookError,
    WrongKeyError,
)
from app.storage.connections import APPLICATION_ID
from app.storage.database import Database
from app.storage.keys import Key, random_key
from app.storage.opening import backup_folder, check_kind, locked_mode
from tests.storage.commands import add_client, names
from tests.store import KEY, new_book, template

NOISE = random.Random(1).randbytes  # noqa: S311  damage, the same at each run


def foreign(application: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        connection = dbapi2.connect(str(path))
        connection.execute(f"PRAGMA application_id = {application}")
        connection.execute("CREATE TABLE moz_places (id INTEGER)")
        connection.close()

    return make


def newer(path: Path) -> None:
    path.write_bytes(template(None))
    connection = dbapi2.connect(str(path))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


WRONG: dict[str, tuple[Callable[[Path], object], type[AppError]]] = {
    "nothing": (lambda path: path, BookMissingError),
    "a folder": (Path.mkdir, NotABookError),
    "an empty file": (Path.touch, NotABookError),
    "a text": (lambda path: path.write_bytes(b"date,amount\n" * 900), NotABookError),
    "zeros": (lambda path: path.write_bytes(bytes(40_960)), NotABookError),
    "a short file": (lambda path: path.write_bytes(template(KEY)[:4000]), NotABookError),
    "noise": (lambda path: path.write_bytes(NOISE(40_960)), WrongKeyError),
    "half a book": (
        lambda path: path.write_bytes(template(None)[: len(template(None)) // 8192 * 4096]),
        BookDamagedError,
    ),
    "a book cut inside a page": (
        lambda path: path.write_bytes(template(None)[:-1000]),
        BookDamagedError,
    ),
    "a book whose start is spoilt": (
        lambda path: path.write_bytes(template(None)[:16] + NOISE(4080) + template(None)[4096:]),
        BookDamagedError,
    ),
    "another program's database": (foreign(0), NotABookError),
    "a newer book": (newer, NewerBookError),
}


@pytest.mark.parametrize("kind", WRONG)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_sound_book_is_named_and_left_alone(
    tmp_path: Path, kind: str, *, read_only: bool
) -> None:
    make, error = WRONG[kind]
    path = tmp_path / "book"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error) as caught:
        Database.open(path, None, read_only=read_only)
    assert type(caught.value) is error
    assert caught.value.details["path"] == path
    assert (path.read_bytes() if path.is_file() else None) == before
    left = {file.name for file in tmp_path.iterdir()}
    assert left <= {"book"}


def test_a_book_without_its_version_is_none(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(None))
    connection = dbapi2.connect(str(path))
    connection.execute("DROP TABLE alembic_version")
    connection.close()
    with pytest.raises(NotABookError):
        Database.open(path, None)


@pytest.mark.parametrize("wrong", [None, random_key(), Key(bytes(32), KEY.salt)])
def test_a_wrong_key_is_said_to_be_wrong(tmp_path: Path, wrong: Key | None) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(KEY))
    with pytest.raises(WrongKeyError):
        Database.open(path, wrong)
    assert locked_mode(path, wrong or random_key()) is None
    assert locked_mode(path, KEY) is EncryptionMode.KEYCHAIN
    Database.open(path, KEY).close()


def test_a_plain_book_needs_no_key_and_takes_any(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(None))
    Database.open(path, KEY).close()


def test_a_book_that_is_open_elsewhere_can_be_read_but_not_opened(book: Database) -> None:
    with pytest.raises(BookInUseError):
        Database.open(book.path, book.key)
    Database.open(book.path, book.key, read_only=True).close()
    book.write(add_client, "田中")


def test_damage_in_the_middle_is_found_when_it_is_read(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "book"
    book = new_book(path, key)
    rows = [(f"{place:0200}",) for place in range(2000)]
    sql = "INSERT INTO clients (name, created_at) VALUES (?, 0)"
    book.write(lambda session: session.connection().exec_driver_sql(sql, rows))
    book.close()
    content = bytearray(path.read_bytes())
    content[-409_600:-368_640] = NOISE(40_960)
    path.write_bytes(content)
    damaged = Database.open(path, key)
    assert not damaged.verify().is_sound
    with pytest.raises(BookDamagedError) as caught:
        damaged.backup(tmp_path / "backups")
    assert caught.value.details["path"] == path
    assert list((tmp_path / "backups").iterdir()) == []
    damaged.close()


def test_a_file_that_may_not_be_written_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    book = new_book(path, KEY)
    book.write(add_client, "田中")
    book.close()
    # As root every file is writable; a mounted read-only disk says no in just this way.
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(ReadOnlyBookError):
        Database.open(path, KEY)
    reading = Database.open(path, KEY, read_only=True)
    assert reading.read(names) == ["田中"]
    monkeypatch.undo()
    assert reading.backup(tmp_path / "backups").exists()
    reading.close()


def test_a_new_book_is_not_made_over_a_file_or_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    Database.create(path, None).close()
    with pytest.raises(BookExistsError):
        Database.create(path, None)

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.storage.migrate.upgrade", fail)
    with pytest.raises(KeyboardInterrupt):
        Database.create(tmp_path / "other", KEY)
    assert {file.name for file in tmp_path.iterdir()} == {"book"}


def test_a_restored_copy_gets_its_write_ahead_log_back(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book")
    copy = book.backup(tmp_path / "backups")
    book.close()
    restored = Database.open(copy, None)
    assert restored.read(lambda reader: reader.value("PRAGMA journal_mode")) == "wal"
    restored.close()


def test_a_book_says_whose_it_is_and_where_its_copies_lie(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(None))
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4)
    assert backup_folder(path) == tmp_path / "backups"
    check_kind(path)

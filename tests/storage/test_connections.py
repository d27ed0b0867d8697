"""A connection has the settings that keep a book safe and fast."""

import subprocess
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from sqlcipher3 import dbapi2

from app.storage.connections import Access, connect, key_text, reading_access, uri_of
from app.storage.database import Database
from app.storage.keys import Key
from tests.store import KEY, template


@pytest.mark.parametrize(
    ("pragma", "written", "read"),
    [
        ("synchronous", 2, 2),
        ("foreign_keys", 1, 1),
        ("cache_size", -64000, -20000),
        ("temp_store", 2, 2),
        ("secure_delete", 1, 1),
        ("recursive_triggers", 1, 0),
        ("query_only", 0, 1),
        ("journal_mode", "wal", "wal"),
        ("busy_timeout", 5000, 5000),
    ],
)
def test_settings(book: Database, pragma: str, written: object, read: object) -> None:
    found = []
    for access in (Access.WRITE, Access.READ):
        connection = connect(book.path, book.key, access)
        found.append((connection.execute(f"PRAGMA {pragma}").fetchone() or ("",))[0])
        connection.close()
    assert found == [written, read]


def test_the_text_of_a_key_is_raw_key_and_salt() -> None:
    assert key_text(Key(b"\x01" * 32, b"\x02" * 16)) == f"x'{'01' * 32}{'02' * 16}'"
    assert key_text(None) == ""


def test_words_are_folded_by_every_connection(book: Database) -> None:
    assert book.read(lambda reader: reader.value("SELECT fold('ﾛｺﾞ ABC')")) == "ろご abc"


def test_a_book_that_may_be_open_elsewhere_is_read_beside_it(book: Database) -> None:
    assert reading_access(book.path) is Access.BESIDE
    connection = connect(book.path, book.key, Access.BESIDE)
    assert connection.execute("SELECT COUNT(*) FROM clients").fetchone() == (0,)
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        connection.execute("PRAGMA user_version = 7")
    connection.close()
    book.close()
    assert reading_access(book.path) is Access.READ


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/books/a b/帳簿?.tokuicho"), "file:///books/a%20b/"),
        (PureWindowsPath(r"C:\books\book"), "file:///C:/books/book"),
        (PureWindowsPath(r"\\nas\books\a#1"), "file:////nas/books/a%231"),
    ],
)
def test_the_address_of_a_book_names_no_server(path: PurePath, uri: str) -> None:
    assert uri_of(path).startswith(uri)
    assert "?" not in uri_of(path)


def test_a_book_with_any_name_is_read_by_its_address(tmp_path: Path) -> None:
    path = tmp_path / "50% 帳簿? #1"
    path.write_bytes(template(None))
    connection = connect(path, None, Access.FROZEN)
    assert connection.execute("SELECT COUNT(*) FROM clients").fetchone() == (0,)
    connection.close()


def test_a_book_on_a_write_protected_disk_is_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(KEY))
    assert reading_access(path) is Access.READ
    # Whoever runs tests as root may write everywhere; only a mounted disk would refuse.
    monkeypatch.setattr("os.access", lambda *_: False)
    assert reading_access(path) is Access.FROZEN
    connection = connect(path, KEY, Access.FROZEN)
    assert connection.execute("SELECT COUNT(*) FROM clients").fetchone() == (0,)
    connection.close()
    assert {file.name for file in tmp_path.iterdir() if file.is_file()} == {"book"}
    path.with_name("book-wal").write_bytes(b"something")
    assert reading_access(path) is Access.READ


def test_a_wrong_key_leaves_no_line_on_standard_error(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(KEY))
    script = (
        "import sys; from pathlib import Path; from app.storage.book_errors import WrongKeyError\n"
        "from app.storage.database import Database; from app.storage.keys import random_key\n"
        "try: Database.open(Path(sys.argv[1]), random_key())\n"
        "except WrongKeyError: print('wrong')"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("wrong\n", "")

"""Books for tests: made once by the migrations, copied for each test."""

import tempfile
from functools import cache
from pathlib import Path

from app.storage.database import Database
from app.storage.history_triggers import recorded_tables
from app.storage.keychain import KeychainUnavailableError
from app.storage.keys import Key
from app.storage.reader import Reader

KEY = Key(bytes(range(32)), bytes(range(100, 116)))
"""The key of every encrypted book in tests."""

Dump = dict[str, list[tuple[object, ...]]]


@cache
def template(key: Key | None) -> bytes:
    """Return the file of an empty book."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template"
        Database.create(path, key).close()
        return path.read_bytes()


class FileKeychain:
    """A keychain in a folder, which can be locked or taken away."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_locked = False
        folder.mkdir()

    def get(self, name: str) -> str | None:
        self._check()
        file = self.folder / name
        return file.read_text("utf-8") if file.exists() else None

    def put(self, name: str, secret: str) -> None:
        self._check()
        (self.folder / name).write_text(secret, "utf-8")

    def forget(self, name: str) -> None:
        self._check()
        (self.folder / name).unlink(missing_ok=True)

    def _check(self) -> None:
        if self.is_locked:
            raise KeychainUnavailableError(reason="KeyringLocked")


def new_book(path: Path, key: Key | None = None) -> Database:
    """Open an empty book at `path`; whoever asks for it closes it."""
    path.write_bytes(template(key))
    return Database.open(path, key)


def dump(database: Database) -> Dump:
    """Return every row of every table that the history keeps."""
    return database.read(_all_rows)


def _all_rows(reader: Reader) -> Dump:
    return {
        name: reader.rows(f'SELECT * FROM "{name}" ORDER BY id')  # noqa: S608
        for name in recorded_tables(reader._connection)
    }

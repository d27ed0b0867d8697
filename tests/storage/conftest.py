"""Books and keychains for the tests of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.keys import Key
from tests.store import KEY, FileKeychain, new_book


@pytest.fixture
def keychain(tmp_path: Path) -> FileKeychain:
    return FileKeychain(tmp_path / "keychain")


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def book(tmp_path: Path, key: Key | None) -> Iterator[Database]:
    """Return an empty book, once plain and once encrypted."""
    database = new_book(tmp_path / "book.tokuicho", key)
    yield database
    database.close()


@pytest.fixture
def plain_book(tmp_path: Path) -> Iterator[Database]:
    database = new_book(tmp_path / "book.tokuicho")
    yield database
    database.close()

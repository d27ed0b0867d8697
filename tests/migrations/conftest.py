"""An empty book for the tests of the schema."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database import Database
from tests.store import new_book


@pytest.fixture
def plain_book(tmp_path: Path) -> Iterator[Database]:
    database = new_book(tmp_path / "book.tokuicho")
    yield database
    database.close()

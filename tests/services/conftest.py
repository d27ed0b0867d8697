"""A book and a rulebook for the tests of services."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.storage.database import Database
from tests.store import new_book


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(resources_dir() / "marketplaces")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    book = new_book(tmp_path / "book.tokuicho")
    yield book
    book.close()


@pytest.fixture
def now() -> datetime:
    """Monday, 2026-11-23 12:00 in Japan, a holiday."""
    return datetime(2026, 11, 23, 3, tzinfo=UTC)

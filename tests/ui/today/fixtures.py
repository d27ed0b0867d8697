"""The fixtures of the tests of pages; each room's conftest takes them in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.storage.database import Database
from tests.store import new_book
from tests.ui.today.context import World, make_world


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(resources_dir() / "marketplaces")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    book = new_book(tmp_path / "book.tokuicho")
    yield book
    book.close()


@pytest.fixture
def world(qapp: QApplication, database: Database, catalog: Catalog) -> Iterator[World]:
    made = make_world(qapp, database, catalog)
    yield made
    made.context.tasks.close()
    made.context.tasks.deleteLater()
    made.context.theme.deleteLater()
    # A page asks nothing that fails, unless a test says so and takes the error out.
    assert made.asked.errors == []

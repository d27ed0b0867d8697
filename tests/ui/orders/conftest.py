"""A desk with an empty book for each test of the orders page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from tests.store import new_book
from tests.ui.orders.desk import Desk, make_desk


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(resources_dir() / "marketplaces")


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, qtbot: QtBot, catalog: Catalog) -> Iterator[Desk]:
    book = new_book(tmp_path / "book.tokuicho")
    made = make_desk(qapp, book, catalog, qtbot)
    yield made
    made.context.tasks.close()
    made.context.tasks.deleteLater()  # by Qt and now: what it owns is not to go in bits
    made.context.theme.deleteLater()
    book.close()

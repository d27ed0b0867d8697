"""A theme, and a book with its context, for the tests of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.ui.collector import Collector
from app.ui.formats import Formats
from app.ui.theme import Theme
from tests.ui.today.fixtures import catalog, database, world

__all__ = ["catalog", "database", "world"]


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Collect garbage on this thread alone, as the program does: threads run in most tests."""
    made = Collector(qapp)
    made.install()
    yield made
    made.remove()
    made.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, resources_dir(), "light")
    yield made
    made.deleteLater()


@pytest.fixture
def formats() -> Formats:
    return Formats("ja")

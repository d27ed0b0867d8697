"""The fixtures of the tests of pages, for this room."""

from tests.ui.today.fixtures import catalog, database, world

__all__ = ["catalog", "database", "world"]

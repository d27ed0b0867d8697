"""A desk with an empty book for each test of lines."""

from tests.ui.orders.conftest import catalog, desk

__all__ = ["catalog", "desk"]

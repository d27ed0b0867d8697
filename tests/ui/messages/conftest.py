"""A desk with an empty book for each test of the messages' parts."""

from tests.ui.orders.conftest import catalog, desk

__all__ = ["catalog", "desk"]

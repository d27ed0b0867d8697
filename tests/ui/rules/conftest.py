"""A desk with an empty book for each test of the rules."""

from tests.ui.orders.conftest import catalog, desk

__all__ = ["catalog", "desk"]

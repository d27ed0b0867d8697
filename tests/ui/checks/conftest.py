"""A desk with an empty book for each test of the checker on screen."""

from tests.ui.orders.conftest import catalog, desk

__all__ = ["catalog", "desk"]

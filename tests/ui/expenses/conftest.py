"""The fixtures of the tests of the tab of expenses."""

from tests.ui.expenses.spending import spending
from tests.ui.orders.conftest import catalog
from tests.ui.orders.conftest import desk as _desk

desk = _desk

__all__ = ["catalog", "desk", "spending"]

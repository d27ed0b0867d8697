"""The fixtures of the tests of the tab of evidence."""

from tests.ui.evidence.locker import locker
from tests.ui.orders.conftest import catalog
from tests.ui.orders.conftest import desk as _desk

desk = _desk

__all__ = ["catalog", "desk", "locker"]

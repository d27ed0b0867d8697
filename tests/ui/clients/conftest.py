"""A desk for each test of the clients' page: empty, or with three clients."""

import pytest

from tests.ui.clients.people import fill
from tests.ui.orders.conftest import catalog
from tests.ui.orders.conftest import desk as _desk
from tests.ui.orders.desk import Desk

desk = _desk

__all__ = ["catalog", "desk"]


@pytest.fixture
def people(desk: Desk) -> Desk:
    """Client 1 bought twice and is to be taken care with, 2 asked, 3 is 1 under another name."""
    fill(desk)
    return desk

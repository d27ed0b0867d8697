"""Orders to time and to promise, in the book of a page's tests."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.services.sample import add
from tests.ui.today.context import World


@pytest.fixture
def orders(world: World) -> tuple[int, int]:
    """Promise 16 hours for Tuesday and 16 for Friday, of weeks of 40."""
    first = add(
        world.database, world.catalog, "早い", due_on=date(2026, 11, 24), estimate_minutes=960
    )
    second = add(
        world.database, world.catalog, "遅い", due_on=date(2026, 11, 27), estimate_minutes=960
    )
    return first, second


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made

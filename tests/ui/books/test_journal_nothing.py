"""What stands where the journal has no row."""

from pytestqt.qtbot import QtBot

from tests.ui.books.samples import tab_of
from tests.ui.today.context import World


def test_a_year_without_rows_says_how_they_come(world: World, qtbot: QtBot) -> None:
    tab = tab_of(world, qtbot, rows=0)
    assert tab.nothing.isVisible()

"""The row above the journal narrows what is listed."""

from pytestqt.qtbot import QtBot

from tests.ui.books.samples import fill, settled, tab_of
from tests.ui.today.context import World


def test_month_words_and_corrections_narrow_the_list(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.toolbar.month.setCurrentIndex(10)
    settled(world, qtbot, tab, 3)
    tab.toolbar.search.setText("消耗品")
    settled(world, qtbot, tab, 1)
    tab.toolbar.corrections.click()
    world.settled(qtbot, tab.nothing.isVisible)
    tab.nothing.cleared.emit()
    settled(world, qtbot, tab, 3)
    assert tab.toolbar.search.text() == ""

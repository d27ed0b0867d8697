"""The table of a statement: what many lines are, and which line comes next."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import LineUse
from tests.ui.bank.samples import COFFEE, DEPOSIT, SUICA, SUICA_LATER, at, fill, tab_of, uses
from tests.ui.today.context import World


def test_the_line_below_moves_up_when_one_was_sorted_out(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    assert tab.table.current_id == COFFEE
    tab.commands.use([COFFEE], LineUse.OWN, "", "Private")
    world.settled(qtbot, lambda: tab.table.current_id == SUICA_LATER)
    world.settled(qtbot, lambda: tab.line.help is not None and tab.line.help.line.id == SUICA_LATER)


def test_many_chosen_lines_become_the_same_and_are_freed_together(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.toolbar.show_every_line()
    tab.table.view.selectAll()
    assert tab.table.bulk.isVisible()
    private, *_ = tab.table.many.menu().actions()
    assert private.text() == "Private"
    private.trigger()
    world.settled(qtbot, lambda: set(uses(world).values()) == {LineUse.OWN})
    tab.table.view.selectAll()
    QTest.mouseClick(tab.table.free, Qt.MouseButton.LeftButton)
    world.settled(qtbot, lambda: set(uses(world).values()) == {LineUse.OPEN})
    told = [("4 lines: Private", True), ("Marked as not sorted", True)]
    world.settled(qtbot, lambda: world.asked.toasts == told)


def test_a_line_that_is_asked_for_is_shown_wherever_it_is(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.commands.use([SUICA], LineUse.OWN, "", "Private")
    world.settled(qtbot, lambda: len(tab.table.model.ids) == 3)
    at(world, qtbot, tab, SUICA)
    assert tab.table.current_id == SUICA
    at(world, qtbot, tab, DEPOSIT)
    tab.table.focus()
    assert tab.table.view.hasFocus() or not tab.isActiveWindow()

from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.models.types import Stage
from app.ui.orders.calendar_days import CalendarDays
from app.ui.orders.calendar_grid import CalendarGrid
from app.ui.orders.calendar_painting import Entry
from app.ui.orders.column_model import carried
from tests.ui.orders.desk import Desk, day


def grid_of(desk: Desk, entries: dict[date, list[Entry]]) -> CalendarGrid:
    rows = desk.rows()
    grid = CalendarGrid(desk.context, desk.words(), rows)
    desk.qtbot.addWidget(grid)
    grid.resize(910, 700)
    grid.show()
    ids = [entry.order_id for found in entries.values() for entry in found]
    shown: list[int] = []
    rows.prepare(ids, lambda: shown.append(1))
    desk.until(lambda: bool(shown))
    grid.show_days(CalendarDays("month", day(25)), entries)
    grid.grab()
    return grid


def test_a_drop_on_a_day_moves_the_due_date(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    grid = grid_of(desk, {day(28): [Entry(number, is_locked=False)]})
    mime = carried("calendar", [number])
    event = QDropEvent(
        grid.cell(day(30)).center(),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with desk.qtbot.waitSignal(grid.moved) as moved:
        grid.dropEvent(event)
    assert moved.args == [number, day(30)]


def test_the_arrows_walk_over_days_and_ctrl_shift_moves_the_chip(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    grid = grid_of(desk, {day(26): [Entry(number, is_locked=False)]})
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.day == day(26)
    with desk.qtbot.waitSignal(grid.opened) as opened:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [number]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with desk.qtbot.waitSignal(grid.moved) as moved:
        QTest.keyClick(grid, Qt.Key.Key_Down, both)
    assert moved.args == [number, date(2026, 12, 3)]


def test_what_the_site_demands_does_not_move(desk: Desk) -> None:
    number = desk.add("Banner", Stage.DELIVERED)
    grid = grid_of(desk, {day(26): [Entry(number, is_locked=True)]})
    QTest.keyClick(grid, Qt.Key.Key_Right)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with desk.qtbot.assertNotEmitted(grid.moved):
        QTest.keyClick(grid, Qt.Key.Key_Down, both)


def test_a_click_chooses_a_chip_and_the_list_of_a_full_day_is_asked_for(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}", Stage.WORKING) for count in range(9)]
    grid = grid_of(desk, {day(27): [Entry(number, is_locked=False) for number in numbers]})
    cell = grid.cell(day(27))
    QTest.mouseClick(
        grid,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        (cell.topLeft() + QPointF(30, 36)).toPoint(),
    )
    assert grid.day == day(27)
    assert grid._chosen == Entry(numbers[0], is_locked=False)
    with desk.qtbot.waitSignal(grid.list_wanted) as wanted:
        more = (cell.bottomLeft() + QPointF(30, -6)).toPoint()
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, more)
    assert wanted.args is not None
    assert wanted.args[0] == day(27)


def test_ctrl_and_the_arrows_go_through_the_chips_of_a_day(desk: Desk) -> None:
    one, two = desk.add("One", Stage.WORKING), desk.add("Two", Stage.WORKING)
    entries = [Entry(one, is_locked=False), Entry(two, is_locked=False)]
    grid = grid_of(desk, {day(26): entries})
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert grid._chosen == entries[1]
    with desk.qtbot.waitSignal(grid.turn_wanted) as turned:
        QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert turned.args == [1]

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.work_week_queries import DayOffRow, days_off
from app.ui.capacity.commands import CapacityCommands
from app.ui.capacity.day_off_dialog import DayOffDialog
from tests.ui.today.context import World

DAY, NEXT = date(2026, 12, 1), date(2026, 12, 2)


def test_days_off_are_added_changed_and_removed(
    world: World, window: QWidget, qtbot: QtBot
) -> None:
    commands = CapacityCommands(world.context, window)

    def rows() -> tuple[DayOffRow, ...]:
        return world.database.read(days_off, DAY)

    dialog = DayOffDialog(world.context, commands, None, window)
    dialog.accept()
    assert dialog.first.property("wrong")
    dialog.first.set_day(NEXT)
    dialog.last.set_day(DAY)
    dialog.accept()
    assert rows() == ()
    dialog.last.set_day(None)
    dialog.note.setText("通院")
    dialog.accept()
    world.settled(qtbot, lambda: len(rows()) == 1)
    assert rows()[0][1:4] == (NEXT, NEXT, "通院")
    dialog = DayOffDialog(world.context, commands, rows()[0], window)
    dialog.first.set_day(DAY)
    dialog.accept()
    world.settled(qtbot, lambda: rows()[0].first_on == DAY)
    dialog = DayOffDialog(world.context, commands, rows()[0], window)
    dialog._remove()
    world.settled(qtbot, lambda: rows() == ())

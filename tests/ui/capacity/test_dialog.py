from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.work_week_queries import WorkWeek, work_week
from app.ui.capacity.day_off_dialog import DayOffDialog
from app.ui.capacity.dialog import CapacityDialog
from tests.services.sample import add, fill
from tests.ui.today.context import World


def test_what_is_typed_is_answered_and_changes_apply_at_once(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    fill_undated(world)
    dialog = CapacityDialog(world.context, window)
    world.settled(qtbot, lambda: dialog.weeks.accessibleDescription() != "")
    assert "1 orders" in dialog.rest.text()
    QTest.keyClicks(dialog.what_if.minutes, "10h")
    world.settled(qtbot, lambda: "Earliest" in dialog.what_if.answer.text())
    dialog.what_if.due.set_day(date(2026, 11, 24))
    dialog.what_if.due.day_changed.emit(date(2026, 11, 24))
    world.settled(qtbot, lambda: "cannot be kept" in dialog.what_if.answer.text())
    dialog.week.changed.emit(WorkWeek(minutes=600))
    world.settled(qtbot, lambda: dialog.week.hours.text() == "10")
    assert world.database.read(work_week).minutes == 600
    dialog.week.edit_wanted.emit(None)
    assert dialog.findChild(DayOffDialog) is not None
    dialog.what_if.opened.emit(orders[0])
    assert world.asked.pages == [("orders", {"order_id": orders[0]})]


def fill_undated(world: World) -> None:
    add(world.database, world.catalog, "納期なし", estimate_minutes=60)
    add(world.database, world.catalog, "見込みなし")


def test_listings_are_listed_with_their_slots(world: World, window: QWidget, qtbot: QtBot) -> None:
    fill(world.database, world.catalog)
    dialog = CapacityDialog(world.context, window)
    world.settled(qtbot, lambda: "Free until" in dialog.slots.lead.text())
    dialog.close()

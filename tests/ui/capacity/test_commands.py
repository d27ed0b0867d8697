from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.types import ListingState
from app.services.listing_queries import listings
from app.services.work_week_queries import DayOffDraft, WorkWeek, days_off, work_week
from app.ui.capacity.commands import CapacityCommands
from tests.services.sample import fill
from tests.ui.today.context import World

DAY = date(2026, 12, 1)


def test_week_days_off_and_listings_change_with_a_toast_each(
    world: World, window: QWidget, qtbot: QtBot
) -> None:
    fill(world.database, world.catalog)
    commands = CapacityCommands(world.context, window)
    commands.set_week(WorkWeek(1_200))
    commands.save_day_off(None, DayOffDraft(DAY, DAY))
    commands.save_day_off(1, DayOffDraft(DAY, DAY, "通院"))
    world.settled(qtbot, lambda: len(world.asked.toasts) == 3)
    assert world.database.read(work_week).minutes == 1_200
    assert world.database.read(days_off, DAY)[0].note == "通院"
    commands.remove_day_off(1)
    commands.fill([1])
    world.settled(qtbot, lambda: len(world.asked.toasts) == 5)
    assert world.database.read(listings)[0].state is ListingState.FULL
    commands.reopen([1])
    world.settled(qtbot, lambda: len(world.asked.toasts) == 6)
    assert world.database.read(listings)[0].state is ListingState.PUBLISHED
    assert all(undo for _, undo in world.asked.toasts)

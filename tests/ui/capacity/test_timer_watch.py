from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.work_sessions import discard_timer, start_timer
from app.ui.capacity.timer_watch import TimerWatch
from tests.ui.today.context import NOW, World


def test_it_follows_the_book_and_reckons_the_minutes(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    watch = TimerWatch(world.context, window)
    assert (watch.minutes, watch.elapsed, watch.is_forgotten) == (0, "0:00", False)
    watch.start()
    begin = NOW - timedelta(minutes=62)
    world.context.tasks.write(start_timer, orders[0], now=begin)
    world.settled(qtbot, lambda: watch.running is not None)
    assert (watch.elapsed, watch.is_forgotten) == ("1:02", False)
    world.settled(qtbot, lambda: len(watch.offers) == 2)
    world.context.tasks.write(discard_timer)
    world.settled(qtbot, lambda: watch.running is None)
    watch.stop()


def test_over_night_it_is_forgotten(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    watch = TimerWatch(world.context, window)
    world.database.write(start_timer, orders[0], now=NOW - timedelta(hours=20))
    watch.reload()
    world.settled(qtbot, lambda: watch.is_forgotten)
    watch.stop()

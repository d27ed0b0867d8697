from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.work_session_queries import SessionDraft, running_timer, time_log
from app.services.work_sessions import start_timer
from app.ui.capacity.timer_commands import TimerCommands
from tests.ui.today.context import NOW, World


def test_the_timer_starts_switches_and_stops_with_a_toast_each(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    commands = TimerCommands(world.context, window)
    world.database.write(start_timer, orders[0], now=NOW - timedelta(minutes=30))
    commands.start(orders[1], "遅い")
    world.settled(qtbot, lambda: len(world.asked.toasts) == 1)
    running = world.database.read(running_timer)
    assert running is not None
    assert running.order_id == orders[1]
    commands.stop()
    world.settled(qtbot, lambda: len(world.asked.toasts) == 2)
    assert world.asked.toasts[1] == ("Under half a minute: nothing was counted", True)
    assert world.database.read(time_log, orders[0]).sessions[0].minutes == 30


def test_a_forgotten_timer_is_told_and_then_counted_as_the_seller_says(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    commands = TimerCommands(world.context, window)
    world.database.write(start_timer, orders[0], now=NOW - timedelta(hours=13))
    with qtbot.waitSignal(commands.forgotten):
        commands.stop()
    commands.stop_with(90)
    world.settled(qtbot, lambda: world.asked.toasts == [("Recorded 1.5h", True)])


def test_the_log_is_corrected_and_the_timer_discarded(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    commands = TimerCommands(world.context, window)
    begin = NOW - timedelta(hours=3)
    commands.save_session(orders[0], None, SessionDraft(begin, 60))
    world.settled(qtbot, lambda: len(world.asked.toasts) == 1)
    commands.save_session(orders[0], 1, SessionDraft(begin, 45))
    commands.remove_session(1)
    world.database.write(start_timer, orders[0], now=NOW)
    commands.discard()
    world.settled(qtbot, lambda: len(world.asked.toasts) == 4)
    assert world.database.read(time_log, orders[0]).sessions == ()

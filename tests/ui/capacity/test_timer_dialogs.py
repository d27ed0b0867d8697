from datetime import datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.moments import JST
from app.services.work_session_queries import SessionDraft, running_timer, time_log
from app.services.work_sessions import add_session, start_timer
from app.ui.capacity.timer_commands import TimerCommands
from app.ui.capacity.timer_dialogs import ForgottenDialog, SessionDialog, StartTimerDialog, time_of
from tests.ui.today.context import NOW, World


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9:05", time(9, 5)),
        ("１３時３０分", time(13, 30)),
        ("9時", time(9)),
        ("25:00", None),
        ("9", None),
        ("", None),
    ],
)
def test_a_time_of_day_is_read_in_many_ways(text: str, moment: time | None) -> None:
    assert time_of(text) == moment


def test_an_order_is_found_by_its_words_and_timed(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    commands = TimerCommands(world.context, window)
    dialog = StartTimerDialog(world.context, commands, window)
    dialog.accept()
    world.settled(qtbot, lambda: dialog.list.count() == 2)
    dialog.search.moved.emit(1)
    assert dialog.list.currentRow() == 1
    dialog.search.searched.emit("遅い")
    assert dialog.list.count() == 1
    dialog.accept()
    world.settled(qtbot, lambda: len(world.asked.toasts) == 1)
    running = world.database.read(running_timer)
    assert running is not None
    assert running.order_id == orders[1]


def test_a_forgotten_timer_wants_a_time_or_counts_nothing(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    commands = TimerCommands(world.context, window)
    for minutes in (75, None):
        world.database.write(start_timer, orders[0], now=NOW - timedelta(hours=30))
        running = world.database.read(running_timer)
        assert running is not None
        dialog = ForgottenDialog(world.context, commands, running, window)
        if minutes is None:
            dialog.accept()
            assert dialog.minutes.property("wrong")
            dialog._discard()
        else:
            dialog.minutes.set_minutes(minutes)
            dialog.accept()
        world.settled(qtbot, lambda: world.database.read(running_timer) is None)
    assert [row.minutes for row in world.database.read(time_log, orders[0]).sessions] == [75]


def test_a_line_of_the_log_is_added_corrected_and_removed(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    commands, order = TimerCommands(world.context, window), orders[0]

    def log() -> list[tuple[datetime, int | None, str]]:
        rows = world.database.read(time_log, order).sessions
        return [(row.started_at, row.minutes, row.note) for row in rows]

    dialog = SessionDialog(world.context, commands, order, None, window)
    dialog.accept()
    assert dialog.begin.property("wrong")
    dialog.begin.setText("9:00")
    dialog.minutes.setText("1:30")
    dialog.note.setText("下書き")
    dialog.accept()
    begin = datetime(2026, 11, 23, 9, tzinfo=JST)
    world.settled(qtbot, lambda: log() == [(begin, 90, "下書き")])
    (row,) = world.database.read(time_log, order).sessions
    dialog = SessionDialog(world.context, commands, order, row, window)
    assert (dialog.begin.text(), dialog.minutes.minutes) == ("9:00", 90)
    dialog.minutes.set_minutes(60)
    dialog.accept()
    world.settled(qtbot, lambda: log() == [(begin, 60, "下書き")])
    dialog = SessionDialog(world.context, commands, order, row, window)
    dialog._remove()
    world.settled(qtbot, lambda: log() == [])


def test_work_that_ends_in_the_future_is_refused_as_the_frame_refuses(
    world: World, orders: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    world.database.write(
        add_session, orders[0], SessionDraft(NOW - timedelta(hours=1), 30), now=NOW
    )
    dialog = SessionDialog(
        world.context, TimerCommands(world.context, window), orders[0], None, window
    )
    dialog.begin.setText("23:00")
    dialog.minutes.set_minutes(30)
    dialog.accept()
    world.settled(qtbot, lambda: len(world.asked.errors) == 1)
    world.asked.errors.clear()

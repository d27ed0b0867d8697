from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.work_session_queries import running_timer
from app.services.work_sessions import start_timer
from app.ui.capacity.timer_dialogs import ForgottenDialog, StartTimerDialog
from app.ui.frame.actions import Actions
from app.ui.frame.sidebar import Sidebar
from app.ui.frame.timer_view import TimerView
from tests.services.sample import add
from tests.ui.today.context import NOW, World


def view_of(world: World, qtbot: QtBot) -> tuple[TimerView, Sidebar, Actions]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(world.context.theme, (), window)
    sidebar = Sidebar(world.context.theme, (), {})
    sidebar.setParent(window)
    view = TimerView(world.context, sidebar, actions, window)
    view.start()
    return view, sidebar, actions


def test_the_frame_shows_what_is_timed_and_stops_it(world: World, qtbot: QtBot) -> None:
    order = add(world.database, world.catalog, "ロゴ")
    view, sidebar, actions = view_of(world, qtbot)
    assert not actions["stop_timer"].isVisible()
    view.offer()
    view.commands.start(order, "ロゴ")
    world.settled(qtbot, lambda: not sidebar.timer.isHidden())
    assert actions["stop_timer"].text() == "Stop the timer: ロゴ"
    menu = view.menu(order)
    assert menu.actions()[0].text() == "Stop and record"
    menu.actions()[2].trigger()
    assert world.asked.pages == [("orders", {"order_id": order})]
    view.doings["stop_timer"]()
    world.settled(qtbot, sidebar.timer.isHidden)
    view.doings["start_timer"]()
    assert view._window.findChild(StartTimerDialog) is not None
    view.watch.stop()


def test_a_timer_left_over_night_is_asked_about_once(world: World, qtbot: QtBot) -> None:
    order = add(world.database, world.catalog, "ロゴ")
    world.database.write(start_timer, order, now=NOW - timedelta(hours=14))
    view, sidebar, _actions = view_of(world, qtbot)
    world.settled(qtbot, lambda: not sidebar.timer.isHidden())
    (asked,) = view._window.findChildren(ForgottenDialog)
    asked.reject()
    view.offer()
    assert view._window.findChildren(ForgottenDialog)
    assert world.database.read(running_timer) is not None
    view.watch.stop()

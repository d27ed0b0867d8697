from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.models.moments import to_epoch
from app.ui.frame.actions import Actions, PageWords
from app.ui.frame.book_view import BookView
from app.ui.frame.queries import FrameQueries, NavCounts
from app.ui.frame.sidebar import Sidebar
from app.ui.frame.sidebar_parts import NavEntry, SidebarState
from tests.ui.today.context import NOW, World


class Shown(Sidebar):
    """Keeps the state it was told."""

    state = SidebarState()

    def show_state(self, state: SidebarState) -> None:
        self.state = state
        super().show_state(state)


def test_the_sidebar_tells_the_time_of_today_and_the_day_of_before(
    world: World, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    sidebar = Shown(world.context.theme, [NavEntry("a", "A", "kanban", "Work")], {})
    window.setCentralWidget(sidebar)
    actions = Actions(world.context.theme, [PageWords("a", "A", "kanban")], window)
    told: list[bool] = []

    def show_facts(*, is_demo: bool) -> None:
        told.append(is_demo)

    view = BookView(world.context, sidebar, actions, show_facts)
    now = to_epoch(NOW)
    counts = NavCounts({"a": 2}, frozenset({"a"}), now - 3600, now - 3 * 86_400)
    view.start(FrameQueries(lambda _reader: counts))
    qtbot.waitUntil(lambda: told == [False], timeout=60_000)
    assert (sidebar.state.captured, sidebar.state.saved) == ("11:00", "Backup 11/20")
    assert sidebar.state.counts == {"a": 2}
    view.start(FrameQueries())
    qtbot.waitUntil(lambda: len(told) == 2, timeout=60_000)
    assert (sidebar.state.captured, sidebar.state.saved) == ("", "No backup yet")
    assert not actions["undo"].isEnabled()

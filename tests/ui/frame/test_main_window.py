import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import preferences
from app.services.handles import ClientMissingError
from app.services.preference_queries import BookFacts
from app.ui.frame.main_window import MainWindow, PageSpec
from app.ui.frame.notices import Target
from app.ui.frame.queries import FrameQueries, NavCounts
from app.ui.page import Page, PageContext
from tests.ui.today.context import World


class Noting(Page):
    """A page that notes what it was asked for."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.asked: list[object] = []

    def activate(self) -> None:
        self.asked.append("activate")

    def open_target(self, **target: object) -> None:
        self.asked.append(target)

    def focus_filter(self) -> None:
        self.asked.append("filter")

    def next_view(self) -> None:
        self.asked.append("view")


def spec(key: str, build: Callable[[PageContext], Page] = Noting) -> PageSpec:
    return PageSpec(key, key.title(), "kanban", "Work", build)


@pytest.fixture
def window(world: World, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(world.context, [spec("today"), spec("orders")])
    qtbot.addWidget(made)
    made.start(FrameQueries(lambda _reader: NavCounts({"orders": 4}, captured_at=1, saved_at=2)))
    made.show()
    qtbot.waitUntil(lambda: made.view.facts is not None)
    yield made
    made.shell.toast.hide()


def asked_of(window: MainWindow) -> list[object]:
    page = window.page
    assert isinstance(page, Noting)
    return page.asked


def test_a_page_is_built_when_it_is_first_shown(world: World, qtbot: QtBot) -> None:
    built: list[PageContext] = []

    def build(context: PageContext) -> Page:
        built.append(context)
        return Noting(context)

    window = MainWindow(world.context, [spec("today", build), spec("orders", build)])
    qtbot.addWidget(window)
    assert built == []
    window.navigate("orders", order_id=12)
    window.navigate("orders")
    assert len(built) == 1
    assert asked_of(window) == ["activate", {"order_id": 12}, "activate"]
    assert window.page_keys == ("today", "orders")


def test_actions_of_the_page_reach_it_and_others_are_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    for name in ("find", "next_view"):
        window.actions_[name].trigger()
    assert asked_of(window)[1:] == ["filter", "view"]
    window.act("add_order")
    assert asked_of(window) == ["activate", {"add": True}]
    window.act("today")
    with qtbot.waitSignal(window.asked) as asked:
        window.act("backup")
    assert asked.args == ["backup"]
    window.act("next_pane")
    window.act("previous_pane")


def test_a_commit_names_what_undo_takes_back(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    facts = BookFacts(name="水野デザイン室", marketplaces=("coconala",), is_demo=True)
    world.context.tasks.write(preferences.set_book_facts, facts)
    qtbot.waitUntil(window.actions_["undo"].isEnabled, timeout=60_000)
    assert window.actions_["undo"].text() == "Undo: 帳簿の設定「水野デザイン室」"
    assert window.shell.banner.isVisible()
    window.act("undo")
    qtbot.waitUntil(window.actions_["redo"].isEnabled, timeout=60_000)
    assert window.shell.toast.message == "Undone: 帳簿の設定"
    qtbot.waitUntil(lambda: not window.shell.banner.isVisible())
    window.act("redo")
    qtbot.waitUntil(window.actions_["undo"].isEnabled, timeout=60_000)
    window.act("redo")
    qtbot.waitUntil(lambda: "nothing to redo" in window.shell.toast.message, timeout=60_000)


def test_what_a_user_can_mend_is_a_toast_and_a_bug_is_passed_on(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    window.fail(ClientMissingError(id=1))
    assert window.shell.toast.message == "この顧客はもう帳簿にありません。"
    with qtbot.waitSignal(window.failed) as failed:
        window.fail(ValueError("on purpose"))
    assert isinstance(failed.args[0], ValueError)
    world.asked.errors.clear()


def test_toasts_are_kept_behind_the_bell(window: MainWindow, world: World) -> None:
    window.toast("Moved", undo=True)
    assert window.bell.notices.unseen_count == 1
    assert world.context._replace().toast == world.asked.toast
    assert [notice.message for notice in window.bell.notices.read()] == ["Moved"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_bell_and_the_menu_open(window: MainWindow) -> None:
    popup = window.bell.open()
    assert popup.isVisible()
    popup.close()
    window.act("menu")
    menus = [
        one for one in window.findChildren(type(window.actions_.menu(window))) if one.isVisible()
    ]
    assert len(menus) == 1
    menus[0].close()


def test_a_narrow_window_has_a_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.shell.sidebar.width() == 56)
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: window.shell.sidebar.width() == 216)


def test_the_palette_opens_with_the_pages_there_are(window: MainWindow) -> None:
    palette = window.open_palette()
    assert palette.isVisible()
    palette.close_palette()


def test_modules_of_pages_not_shown_yet_are_imported_on_the_windows_own_thread(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("shown_room", "later_room"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        for module in ("page", "table"):
            text = "import threading\nBY = threading.current_thread()\n"
            (tmp_path / name / f"{module}.py").write_text(text)
    readers: list[threading.Thread] = []

    def read_rules() -> None:
        assert "later_room.table" in sys.modules
        readers.append(threading.current_thread())

    specs = [
        PageSpec("one", "One", "kanban", "Work", Noting, "shown_room.page", (), read_rules),
        PageSpec("two", "Two", "kanban", "Work", Noting, "later_room.page", (), read_rules),
    ]
    made = MainWindow(world.context, specs)
    qtbot.addWidget(made)
    made.start(FrameQueries())
    made.warm_up()
    qtbot.waitUntil(lambda: bool(readers) and not made.tasks.pending, timeout=60_000)
    assert len(readers) == 1  # those of the page that is shown were read with it
    assert readers[0] is not threading.main_thread()
    assert "shown_room.page" not in sys.modules
    for module in ("page", "table"):
        assert sys.modules.pop(f"later_room.{module}").BY is threading.main_thread()
    del sys.modules["later_room"]


def test_a_notice_opens_what_it_is_about_or_the_first_page(window: MainWindow) -> None:
    window.bell.chosen.emit(Target("orders", {"order_id": 5}))
    assert window.page_key == "orders"
    assert asked_of(window)[-1] == {"order_id": 5}
    window.open_notice(Target("nowhere", {}))
    assert window.page_key == "today"


def test_a_notice_said_in_the_window_is_kept_only_by_whoever_kept_it(window: MainWindow) -> None:
    before = window.bell.notices.unseen_count
    window.toast_notice("First contact")
    assert window.shell.toast.message == "First contact"
    assert window.bell.notices.unseen_count == before


def test_leaving_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.asked) as asked:
        window.act("quit")
    assert asked.args == ["quit"]

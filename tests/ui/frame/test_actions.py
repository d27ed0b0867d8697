import pytest
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.ui.frame.actions import Actions, PageWords
from app.ui.theme import Theme

PAGES = [PageWords("today", "Today", "layout-dashboard"), PageWords("orders", "Orders", "kanban")]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(theme: Theme, window: QMainWindow) -> Actions:
    return Actions(theme, PAGES, window)


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_an_action_says_its_name(actions: Actions, qtbot: QtBot) -> None:
    with qtbot.waitSignal(actions.asked) as asked:
        actions["capture"].trigger()
    assert asked.args == ["capture"]


def test_no_keys_are_given_twice(actions: Actions) -> None:
    keys = [key.toString() for _, action in actions.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+K", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"} <= set(keys)
    assert not any(key.startswith("Alt+") for key in keys)


def test_capture_stands_in_the_file_menu_and_pages_in_view(
    actions: Actions, window: QMainWindow
) -> None:
    menu = actions.menu(window)
    parts = [action.menu() for action in menu.actions()]
    named = {part.title(): titles(part) for part in parts if isinstance(part, QMenu)}
    assert named["File"][0] == "Capture files…"
    assert named["View"][:2] == ["Today", "Orders"]
    actions.fill_menu_bar(window.menuBar())
    assert [action.text() for action in window.menuBar().actions()] == list(named)


def test_undo_names_what_it_takes_back(actions: Actions) -> None:
    actions.set_undo("moving an order", "")
    assert actions["undo"].text() == "Undo: moving an order"
    assert actions["undo"].isEnabled()
    assert not actions["redo"].isEnabled()


def test_a_demo_book_leads_to_the_own_one(actions: Actions) -> None:
    actions.set_demo(is_demo=True)
    names = {name for name, _ in actions.all()}
    assert "own_book" in names
    assert "demo_book" not in names


def test_icons_are_drawn_when_a_menu_is_shown(actions: Actions, theme: Theme) -> None:
    assert actions["settings"].icon().isNull()
    actions.draw_icons()
    assert not actions["settings"].icon().isNull()
    theme.set_choice("dark")
    theme.set_choice("light")
    assert actions.icon_of("settings") == "settings"
    assert actions.keys_of("settings") == "Ctrl+,"

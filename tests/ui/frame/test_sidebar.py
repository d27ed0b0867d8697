import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.ui.frame.sidebar import WIDTH, Sidebar
from app.ui.frame.sidebar_parts import RAIL, NavEntry, SidebarState
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

ENTRIES = [
    NavEntry("today", "Today", "layout-dashboard", "Work", "Ctrl+1"),
    NavEntry("orders", "Orders", "kanban", "Work"),
    NavEntry("earnings", "Earnings", "wallet", "Money"),
]
STATE = SidebarState(
    book="水野デザイン室",
    captured="9:10",
    saved="Backup 6:00",
    marketplaces=[MarketplaceFace("ココナラ", "コ", "coconala")],
    counts={"orders": 120, "today": 3},
    urgent=frozenset({"today"}),
)


@pytest.fixture
def sidebar(theme: Theme, qtbot: QtBot) -> Sidebar:
    made = Sidebar(theme, ENTRIES, {"palette": "Ctrl+K", "capture": "F5"})
    qtbot.addWidget(made)
    made.resize(WIDTH, 800)
    made.show()
    return made


def button(sidebar: Sidebar, name: str) -> QAbstractButton:
    buttons = sidebar.findChildren(QAbstractButton)
    return next(one for one in buttons if one.accessibleName().startswith(name))


def test_a_page_and_the_tools_are_chosen_by_click(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.page_chosen) as chosen:
        button(sidebar, "Orders").click()
    assert chosen.args == ["orders"]
    asked: list[str] = []
    sidebar.asked.connect(asked.append)
    for name in ("Search", "Capture", "Settings", "Book"):
        button(sidebar, name).click()
    assert asked == ["palette", "capture", "settings", "menu"]


def test_the_arrows_move_inside_and_tab_stops_once(sidebar: Sidebar) -> None:
    buttons = sidebar.findChildren(QAbstractButton)
    stops = [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one.accessibleName() for one in stops] == ["Search and commands"]
    stops[0].setFocus()
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Today"
    QTest.keyClick(sidebar, Qt.Key.Key_Up)
    QTest.keyClick(sidebar, Qt.Key.Key_Up)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Book and menu"


def test_it_tells_counts_and_the_book_to_screen_readers(sidebar: Sidebar) -> None:
    sidebar.show_state(STATE)
    assert button(sidebar, "Today").accessibleName() == "Today 3"
    assert button(sidebar, "Orders").accessibleName() == "Orders 120"
    assert button(sidebar, "Book").accessibleDescription() == "水野デザイン室 Backup 6:00"
    assert button(sidebar, "Capture").toolTip() == "Capture files (F5)"


def test_the_page_in_front_is_marked(sidebar: Sidebar) -> None:
    sidebar.choose("earnings")
    assert button(sidebar, "Earnings").isChecked()
    assert not button(sidebar, "Today").isChecked()


def test_a_narrow_window_has_a_rail_of_icons(sidebar: Sidebar) -> None:
    sidebar.show_state(STATE)
    wide = sidebar.grab().toImage()
    sidebar.set_rail(is_rail=True)
    assert sidebar.width() == RAIL
    assert sidebar.grab().toImage().width() == RAIL
    sidebar.set_rail(is_rail=False)
    QApplication.processEvents()
    assert sidebar.grab().toImage().width() == wide.width() == WIDTH
    assert sidebar.book_button is button(sidebar, "Book")

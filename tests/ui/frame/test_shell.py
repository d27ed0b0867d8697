from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.actions import Actions, PageWords
from app.ui.frame.shell import Shell
from app.ui.frame.sidebar_parts import NavEntry
from app.ui.kit.buttons import Button
from app.ui.page import Page
from tests.ui.today.context import World


class OneButton(Page):
    """A page with one stop of the Tab key."""

    def __init__(self, world: World) -> None:
        super().__init__(world.context)
        QVBoxLayout(self).addWidget(QPushButton("in the page", self))

    def top_actions(self) -> Sequence[QWidget]:
        return (Button(self.context.theme, "in the bar"),)


@pytest.fixture
def shell(world: World, qtbot: QtBot) -> Iterator[Shell]:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(world.context.theme, [PageWords("a", "A", "kanban")], window)
    made = Shell(world.context.theme, [NavEntry("a", "A", "kanban", "Work")], actions, window)
    window.setCentralWidget(made)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def test_there_is_no_page_before_one_is_built(shell: Shell) -> None:
    with pytest.raises(TypeError):
        shell.page.activate()


def test_f6_goes_round_the_areas(shell: Shell, world: World) -> None:
    page = OneButton(world)
    shell.add_page(page)
    shell.show_page("a", page)
    assert shell.page is page
    start = page.findChild(QPushButton)
    assert start is not None
    start.setFocus()
    names = []
    for step in (1, 1, 1, -1):
        shell.focus_area(step)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
    assert names == ["Search and commands", "Notices", "in the page", "Notices"]


def test_the_banner_leads_to_the_own_book(shell: Shell, qtbot: QtBot) -> None:
    start = shell.banner.findChild(QPushButton)
    assert start is not None
    with qtbot.waitSignal(shell.own_book_asked):
        start.click()


class TwoPanes(OneButton):
    """A page of two parts that writes its heading itself."""

    has_own_heading = True

    def areas(self) -> Sequence[QWidget]:
        return self.findChildren(QPushButton)


def test_a_page_with_its_own_heading_has_no_bar_and_f6_goes_through_its_parts(
    shell: Shell, world: World
) -> None:
    page, plain = TwoPanes(world), OneButton(world)
    another = QPushButton("another", page)
    another.move(0, 60)
    for key, one in (("a", page), ("b", plain)):
        shell.add_page(one)
        shell.show_page(key, one)
        assert shell.top_bar.isVisible() is not one.has_own_heading
    shell.show_page("a", page)
    first, second = page.areas()
    first.setFocus()
    shell.focus_area(1)
    assert QApplication.focusWidget() is second

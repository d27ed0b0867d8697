"""The page 帳簿: how it turns between its tabs."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.book_tab import BookTab, TabSpec
from app.ui.books.page import TAB_KEY, BooksPage
from app.ui.page import PageContext
from tests.ui.today.context import World


class Told(BookTab):
    """A tab that keeps what it was told."""

    name = ""

    def __init__(self, context: PageContext, parent: QWidget | None) -> None:
        super().__init__(context, parent)
        self.told: list[object] = []

    @property
    def summary(self) -> str:
        return f"{self.name}, told {len(self.told)} times"

    def activate(self) -> None:
        self.told.append("shown")

    def open_target(self, **target: object) -> None:
        self.told.append(target)

    def focus_filter(self) -> None:
        self.told.append("filter")


class First(Told):
    name = "first"


class Second(Told):
    name = "second"


SPECS = (TabSpec("first", "First", First), TabSpec("second", "Second", Second))


def page_of(world: World, qtbot: QtBot, memory: QSettings | None = None) -> BooksPage:
    page = BooksPage(world.context, SPECS, memory=memory)
    qtbot.addWidget(page)
    return page


def told(page: BooksPage, key: str) -> list[object]:
    tab = page.tab(key)
    assert isinstance(tab, Told)
    return tab.told


def test_the_first_tab_is_shown_and_the_other_is_not_built(world: World, qtbot: QtBot) -> None:
    page = page_of(world, qtbot)
    assert page.summary == ""
    page.activate()
    assert page.summary == "first, told 1 times"
    assert page.findChildren(Second) == []
    page.activate()
    assert told(page, "first") == ["shown", "shown"]


def test_turning_shows_the_next_tab_and_goes_round(world: World, qtbot: QtBot) -> None:
    page = page_of(world, qtbot)
    page.activate()
    page.next_view()
    assert page.summary.startswith("second")
    page.next_view()
    assert page.summary.startswith("first")


def test_a_target_names_the_tab_and_the_rest_of_it_is_the_tabs(world: World, qtbot: QtBot) -> None:
    page = page_of(world, qtbot)
    page.open_target(view="second", order_id=3)
    assert told(page, "second") == ["shown", {"order_id": 3}]
    page.open_target(view="no such tab")
    assert told(page, "second") == ["shown", {"order_id": 3}]
    page.focus_filter()
    assert told(page, "second")[-1] == "filter"


def test_the_page_tells_when_the_words_of_a_tab_change(world: World, qtbot: QtBot) -> None:
    page = page_of(world, qtbot)
    page.activate()
    with qtbot.waitSignal(page.heading_changed):
        page.tab("first").summary_changed.emit()


def test_the_tab_shown_last_is_remembered(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "views.ini"), QSettings.Format.IniFormat)
    page_of(world, qtbot, memory).open_target(view="second")
    again = page_of(world, qtbot, memory)
    again.activate()
    assert again.switch.current == "second"
    memory.setValue(TAB_KEY, "a tab that is gone")
    assert page_of(world, qtbot, memory).switch.current == "first"

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.ui.frame.actions import Actions, PageWords
from app.ui.frame.finder import Finder
from app.ui.frame.palette_items import PaletteItem
from tests.ui.today.context import World


@pytest.fixture
def finder(world: World, qtbot: QtBot) -> Iterator[Finder]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    pages = [PageWords("orders", "Orders", "kanban")]
    actions = Actions(world.context.theme, pages, window)
    yield Finder(world.context, actions, ["orders"], window)
    window.close()


def test_an_action_is_done_and_an_order_or_client_opened(
    finder: Finder, world: World, qtbot: QtBot
) -> None:
    palette = finder.open()
    palette.field.setText("> back up")
    qtbot.waitUntil(lambda: palette.list.currentIndex().data() == "Back up now")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert world.asked.actions == ["backup"]
    palette.chosen.emit(PaletteItem("order", "12", "Logo"))
    palette.chosen.emit(PaletteItem("client", "3", "Minamo"))
    palette.chosen.emit(PaletteItem("message", "9", "Hello", conversation_id=4))
    palette.chosen.emit(PaletteItem("listing", "5", "Logos"))
    palette.chosen.emit(PaletteItem("expense", "6", "Shop"))
    palette.chosen.emit(PaletteItem("paper", "7", "2026-0001"))
    palette.chosen.emit(PaletteItem("evidence", "8", "Shop"))
    assert world.asked.pages == [
        ("orders", {"order_id": 12}),
        ("clients", {"client_id": 3}),
        ("messages", {"conversation_id": 4, "message_id": 9}),
        ("listings", {"listing_id": 5}),
        ("books", {"view": "expenses", "expense_id": 6}),
        ("books", {"view": "papers", "paper_id": 7}),
        ("books", {"view": "evidence", "evidence_id": 8}),
    ]


def test_where_there_is_a_page_of_clients_one_is_opened_there(world: World, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(world.context.theme, [PageWords("clients", "Clients", "users-round")], window)
    palette = Finder(world.context, actions, ["clients"], window).open()
    palette.chosen.emit(PaletteItem("client", "3", "Minamo"))
    assert world.asked.pages == [("clients", {"client_id": 3})]
    window.close()


@pytest.mark.parametrize(
    ("words", "title", "key"),
    [("add a service", "Add a service", "add_service"), ("days away", "Days away", "away")],
)
def test_the_page_of_listings_is_worked_on_from_anywhere(
    finder: Finder, world: World, qtbot: QtBot, words: str, title: str, key: str
) -> None:
    palette = finder.open()
    palette.field.setText(f"> {words}")
    qtbot.waitUntil(lambda: palette.list.currentIndex().data() == title)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert world.asked.actions == [key]


def test_it_is_made_once(finder: Finder) -> None:
    assert finder.open() is finder.open()


def test_what_the_books_do_is_found_where_there_are_books(world: World, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(world.context.theme, [PageWords("books", "Books", "book-open")], window)
    palette = Finder(world.context, actions, ["books"], window).open()
    for words, title, target in (
        ("締め", "Close a month", {"view": "journal", "close": True}),
        ("the year", "The year's books", {"view": "journal", "year_books": True}),
        ("弥生", "Export the journal", {"view": "exports", "part": "files"}),
        ("青色", "Lines of the tax form", {"view": "exports", "part": "forms"}),
        ("消費税", "Consumption tax", {"view": "exports", "part": "tax"}),
        ("納品書", "Write a delivery note", {"view": "papers", "new": "delivery_note"}),
        ("領収書", "Write a receipt", {"view": "papers", "new": "receipt"}),
    ):
        palette.field.setText(f"> {words}")
        qtbot.waitUntil(lambda title=title: palette.list.currentIndex().data() == title)  # type: ignore[misc]
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert world.asked.pages.pop() == ("books", target)
    assert world.asked.actions == []
    window.close()


def test_without_books_nothing_of_them_is_offered(finder: Finder, qtbot: QtBot) -> None:
    palette = finder.open()
    palette.field.setText("> close a month")
    qtbot.waitUntil(lambda: not palette.list.currentIndex().isValid())

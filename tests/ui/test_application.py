import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import resources_dir
from app.settings import Settings
from app.ui.application import Interface, LastResort, OpenBook, build_window, language_of, seal_icon
from app.ui.frame.main_window import PageSpec
from app.ui.frame.queries import FrameQueries
from app.ui.orders.page import OrdersPage
from app.ui.orders.table import Table
from app.ui.page import Page
from app.ui.theme import Theme
from tests.ui.today.context import NOW, World

CAUGHT = "An error nobody caught"


@pytest.fixture
def interface(qapp: QApplication, qtbot: QtBot) -> Iterator[Interface]:
    assert qtbot is not None
    made = Interface(qapp, resources_dir(), Settings(theme="light", language="en"))
    yield made
    made.collector.remove()
    made.set_language("en")
    made.theme.deleteLater()
    made.deleteLater()


def test_the_window_is_built_on_an_open_book_and_its_threads_end(
    interface: Interface, world: World, qtbot: QtBot
) -> None:
    book = OpenBook(
        world.database, world.catalog, world.context.marketplaces, lambda: NOW, FrameQueries()
    )
    window = build_window(interface, book, [PageSpec("one", "One", "kanban", "Work", Page)])
    qtbot.addWidget(window)
    window.start(book.queries)
    window.show()
    qtbot.waitUntil(lambda: window.view.facts is not None, timeout=60_000)
    context = window.page.context
    context.navigate("one")
    context.toast("Said")
    context.act("next_view")
    assert window.shell.toast.message == "Said"
    window.shell.toast.hide()
    window.tasks.close()
    window.tasks.deleteLater()


@pytest.mark.usefixtures("collector")
def test_the_interface_collects_garbage_on_its_own_thread(interface: Interface) -> None:
    assert interface.collector.is_installed
    assert not gc.isenabled()


def test_the_view_of_orders_and_its_columns_outlive_the_window(
    interface: Interface, world: World, tmp_path: Path
) -> None:
    book = OpenBook(
        world.database,
        world.catalog,
        world.context.marketplaces,
        lambda: NOW,
        views_file=tmp_path / "views.ini",
    )
    for expected in (90, 123):
        window = build_window(interface, book)
        window.navigate("orders")
        page = window.page
        assert isinstance(page, OrdersPage)
        table = page.view("table")
        assert isinstance(table, Table)
        assert table.view.widths()["due"] == expected
        assert (page.current_view == "table") is (expected == 123)
        page.show_view("table")
        table.view.set_widths({"due": 123})
        window.tasks.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_pages_are_named_in_the_order_of_the_sidebar(interface: Interface) -> None:
    specs = interface.page_specs()
    assert [spec.key for spec in specs] == [
        "today",
        "orders",
        "messages",
        "listings",
        "clients",
        "earnings",
        "standing",
        "books",
    ]
    icons = resources_dir() / "icons"
    assert all((icons / f"{spec.icon}.svg").exists() for spec in specs)


def test_another_language_is_spoken_at_once(interface: Interface, qtbot: QtBot) -> None:
    assert interface.page_specs()[0].title == "Today"
    with qtbot.waitSignal(interface.language_changed):
        interface.set_language("ja")
    assert interface.formats.language == "ja"
    if (resources_dir() / "i18n" / "frame_ja.qm").exists():
        assert interface.page_specs()[0].title == "今日"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"


@pytest.mark.parametrize(
    ("settings", "is_other"),
    [
        (Settings(theme="dark", language="en"), False),
        (Settings(theme="light", language="en", text_scale="large"), True),
        (Settings(theme="light", language="ja"), True),
        (Settings(theme="light", language="en", reduce_motion=True), False),
    ],
)
def test_a_window_is_built_again_for_another_language_or_text_size(
    interface: Interface, settings: Settings, *, is_other: bool
) -> None:
    assert interface.apply(settings) is is_other
    assert interface.theme.text_scale == settings.text_scale
    assert interface.theme.choice == settings.theme
    interface.apply(Settings(theme="light", language="en"))


def test_the_language_is_the_chosen_one() -> None:
    assert language_of("ja") == "ja"
    assert language_of("auto") in {"ja", "en"}


def test_the_seal_is_the_icon_of_the_windows(theme: Theme, interface: Interface) -> None:
    assert QSize(64, 64) in seal_icon(theme).availableSizes()
    interface.set_icon()
    assert not QApplication.windowIcon().isNull()


@pytest.mark.expects_log(CAUGHT)
@pytest.mark.usefixtures("interface")
def test_what_nobody_caught_is_logged_and_told_on_any_thread(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    resort = LastResort()
    before = sys.excepthook, threading.excepthook
    resort.install()
    caught: list[BaseException] = []
    resort.caught.connect(caught.append)
    with caplog.at_level(logging.CRITICAL):
        sys.excepthook(ValueError, ValueError("here"), None)
        thread = threading.Thread(target=int, args=("no number",))
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(caught) == 2)
    resort.remove()
    assert (sys.excepthook, threading.excepthook) == before
    assert str(caught[0]) == "here"
    assert CAUGHT in caplog.text

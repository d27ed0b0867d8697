"""On the built window: a service is written, offered in own words, copied, and kept up to date."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.frame_numbers import frame_queries
from app.models.listing_fields import ListingField
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.settings import Settings
from app.storage.database import Database
from app.ui.application import Interface, OpenBook, build_window
from app.ui.frame.main_window import MainWindow
from app.ui.listings.dialogs import ListingDialog, ServiceDialog
from app.ui.listings.page import ListingsPage
from app.ui.tour import settle
from tests.store import new_book
from tests.ui.today.context import NOW, faces_of

OWN = "集客バナーを仕上げます"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    book = new_book(tmp_path / "book.tokuicho")
    yield book
    book.close()


@pytest.fixture
def window(qapp: QApplication, database: Database) -> Iterator[MainWindow]:
    catalog: Catalog = load_catalog(resources_dir() / "marketplaces")
    interface = Interface(qapp, resources_dir(), Settings(theme="light", language="en"))
    book = OpenBook(database, catalog, faces_of(catalog), lambda: NOW)
    made = build_window(interface, book)
    made.resize(1440, 900)
    made.show()
    made.start(frame_queries(lambda: NOW, database.path))
    settle(made.tasks)
    yield made
    made.tasks.close()
    made.close()
    made.deleteLater()
    interface.collector.remove()
    interface.deleteLater()


def asked(kind: type[QWidget]) -> QWidget:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def typed(window: MainWindow, page: ListingsPage, field: ListingField, text: str) -> None:
    """Write into a field as a seller does: all of it anew, then Tab."""
    while not page.editor.form.is_whole:
        settle(window.tasks)  # the fields come one in a turn
    control = page.editor.form.boxes[field].control
    control.setFocus(Qt.FocusReason.TabFocusReason)
    edit = control.focusProxy()
    assert edit is not None
    QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    settle(window.tasks)


def test_a_service_from_its_title_to_its_undo(window: MainWindow, qtbot: QtBot) -> None:
    window.navigate("listings", add=True)
    service = asked(ServiceDialog)
    assert isinstance(service, ServiceDialog)
    service.title.setText("バナーを描きます")
    QTest.keyClick(service, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window.tasks)
    page = window.page
    assert isinstance(page, ListingsPage)
    typed(window, page, ListingField.BODY, "はじめまして。\n2案お作りします。")
    page.editor.add.click()
    listing = asked(ListingDialog)
    assert isinstance(listing, ListingDialog)
    listing.sites["coconala"].setChecked(True)
    QTest.keyClick(listing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window.tasks)
    boxes, stale = page.editor.form.boxes, page.editor.stale
    assert boxes[ListingField.TITLE].counter.text() == "8 / 25"
    boxes[ListingField.TITLE].own.click()
    settle(window.tasks)
    typed(window, page, ListingField.TITLE, OWN)
    for field in (ListingField.TITLE, ListingField.BODY):
        boxes[field].copy.click()
        settle(window.tasks)
    assert QGuiApplication.clipboard().text() == "はじめまして。\n2案お作りします。"
    page.editor.tabs.turn("master")
    assert boxes[ListingField.TITLE].control.value == "バナーを描きます"
    typed(window, page, ListingField.BODY, "はじめまして。\n3案お作りします。")
    page.editor.tabs.step()
    settle(window.tasks)
    assert page.editor.listing is not None
    assert page.editor.listing.fields.title == OWN
    assert page.editor.listing.stale == {ListingField.BODY}
    assert stale.isVisible()
    stale.all.click()
    settle(window.tasks)
    assert not stale.isVisible()
    told(window, "undo", qtbot, stale.isVisible)
    told(window, "redo", qtbot, stale.isHidden)


def told(window: MainWindow, action: str, qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    """Do an action of the window and wait for what it brings."""
    window.act(action)
    qtbot.waitUntil(is_so, timeout=30_000)
    settle(window.tasks)

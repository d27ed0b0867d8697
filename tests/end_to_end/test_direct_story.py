"""On the built window: a direct order gets terms, is delivered, billed, and its PDF saved."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.frame_numbers import frame_queries
from app.models.bookkeeping_types import DirectOrigin
from app.models.types import Stage, TaxStatus
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.services.evidence_queries import EVERYTHING, search_evidence
from app.services.paper_queries import PaperFilter, paper_ids
from app.settings import Settings
from app.storage.database import Database
from app.ui.application import Interface, OpenBook, build_window
from app.ui.books.page import BooksPage
from app.ui.frame.main_window import MainWindow
from app.ui.orders.page import OrdersPage
from app.ui.papers.tab import PapersTab
from app.ui.papers.terms_dialog import TermsDialog
from app.ui.tour import settle
from tests.pdf_text import text_of
from tests.services.paper_samples import NUMBER, direct_order, name_issuer
from tests.store import new_book
from tests.ui.papers.written import WHO
from tests.ui.today.context import NOW, faces_of

CATALOG: Catalog = load_catalog(resources_dir() / "marketplaces")
DUE = NOW.date() + timedelta(days=3)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    book = new_book(tmp_path / "book.tokuicho")
    name_issuer(book, WHO)
    direct_order(book, CATALOG, tax_status=TaxStatus.TAXABLE, purchased_at=NOW, due_on=DUE)
    yield book
    book.close()


@pytest.fixture
def window(qapp: QApplication, database: Database) -> Iterator[MainWindow]:
    interface = Interface(qapp, resources_dir(), Settings(theme="light", language="en"))
    made = build_window(interface, OpenBook(database, CATALOG, faces_of(CATALOG), lambda: NOW))
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


def stage(database: Database) -> Stage:
    return Stage(database.read(lambda reader: reader.value("SELECT stage FROM orders")))


def delivered(window: MainWindow, database: Database) -> OrdersPage:
    """Take the order to its delivery, which waits for the terms."""
    window.navigate("orders", order_id=1)
    settle(window.tasks)
    orders = window.page
    assert isinstance(orders, OrdersPage)
    drawer = orders.drawer
    for _ in range(2):
        drawer.next.click()
        settle(window.tasks)
        assert stage(database) is Stage.WORKING, "nothing is delivered without terms"
    drawer.direct.terms.click()
    settle(window.tasks)
    (terms,) = window.findChildren(TermsDialog)
    terms.origin.setCurrentIndex(terms.origin.findData(DirectOrigin.OWN_SITE.value))
    terms.accept()
    settle(window.tasks)
    drawer.next.click()
    settle(window.tasks)
    assert stage(database) is Stage.DELIVERED
    return orders


def test_direct_work_from_its_terms_to_its_invoice(
    window: MainWindow, database: Database, qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    orders = delivered(window, database)
    orders.drawer.direct.write.menu().actions()[2].trigger()
    settle(window.tasks)
    books = window.page
    assert isinstance(books, BooksPage)
    tab = books.tab("papers")
    assert isinstance(tab, PapersTab)
    assert tab.editor.form.draft().order_id == 1
    tab.editor.issue.click()
    settle(window.tasks)
    details = tab.side.details
    assert details is not None
    assert details.row.number == "IN-2026-0001"
    assert len(database.read(search_evidence, EVERYTHING)) == 1
    target = tmp_path / "請求書.pdf"
    tab.commands.save_to(details, target)
    settle(window.tasks)
    told = text_of(target.read_bytes())
    assert NUMBER in told
    assert "株式会社髙﨑商店" in told
    assert "¥55,000" in told
    assert database.undo()
    assert len(database.read(paper_ids, PaperFilter())) == 0

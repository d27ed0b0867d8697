"""On the built window: a receipt is taken, booked, corrected, checked, handed over, and undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap.frame_numbers import frame_queries
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.services.evidence_corrections import evidence_corrections
from app.services.evidence_queries import EVERYTHING, search_evidence
from app.services.expense_lists import expense_ids
from app.services.expense_queries import expense
from app.services.journal_queries import journal
from app.settings import Settings
from app.storage.database import Database
from app.ui.application import Interface, OpenBook, build_window
from app.ui.books.page import BooksPage
from app.ui.evidence.dialogs import CorrectDialog
from app.ui.evidence.intake_dialog import IntakeDialog, take_papers
from app.ui.evidence.tab import EvidenceTab
from app.ui.expenses.tab import ExpensesTab
from app.ui.frame.main_window import MainWindow
from app.ui.tour import settle
from tests.services.evidence_samples import paper
from tests.store import new_book
from tests.ui.today.context import NOW, faces_of


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


def expenses(window: MainWindow) -> ExpensesTab:
    page = window.page
    assert isinstance(page, BooksPage)
    tab = page.tab("expenses")
    assert isinstance(tab, ExpensesTab)
    return tab


def evidence(window: MainWindow) -> EvidenceTab:
    page = window.page
    assert isinstance(page, BooksPage)
    tab = page.tab("evidence")
    assert isinstance(tab, EvidenceTab)
    return tab


def make_expense_of(window: MainWindow, file: Path) -> None:
    file.write_bytes(paper("adobe").content)
    assert take_papers(window.context, [file], window) == []
    settle(window.tasks)
    dialog = window.findChild(IntakeDialog)
    assert dialog is not None
    dialog.expense_button.click()
    settle(window.tasks)


def correct(window: MainWindow, locker: EvidenceTab, amount: Yen) -> None:
    locker.drawer.correct()
    dialog = window.findChild(CorrectDialog)
    assert dialog is not None
    dialog.fields.amount.set_amount(amount)
    dialog.reason.setText("読み違い")
    dialog.accept()
    settle(window.tasks)


def test_a_receipt_becomes_an_expense_and_is_handed_over(
    window: MainWindow, database: Database, tmp_path: Path
) -> None:
    make_expense_of(window, tmp_path / "20261103_6480_Adobe_領収書.pdf")
    form = expenses(window).drawer.form
    assert (form.payee.text(), form.amount.amount, form.account_id) == ("Adobe", 6_480, "software")
    expenses(window).drawer.save()
    settle(window.tasks)
    (expense_id,) = database.read(expense_ids)
    row = database.read(expense, expense_id)
    assert row is not None
    assert (row.payee, row.evidence_count) == ("Adobe", 1)
    window.navigate("books", view="evidence", evidence_id=1)
    settle(window.tasks)
    locker = evidence(window)
    correct(window, locker, Yen(6_580))
    assert [one.reason for one in database.read(evidence_corrections)] == ["読み違い"]
    locker.toolbar.verify.click()
    settle(window.tasks)
    assert locker.foot.told.text() == "All 1 files are unchanged since they were taken in."
    locker.work.write(EVERYTHING, tmp_path / "out")
    settle(window.tasks)
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == [
        "20261103_6580_Adobe_領収書.pdf",
        "index.csv",
    ]
    for _step in range(3):
        window.act("undo")
        settle(window.tasks)
    assert database.read(search_evidence, EVERYTHING) == ()
    assert not database.read(expense_ids)


def test_an_expense_is_recorded_from_any_page_and_stands_in_the_journal(
    window: MainWindow, database: Database
) -> None:
    window.act("add_expense")
    settle(window.tasks)
    form = expenses(window).drawer.form
    form.payee.setText("家電店")
    form.amount.set_amount(Yen(12_000))
    form.share.setText("50%")
    form.account.setCurrentIndex(form.account.findData("supplies"))
    expenses(window).drawer.save()
    settle(window.tasks)
    assert expenses(window).summary == "1 expense ・ business share ¥6,000 ・ 1 without evidence"
    rows = database.read(journal)
    assert sorted((row.debit, row.amount) for row in rows) == [
        ("owner_draw", 6_000),
        ("supplies", 6_000),
    ]

"""The ledger of one account runs from row to row."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.books.samples import fill, ledger_cells, ledgers_of
from tests.ui.today.context import World


def test_balances_run_and_a_row_opens_what_it_comes_from(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot)
    count = tab.table.model.rowCount()
    assert count == 6
    last = ledger_cells(tab, count - 1)
    assert last[-1] == "¥7,000"
    tab.table.view.setCurrentIndex(tab.table.model.index(0, 0))
    QTest.keyClick(tab.table.view, Qt.Key.Key_Return)
    assert world.asked.pages == [("orders", {"order_id": 1})]


def test_nothing_is_asked_before_an_account_is_shown(world: World, qtbot: QtBot) -> None:
    from app.ui.books.ledger_table import LedgerTable  # noqa: PLC0415
    from app.ui.books.words import BookWords  # noqa: PLC0415

    table = LedgerTable(world.context, BookWords(world.context))
    qtbot.addWidget(table)
    table.reload()
    assert world.context.tasks.pending == 0

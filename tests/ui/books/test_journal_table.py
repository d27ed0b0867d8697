"""The table of the journal opens what a row comes from, sorts and copies."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.books.journal_columns import Column
from app.ui.books.year_dialog import BEGIN, YearDialog
from tests.ui.books.samples import cells, fill, find, settled, tab_of
from tests.ui.today.context import World


def test_what_a_row_comes_from_is_opened(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    for words, expected in (
        ("取引完了 No.11111111", ("orders", {"order_id": 1})),
        ("売上金の振込", ("earnings", {"payout_id": 1})),
        ("消耗品費", ("books", {"view": "expenses", "expense_id": 1})),
    ):
        index = tab.table.model.index(find(tab, words), 0)
        tab.table.view.setCurrentIndex(index)
        QTest.keyClick(tab.table.view, Qt.Key.Key_Return)
        assert world.asked.pages[-1] == expected
    world.asked.pages.clear()
    tab.table.view.setCurrentIndex(tab.table.model.index(find(tab, "期首残高"), 0))
    QTest.keyClick(tab.table.view, Qt.Key.Key_Return)
    assert world.asked.pages == []
    dialog = tab.findChild(YearDialog)
    assert isinstance(dialog, YearDialog)
    assert dialog.switch.current == BEGIN
    world.settled(qtbot, lambda: dialog.begin.rows.count() > 0)


def test_one_click_on_what_a_row_comes_from_opens_it(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    view, row = tab.table.view, find(tab, "消耗品費")
    places = {column: tab.table.model.index(row, at) for at, column in enumerate(Column)}

    def click(column: Column, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        view.scrollTo(places[column])
        at = view.visualRect(places[column]).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)

    click(Column.MEMO)
    click(Column.SOURCE, Qt.KeyboardModifier.ControlModifier)
    assert world.asked.pages == []
    click(Column.SOURCE)
    assert world.asked.pages == [("books", {"view": "expenses", "expense_id": 1})]


def test_an_account_of_a_row_can_be_shown_alone(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.table.view.setCurrentIndex(tab.table.model.index(find(tab, "消耗品費"), 0))
    line = tab.table.current()
    assert line is not None
    actions = dict(tab.table.actions_of(line))
    assert list(actions) == [
        "Open: Expense ・ 1 file",
        "Show the evidence",
        "Enter one like it",
        "Show 消耗品費 alone",
        "Show 未払金（事業用カード） alone",
    ]
    actions["Show the evidence"]()
    assert world.asked.pages == [("books", {"view": "evidence", "evidence_id": 1})]
    actions["Show 消耗品費 alone"]()
    settled(world, qtbot, tab, 1)
    assert tab.toolbar.account.currentText() == "消耗品費"


def test_heads_sort_and_chosen_rows_are_copied(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    place = list(Column).index(Column.AMOUNT)
    tab.table.view.horizontalHeader().sectionClicked.emit(place)
    world.settled(qtbot, lambda: cells(tab, 0)[3] == "¥10,000")
    tab.table.view.selectAll()
    tab.table.copy()
    world.settled(qtbot, lambda: "期首残高" in QGuiApplication.clipboard().text())
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].split("\t") == [
        "Date",
        "Debit",
        "Credit",
        "Amount",
        "Tax class",
        "Description",
        "Source",
    ]
    assert "2026-01-01\t現金\t元入金\t10000\t対象外\t期首残高" in text

"""The table of expenses: opened, deleted, exported from its lines."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.expenses.columns import Column
from app.ui.expenses.question import Question
from app.ui.expenses.table import ExpensesTable
from tests.ui.expenses.spending import row_of, words
from tests.ui.orders.desk import Desk


def table_of(desk: Desk) -> ExpensesTable:
    table = ExpensesTable(desk.context, words(desk))
    desk.windows.append(table)
    desk.qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    with desk.qtbot.waitSignal(table.loaded, timeout=60_000):
        table.show_question(Question())
    return table


def test_a_line_is_opened_and_taken_away_by_key(spending: Desk) -> None:
    table = table_of(spending)
    assert list(table.model.ids) == [3, 2, 1]
    table.view.setCurrentIndex(table.model.index(1, 0))
    with spending.qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [2]
    with spending.qtbot.waitSignal(table.remove_wanted) as removed:
        QTest.keyClick(table.view, Qt.Key.Key_Delete)
    assert removed.args == [2]


def test_the_menu_leads_to_the_order_of_an_expense(spending: Desk) -> None:
    table = table_of(spending)
    row = row_of(spending, 2)
    plain = [action.text() for action in table.menu_of(row).actions() if action.text()]
    assert plain == ["Open", "Copy", "Export CSV", "Delete the expense"]
    menu = table.menu_of(row._replace(order_id=7))
    next(one for one in menu.actions() if one.text() == "Show the order").trigger()
    assert spending.actions == ["orders {'order_id': 7}"]


def test_the_list_is_exported_with_bare_amounts(spending: Desk, tmp_path: Path) -> None:
    table = table_of(spending)
    assert table.file_name() == "expenses.csv"
    file = tmp_path / "out.csv"
    table.export(table.model.ids, file)
    spending.until(lambda: bool(spending.toasts))
    assert spending.toasts == [("Exported 3 expenses to out.csv", False)]
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Day,Payee,Account,Amount")
    assert lines[2].split(",")[:4] == ["2026-11-03", "家電店 ・ 机と椅子", "Supplies", "3333"]
    assert len(table.column_actions()) == len(Column)

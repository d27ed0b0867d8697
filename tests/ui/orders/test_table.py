from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.models.types import Stage
from app.services.order_queries import OrderSort
from app.ui.orders.table import Table
from app.ui.orders.table_columns import COLUMNS, Column
from tests.ui.orders.desk import Desk


def table_of(desk: Desk) -> Table:
    page = desk.page()
    page.show_view("table")
    table = page.view("table")
    assert isinstance(table, Table)
    return table


def test_a_click_on_a_head_sorts_in_the_book(desk: Desk) -> None:
    cheap, dear = desk.add("Cheap", price=1_000), desk.add("Dear", price=90_000)
    table = table_of(desk)
    table.view.horizontalHeader().sectionClicked.emit(COLUMNS.index(Column.NET))
    desk.until(lambda: list(table.model.ids) == [dear, cheap])
    assert table.sort() == (OrderSort.NET, True)
    table.view.horizontalHeader().sectionClicked.emit(COLUMNS.index(Column.NET))
    desk.until(lambda: list(table.model.ids) == [cheap, dear])


def test_the_footer_sums_the_whole_list(desk: Desk) -> None:
    desk.add("One")
    desk.add("Two")
    table = table_of(desk)
    desk.until(lambda: "¥18,720" in table.footer.accessibleDescription())


def test_many_are_moved_in_one_step_and_come_back_with_one_undo(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}") for count in range(4)]
    table = table_of(desk)
    desk.until(lambda: len(table.model.ids) == 4)
    table.view.selectAll()
    assert table.bulk.isVisible()
    table.move_chosen(Stage.WORKING)
    desk.until(lambda: all(desk.row(number).stage is Stage.WORKING for number in numbers))
    desk.context.tasks.undo()
    desk.until(lambda: all(desk.row(number).stage is Stage.PURCHASED for number in numbers))


def test_orders_that_are_not_loaded_are_moved_too(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}") for count in range(3)]
    table = table_of(desk)
    desk.until(lambda: len(table.model.ids) == 3)
    table._rows._rows.clear()
    table.view.selectAll()
    table.move_chosen(Stage.CANCELLED)
    desk.until(lambda: all(desk.row(number).stage is Stage.CANCELLED for number in numbers))


def test_a_key_moves_the_line_and_another_copies_it(desk: Desk) -> None:
    number = desk.add("Banner")
    table = table_of(desk)
    desk.until(lambda: len(table.model.ids) == 1)
    # Not `selectRow`, which minds the keys that another test may have left pressed.
    chosen = table.view.selectionModel()
    mode = chosen.SelectionFlag.ClearAndSelect | chosen.SelectionFlag.Rows
    chosen.setCurrentIndex(table.model.index(0, 0), mode)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table.view, Qt.Key.Key_Right, both)
    desk.until(lambda: desk.row(number).stage is Stage.WORKING)
    table.copy()
    desk.until(lambda: ("Copied", False) in desk.toasts)
    assert "Banner\tBannerの店" in QGuiApplication.clipboard().text()


def test_columns_are_put_away_in_the_menu(desk: Desk) -> None:
    table = table_of(desk)
    menu = table.shown_menu()
    fee = next(action for action in menu.actions() if action.text() == "Fee")
    fee.trigger()
    assert table.view.hidden_columns() == {Column.FEE}
    title = next(action for action in menu.actions() if action.text() == "Title")
    assert not title.isEnabled()

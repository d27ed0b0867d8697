from array import array

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from app.ui.orders.table_view import OrdersTableView
from tests.ui.orders.desk import Desk


def test_ctrl_shift_and_arrows_move_to_another_stage(desk: Desk) -> None:
    words = desk.words()
    model = OrdersTableModel(desk.context, words, desk.rows(), desk.context.tasks)
    delegate = TableDelegate(desk.context, words, model, desk.context.tasks)
    view = OrdersTableView(desk.context.theme, model, delegate)
    desk.qtbot.addWidget(view)
    model.set_ids(array("q", [desk.add("Banner")]))
    view.selectRow(0)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with desk.qtbot.waitSignal(view.move_wanted) as moved:
        QTest.keyClick(view, Qt.Key.Key_Left, both)
    assert moved.args == [-1]
